#include "core/storage/mail_copy_repository.h"

#include "core/domain/mail_copy.h"
#include "core/storage/message_id.h"
#include "core/storage/rows.h"
#include "core/storage/search_index.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kAdd = "INSERT OR IGNORE INTO mail_copy (store, mail_id, told_at, seen_at, platform_id) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view kKnows = "SELECT 1 FROM mail_copy WHERE store = ?1 AND mail_id = ?2";
constexpr std::string_view kWaiting =
    "SELECT c.mail_id, c.told_at, c.seen_at, m.id FROM mail_copy c JOIN message m ON m.store = c.store AND m.remote_id = ?2 || c.mail_id "
    "WHERE c.store = ?1 AND c.platform_id IS NULL ORDER BY c.seen_at";
constexpr std::string_view kWaitingSince =
    "SELECT count(*) FROM mail_copy c JOIN message m ON m.store = c.store AND m.remote_id = ?2 || c.mail_id "
    "WHERE c.store = ?1 AND c.platform_id IS NULL AND c.seen_at <= ?3";
// Ids are in the order of time.
constexpr std::string_view kWithoutMail =
    "SELECT id FROM message m WHERE m.id >= ?2 AND m.id <= ?3 AND m.store = ?1 AND m.author = 1 AND m.direction = 1 AND m.is_deleted = 0 "
    "AND substr(m.remote_id, 1, length(?4)) <> ?4 "
    "AND NOT EXISTS (SELECT 1 FROM mail_copy c WHERE c.store = ?1 AND c.platform_id = m.remote_id) ORDER BY m.id LIMIT ?5";
constexpr std::string_view kTake =
    "UPDATE message SET remote_id = ?2, author_name = iif(?3 = '', author_name, ?3), sent_at = ?4, subject = ?5, text = ?6, "
    "attachments = ?7 WHERE id = ?1";
constexpr std::string_view kPayload =
    "INSERT INTO message_payload (message, payload) VALUES (?1, ?2) ON CONFLICT (message) DO UPDATE SET payload = ?2";
constexpr std::string_view kDropFiles = "DELETE FROM attachment WHERE message = ?1";
constexpr std::string_view kAddFile = "INSERT INTO attachment (message, position, name, type, size, remote_url, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr std::string_view kJoined = "UPDATE mail_copy SET platform_id = ?3 WHERE store = ?1 AND mail_id = ?2";
constexpr std::string_view kRename =
    "UPDATE thread SET remote_id = ?3, send_blocked = iif(send_blocked_reason = ?4, 0, send_blocked), "
    "send_blocked_reason = iif(send_blocked_reason = ?4, '', send_blocked_reason) WHERE store = ?1 AND remote_id = ?2";
constexpr std::string_view kMove = "UPDATE message SET thread = ?3, origin = nullif(?2, ?3) WHERE id = ?1";

}  // namespace

Status MailCopyRepository::add(const StoreId& store, const MailCopyRow& row) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto platformId = row.platformId.empty() ? std::optional<std::string>() : std::optional(row.platformId);
  return execute(m_connection, kAdd, *key, row.mailId, row.toldAt, row.seenAt, platformId);
}

Result<bool> MailCopyRepository::knows(const StoreId& store, std::string_view mailId) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto found = firstRow<bool>(m_connection, kKnows, [](Row row) { return row.flag(0); }, *key, mailId);
  if (!found) return fail(found.error());
  return found->has_value();
}

Result<std::vector<MailCopyRepository::Waiting>> MailCopyRepository::waiting(const StoreId& store) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto map = [](Row row) { return Waiting{{row.text(0), row.instant(1), row.instant(2), ""}, MessageId{row.integer(3)}}; };
  return allRows<Waiting>(m_connection, kWaiting, map, *key, kMailCopy);
}

Result<std::int64_t> MailCopyRepository::waitingSince(const StoreId& store, Instant seenBefore) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto count = firstRow<std::int64_t>(m_connection, kWaitingSince, [](Row row) { return row.integer(0); }, *key, kMailCopy, seenBefore);
  if (!count) return fail(count.error());
  return count->value_or(0);
}

Result<std::vector<MessageId>> MailCopyRepository::withoutMail(const StoreId& store, Instant from, Instant to, std::size_t limit) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  return allRows<MessageId>(m_connection, kWithoutMail, [](Row row) { return MessageId{row.integer(0)}; }, *key, firstMessageIdAt(from),
                            firstMessageIdAt(to), kMailCopy, static_cast<std::int64_t>(limit));
}

Status MailCopyRepository::join(const StoreId& store, const Waiting& copy, const Message& shown, std::string_view payload) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  SearchIndex index(m_connection);
  if (auto done = index.forget(copy.message); !done) return done;
  if (auto done = execute(m_connection, kTake, copy.message, shown.remoteId, shown.authorName, shown.sentAt, shown.subject, shown.text,
                          static_cast<std::int64_t>(shown.attachments.size()));
      !done)
    return done;
  if (auto done = execute(m_connection, kDropFiles, copy.message); !done) return done;
  std::int64_t position = 0;
  for (const Attachment& file : shown.attachments)
    if (auto done = execute(m_connection, kAddFile, copy.message, position++, file.name, file.type, file.size, file.remoteUrl, file.hash); !done) return done;
  if (!payload.empty())
    if (auto done = execute(m_connection, kPayload, copy.message, payload); !done) return done;
  if (auto done = execute(m_connection, kJoined, *key, copy.row.mailId, shown.remoteId); !done) return done;
  return index.enqueue(copy.message);
}

Status MailCopyRepository::renameThread(const StoreId& store, std::string_view from, std::string_view to) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  return changeOne(m_connection, "thread", kRename, *key, from, to, kMailCopyBlock);
}

Status MailCopyRepository::move(MessageId message, ThreadId home, ThreadId shown) { return changeOne(m_connection, "message", kMove, message, home, shown); }

}  // namespace inquiry::storage
