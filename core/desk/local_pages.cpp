#include "core/desk/local_pages.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>
#include <set>

#include "core/compliance/masking.h"
#include "core/desk/inbox_service.h"
#include "core/desk/insight_service.h"
#include "core/desk/json_values.h"
#include "core/desk/report_json.h"
#include "core/desk/store_service.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;
using Query = std::map<std::string, std::string>;

constexpr std::size_t kMostRows = 500, kMostMessages = 1000;
constexpr Duration kUsualSpan = std::chrono::hours(24 * 28);

// What programs join by: long numbers in them are no telephones.
const std::set<std::string>& plainKeys() {
  static const std::set<std::string> keys{"id",        "remoteId",  "orderId", "thread",   "message",  "store", "marketplace", "kind",  "status", "language",  "tags",   "priority", "cursor",
                                          "next",      "direction", "author",  "delivery", "policy",   "state", "sku",         "item",  "type",   "clientId",  "currency", "amount",  "key",
                                          "calendar",  "timeZone",  "tzdataVersion", "end", "cause",    "by",    "trackingNumber", "jump", "webPage", "site",   "figure",  "unit"};
  return keys;
}

// A hash or an id made by a program: digits in it are no telephone.
bool isDigest(const std::string& text) {
  constexpr std::size_t kShortest = 32;
  return text.size() >= kShortest && text.find_first_not_of("0123456789abcdefABCDEF-") == std::string::npos;
}

bool isPlain(const std::string& key, const std::string& text) {
  if (text.find('@') != std::string::npos) return false;
  if (isDigest(text)) return true;
  return plainKeys().contains(key) || key.ends_with("At") || key == "at" || key == "from" || key == "to" || key == "now";
}

void maskUnder(Json& value, const std::string& key) {
  if (value.is_string()) {
    auto& text = value.get_ref<std::string&>();
    if (!isPlain(key, text)) text = compliance::masked(text);
  } else if (value.is_array()) {
    for (Json& each : value) maskUnder(each, key);
  } else if (value.is_object()) {
    for (auto& [name, each] : value.items()) maskUnder(each, name);
  }
}

std::string wordOf(const Query& query, const char* name) {
  const auto found = query.find(name);
  return found == query.end() ? std::string() : found->second;
}

tl::unexpected<Error> unreadable(const std::string& name, const std::string& hint) {
  return fail(ErrorKind::InvalidInput, "local.query", "\"" + name + "\" cannot be read: " + hint);
}

Result<std::size_t> rowsOf(const Query& query) {
  const std::string text = wordOf(query, "limit");
  std::size_t rows = 50;
  if (text.empty()) return rows;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), rows);
  if (code != std::errc() || end != text.data() + text.size() || rows < 1 || rows > kMostRows) return unreadable("limit", "a number from 1 to 500.");
  return rows;
}

Result<Json> threads(Parts& parts, const Query& query) {
  const std::string wanted = wordOf(query, "view");
  const auto view = threadViewFromName(wanted.empty() ? "all" : wanted);
  if (!view) return unreadable("view", "needs-reply, mine, unassigned, due-soon, overdue, waiting, snoozed, cases, notices or all.");
  const auto rows = rowsOf(query);
  if (!rows) return fail(rows.error());
  ThreadQuery asked;
  asked.view = *view;
  if (const std::string store = wordOf(query, "store"); !store.empty()) asked.store = StoreId{store};
  if (const std::string tag = wordOf(query, "tag"); !tag.empty()) asked.tag = TagName{tag};
  asked.me = parts.me();
  asked.now = parts.clock.now();
  asked.limit = *rows;
  asked.cursor = wordOf(query, "after");
  const auto page = InboxService(parts).threads(asked);
  if (!page) return fail(page.error());
  return toJson(*page, asked.now);
}

Result<Json> thread(Parts& parts, const std::string& named) {
  const InboxService inbox(parts);
  const auto id = inbox.resolveThread(named);
  if (!id) return fail(id.error());
  const auto detail = inbox.thread(*id, kMostMessages);
  if (!detail) return fail(detail.error());
  return toJson(*detail, parts.clock.now());
}

Result<Json> search(Parts& parts, const Query& query) {
  const auto rows = rowsOf(query);
  if (!rows) return fail(rows.error());
  const std::string order = wordOf(query, "order");
  if (!order.empty() && order != "newest" && order != "relevance") return unreadable("order", "newest or relevance.");
  const auto page = InboxService(parts).search(wordOf(query, "q"), order == "relevance" ? InboxService::Order::Relevance : InboxService::Order::Newest, *rows);
  if (!page) return fail(page.error());
  return toJson(*page);
}

Result<Json> responseTimes(Parts& parts, const Query& query) {
  ReportQuestion question;
  question.now = parts.clock.now();
  const auto instant = [&](const char* name, Instant usual) -> Result<Instant> {
    const std::string text = wordOf(query, name);
    if (text.empty()) return usual;
    const auto at = Instant::parse(text, std::chrono::minutes(0));
    if (!at) return unreadable(name, "write 2026-11-20T08:30:00Z.");
    return *at;
  };
  const auto to = instant("to", question.now);
  if (!to) return fail(to.error());
  const auto from = instant("from", *to - kUsualSpan);
  if (!from) return fail(from.error());
  if (*from >= *to) return unreadable("from", "it has to lie before \"to\".");
  question.filter.from = *from;
  question.filter.to = *to;
  const std::string by = wordOf(query, "by");
  const auto grouping = groupingFromName(by.empty() ? "store" : by);
  if (!grouping) return unreadable("by", "store, site, marketplace, agent, group, tag, day, hour or weekday.");
  question.grouping = *grouping;
  for (const Grouping each : {Grouping::Store, Grouping::Marketplace, Grouping::Site, Grouping::Agent, Grouping::Group, Grouping::Tag})
    if (const std::string only = wordOf(query, std::string(name(each)).c_str()); !only.empty()) question.filter.only[each] = only;
  const auto report = InsightService(parts).report(question);
  if (!report) return fail(report.error());
  return toJson(*report);
}

Result<Json> health(Parts& parts) {
  const auto rows = StoreService(parts).list();
  if (!rows) return fail(rows.error());
  Json stores = Json::array();
  bool isWell = true;
  for (const StoreRow& row : *rows) {
    isWell = isWell && (row.isOnlyImported || row.health.state == HealthState::Ok || row.health.state == HealthState::Expiring);
    stores.push_back({{"id", row.store.id.value}, {"marketplace", name(row.store.marketplace)}, {"state", name(row.health.state)}, {"since", toJson(row.health.since)},
                      {"lastSuccessAt", toJson(row.health.lastSuccessAt)}, {"needsReply", row.needsReply}, {"unsent", row.health.unsent}});
  }
  return Json{{"status", isWell ? "ok" : "degraded"}, {"now", parts.clock.now().toIso()}, {"stores", std::move(stores)}};
}

Result<Json> page(Parts& parts, const std::string& path, const Query& query) {
  constexpr std::string_view kThread = "/v1/threads/";
  if (path == "/v1/threads") return threads(parts, query);
  if (path.starts_with(kThread) && path.size() > kThread.size()) return thread(parts, path.substr(kThread.size()));
  if (path == "/v1/search") return search(parts, query);
  if (path == "/v1/report/response-times") return responseTimes(parts, query);
  if (path == "/v1/health") return health(parts);
  return fail(ErrorKind::NotFound, "local.page", "There is no such page: /v1/threads, /v1/threads/ID, /v1/search, /v1/report/response-times, /v1/health.");
}

}  // namespace

void maskJson(Json& value) { maskUnder(value, {}); }

Result<Json> localPage(Parts& parts, const std::string& path, const Query& query) {
  auto made = page(parts, path, query);
  if (made) maskJson(*made);
  return made;
}

}  // namespace inquiry::desk
