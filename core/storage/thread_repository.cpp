#include "core/storage/thread_repository.h"

#include <algorithm>

#include "core/domain/message.h"
#include "core/domain/utf8.h"
#include "core/storage/rows.h"
#include "core/storage/store_key.h"
#include "core/storage/thread_row.h"

namespace inquiry::storage {
namespace {

constexpr std::size_t kExcerptLength = 160;

// Merges form chains; a row at their end has no target.
constexpr std::string_view kTarget =
    "WITH RECURSIVE chain (id, into_) AS (SELECT id, merged_into FROM thread WHERE id = ?1 UNION ALL "
    "SELECT t.id, t.merged_into FROM chain c JOIN thread t ON t.id = c.into_) SELECT id FROM chain WHERE into_ IS NULL";
constexpr std::string_view kHome = "SELECT id, merged_into IS NOT NULL FROM thread WHERE store = ?1 AND remote_id = ?2";
constexpr std::string_view kByOrder = "SELECT id FROM thread WHERE order_remote_id = ?1 AND order_remote_id <> '' AND lane > 0 ORDER BY last_rank DESC";
constexpr std::string_view kOpenRemoteIds =
    "SELECT remote_id FROM thread WHERE store = ?1 AND lane IN (1, 3, 4) AND lane <> 5 AND needs_reply = 1 AND kind = ?2 "
    "ORDER BY oldest_unanswered_at LIMIT ?3";
constexpr std::string_view kInsert =
    "INSERT INTO thread (store, remote_id, kind, buyer_key, buyer_name, order_remote_id, item_remote_id, subject, created_at, send_blocked, "
    "send_blocked_reason, is_history) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
// Only a row that differs is written, so that changes() tells.
constexpr std::string_view kUpdate =
    "UPDATE thread SET kind = ?2, buyer_key = iif(?3 = '', buyer_key, ?3), buyer_name = iif(?4 = '', buyer_name, ?4), "
    "order_remote_id = iif(?5 = '', order_remote_id, ?5), item_remote_id = iif(?6 = '', item_remote_id, ?6), "
    "subject = iif(?7 = '', subject, ?7), created_at = coalesce(?8, created_at), send_blocked = coalesce(?9, send_blocked), "
    "send_blocked_reason = iif(?9 IS NULL, send_blocked_reason, ?10) WHERE id = ?1 AND (kind <> ?2 OR (?3 <> '' AND buyer_key <> ?3) OR "
    "(?4 <> '' AND buyer_name <> ?4) OR (?5 <> '' AND order_remote_id <> ?5) OR (?6 <> '' AND item_remote_id <> ?6) OR "
    "(?7 <> '' AND subject <> ?7) OR (?8 IS NOT NULL AND created_at IS NOT ?8) OR "
    "(?9 IS NOT NULL AND (send_blocked <> ?9 OR send_blocked_reason <> ?10)))";
constexpr std::string_view kNewestOfBuyer =
    "SELECT text, language FROM message WHERE thread = ?1 AND author = ?2 AND is_deleted = 0 ORDER BY id DESC LIMIT 1";
// Ids order seconds; within the newest one the greatest instant counts.
constexpr std::string_view kRefresh =
    "UPDATE thread SET message_count = (SELECT count(*) FROM message WHERE thread = ?1), last_message_at = (SELECT max(sent_at) FROM "
    "(SELECT sent_at FROM message WHERE thread = ?1 ORDER BY id DESC LIMIT 32)), "
    "has_attachment = EXISTS (SELECT 1 FROM message WHERE thread = ?1 AND attachments > 0), excerpt = ?2, "
    "language = iif(?3 = '', language, ?3) WHERE id = ?1";
constexpr std::string_view kSetReplyState =
    "UPDATE thread SET needs_reply = ?2, oldest_unanswered_at = ?3, due_at = ?4, unanswered_count = ?5 WHERE id = ?1";
constexpr std::string_view kSetBoth =
    "UPDATE thread SET needs_reply = ?2, oldest_unanswered_at = ?3, due_at = ?4, unanswered_count = ?5, status = ?6, "
    "snoozed_until = iif(?6 = 3, snoozed_until, NULL) WHERE id = ?1";
constexpr std::string_view kSetDue = "UPDATE thread SET due_at = ?2 WHERE id = ?1";
constexpr std::string_view kSetStatus = "UPDATE thread SET status = ?2, snoozed_until = iif(?2 = 3, snoozed_until, NULL) WHERE id = ?1";
constexpr std::string_view kSnooze = "UPDATE thread SET status = 3, snoozed_until = ?2 WHERE id = ?1";
constexpr std::string_view kSetAssignee = "UPDATE thread SET assignee = ?2 WHERE id = ?1";
constexpr std::string_view kSetPriority = "UPDATE thread SET priority = ?2 WHERE id = ?1";
constexpr std::string_view kSetUnread = "UPDATE thread SET unread = ?2 WHERE id = ?1";
constexpr std::string_view kSetVip = "UPDATE thread SET is_vip = ?2 WHERE id = ?1";
constexpr std::string_view kSetLanguage = "UPDATE thread SET language = ?2 WHERE id = ?1";
constexpr std::string_view kSetSendBlocked = "UPDATE thread SET send_blocked = ?2, send_blocked_reason = ?3 WHERE id = ?1";
constexpr std::string_view kSetHasCase = "UPDATE thread SET has_case = ?2 WHERE id = ?1";
// 7 refused, 9 needs a person; kind 3 marks as read, which nobody misses.
constexpr std::string_view kRefreshMarks =
    "UPDATE thread SET has_draft = EXISTS (SELECT 1 FROM draft WHERE thread = ?1), "
    "has_failed_send = EXISTS (SELECT 1 FROM outgoing WHERE thread = ?1 AND state IN (7, 9) AND kind <> 3) WHERE id = ?1";
constexpr std::string_view kDueSnoozes =
    "SELECT id FROM thread INDEXED BY thread_snoozed WHERE lane = 4 AND snooze_rank <= ?1 ORDER BY snooze_rank, place LIMIT ?2";
constexpr std::string_view kWithOpenPeriod =
    "SELECT thread FROM waiting_period INDEXED BY waiting_period_open WHERE ended_at IS NULL AND thread > ?1 ORDER BY thread LIMIT ?2";

ThreadId idFrom(Row row) { return ThreadId{row.integer(0)}; }

}  // namespace

Result<std::optional<Thread>> ThreadRepository::find(ThreadId id) {
  static const std::string kSql =
      "SELECT " + std::string(kThreadColumns) + " FROM thread t CROSS JOIN store s ON s.key = t.store WHERE t.id = ?1";
  return firstRow<Thread>(m_connection, kSql, threadFrom, id);
}

Result<std::optional<ThreadId>> ThreadRepository::findByRemote(const StoreId& store, std::string_view remoteId) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto home = firstRow<ThreadId>(m_connection, kHome, idFrom, *key, remoteId);
  if (!home || !*home) return home;
  return firstRow<ThreadId>(m_connection, kTarget, idFrom, **home);
}

Result<std::vector<ThreadId>> ThreadRepository::findByOrder(std::string_view orderRemoteId) {
  return allRows<ThreadId>(m_connection, kByOrder, idFrom, orderRemoteId);
}

Result<std::vector<Thread>> ThreadRepository::ofOrdersFrom(std::string_view start, std::size_t limit) {
  // Up to the last letter there is: a range of the index.
  static const std::string kSql = "SELECT " + std::string(kThreadColumns) +
                                  " FROM thread t INDEXED BY thread_order CROSS JOIN store s ON s.key = t.store WHERE t.order_remote_id >= ?1 AND t.order_remote_id < ?1 || char(1114111) "
                                  "AND t.order_remote_id <> '' AND t.lane > 0 ORDER BY t.last_rank DESC LIMIT ?2";
  if (start.empty()) return std::vector<Thread>{};
  return allRows<Thread>(m_connection, kSql, threadFrom, start, static_cast<std::int64_t>(limit));
}

Result<std::vector<Thread>> ThreadRepository::buyerHistory(const StoreId& store, std::string_view buyerKey, std::size_t limit) {
  static const std::string kSql = "SELECT " + std::string(kThreadColumns) +
                                  " FROM thread t INDEXED BY thread_buyer CROSS JOIN store s ON s.key = t.store WHERE t.buyer_key = ?2 AND "
                                  "t.buyer_key <> '' AND t.store = ?1 AND t.merged_into IS NULL ORDER BY t.last_rank DESC LIMIT ?3";
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  return allRows<Thread>(m_connection, kSql, threadFrom, *key, buyerKey, static_cast<std::int64_t>(limit));
}

Result<std::vector<std::string>> ThreadRepository::openRemoteIds(const StoreId& store, ThreadKind kind, std::size_t limit) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto map = [](Row row) { return platformRemoteId(row.view(0)); };
  return allRows<std::string>(m_connection, kOpenRemoteIds, map, *key, static_cast<int>(kind), static_cast<std::int64_t>(limit));
}

Result<StoredThread> ThreadRepository::upsertInbound(const StoreId& store, const ThreadFacts& facts) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto map = [](Row row) { return std::pair(ThreadId{row.integer(0)}, row.flag(1)); };
  const auto known = firstRow<std::pair<ThreadId, bool>>(m_connection, kHome, map, *key, facts.remoteId);
  if (!known) return fail(known.error());
  const int kind = static_cast<int>(facts.kind);
  if (!*known) {
    const auto done = execute(m_connection, kInsert, *key, facts.remoteId, kind, facts.buyerKey, facts.buyerName, facts.orderRemoteId,
                              facts.itemRemoteId, facts.subject, facts.createdAt, facts.sendBlocked.value_or(false), facts.sendBlockedReason,
                              facts.isHistory);
    if (!done) return fail(done.error());
    const ThreadId id{m_connection.lastInsertId()};
    return StoredThread{id, id, true, true};
  }
  const auto [home, isMerged] = **known;
  const auto done = execute(m_connection, kUpdate, home, kind, facts.buyerKey, facts.buyerName, facts.orderRemoteId, facts.itemRemoteId,
                            facts.subject, facts.createdAt, facts.sendBlocked, facts.sendBlockedReason);
  if (!done) return fail(done.error());
  StoredThread stored{home, home, false, m_connection.changes() > 0};
  if (!isMerged) return stored;
  const auto target = firstRow<ThreadId>(m_connection, kTarget, idFrom, home);
  if (!target) return fail(target.error());
  stored.id = target->value_or(home);
  return stored;
}

Status ThreadRepository::refreshFromMessages(ThreadId id) {
  const auto map = [](Row row) { return std::pair(utf8::excerpt(row.view(0), kExcerptLength), row.text(1)); };
  const auto newest = firstRow<std::pair<std::string, std::string>>(m_connection, kNewestOfBuyer, map, id, static_cast<int>(Author::Buyer));
  if (!newest) return fail(newest.error());
  const auto [excerpt, language] = newest->value_or(std::pair<std::string, std::string>());
  return changeOne(m_connection, "thread", kRefresh, id, excerpt, language);
}

Status ThreadRepository::setReplyState(ThreadId id, const ReplyState& state) {
  return changeOne(m_connection, "thread", kSetReplyState, id, state.needsReply, state.oldestUnansweredAt, state.dueAt, state.unansweredCount);
}

Status ThreadRepository::setReplyStateAndStatus(ThreadId id, const ReplyState& state, ThreadStatus status) {
  return changeOne(m_connection, "thread", kSetBoth, id, state.needsReply, state.oldestUnansweredAt, state.dueAt, state.unansweredCount,
                   static_cast<int>(status));
}

Status ThreadRepository::setDue(ThreadId id, std::optional<Instant> dueAt) { return changeOne(m_connection, "thread", kSetDue, id, dueAt); }

Status ThreadRepository::setStatus(ThreadId id, ThreadStatus status) {
  return changeOne(m_connection, "thread", kSetStatus, id, static_cast<int>(status));
}

Status ThreadRepository::snooze(ThreadId id, Instant until) { return changeOne(m_connection, "thread", kSnooze, id, until); }

Status ThreadRepository::setAssignee(ThreadId id, std::string_view assignee) {
  return changeOne(m_connection, "thread", kSetAssignee, id, assignee);
}

Status ThreadRepository::setPriority(ThreadId id, Priority priority) {
  return changeOne(m_connection, "thread", kSetPriority, id, static_cast<int>(priority));
}

Status ThreadRepository::setUnread(ThreadId id, bool unread) { return changeOne(m_connection, "thread", kSetUnread, id, unread); }
Status ThreadRepository::setVip(ThreadId id, bool isVip) { return changeOne(m_connection, "thread", kSetVip, id, isVip); }

Status ThreadRepository::setLanguage(ThreadId id, std::string_view language) {
  return changeOne(m_connection, "thread", kSetLanguage, id, language);
}

Status ThreadRepository::setSendBlocked(ThreadId id, bool isBlocked, std::string_view reason) {
  return changeOne(m_connection, "thread", kSetSendBlocked, id, isBlocked, reason);
}

Status ThreadRepository::setHasCase(ThreadId id, bool hasCase) { return changeOne(m_connection, "thread", kSetHasCase, id, hasCase); }
Status ThreadRepository::refreshMarks(ThreadId id) { return changeOne(m_connection, "thread", kRefreshMarks, id); }

Result<std::vector<ThreadId>> ThreadRepository::dueSnoozes(Instant now, std::size_t limit) {
  return allRows<ThreadId>(m_connection, kDueSnoozes, idFrom, now, static_cast<std::int64_t>(limit));
}

Result<std::vector<ThreadId>> ThreadRepository::withOpenPeriod(ThreadId after, std::size_t limit) {
  return allRows<ThreadId>(m_connection, kWithOpenPeriod, idFrom, after, static_cast<std::int64_t>(limit));
}

}  // namespace inquiry::storage
