#include "core/storage/message_repository.h"

#include <algorithm>

#include "core/storage/message_cache.h"
#include "core/storage/message_id.h"
#include "core/storage/rows.h"
#include "core/storage/search_index.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kColumns =
    "id, thread, remote_id, direction, author, author_name, sent_at, read_at, subject, text, language, delivery, moderation, is_edited, "
    "is_deleted, revision, attachments";
constexpr std::string_view kTarget =
    "WITH RECURSIVE chain (id, into_) AS (SELECT id, merged_into FROM thread WHERE id = ?1 UNION ALL "
    "SELECT t.id, t.merged_into FROM chain c JOIN thread t ON t.id = c.into_) SELECT id FROM chain WHERE into_ IS NULL";
constexpr std::string_view kInsert =
    "INSERT INTO message (id, store, thread, origin, remote_id, direction, author, author_name, sent_at, read_at, subject, text, language, "
    "delivery, moderation, is_deleted, attachments) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)";
constexpr std::string_view kIdsFrom = "SELECT id FROM message WHERE id >= ?1 ORDER BY id";
constexpr std::string_view kIdByRemote = "SELECT id FROM message WHERE store = ?1 AND remote_id = ?2";
constexpr std::string_view kAddAttachment =
    "INSERT INTO attachment (message, position, name, type, size, remote_url, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr std::string_view kAttachments = "SELECT name, type, size, remote_url, hash FROM attachment WHERE message = ?1 ORDER BY position";
constexpr std::string_view kAttachmentHash = "UPDATE attachment SET hash = ?3 WHERE message = ?1 AND position = ?2";
constexpr std::string_view kSavePayload =
    "INSERT INTO message_payload (message, payload) VALUES (?1, ?2) ON CONFLICT (message) DO UPDATE SET payload = ?2";
constexpr std::string_view kPayload = "SELECT payload FROM message_payload WHERE message = ?1";
constexpr std::string_view kKeepRevision =
    "INSERT INTO message_revision (message, revision, subject, text, replaced_at) SELECT id, revision, subject, text, ?2 FROM message WHERE id = ?1";
constexpr std::string_view kReplaceText =
    "UPDATE message SET subject = ?2, text = ?3, language = iif(?4 = '', language, ?4), is_edited = 1, revision = revision + 1 WHERE id = ?1";
constexpr std::string_view kLearnSubject = "UPDATE message SET subject = ?2 WHERE id = ?1";
constexpr std::string_view kUpdateState =
    "UPDATE message SET author = ?2, read_at = ?3, delivery = ?4, moderation = ?5, is_deleted = ?6 WHERE id = ?1";
constexpr std::string_view kMarkDeleted = "UPDATE message SET is_deleted = 1 WHERE store = ?1 AND remote_id = ?2 AND is_deleted = 0";
constexpr std::string_view kSetDelivery = "UPDATE message SET delivery = ?2, moderation = ?3 WHERE id = ?1";
constexpr std::string_view kRevisions =
    "SELECT revision, subject, text, replaced_at FROM message_revision WHERE message = ?1 ORDER BY revision";
constexpr std::string_view kRename = "UPDATE message SET remote_id = ?2 WHERE id = ?1";
constexpr std::string_view kNewestRemoteId = "SELECT remote_id FROM message WHERE thread = ?1 ORDER BY id DESC LIMIT 1";
constexpr std::string_view kHomeRemoteId =
    "SELECT t.remote_id FROM message m JOIN thread t ON t.id = coalesce(m.origin, m.thread) WHERE m.id = ?1";
constexpr std::string_view kOwnRemoteIds = "SELECT remote_id FROM message WHERE thread = ?1 AND direction = 2 ORDER BY id";
constexpr std::string_view kNewestAnswer =
    "SELECT id FROM message WHERE thread = ?1 AND author IN (2, 5) AND direction = 2 AND is_deleted = 0 AND delivery <> 4 ORDER BY id DESC LIMIT 1";

MessageId idFrom(Row row) { return MessageId{row.integer(0)}; }

struct Found {
  Message message;
  bool hasAttachments = false;
};

Found messageFrom(Row row) {
  Message message;
  message.id.value = row.integer(0);
  message.thread.value = row.integer(1);
  message.remoteId = row.text(2);
  message.direction = static_cast<Direction>(row.integer(3));
  message.author = static_cast<Author>(row.integer(4));
  message.authorName = row.text(5);
  message.sentAt = row.instant(6);
  message.readAt = row.optionalInstant(7);
  message.subject = row.text(8);
  message.text = row.text(9);
  message.language = row.text(10);
  message.delivery = static_cast<Delivery>(row.integer(11));
  message.moderation = row.text(12);
  message.edited = row.flag(13);
  message.deleted = row.flag(14);
  message.revision = row.integer(15);
  return {std::move(message), row.integer(16) > 0};
}

// A message goes to the thread its own one was merged into.
Result<ThreadId> targetOf(Connection& connection, ThreadId home) {
  const auto target = firstRow<ThreadId>(connection, kTarget, [](Row row) { return ThreadId{row.integer(0)}; }, home);
  if (!target) return fail(target.error());
  if (!*target) return fail(ErrorKind::NotFound, "storage.not_found", "The message belongs to a thread that is not stored.");
  return **target;
}

// What the platform reports now, without unlearning: our own name for the author, and a delivery that was further on.
Message brought(const Message& stored, const Message& incoming) {
  Message next = stored;
  if (stored.author == Author::External && incoming.author != Author::Buyer) next.author = incoming.author;
  if (incoming.readAt) next.readAt = incoming.readAt;
  const bool isBehind = incoming.delivery == Delivery::None ||
                        (incoming.delivery == Delivery::Sent && stored.delivery != Delivery::None) ||
                        (incoming.delivery == Delivery::Confirmed && stored.delivery == Delivery::Read);
  if (!isBehind) {
    next.delivery = incoming.delivery;
    next.moderation = incoming.moderation;
  }
  next.deleted = incoming.deleted;
  return next;
}

bool sameState(const Message& a, const Message& b) {
  return a.author == b.author && a.readAt == b.readAt && a.delivery == b.delivery && a.moderation == b.moderation && a.deleted == b.deleted;
}

Status saveState(Connection& connection, const Message& message) {
  return execute(connection, kUpdateState, message.id, static_cast<int>(message.author), message.readAt, static_cast<int>(message.delivery),
                 message.moderation, message.deleted);
}

Status replaceText(Connection& connection, MessageId id, const Message& incoming, Instant now) {
  SearchIndex index(connection);
  if (auto done = index.forget(id); !done) return done;
  if (auto done = execute(connection, kKeepRevision, id, now); !done) return done;
  if (auto done = execute(connection, kReplaceText, id, incoming.subject, incoming.text, incoming.language); !done) return done;
  return index.enqueue(id);
}

Result<StoredMessage> bringUpToDate(Connection& connection, const Message& stored, const Message& incoming, Instant now) {
  const Message next = brought(stored, incoming);
  if (!sameState(stored, next))
    if (auto done = saveState(connection, next); !done) return fail(done.error());
  // A redacted message comes empty; what was said stays readable here, marked as deleted.
  const bool isRedaction = incoming.deleted && incoming.text.empty();
  if (isRedaction || (stored.text == incoming.text && stored.subject == incoming.subject))
    return StoredMessage{stored.id, stored.thread, MessageChange::Unchanged};
  // What was sent from here has no subject until the platform names one: nobody edited it.
  if (stored.text == incoming.text && stored.subject.empty() && stored.direction == Direction::Out) {
    SearchIndex index(connection);
    if (auto done = index.forget(stored.id); !done) return fail(done.error());
    if (auto done = execute(connection, kLearnSubject, stored.id, incoming.subject); !done) return fail(done.error());
    if (auto done = index.enqueue(stored.id); !done) return fail(done.error());
    return StoredMessage{stored.id, stored.thread, MessageChange::Unchanged};
  }
  if (auto done = replaceText(connection, stored.id, incoming, now); !done) return fail(done.error());
  return StoredMessage{stored.id, stored.thread, MessageChange::Edited};
}

}  // namespace

Result<StoredMessage> MessageRepository::upsert(const StoreId& store, const Message& message, std::string_view rawPayload, Instant now) {
  static const std::string kByRemote = "SELECT " + std::string(kColumns) + " FROM message WHERE store = ?1 AND remote_id = ?2";
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto known = firstRow<Found>(m_connection, kByRemote, messageFrom, *key, message.remoteId);
  if (!known) return fail(known.error());
  if (*known) return bringUpToDate(m_connection, (*known)->message, message, now);
  const auto kept = MessageCache(m_connection).takeBack(*key, message.remoteId);
  if (!kept) return fail(kept.error());
  const auto target = targetOf(m_connection, *kept ? (*kept)->thread : message.thread);
  if (!target) return fail(target.error());
  const auto id = freeId(*kept ? (*kept)->id : firstMessageIdAt(message.sentAt));
  if (!id) return fail(id.error());
  const ThreadId home = *kept ? (*kept)->origin.value_or((*kept)->thread) : message.thread;
  const auto origin = *target == home ? std::nullopt : std::optional(home);
  const Author author = *kept ? (*kept)->author : message.author;
  const std::string& authorName = *kept ? (*kept)->authorName : message.authorName;
  const std::string& language = *kept && message.language.empty() ? (*kept)->language : message.language;
  const auto done = execute(m_connection, kInsert, *id, *key, *target, origin, message.remoteId, static_cast<int>(message.direction),
                            static_cast<int>(author), authorName, message.sentAt, message.readAt, message.subject, message.text,
                            language, static_cast<int>(message.delivery), message.moderation, message.deleted,
                            static_cast<std::int64_t>(message.attachments.size()));
  if (!done) return fail(done.error());
  if (auto added = insertAttachments(*id, message.attachments); !added) return fail(added.error());
  if (!rawPayload.empty())
    if (auto saved = execute(m_connection, kSavePayload, *id, rawPayload); !saved) return fail(saved.error());
  return StoredMessage{*id, *target, *kept ? MessageChange::Restored : MessageChange::New};
}

Result<MessageId> MessageRepository::freeId(MessageId from) {
  auto statement = m_connection.prepare(kIdsFrom);
  if (!statement) return fail(statement.error());
  statement->bind(from);
  for (;;) {
    const auto more = statement->step();
    if (!more) return fail(more.error());
    if (!*more || statement->row().integer(0) != from.value) return from;
    ++from.value;
  }
}

Status MessageRepository::insertAttachments(MessageId id, const std::vector<Attachment>& attachments) {
  std::int64_t position = 0;
  for (const Attachment& attachment : attachments) {
    auto done = execute(m_connection, kAddAttachment, id, position++, attachment.name, attachment.type, attachment.size, attachment.remoteUrl,
                        attachment.hash);
    if (!done) return done;
  }
  return {};
}

Result<std::vector<Attachment>> MessageRepository::attachments(MessageId id) {
  const auto map = [](Row row) { return Attachment{row.text(0), row.text(1), row.integer(2), row.text(3), row.text(4)}; };
  return allRows<Attachment>(m_connection, kAttachments, map, id);
}

Result<std::vector<Message>> MessageRepository::load(std::string_view sql, ThreadId thread, MessageId bound, std::size_t count) {
  const auto found = allRows<Found>(m_connection, sql, messageFrom, thread, bound, static_cast<std::int64_t>(count));
  if (!found) return fail(found.error());
  std::vector<Message> messages;
  for (const Found& row : *found) {
    messages.push_back(row.message);
    if (!row.hasAttachments) continue;
    auto list = attachments(row.message.id);
    if (!list) return fail(list.error());
    messages.back().attachments = std::move(*list);
  }
  return messages;
}

Result<std::vector<Message>> MessageRepository::page(ThreadId thread, std::size_t count, std::optional<MessageId> before) {
  static const std::string kPage =
      "SELECT " + std::string(kColumns) + " FROM message WHERE thread = ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3";
  auto messages = load(kPage, thread, before.value_or(MessageId{INT64_MAX}), count);
  if (messages) std::reverse(messages->begin(), messages->end());
  return messages;
}

Result<std::optional<Message>> MessageRepository::find(MessageId id) {
  static const std::string kFind = "SELECT " + std::string(kColumns) + " FROM message WHERE id = ?1";
  const auto found = firstRow<Found>(m_connection, kFind, messageFrom, id);
  if (!found) return fail(found.error());
  if (!*found) return std::optional<Message>{};
  Message message = (*found)->message;
  auto list = attachments(id);
  if (!list) return fail(list.error());
  message.attachments = std::move(*list);
  return std::optional(std::move(message));
}

Result<std::optional<MessageId>> MessageRepository::findByRemote(const StoreId& store, std::string_view remoteId) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  return firstRow<MessageId>(m_connection, kIdByRemote, idFrom, *key, remoteId);
}

Result<std::optional<std::string>> MessageRepository::newestRemoteId(ThreadId thread) {
  return firstRow<std::string>(m_connection, kNewestRemoteId, [](Row row) { return row.text(0); }, thread);
}

Result<std::optional<std::string>> MessageRepository::homeRemoteId(MessageId id) {
  return firstRow<std::string>(m_connection, kHomeRemoteId, [](Row row) { return row.text(0); }, id);
}

Result<bool> MessageRepository::markDeleted(const StoreId& store, std::string_view remoteId) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  if (auto done = execute(m_connection, kMarkDeleted, *key, remoteId); !done) return fail(done.error());
  return m_connection.changes() > 0;
}

Status MessageRepository::rename(MessageId id, std::string_view remoteId) { return changeOne(m_connection, "message", kRename, id, remoteId); }

Status MessageRepository::setDelivery(MessageId id, Delivery delivery, std::string_view moderation) {
  return changeOne(m_connection, "message", kSetDelivery, id, static_cast<int>(delivery), moderation);
}

Result<std::optional<std::string>> MessageRepository::payload(MessageId id) {
  return firstRow<std::string>(m_connection, kPayload, [](Row row) { return row.text(0); }, id);
}

Result<std::vector<MessageRevision>> MessageRepository::revisions(MessageId id) {
  const auto map = [](Row row) { return MessageRevision{row.integer(0), row.text(1), row.text(2), row.instant(3)}; };
  return allRows<MessageRevision>(m_connection, kRevisions, map, id);
}

Result<std::vector<std::string>> MessageRepository::ownRemoteIds(ThreadId thread) {
  return allRows<std::string>(m_connection, kOwnRemoteIds, [](Row row) { return row.text(0); }, thread);
}

Result<std::vector<Message>> MessageRepository::unanswered(ThreadId thread, std::size_t count) {
  static const std::string kUnanswered =
      "SELECT " + std::string(kColumns) + " FROM message WHERE thread = ?1 AND id > ?2 AND author = 1 AND is_deleted = 0 ORDER BY id LIMIT ?3";
  const auto answer = firstRow<MessageId>(m_connection, kNewestAnswer, idFrom, thread);
  if (!answer) return fail(answer.error());
  return load(kUnanswered, thread, answer->value_or(MessageId{0}), count);
}

Status MessageRepository::setAttachmentHash(MessageId id, std::size_t index, std::string_view hash) {
  return changeOne(m_connection, "attachment", kAttachmentHash, id, static_cast<std::int64_t>(index), hash);
}

}  // namespace inquiry::storage
