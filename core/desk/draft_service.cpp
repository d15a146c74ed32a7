#include "core/desk/draft_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/compliance/masking.h"
#include "core/desk/journal_note.h"
#include "core/desk/rights.h"
#include "core/desk/thread_loader.h"
#include "core/domain/utf8.h"
#include "core/language/detect.h"
#include "core/language/guard.h"
#include "core/language/mask.h"
#include "core/language/reply_writer.h"
#include "core/storage/setting_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;
using Speaker = language::ReplyTask::Line::Speaker;

constexpr std::string_view kSetting = "draft.server", kKey = "key";
const StoreId kOwner{"draft.server"};  // of the key in the secret store
constexpr std::size_t kMessages = 12, kMostText = 6'000;
constexpr Marketplace kMarketplaces[] = {Marketplace::Amazon, Marketplace::Ebay, Marketplace::MercadoLibre, Marketplace::Shopee, Marketplace::Rakuten,
                                         Marketplace::YahooShoppingJp, Marketplace::Shopify, Marketplace::WooCommerce, Marketplace::Mailbox};

struct Material {
  ThreadDetail detail;
  std::string language;
  language::ReplyTask task;  // in clear
  std::string all;           // everything the draft may name
};

std::vector<std::string> namesOf(const ThreadDetail& detail) {
  std::vector<std::string> names;
  const auto add = [&](const std::string& name) {
    if (utf8::length(name) >= 2 && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  };
  add(detail.thread.buyerName);
  add(detail.store.name);
  for (const Message& message : detail.messages) add(message.authorName);
  for (const Order& order : detail.orders) add(order.buyerName);
  // A first name alone is a name, too.
  const std::vector<std::string> whole = names;
  for (const std::string& name : whole)
    for (std::size_t at = 0, end = 0; at < name.size(); at = end + 1) {
      end = std::min(name.find(' ', at), name.size());
      add(name.substr(at, end - at));
    }
  return names;
}

std::vector<std::string> factsOf(const ThreadDetail& detail) {
  std::vector<std::string> facts;
  if (!detail.thread.orderRemoteId.empty()) facts.push_back("Order number: " + detail.thread.orderRemoteId);
  if (detail.orders.empty()) return facts;
  const Order& order = detail.orders.front();
  for (const OrderLine& line : order.lines) facts.push_back("Item: " + line.title);
  for (const Shipment& shipment : order.shipments) {
    if (!shipment.trackingNumber.empty()) facts.push_back("Tracking number: " + shipment.trackingNumber + (shipment.carrier.empty() ? "" : " (" + shipment.carrier + ")"));
    if (shipment.expectedAt) facts.push_back("Expected delivery: " + shipment.expectedAt->toIso().substr(0, 10));
  }
  return facts;
}

Material materialOf(ThreadDetail detail) {
  Material material;
  std::size_t size = 0;
  for (auto message = detail.messages.rbegin(); message != detail.messages.rend(); ++message) {
    const bool isTalk = message->author == Author::Buyer || message->author == Author::Agent || message->author == Author::External;
    if (!isTalk || message->deleted || message->text.empty() || size > kMostText) continue;
    size += message->text.size();
    material.task.lines.insert(material.task.lines.begin(), {message->direction == Direction::In ? Speaker::Buyer : Speaker::Shop, message->text});
    if (material.language.empty() && message->direction == Direction::In) material.language = detail.thread.language.empty() ? language::detect(message->text).code : detail.thread.language;
  }
  material.task.language = material.language;
  material.task.facts = factsOf(detail);
  for (const auto& line : material.task.lines) material.all += line.text + "\n";
  for (const std::string& fact : material.task.facts) material.all += fact + "\n";
  material.detail = std::move(detail);
  return material;
}

// One masking over everything, so that the same number is the same token wherever it stands. The parts are put together by a sign no text holds.
constexpr char kBetween = '\x1e';

struct Masked {
  language::MaskedText text;
  language::ReplyTask task;
};

Masked masked(const Material& material) {
  std::string joined;
  for (const auto& line : material.task.lines) joined += line.text + kBetween;
  for (const std::string& fact : material.task.facts) joined += fact + kBetween;
  language::MaskWith with;
  with.names = namesOf(material.detail);
  // Addresses and telephone numbers are masked for good: a draft needs none of them.
  Masked result{language::MaskedText::of(compliance::masked(joined), with), material.task};
  std::vector<std::string> parts(1);
  for (const char c : result.text.text()) {
    if (c == kBetween) parts.emplace_back();
    else parts.back() += c;
  }
  std::size_t at = 0;
  for (auto& line : result.task.lines) line.text = at < parts.size() ? parts[at++] : std::string();
  for (std::string& fact : result.task.facts) fact = at < parts.size() ? parts[at++] : std::string();
  return result;
}

std::vector<std::string> doubtfulIn(const std::string& draft, const Material& material) {
  std::vector<std::string> doubtful;
  const language::TextPair pair{material.all, material.language, draft, material.language};
  for (const language::GuardTrouble& trouble : language::compareFacts(pair)) {
    const bool isNew = trouble.kind == language::GuardTrouble::Kind::Invented || trouble.kind == language::GuardTrouble::Kind::Changed;
    if (isNew && !trouble.target.empty() && std::find(doubtful.begin(), doubtful.end(), trouble.target) == doubtful.end()) doubtful.push_back(trouble.target);
  }
  return doubtful;
}

}  // namespace

// eBay: marketplaces/ebay.md, API License Agreement on AI use of its content. Amazon: its Acceptable Use Policy binds what programs do with buyers' messages.
const std::set<Marketplace>& DraftService::unclear() {
  static const std::set<Marketplace> kUnclear{Marketplace::Amazon, Marketplace::Ebay};
  return kUnclear;
}

std::set<Marketplace> DraftService::allMarketplaces() { return {std::begin(kMarketplaces), std::end(kMarketplaces)}; }

Result<DraftSettings> DraftService::settings() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto text = storage::SettingRepository((*reader)->connection()).find(kSetting);
  if (!text) return fail(text.error());
  DraftSettings settings;
  const Json json = *text ? Json::parse(**text, nullptr, false) : Json();
  if (!json.is_object()) {
    for (const Marketplace each : kMarketplaces)
      if (!unclear().contains(each)) settings.marketplaces.insert(each);
  } else {
    settings.isOn = json.value("on", false);
    settings.address = json.value("address", std::string());
    settings.model = json.value("model", std::string());
    for (const auto& each : json.value("marketplaces", Json::array()))
      if (const auto known = each.is_string() ? marketplaceFromName(each.get<std::string>()) : std::nullopt) settings.marketplaces.insert(*known);
  }
  const auto key = m_parts.secrets.credential(kOwner, kKey);
  settings.hasKey = key && !key->empty();
  return settings;
}

Status DraftService::save(const DraftSettings& settings, std::optional<Secret> key) {
  if (settings.isOn)
    if (auto good = language::checkChatServer(settings.address, settings.model); !good) return good;
  Json marketplaces = Json::array();
  for (const Marketplace each : settings.marketplaces) marketplaces.push_back(name(each));
  const Json json{{"on", settings.isOn}, {"address", settings.address}, {"model", settings.model}, {"marketplaces", marketplaces}};
  if (key && key->empty()) {
    if (auto gone = m_parts.secrets.removeAll(kOwner); !gone) return gone;
  } else if (key) {
    std::map<std::string, Secret> secrets;
    secrets.emplace(std::string(kKey), std::move(*key));
    if (auto kept = m_parts.secrets.saveCredentials(kOwner, std::move(secrets)); !kept) return kept;
  }
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto done = storage::SettingRepository(connection).save(kSetting, json.dump()); !done) return done;
    return note(connection, m_parts, {SubjectKind::Setting, std::string(kSetting), "setting.changed", {{"on", settings.isOn}, {"marketplaces", marketplaces}}});
  });
}

Result<MachineDraft> DraftService::draft(ThreadId thread, std::stop_token stop) {
  if (auto may = requireRight(m_parts, DeskRight::View, std::vector{thread}); !may) return fail(may.error());
  const auto settings = this->settings();
  if (!settings) return fail(settings.error());
  if (!settings->isOn) return fail(ErrorKind::Refused, "draft.off", "Drafts by a language model are off: switch them on in the settings, under writing assistance.");
  Result<ThreadDetail> detail = [&]() -> Result<ThreadDetail> {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    return loadThread(m_parts, (*reader)->connection(), thread, kMessages, {});
  }();
  if (!detail) return fail(detail.error());
  if (!settings->marketplaces.contains(detail->store.marketplace))
    return fail(ErrorKind::Refused, "draft.marketplace", "Drafts are off for this marketplace: its rules must be read first, then it can be switched on in the settings.");
  const Material material = materialOf(std::move(*detail));
  if (material.task.lines.empty()) return fail(ErrorKind::InvalidInput, "draft.empty", "There is nothing to reply to yet.");
  const Masked hidden = masked(material);
  language::ChatServer server{settings->address, settings->model, {}};
  if (auto key = m_parts.secrets.credential(kOwner, kKey)) server.key = std::move(*key);
  const auto written = m_writer.write(server, hidden.task, stop);
  if (!written) return fail(written.error());
  MachineDraft draft{hidden.text.restored(*written), {}};
  draft.doubtful = doubtfulIn(draft.text, material);
  const auto told = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    return note(connection, m_parts, {SubjectKind::Thread, std::to_string(thread.value), "draft.machine", {{"model", settings->model}, {"doubtful", draft.doubtful.size()}}});
  });
  if (!told) return fail(told.error());
  return draft;
}

}  // namespace inquiry::desk
