#include "core/storage/message_replay.h"

#include <vector>

#include "core/storage/message_id.h"
#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

// One statement holds its read snapshot only this long, so that the log of the database can be written back in between.
constexpr std::int64_t kAtOnce = 2'000;

constexpr std::string_view kNext =
    "SELECT m.id, m.thread, s.id, m.direction, m.author, m.sent_at, m.language, m.subject, m.text, m.attachments, m.is_deleted FROM message m "
    "CROSS JOIN store s ON s.key = m.store WHERE m.id >= ?1 AND m.id < ?2 ORDER BY m.id LIMIT ?3";
constexpr std::string_view kCount = "SELECT count(*) FROM message WHERE id >= ?1 AND id < ?2";
constexpr std::string_view kBefore = "SELECT count(*) FROM message WHERE thread = ?1 AND id < ?2 AND direction = 1 AND author = 1";
constexpr std::string_view kOrders =
    "SELECT count(*) FROM shop_order WHERE store = (SELECT key FROM store WHERE id = ?1) AND buyer_key = ?2 AND buyer_key <> '' AND placed_at < ?3";
constexpr std::string_view kConversations =
    "SELECT count(*) FROM thread WHERE buyer_key = ?2 AND buyer_key <> '' AND store = (SELECT key FROM store WHERE id = ?1) AND id <> ?3 AND merged_into IS NULL "
    "AND coalesce(created_at, last_message_at, 0) < ?4";
constexpr std::string_view kLoad = "SELECT count(*) FROM thread WHERE assignee = ?1 AND lane = 1";

ReplayMessage messageFrom(Row row) {
  return {MessageId{row.integer(0)}, ThreadId{row.integer(1)}, StoreId{row.text(2)}, static_cast<Direction>(row.integer(3)), static_cast<Author>(row.integer(4)),
          row.instant(5), row.text(6), row.text(7), row.text(8), row.integer(9) > 0};
}

std::int64_t firstInteger(Row row) { return row.integer(0); }

Result<std::int64_t> numberOf(const Result<std::optional<std::int64_t>>& found) {
  if (!found) return fail(found.error());
  return found->value_or(0);
}

}  // namespace

Status MessageReplay::run(Instant from, Instant to, const std::function<bool(const ReplayMessage&)>& visit) {
  MessageId next = firstMessageIdAt(from);
  const MessageId end = firstMessageIdAt(to);
  for (;;) {
    std::vector<ReplayMessage> messages;
    std::int64_t rows = 0;
    const auto done = forEachRow(
        m_connection, kNext,
        [&](Row row) {
          ++rows;
          next = MessageId{row.integer(0) + 1};
          if (!row.flag(10)) messages.push_back(messageFrom(row));
        },
        next, end, kAtOnce);
    if (!done) return done;
    for (const ReplayMessage& message : messages)
      if (!visit(message)) return {};
    if (rows < kAtOnce) return {};
  }
}

Result<std::int64_t> MessageReplay::count(Instant from, Instant to) {
  return numberOf(firstRow<std::int64_t>(m_connection, kCount, firstInteger, firstMessageIdAt(from), firstMessageIdAt(to)));
}

Result<std::int64_t> MessageReplay::buyerMessagesBefore(ThreadId thread, MessageId message) {
  return numberOf(firstRow<std::int64_t>(m_connection, kBefore, firstInteger, thread, message));
}

Result<MessageReplay::Past> MessageReplay::past(const StoreId& store, const std::string& buyerKey, ThreadId thread, Instant before) {
  if (buyerKey.empty()) return Past{};
  const auto orders = numberOf(firstRow<std::int64_t>(m_connection, kOrders, firstInteger, store, buyerKey, before));
  if (!orders) return fail(orders.error());
  const auto conversations = numberOf(firstRow<std::int64_t>(m_connection, kConversations, firstInteger, store, buyerKey, thread, before));
  if (!conversations) return fail(conversations.error());
  return Past{*orders, *conversations};
}

Result<std::int64_t> MessageReplay::load(const PersonId& person) { return numberOf(firstRow<std::int64_t>(m_connection, kLoad, firstInteger, person)); }

}  // namespace inquiry::storage
