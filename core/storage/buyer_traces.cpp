#include "core/storage/buyer_traces.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/domain/thread_facts.h"
#include "core/domain/utf8.h"
#include "core/storage/legal_hold_repository.h"
#include "core/storage/rows.h"
#include "core/storage/sampled_words.h"
#include "core/storage/sql_name.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

using Texts = std::vector<std::string>;

// A shorter word stands in other people's sentences.
constexpr std::size_t kShortestTerm = 4;
constexpr std::string_view kErased = "[erased]";

constexpr std::string_view kKeysOf =
    "SELECT buyer_key FROM thread WHERE store = ?1 AND buyer_key <> '' AND (buyer_key IN (SELECT value FROM json_each(?2)) OR buyer_name IN (SELECT value FROM json_each(?2))) UNION "
    "SELECT buyer_key FROM shop_order WHERE store = ?1 AND buyer_key <> '' AND (buyer_key IN (SELECT value FROM json_each(?2)) OR buyer_name IN (SELECT value FROM json_each(?2))) UNION "
    "SELECT buyer_key FROM platform_case WHERE store = ?1 AND buyer_key <> '' AND (buyer_key IN (SELECT value FROM json_each(?2)) OR buyer_name IN (SELECT value FROM json_each(?2)))";
// Whoever only wrote the number of their order down is somebody else.
constexpr std::string_view kThreads =
    "WITH own (id) AS (SELECT t.id FROM thread t WHERE t.store = ?1 AND (t.buyer_key IN (SELECT value FROM json_each(?2)) OR (t.buyer_key = '' AND t.buyer_name IN (SELECT value FROM json_each(?3)))) "
    "UNION SELECT c.thread FROM platform_case c WHERE c.store = ?1 AND c.buyer_key IN (SELECT value FROM json_each(?2)) "
    "UNION SELECT t.id FROM shop_order o JOIN thread t ON t.store = o.store AND t.order_remote_id = o.remote_id WHERE o.store = ?1 AND o.buyer_key IN (SELECT value FROM json_each(?2)) AND t.buyer_key = '' "
    "AND NOT EXISTS (SELECT 1 FROM thread_tag g JOIN tag n ON n.key = g.tag WHERE g.thread = t.id AND n.name = ?4)), "
    "whole (id) AS (SELECT id FROM own UNION SELECT t.id FROM thread t JOIN whole w ON t.merged_into = w.id UNION SELECT m.thread FROM message m JOIN whole w ON m.origin = w.id) SELECT id FROM whole ORDER BY id";
constexpr std::string_view kOrders =
    "SELECT o.id FROM shop_order o WHERE o.store = ?1 AND (o.buyer_key IN (SELECT value FROM json_each(?2)) OR (o.buyer_key = '' AND (o.buyer_name IN (SELECT value FROM json_each(?3)) OR "
    "o.remote_id IN (SELECT order_remote_id FROM thread WHERE id IN (SELECT value FROM json_each(?4)) AND order_remote_id <> ''))) OR o.remote_id IN (SELECT value FROM json_each(?5)) OR (o.pack_id <> '' AND o.pack_id IN (SELECT value FROM json_each(?5)))) ORDER BY o.id";
constexpr std::string_view kCases = "SELECT id FROM platform_case WHERE thread IN (SELECT value FROM json_each(?1)) ORDER BY id";
constexpr std::string_view kNames =
    "SELECT buyer_name FROM thread WHERE id IN (SELECT value FROM json_each(?1)) UNION SELECT author_name FROM message WHERE author = 1 AND thread IN (SELECT value FROM json_each(?1)) UNION "
    "SELECT buyer_name FROM platform_case WHERE thread IN (SELECT value FROM json_each(?1)) UNION SELECT buyer_name FROM shop_order WHERE id IN (SELECT value FROM json_each(?2))";
constexpr std::string_view kNumbers =
    "SELECT remote_id FROM shop_order WHERE id IN (SELECT value FROM json_each(?1)) UNION SELECT pack_id FROM shop_order WHERE id IN (SELECT value FROM json_each(?1))";
// An order nobody ever fetched is known by its conversation alone.
constexpr std::string_view kUnfetched =
    "SELECT t.order_remote_id FROM thread t WHERE t.id IN (SELECT value FROM json_each(?1)) AND t.order_remote_id <> '' AND NOT EXISTS (SELECT 1 FROM shop_order o WHERE o.store = t.store AND o.remote_id = t.order_remote_id) "
    "AND NOT EXISTS (SELECT 1 FROM thread_tag g JOIN tag n ON n.key = g.tag WHERE g.thread = t.id AND n.name = ?2)";
constexpr std::string_view kRemoteIds =
    "SELECT remote_id FROM thread WHERE id IN (SELECT value FROM json_each(?1)) UNION SELECT remote_id FROM message WHERE thread IN (SELECT value FROM json_each(?1))";
constexpr std::string_view kClientIds = "SELECT client_id FROM outgoing WHERE thread IN (SELECT value FROM json_each(?1))";
constexpr std::string_view kNewest =
    "SELECT max(at) FROM (SELECT max(last_rank) AS at FROM thread WHERE id IN (SELECT value FROM json_each(?1)) UNION ALL SELECT max(placed_at) FROM shop_order WHERE id IN (SELECT value FROM json_each(?2)))";
constexpr std::string_view kIsSending = "SELECT EXISTS (SELECT 1 FROM outgoing WHERE state IN (4, 8, 9) AND thread IN (SELECT value FROM json_each(?1)))";

// What is written by or to somebody else, what is a record of its own kind, and what names no buyer.
constexpr std::string_view kTextColumns =
    "SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND c.type = 'TEXT' AND c.pk = 0 AND t.sql NOT LIKE 'CREATE VIRTUAL%' AND t.name NOT LIKE '%\\_search\\_%' ESCAPE '\\' "
    "AND NOT (t.name = 'legal_hold' AND c.name = 'target') AND t.name NOT IN ('journal', 'journal_head', 'message', 'message_revision', 'message_payload', 'attachment', 'thread', 'shop_order', 'order_line', 'shipment', 'platform_case', 'outgoing', 'draft', "
    "'translation', 'thread_translation', 'draft_translation', 'reply_translation', 'cleared_message', 'store', 'person', 'tag', 'reply_template', 'template_variant', 'knowledge', 'knowledge_text', "
    "'glossary_term', 'rule_set', 'policy_version', 'rule_run', 'setting', 'setting_version', 'handed_out', 'gone', 'waiting_period', 'clock', 'mail_copy', 'watermark', 'sweep_target')";
constexpr std::string_view kDropCopies = "DELETE FROM mail_copy WHERE store = ?1 AND (mail_id IN (SELECT value FROM json_each(?2)) OR platform_id IN (SELECT value FROM json_each(?2)))";
constexpr std::string_view kDropHolds =
    "DELETE FROM legal_hold WHERE lifted_at IS NOT NULL AND ((kind = 1 AND target IN (SELECT CAST(value AS TEXT) FROM json_each(?2))) OR (kind = 2 AND store = ?1 AND target IN (SELECT value FROM json_each(?3))) "
    "OR (kind = 3 AND target IN (SELECT CAST(value AS TEXT) FROM json_each(?4))))";
constexpr std::string_view kDropTargets = "DELETE FROM sweep_target WHERE store = ?1 AND key IN (SELECT value FROM json_each(?2))";

constexpr std::string_view kOpenCases =
    "SELECT remote_id FROM platform_case WHERE store = ?1 AND turn <> 4 AND (id IN (SELECT value FROM json_each(?2)) OR (order_remote_id <> '' AND order_remote_id IN (SELECT value FROM json_each(?3)))) ORDER BY id";

std::string jsonOf(const Texts& texts) { return nlohmann::json(texts).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

template <class IdType>
std::string jsonOfIds(const std::vector<IdType>& ids) {
  nlohmann::json list = nlohmann::json::array();
  for (const IdType& id : ids) list.push_back(id.value);
  return list.dump();
}

std::string textOf(Row row) { return row.text(0); }

template <class... Args>
Status collect(Connection& connection, Texts& into, std::string_view sql, const Args&... args) {
  return forEachRow(connection, sql, [&into](Row row) {
    if (std::string text = row.text(0); !text.empty() && std::find(into.begin(), into.end(), text) == into.end()) into.push_back(std::move(text));
  }, args...);
}

// The ids behind what somebody is called by. A name that several buyers bear says nothing.
Result<Texts> keysOf(Connection& connection, std::int64_t store, const Texts& calledBy) {
  auto keys = allRows<std::string>(connection, kKeysOf, textOf, store, jsonOf(calledBy));
  if (!keys) return keys;
  const bool isById = std::any_of(keys->begin(), keys->end(), [&](const std::string& key) { return std::find(calledBy.begin(), calledBy.end(), key) != calledBy.end(); });
  if (!isById && keys->size() > 1) {
    std::string list;
    for (const std::string& key : *keys) list += (list.empty() ? "" : ", ") + key;
    return fail(ErrorKind::Conflict, "buyer.ambiguous", "Several buyers of this store bear that name: say which by their id, one of " + list + ".");
  }
  if (isById) std::erase_if(*keys, [&](const std::string& key) { return std::find(calledBy.begin(), calledBy.end(), key) == calledBy.end(); });
  return keys;
}

Status fill(Connection& connection, BuyerTraces& traces) {
  const std::string threads = jsonOfIds(traces.threads), orders = jsonOfIds(traces.orders), unconfirmed(kOrderUnconfirmed);
  auto cases = allRows<CaseId>(connection, kCases, [](Row row) { return CaseId{row.integer(0)}; }, threads);
  if (!cases) return fail(cases.error());
  traces.cases = std::move(*cases);
  if (auto done = collect(connection, traces.names, kNames, threads, orders); !done) return done;
  if (auto done = collect(connection, traces.orderNumbers, kNumbers, orders); !done) return done;
  if (auto done = collect(connection, traces.orderNumbers, kUnfetched, threads, unconfirmed); !done) return done;
  if (auto done = collect(connection, traces.remoteIds, kRemoteIds, threads); !done) return done;
  if (auto done = collect(connection, traces.clientIds, kClientIds, threads); !done) return done;
  const auto newest = firstRow<std::optional<Instant>>(connection, kNewest, [](Row row) { return row.optionalInstant(0); }, threads, orders);
  if (!newest) return fail(newest.error());
  traces.newest = newest->value_or(std::nullopt);
  return {};
}

}  // namespace

std::vector<std::string> BuyerTraces::terms() const {
  std::set<std::string> all(keys.begin(), keys.end());
  all.insert(names.begin(), names.end());
  all.insert(orderNumbers.begin(), orderNumbers.end());
  std::vector<std::string> terms;
  for (const std::string& term : all)
    if (term.size() >= kShortestTerm && utf8::length(term) >= 2) terms.push_back(term);
  // Longer ones first: one may be a part of another.
  std::stable_sort(terms.begin(), terms.end(), [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  return terms;
}

Result<BuyerTraces> tracesOf(Connection& connection, const StoreId& store, const std::vector<std::string>& calledBy, const std::vector<std::string>& orderNumbers) {
  BuyerTraces traces;
  // Without a name everybody who has none would be meant.
  if (std::any_of(calledBy.begin(), calledBy.end(), [](const std::string& each) { return each.empty(); }) || calledBy.empty()) return traces;
  const auto key = storeKey(connection, store);
  if (!key) return fail(key.error());
  auto keys = keysOf(connection, *key, calledBy);
  if (!keys) return fail(keys.error());
  traces.keys = std::move(*keys);
  const std::string names = jsonOf(traces.keys.empty() ? calledBy : Texts());
  auto threads = allRows<ThreadId>(connection, kThreads, [](Row row) { return ThreadId{row.integer(0)}; }, *key, jsonOf(traces.keys), names, kOrderUnconfirmed);
  if (!threads) return fail(threads.error());
  traces.threads = std::move(*threads);
  auto orders = allRows<OrderId>(connection, kOrders, [](Row row) { return OrderId{row.integer(0)}; }, *key, jsonOf(traces.keys), names, jsonOfIds(traces.threads), jsonOf(orderNumbers));
  if (!orders) return fail(orders.error());
  traces.orders = std::move(*orders);
  if (auto done = fill(connection, traces); !done) return fail(done.error());
  return traces;
}

namespace {

template <class T, class Wanted>
bool contains(const std::vector<T>& all, const Wanted& wanted) {
  return std::any_of(all.begin(), all.end(), [&](const T& each) { return each == wanted; });
}

template <class IdType>
bool containsId(const std::vector<IdType>& all, const std::string& target) {
  return std::any_of(all.begin(), all.end(), [&](const IdType& each) { return std::to_string(each.value) == target; });
}

bool concerns(const LegalHold& hold, const BuyerTraces& traces) {
  switch (hold.kind) {
    case LegalHold::Kind::Thread: return containsId(traces.threads, hold.target);
    case LegalHold::Kind::Order: return contains(traces.orderNumbers, hold.target);
    case LegalHold::Kind::Case: return containsId(traces.cases, hold.target);
  }
  return false;
}

// By whatever way: a hold of another case of the same order holds it, too.
Result<bool> isAnythingHeld(Connection& connection, const BuyerTraces& traces) {
  LegalHoldRepository holds(connection);
  for (const ThreadId thread : traces.threads) {
    const auto held = holds.isHeld(thread);
    if (!held || *held) return held;
  }
  for (const OrderId order : traces.orders) {
    const auto held = holds.isOrderHeld(order);
    if (!held || *held) return held;
  }
  return false;
}

}  // namespace

Result<std::vector<KeepsBuyer>> whatKeeps(Connection& connection, const StoreId& store, const BuyerTraces& traces) {
  using Why = KeepsBuyer::Why;
  std::vector<KeepsBuyer> all;
  const auto holds = LegalHoldRepository(connection).list(LegalHoldRepository::Which::Standing);
  if (!holds) return fail(holds.error());
  for (const LegalHold& hold : *holds)
    if (hold.store == store && concerns(hold, traces)) all.push_back({Why::Held, hold.target, hold.reason});
  const auto held = isAnythingHeld(connection, traces);
  if (!held) return fail(held.error());
  if (*held && all.empty()) all.push_back({Why::Held, {}, {}});
  const auto key = storeKey(connection, store);
  if (!key) return fail(key.error());
  const auto cases = allRows<std::string>(connection, kOpenCases, textOf, *key, jsonOfIds(traces.cases), jsonOf(traces.orderNumbers));
  if (!cases) return fail(cases.error());
  for (const std::string& number : *cases) all.push_back({Why::OpenCase, number, {}});
  const auto sending = firstRow<bool>(connection, kIsSending, [](Row row) { return row.flag(0); }, jsonOfIds(traces.threads));
  if (!sending) return fail(sending.error());
  if (sending->value_or(false)) all.push_back({Why::Sending, {}, {}});
  return all;
}

Result<std::int64_t> messagesOf(Connection& connection, const std::vector<ThreadId>& threads) {
  const auto count = firstRow<std::int64_t>(connection, "SELECT count(*) FROM message WHERE thread IN (SELECT value FROM json_each(?1))", [](Row row) { return row.integer(0); }, jsonOfIds(threads));
  if (!count) return fail(count.error());
  return count->value_or(0);
}

Result<std::int64_t> replaceMentions(Connection& connection, const std::vector<std::string>& terms) {
  using Column = std::pair<std::string, std::string>;
  const auto columns = allRows<Column>(connection, kTextColumns, [](Row row) { return Column{row.text(0), row.text(1)}; });
  if (!columns) return fail(columns.error());
  std::int64_t changed = 0;
  for (const auto& [table, column] : *columns) {
    const std::string name = quotedName(column), sql = "UPDATE " + quotedName(table) + " SET " + name + " = replace(" + name + ", ?1, ?2) WHERE instr(" + name + ", ?1) > 0";
    for (const std::string& term : terms) {
      if (auto done = execute(connection, sql, term, kErased); !done) return fail(done.error());
      changed += connection.changes();
    }
  }
  const auto comments = replaceInSamples(connection, terms, kErased);
  if (!comments) return fail(comments.error());
  return changed + *comments;
}

Status dropLooseMarks(Connection& connection, const StoreId& store, const BuyerTraces& traces) {
  const auto key = storeKey(connection, store);
  if (!key) return fail(key.error());
  Texts all = traces.remoteIds;
  all.insert(all.end(), traces.orderNumbers.begin(), traces.orderNumbers.end());
  if (auto done = execute(connection, kDropCopies, *key, jsonOf(all)); !done) return done;
  return execute(connection, kDropTargets, *key, jsonOf(all));
}

Status dropLiftedHolds(Connection& connection, const StoreId& store, const BuyerTraces& traces) {
  const auto key = storeKey(connection, store);
  if (!key) return fail(key.error());
  const auto numbers = [](const auto& ids) {
    nlohmann::json list = nlohmann::json::array();
    for (const auto id : ids) list.push_back(id.value);
    return list.dump();
  };
  return execute(connection, kDropHolds, *key, numbers(traces.threads), jsonOf(traces.orderNumbers), numbers(traces.cases));
}

}  // namespace inquiry::storage
