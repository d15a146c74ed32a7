#include "core/storage/retention_sweep.h"

#include <nlohmann/json.hpp>

#include "core/storage/legal_hold_repository.h"
#include "core/storage/rows.h"
#include "core/storage/search_index.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

// Nobody waits for us or we for somebody, and nothing is being written or sent.
constexpr std::string_view kIsOver =
    " t.needs_reply = 0 AND t.status <> 3 AND t.merged_into IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM platform_case c WHERE c.turn <> 4 AND (c.thread = t.id OR (c.order_remote_id <> '' AND c.order_remote_id = t.order_remote_id AND c.store = t.store))) "
    "AND NOT EXISTS (SELECT 1 FROM outgoing q WHERE q.thread = t.id AND q.state IN (1, 2, 3, 4, 8, 9)) "
    "AND NOT EXISTS (SELECT 1 FROM draft d WHERE d.thread = t.id) AND NOT EXISTS (SELECT 1 FROM note_draft n WHERE n.thread = t.id) "
    "AND NOT EXISTS (SELECT 1 FROM appeal a WHERE a.thread = t.id AND a.state < 4) "
    "AND NOT EXISTS (SELECT 1 FROM message x WHERE x.origin = t.id AND x.thread <> t.id) ";
// A parcel that arrived starts the time; without one the newest message does.
constexpr std::string_view kDelivered =
    " coalesce((SELECT max(p.delivered_at) FROM shop_order o JOIN shipment p ON p.shop_order = o.id WHERE o.store = t.store AND o.remote_id = t.order_remote_id), t.last_rank) ";
constexpr std::string_view kIsNamed = " (t.personal_gone_at IS NULL OR t.personal_gone_at < t.last_rank) ";
constexpr std::string_view kOrderAge =
    " coalesce((SELECT max(p.delivered_at) FROM shipment p WHERE p.shop_order = o.id), o.updated_at, o.placed_at, o.fetched_at) ";
constexpr std::string_view kOrderIsOver =
    " NOT EXISTS (SELECT 1 FROM platform_case c WHERE c.store = o.store AND c.order_remote_id = o.remote_id AND c.turn <> 4) ";
constexpr std::string_view kOrderHasThread = " EXISTS (SELECT 1 FROM thread t WHERE t.store = o.store AND t.order_remote_id = o.remote_id) ";

constexpr std::string_view kOriginals =
    "SELECT m.id FROM message m JOIN message_payload p ON p.message = m.id JOIN thread t ON t.id = m.thread WHERE m.store = ?1 AND m.sent_at < ?2 AND "
    "EXISTS (SELECT 1 FROM message y WHERE y.thread = m.thread AND y.id > m.id AND y.direction = 1 AND y.author = 1) AND ";
constexpr std::string_view kFiles =
    "SELECT DISTINCT m.id FROM attachment a JOIN message m ON m.id = a.message JOIN thread t ON t.id = m.thread WHERE m.store = ?1 AND m.sent_at < ?2 AND a.hash <> '' AND ";
constexpr std::string_view kThreadsOf = "SELECT t.id FROM thread t WHERE t.store = ?1 AND t.last_rank < ?2 AND t.id IN (SELECT value FROM json_each(?3)) AND";

constexpr std::string_view kBuyers =
    "SELECT buyer_name FROM thread WHERE id = ?1 UNION SELECT buyer_key FROM thread WHERE id = ?1 UNION SELECT author_name FROM message WHERE thread = ?1 AND author = 1 "
    "UNION SELECT buyer_name FROM platform_case WHERE thread = ?1 UNION SELECT buyer_key FROM platform_case WHERE thread = ?1 "
    "UNION SELECT o.buyer_name FROM shop_order o JOIN thread t ON o.store = t.store AND o.remote_id = t.order_remote_id WHERE t.id = ?1 AND t.order_remote_id <> ''";
constexpr std::string_view kTexts = "SELECT id, subject, text FROM message WHERE thread = ?1";
constexpr std::string_view kSetText = "UPDATE message SET subject = ?2, text = ?3 WHERE id = ?1";
constexpr std::string_view kUnname = "UPDATE message SET author_name = '' WHERE thread = ?1 AND author = 1";
constexpr std::string_view kDropRevisions = "DELETE FROM message_revision WHERE message IN (SELECT id FROM message WHERE thread = ?1)";
constexpr std::string_view kDropOriginals = "DELETE FROM message_payload WHERE message IN (SELECT id FROM message WHERE thread = ?1)";
constexpr std::string_view kDropTranslations = "DELETE FROM translation WHERE thread = ?1";
constexpr std::string_view kUnnameCase = "UPDATE platform_case SET buyer_name = '', buyer_key = '' WHERE thread = ?1";
constexpr std::string_view kUnnameOrders =
    "UPDATE shop_order SET buyer_name = '', buyer_key = '' WHERE store = (SELECT store FROM thread WHERE id = ?1) AND remote_id <> '' AND remote_id = (SELECT order_remote_id FROM thread WHERE id = ?1)";
constexpr std::string_view kWords = "SELECT subject, excerpt FROM thread WHERE id = ?1";
constexpr std::string_view kUnnameThread = "UPDATE thread SET buyer_name = '', buyer_key = '', subject = ?2, excerpt = ?3, personal_gone_at = max(?4, last_rank) WHERE id = ?1";
constexpr std::string_view kUnnameOrder = "UPDATE shop_order SET buyer_name = '', buyer_key = '' WHERE id = ?1";
constexpr std::string_view kIsOrder = "SELECT 1 FROM shop_order o WHERE o.id = ?1 AND";
constexpr std::string_view kIsMessage = "SELECT 1 FROM message m JOIN thread t ON t.id = m.thread WHERE m.id = ?1 AND";
constexpr std::string_view kDropOriginal = "DELETE FROM message_payload WHERE message = ?1";
constexpr std::string_view kLoaded = "SELECT hash FROM attachment WHERE message = ?1 AND hash <> ''";
constexpr std::string_view kUnload = "UPDATE attachment SET hash = '' WHERE message = ?1";

constexpr std::string_view kSizes =
    "SELECT (SELECT count(*) FROM thread WHERE store = ?1 AND merged_into IS NULL), (SELECT coalesce(sum(length(CAST(text AS BLOB)) + length(CAST(subject AS BLOB))), 0) FROM message WHERE store = ?1), "
    "(SELECT count(*) FROM thread WHERE store = ?1 AND (buyer_name <> '' OR buyer_key <> '')), (SELECT coalesce(sum(length(CAST(buyer_name AS BLOB)) + length(CAST(buyer_key AS BLOB))), 0) FROM thread WHERE store = ?1), "
    "(SELECT count(*) FROM message m JOIN message_payload p ON p.message = m.id WHERE m.store = ?1), (SELECT coalesce(sum(length(CAST(p.payload AS BLOB))), 0) FROM message m JOIN message_payload p ON p.message = m.id WHERE m.store = ?1), "
    "(SELECT count(*) FROM attachment a JOIN message m ON m.id = a.message WHERE m.store = ?1 AND a.hash <> ''), (SELECT coalesce(sum(a.size), 0) FROM attachment a JOIN message m ON m.id = a.message WHERE m.store = ?1 AND a.hash <> ''), "
    "(SELECT count(*) FROM shop_order WHERE store = ?1), (SELECT coalesce(sum(length(CAST(o.remote_id || o.buyer_key || o.buyer_name || o.status AS BLOB)) + (SELECT coalesce(sum(length(CAST(l.title || l.sku || l.variation AS BLOB))), 0) FROM order_line l WHERE l.shop_order = o.id)), 0) "
    "FROM shop_order o WHERE o.store = ?1)";

template <class IdType>
Result<std::vector<IdType>> ids(Connection& connection, const std::string& sql, std::int64_t key, Instant end, std::size_t limit) {
  return allRows<IdType>(connection, sql, [](Row row) { return IdType{row.integer(0)}; }, key, end, static_cast<std::int64_t>(limit));
}

std::string text(std::initializer_list<std::string_view> parts) {
  std::string all;
  for (const std::string_view part : parts) all += part;
  return all;
}

}  // namespace

Result<std::int64_t> RetentionSweep::key() {
  if (m_key) return *m_key;
  const auto key = storeKey(m_connection, m_store);
  if (!key) return key;
  m_key = *key;
  return key;
}

Result<std::vector<ThreadId>> RetentionSweep::conversations(Instant end, std::size_t limit) {
  static const std::string kSql = text({"SELECT t.id FROM thread t INDEXED BY thread_store_listed WHERE t.store = ?1 AND t.is_listed IN (0, 1) AND t.last_rank < ?2 AND", kIsOver, "AND NOT", kThreadIsHeld, "LIMIT ?3"});
  const auto store = key();
  if (!store) return fail(store.error());
  return ids<ThreadId>(m_connection, kSql, *store, end, limit);
}

Result<std::vector<ThreadId>> RetentionSweep::named(Instant end, std::size_t limit) {
  static const std::string kSql = text({"SELECT t.id FROM thread t WHERE t.store = ?1 AND", kIsNamed, "AND", kDelivered, "< ?2 AND", kIsOver, "AND NOT", kThreadIsHeld, "LIMIT ?3"});
  const auto store = key();
  if (!store) return fail(store.error());
  return ids<ThreadId>(m_connection, kSql, *store, end, limit);
}

Result<std::vector<MessageId>> RetentionSweep::originals(Instant end, std::size_t limit) {
  static const std::string kSql = text({kOriginals, kIsOver, "AND NOT", kThreadIsHeld, "ORDER BY m.id LIMIT ?3"});
  const auto store = key();
  if (!store) return fail(store.error());
  return ids<MessageId>(m_connection, kSql, *store, end, limit);
}

Result<std::vector<MessageId>> RetentionSweep::files(Instant end, std::size_t limit) {
  static const std::string kSql = text({kFiles, kIsOver, "AND NOT", kThreadIsHeld, "ORDER BY m.id LIMIT ?3"});
  const auto store = key();
  if (!store) return fail(store.error());
  return ids<MessageId>(m_connection, kSql, *store, end, limit);
}

Result<std::vector<OrderId>> RetentionSweep::orders(Instant end, std::size_t limit) {
  static const std::string kSql = text({"SELECT o.id FROM shop_order o WHERE o.store = ?1 AND", kOrderAge, "< ?2 AND", kOrderIsOver, "AND NOT", kOrderIsHeld, "LIMIT ?3"});
  const auto store = key();
  if (!store) return fail(store.error());
  return ids<OrderId>(m_connection, kSql, *store, end, limit);
}

Result<std::vector<OrderId>> RetentionSweep::namedOrders(Instant end, std::size_t limit) {
  static const std::string kSql = text({"SELECT o.id FROM shop_order o WHERE o.store = ?1 AND (o.buyer_name <> '' OR o.buyer_key <> '') AND NOT", kOrderHasThread, "AND", kOrderAge, "< ?2 AND", kOrderIsOver, "AND NOT", kOrderIsHeld, "LIMIT ?3"});
  const auto store = key();
  if (!store) return fail(store.error());
  return ids<OrderId>(m_connection, kSql, *store, end, limit);
}

Result<std::vector<ThreadId>> RetentionSweep::stillDue(const std::vector<ThreadId>& threads, Instant end) {
  static const std::string kSql = text({kThreadsOf, kIsOver, "AND NOT", kThreadIsHeld});
  const auto store = key();
  if (!store) return fail(store.error());
  nlohmann::json list = nlohmann::json::array();
  for (const ThreadId id : threads) list.push_back(id.value);
  return allRows<ThreadId>(m_connection, kSql, [](Row row) { return ThreadId{row.integer(0)}; }, *store, end, list.dump());
}

Result<std::vector<std::string>> RetentionSweep::buyersOf(ThreadId thread) {
  return allRows<std::string>(m_connection, kBuyers, [](Row row) { return row.text(0); }, thread);
}

Result<std::int64_t> RetentionSweep::takeNames(ThreadId thread, const Mask& mask, Instant end, Instant now) {
  static const std::string kDue = text({"SELECT t.id FROM thread t WHERE t.id = ?1 AND", kIsNamed, "AND", kDelivered, "< ?2 AND", kIsOver, "AND NOT", kThreadIsHeld});
  const auto due = firstRow<bool>(m_connection, kDue, [](Row) { return true; }, thread, end);
  if (!due) return fail(due.error());
  if (!*due) return std::int64_t{0};
  struct Words {
    MessageId id;
    std::string subject, text;
  };
  const auto all = allRows<Words>(m_connection, kTexts, [](Row row) { return Words{MessageId{row.integer(0)}, row.text(1), row.text(2)}; }, thread);
  if (!all) return fail(all.error());
  std::int64_t changed = 0;
  SearchIndex index(m_connection);
  for (const Words& words : *all) {
    const std::string subject = mask(words.subject), masked = mask(words.text);
    if (subject == words.subject && masked == words.text) continue;
    ++changed;
    if (auto done = index.forget(words.id); !done) return fail(done.error());
    if (auto done = execute(m_connection, kSetText, words.id, subject, masked); !done) return fail(done.error());
    if (auto done = index.enqueue(words.id); !done) return fail(done.error());
  }
  for (const std::string_view sql : {kUnname, kDropRevisions, kDropOriginals, kDropTranslations, kUnnameCase, kUnnameOrders})
    if (auto done = execute(m_connection, sql, thread); !done) return fail(done.error());
  const auto shown = firstRow<std::pair<std::string, std::string>>(m_connection, kWords, [](Row row) { return std::pair(row.text(0), row.text(1)); }, thread);
  if (!shown) return fail(shown.error());
  if (!*shown) return changed;
  if (auto done = execute(m_connection, kUnnameThread, thread, mask((*shown)->first), mask((*shown)->second), now); !done) return fail(done.error());
  return changed;
}

// Looked at once more: a hold, an answer or a case may have come since it was found.
Result<bool> RetentionSweep::mayTake(MessageId message) {
  static const std::string kSql = text({kIsMessage, kIsOver, "AND NOT", kThreadIsHeld});
  const auto may = firstRow<bool>(m_connection, kSql, [](Row) { return true; }, message);
  if (!may) return fail(may.error());
  return may->has_value();
}

Result<bool> RetentionSweep::mayTake(OrderId order) {
  static const std::string kSql = text({kIsOrder, kOrderIsOver, "AND NOT", kOrderIsHeld});
  const auto may = firstRow<bool>(m_connection, kSql, [](Row) { return true; }, order);
  if (!may) return fail(may.error());
  return may->has_value();
}

Status RetentionSweep::takeOrderName(OrderId order) { return execute(m_connection, kUnnameOrder, order); }

Status RetentionSweep::takeOriginal(MessageId message) { return execute(m_connection, kDropOriginal, message); }

Result<std::set<std::string>> RetentionSweep::takeFiles(MessageId message) {
  std::set<std::string> names;
  if (auto done = forEachRow(m_connection, kLoaded, [&names](Row row) { names.insert(row.text(0)); }, message); !done) return fail(done.error());
  if (auto done = execute(m_connection, kUnload, message); !done) return fail(done.error());
  return names;
}

Result<RetentionSweep::Sizes> RetentionSweep::sizes() {
  static const std::string kHeld = text({"SELECT count(*) FROM thread t WHERE t.store = ?1 AND EXISTS (SELECT 1 FROM legal_hold WHERE lifted_at IS NULL) AND", kThreadIsHeld});
  const auto store = key();
  if (!store) return fail(store.error());
  const auto sizes = firstRow<Sizes>(m_connection, kSizes, [](Row row) {
    return Sizes{{row.integer(0), row.integer(1)}, {row.integer(2), row.integer(3)}, {row.integer(4), row.integer(5)}, {row.integer(6), row.integer(7)}, {row.integer(8), row.integer(9)}, 0};
  }, *store);
  if (!sizes) return fail(sizes.error());
  const auto held = firstRow<std::int64_t>(m_connection, kHeld, [](Row row) { return row.integer(0); }, *store);
  if (!held) return fail(held.error());
  Sizes all = sizes->value_or(Sizes{});
  all.held = held->value_or(0);
  return all;
}

}  // namespace inquiry::storage
