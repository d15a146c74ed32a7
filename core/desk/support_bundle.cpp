#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "core/desk/archive_service.h"
#include "core/desk/bundle_file.h"
#include "core/desk/inbox_service.h"
#include "core/desk/json_values.h"
#include "core/desk/parts.h"
#include "core/desk/redact.h"
#include "core/desk/rights.h"
#include "core/desk/store_service.h"
#include "core/desk/target_file.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/setting_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr std::streamsize kLogTail = 2 << 20;

// Items without a word of what they say or to whom.
Json outboxFacts(const std::vector<Outgoing>& items) {
  Json list = Json::array();
  for (const Outgoing& item : items) {
    list.push_back({{"id", std::to_string(item.id.value)}, {"store", item.store.value}, {"state", name(item.state)}, {"attempts", item.attempts},
                    {"createdAt", item.createdAt.toIso()}, {"sentAt", toJson(item.sentAt)},
                    {"errorKind", item.errorKind ? Json(name(*item.errorKind)) : Json(nullptr)}, {"characters", item.text.size()}});
  }
  return list;
}

Json storeFacts(const std::vector<StoreRow>& rows) {
  Json list = Json::array();
  for (const StoreRow& row : rows) {
    Json store = toJson(row);
    // A proxy address may hold a name and a password.
    store["proxy"] = row.store.proxy.has_value();
    list.push_back(std::move(store));
  }
  return list;
}

// The structure of platform mails that nobody understood; no word of them.
std::string unmatchedMails(Parts& parts, const std::vector<StoreRow>& stores) {
  std::string all;
  for (const StoreRow& row : stores)
    if (const auto report = InboxService(parts).unmatchedReport(row.store.id); report && !report->empty()) all += "store " + row.store.id.value + "\n" + *report + "\n";
  return all;
}

// Many settings of one store end with its name.
bool isOfHidden(const std::string& key, const std::set<StoreId>& hidden) {
  return std::any_of(hidden.begin(), hidden.end(), [&key](const StoreId& store) { return key.ends_with('.' + store.value); });
}

// Lines of the log name their store so.
std::string withoutHidden(const std::string& log, const std::set<StoreId>& hidden) {
  std::string left, line;
  for (std::istringstream lines(log); std::getline(lines, line);) {
    const bool isHidden = std::any_of(hidden.begin(), hidden.end(), [&line](const StoreId& store) { return (line + ' ').find("store=" + store.value + ' ') != std::string::npos; });
    if (!isHidden) left += line + '\n';
  }
  return left;
}

std::string logTail(const std::string& folder) {
  std::ifstream in(folder + "/logs/desk.log", std::ios::binary);
  if (!in) return {};
  in.seekg(0, std::ios::end);
  const std::streamoff size = in.tellg();
  in.seekg(std::max<std::streamoff>(0, size - kLogTail));
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

Result<ExportReceipt> ArchiveService::supportBundle(const std::string& file) const {
  if (auto free = checkTargetFile(file, m_parts.folder); !free) return fail(free.error());
  const auto lines = doctor();
  if (!lines) return fail(lines.error());
  const auto stores = StoreService(m_parts).list();
  if (!stores) return fail(stores.error());
  const auto unmatched = unmatchedMails(m_parts, *stores);
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto items = storage::OutgoingRepository((*reader)->connection()).list({}, 500);
  if (!items) return fail(items.error());
  auto settings = storage::SettingRepository((*reader)->connection()).withPrefix("");
  if (!settings) return fail(settings.error());
  // While nobody is signed in the bundle tells of the whole desk, as its list of stores does: it names no buyer.
  const auto hidden = m_parts.me.isNobody() ? Result<std::set<StoreId>>() : hiddenStores((*reader)->connection(), m_parts);
  if (!hidden) return fail(hidden.error());
  std::erase_if(*items, [&](const Outgoing& item) { return hidden->contains(item.store); });
  std::erase_if(*settings, [&](const auto& each) { return isOfHidden(each.first, *hidden); });

  BundleWriter bundle(m_parts.clock.now());
  Json checks = Json::array();
  for (const DoctorLine& line : *lines) checks.push_back({{"check", line.check}, {"text", line.text}, {"next", line.next}});
  bundle.add("bundle.json", Json{{"product", "InquiryDesk"}, {"madeAt", m_parts.clock.now().toIso()}, {"encrypted", m_parts.isEncrypted}}.dump(2) + "\n");
  bundle.add("doctor.json", redacted(checks.dump(2)) + "\n");
  bundle.add("stores.json", redacted(storeFacts(*stores).dump(2)) + "\n");
  bundle.add("outbox.json", outboxFacts(*items).dump(2) + "\n");
  bundle.add("settings.json", redacted(Json(*settings).dump(2)) + "\n");
  if (!unmatched.empty()) bundle.add("unmatched-mail.txt", redacted(unmatched));
  bundle.add("desk.log", redacted(withoutHidden(logTail(m_parts.folder), *hidden)));
  return bundle.writeTo(file);
}

}  // namespace inquiry::desk
