#include "core/desk/manners_service.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/thread_change.h"
#include "core/desk/thread_loader.h"
#include "core/domain/country.h"
#include "core/domain/utf8.h"
#include "core/language/detect.h"
#include "core/storage/setting_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_list.h"

namespace inquiry::desk {
namespace {

using language::MannerHint;
using language::SpanishAddress;

constexpr std::string_view kPrefix = "manners.address.";

SpanishAddress addressFrom(const std::string& text) { return text == "usted" ? SpanishAddress::Usted : text == "tu" ? SpanishAddress::Tu : SpanishAddress::Either; }

const char* nameOf(SpanishAddress address) { return address == SpanishAddress::Usted ? "usted" : address == SpanishAddress::Tu ? "tu" : "either"; }

std::string sentenceOf(const MannerHint& hint) {
  if (hint.rule == "ja.rude") return "\"" + hint.words + "\" reads rude in an answer to a Japanese buyer.";
  if (hint.rule == "ja.plain") return "This Japanese has no polite form (ございます, いたします): it reads curt to a buyer.";
  if (hint.rule == "es.spain") return "\"" + hint.words + "\" is Spanish of Spain and reads wrong in Latin America.";
  if (hint.rule == "es.mixed") return "\"" + hint.words + "\" says tú while the rest says usted: keep to one.";
  if (hint.rule == "es.tu") return "\"" + hint.words + "\" says tú; this store says usted.";
  return "\"" + hint.words + "\" says usted; this store says tú.";
}

// The first sentence stands for a text that is plain throughout: underlining all of it would hide everything else.
std::size_t firstSentence(const std::string& text) {
  for (const std::string_view end : {"\n", "。", "！", "？"})
    if (const auto at = text.find(end); at != std::string::npos && at > 0) return at + (end == "\n" ? 0 : end.size());
  return text.size();
}

Finding findingOf(const MannerHint& hint, const std::string& text) {
  Finding finding;
  finding.rule = "manners." + hint.rule;
  finding.level = FindingLevel::Hint;
  finding.from = hint.from;
  finding.to = hint.rule == "ja.plain" ? firstSentence(text) : hint.to;
  finding.text = sentenceOf(hint);
  if (!hint.instead.empty()) finding.replacement = hint.instead;
  return finding;
}

std::string writtenIn(const std::string& text, const std::string& threadLanguage) {
  const language::Detected found = language::detect(text);
  return found.isSure || threadLanguage.empty() ? found.code : threadLanguage;
}

}  // namespace

std::vector<Finding> mannerFindings(const std::string& language, const std::string& country, SpanishAddress address, const std::string& text) {
  std::vector<Finding> findings;
  if (utf8::trimmed(text).empty()) return findings;
  std::vector<MannerHint> hints;
  if (language == "ja") hints = language::japaneseManners(text);
  if (language == "es") hints = language::spanishManners(text, address);
  for (const MannerHint& hint : hints) {
    if (hint.rule == "es.spain" && country == "ES") continue;
    findings.push_back(findingOf(hint, text));
  }
  return findings;
}

Status MannersService::load() {
  std::map<StoreId, Shop> shops;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto stores = storage::StoreRepository((*reader)->connection()).list();
    if (!stores) return fail(stores.error());
    const auto kept = storage::SettingRepository((*reader)->connection()).withPrefix(kPrefix);
    if (!kept) return fail(kept.error());
    for (const Store& store : *stores) {
      const auto address = kept->find(std::string(kPrefix) + store.id.value);
      shops[store.id] = {store.marketplace, countryOf(store), address == kept->end() ? SpanishAddress::Either : addressFrom(address->second)};
    }
  }
  const std::scoped_lock lock(m_mutex);
  m_shops = std::move(shops);
  return {};
}

std::map<StoreId, SpanishAddress> MannersService::addresses() const {
  const std::scoped_lock lock(m_mutex);
  std::map<StoreId, SpanishAddress> all;
  for (const auto& [id, shop] : m_shops) all[id] = shop.address;
  return all;
}

Result<std::set<StoreId>> MannersService::spanishStores() const {
  static constexpr std::array<std::string_view, 19> kCountries{"AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GT", "HN", "MX", "NI", "PA", "PE", "PY", "SV", "UY", "VE"};
  std::map<StoreId, Shop> shops;
  {
    const std::scoped_lock lock(m_mutex);
    shops = m_shops;
  }
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  std::set<StoreId> found;
  for (const auto& [id, shop] : shops) {
    const bool isSpanish = std::find(kCountries.begin(), kCountries.end(), shop.country) != kCountries.end();
    if (isSpanish || shop.address != SpanishAddress::Either) {
      found.insert(id);
      continue;
    }
    ThreadQuery query;
    query.view = ThreadView::All;
    query.store = id;
    query.language = "es";
    query.limit = 1;
    query.total = ThreadQuery::Total::Skip;
    const auto page = storage::ThreadList((*reader)->connection()).page(query);
    if (!page) return fail(page.error());
    if (!page->threads.empty()) found.insert(id);
  }
  return found;
}

Status MannersService::setAddress(const StoreId& store, SpanishAddress address) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules, store); !may) return fail(may.error());
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (const auto known = requireStore(connection, store); !known) return fail(known.error());
    const std::string key = std::string(kPrefix) + store.value;
    changes.settings = true;
    if (auto done = storage::SettingRepository(connection).save(key, nameOf(address)); !done) return done;
    return journalSetting(connection, m_parts, key, {{"after", nameOf(address)}});
  });
  if (!written) return written;
  return load();
}

std::vector<Finding> MannersService::hints(const Store& store, const std::string& threadLanguage, const std::string& text) const {
  SpanishAddress address = SpanishAddress::Either;
  {
    const std::scoped_lock lock(m_mutex);
    if (const auto shop = m_shops.find(store.id); shop != m_shops.end()) address = shop->second.address;
  }
  if (utf8::trimmed(text).empty()) return {};
  return mannerFindings(writtenIn(text, threadLanguage), countryOf(store), address, text);
}

std::vector<Finding> MannersService::lint(const std::string& language, const std::optional<Marketplace>& marketplace, const std::string& text) const {
  bool isForSpainOnly = false;
  {
    const std::scoped_lock lock(m_mutex);
    bool hasOthers = false;
    for (const auto& [id, shop] : m_shops) {
      if (marketplace && shop.marketplace != *marketplace) continue;
      (shop.country == "ES" ? isForSpainOnly : hasOthers) = true;
    }
    isForSpainOnly = isForSpainOnly && !hasOthers;
  }
  return mannerFindings(language, isForSpainOnly ? "ES" : "", SpanishAddress::Either, text);
}

}  // namespace inquiry::desk
