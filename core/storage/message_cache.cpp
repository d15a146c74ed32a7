#include "core/storage/message_cache.h"

#include <vector>

#include "core/storage/rows.h"
#include "core/storage/search_index.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kForgetMarks = "DELETE FROM watermark WHERE store = ?1 AND stream <> ?2";
constexpr std::string_view kForgetTargets = "DELETE FROM sweep_target WHERE store = ?1";
// What came from the platform has its payload; what was imported has none.
constexpr std::string_view kNext =
    "SELECT m.id FROM message m WHERE m.id > ?2 AND m.store = ?1 AND m.sent_at >= ?3 AND m.is_deleted = 0 AND m.is_edited = 0 "
    // What only a notification mail told of, the platform does not give again.
    "AND substr(m.remote_id, 1, 9) <> 'mailcopy:' "
    "AND EXISTS (SELECT 1 FROM message_payload p WHERE p.message = m.id) ORDER BY m.id LIMIT ?4";
constexpr std::string_view kKeep =
    "INSERT OR REPLACE INTO cleared_message (store, remote_id, id, thread, origin, author, author_name, language) "
    "SELECT store, remote_id, id, thread, origin, author, author_name, language FROM message WHERE id = ?1";
constexpr std::string_view kFiles = "SELECT hash FROM attachment WHERE message = ?1 AND hash <> ''";
constexpr std::string_view kDropFiles = "DELETE FROM attachment WHERE message = ?1";
constexpr std::string_view kDropPayload = "DELETE FROM message_payload WHERE message = ?1";
constexpr std::string_view kDropMessage = "DELETE FROM message WHERE id = ?1";
constexpr std::string_view kOrders = "SELECT id FROM shop_order WHERE store = ?1 AND coalesce(updated_at, placed_at, fetched_at) >= ?2";
constexpr std::string_view kDropLines = "DELETE FROM order_line WHERE shop_order = ?1";
constexpr std::string_view kDropShipments = "DELETE FROM shipment WHERE shop_order = ?1";
constexpr std::string_view kDropOrder = "DELETE FROM shop_order WHERE id = ?1";
constexpr std::string_view kIsNamed =
    "SELECT EXISTS (SELECT 1 FROM attachment WHERE hash = ?1) OR EXISTS (SELECT 1 FROM draft WHERE instr(attachments, ?1) > 0) "
    "OR EXISTS (SELECT 1 FROM outgoing WHERE instr(attachments, ?1) > 0) OR EXISTS (SELECT 1 FROM evidence WHERE instr(place, ?1) > 0)";
constexpr std::string_view kKept =
    "SELECT id, thread, origin, author, author_name, language FROM cleared_message WHERE store = ?1 AND remote_id = ?2";
constexpr std::string_view kDropKept = "DELETE FROM cleared_message WHERE store = ?1 AND remote_id = ?2";
constexpr std::string_view kIsAwaited = "SELECT EXISTS (SELECT 1 FROM cleared_message WHERE thread = ?1)";

}  // namespace

Status MessageCache::beginAnew(const StoreId& store, std::string_view kept) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  if (auto done = execute(m_connection, kForgetMarks, *key, kept); !done) return done;
  return execute(m_connection, kForgetTargets, *key);
}

Result<MessageCache::Slice> MessageCache::takeOut(const StoreId& store, Instant since, MessageId& after, std::size_t count) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto ids = allRows<MessageId>(m_connection, kNext, [](Row row) { return MessageId{row.integer(0)}; }, *key, after, since, static_cast<std::int64_t>(count));
  if (!ids) return fail(ids.error());
  Slice slice;
  SearchIndex index(m_connection);
  for (const MessageId id : *ids) {
    if (auto done = index.forget(id); !done) return fail(done.error());
    if (auto done = forEachRow(m_connection, kFiles, [&slice](Row row) { slice.files.insert(row.text(0)); }, id); !done) return fail(done.error());
    for (const std::string_view sql : {kKeep, kDropFiles, kDropPayload, kDropMessage})
      if (auto done = execute(m_connection, sql, id); !done) return fail(done.error());
  }
  slice.messages = static_cast<std::int64_t>(ids->size());
  slice.isLast = ids->size() < count;
  if (!ids->empty()) after = ids->back();
  return slice;
}

Result<std::int64_t> MessageCache::takeOutOrders(const StoreId& store, Instant since) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto ids = allRows<OrderId>(m_connection, kOrders, [](Row row) { return OrderId{row.integer(0)}; }, *key, since);
  if (!ids) return fail(ids.error());
  for (const OrderId id : *ids)
    for (const std::string_view sql : {kDropLines, kDropShipments, kDropOrder})
      if (auto done = execute(m_connection, sql, id); !done) return fail(done.error());
  return static_cast<std::int64_t>(ids->size());
}

Result<bool> MessageCache::isFileNamed(const std::string& name) {
  const auto named = firstRow<bool>(m_connection, kIsNamed, [](Row row) { return row.flag(0); }, name);
  if (!named) return fail(named.error());
  return named->value_or(true);
}

Result<std::optional<MessageCache::Kept>> MessageCache::takeBack(std::int64_t store, std::string_view remoteId) {
  auto kept = firstRow<Kept>(m_connection, kKept, [](Row row) {
    Kept known{MessageId{row.integer(0)}, ThreadId{row.integer(1)}, {}, static_cast<Author>(row.integer(3)), row.text(4), row.text(5)};
    if (!row.isNull(2)) known.origin = ThreadId{row.integer(2)};
    return known;
  }, store, remoteId);
  if (!kept || !*kept) return kept;
  if (auto done = execute(m_connection, kDropKept, store, remoteId); !done) return fail(done.error());
  return kept;
}

Result<bool> MessageCache::isAwaited(ThreadId thread) {
  const auto awaited = firstRow<bool>(m_connection, kIsAwaited, [](Row row) { return row.flag(0); }, thread);
  if (!awaited) return fail(awaited.error());
  return awaited->value_or(false);
}

}  // namespace inquiry::storage
