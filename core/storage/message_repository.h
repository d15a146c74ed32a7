#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/message.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Restored: taken out of the cache before and back now, as it was; no news.
enum class MessageChange { New, Edited, Unchanged, Restored };

struct StoredMessage {
  MessageId id;
  ThreadId thread;  // where it stands now; may differ from the one given when it was moved by a merge
  MessageChange change = MessageChange::Unchanged;
};

struct MessageRevision {
  std::int64_t revision = 1;
  std::string subject, text;
  Instant replacedAt;
};

// Messages. Ids are time-coded (message_id.h): order of ids is order of sentAt. On the thread of its connection; writes need a
// transaction of the caller.
class MessageRepository {
 public:
  explicit MessageRepository(Connection& connection) : m_connection(connection) {}

  // Identity is (store, message.remoteId). New content of a known id keeps the old one as a revision; delivery, moderation and readAt
  // are brought up to date without one (answered as Edited only when text or subject changed). `message.id` is ignored;
  // `message.thread` is the thread of the platform (StoredThread::home), a merge is followed here.
  Result<StoredMessage> upsert(const StoreId& store, const Message& message, std::string_view rawPayload, Instant now);
  // The newest `count` messages before the cursor (or the very newest), oldest first.
  Result<std::vector<Message>> page(ThreadId thread, std::size_t count, std::optional<MessageId> before = {});
  Result<std::optional<Message>> find(MessageId id);
  Result<std::optional<MessageId>> findByRemote(const StoreId& store, std::string_view remoteId);
  Result<std::optional<std::string>> newestRemoteId(ThreadId thread);
  // Remote id of the thread a message was stored for, whatever was merged or split since.
  Result<std::optional<std::string>> homeRemoteId(MessageId id);
  // Keeps the row and its text, marked; answers false when unknown or marked before.
  Result<bool> markDeleted(const StoreId& store, std::string_view remoteId);
  Status setDelivery(MessageId id, Delivery delivery, std::string_view moderation);
  // Another remote id for the same message: it was known by the id of its copy.
  Status rename(MessageId id, std::string_view remoteId);
  Result<std::optional<std::string>> payload(MessageId id);
  Result<std::vector<MessageRevision>> revisions(MessageId id);  // oldest first, without the current one
  // Remote ids of our side's messages of the thread: the baseline of a send.
  Result<std::vector<std::string>> ownRemoteIds(ThreadId thread);
  // Buyer messages after the newest human answer that was not refused, oldest first: what a clock starts from. `count` at most.
  Result<std::vector<Message>> unanswered(ThreadId thread, std::size_t count);
  // The first number at or above `from` that no message has.
  Result<MessageId> freeId(MessageId from);
  Status setAttachmentHash(MessageId id, std::size_t index, std::string_view hash);

 private:
  Status insertAttachments(MessageId id, const std::vector<Attachment>& attachments);
  Result<std::vector<Attachment>> attachments(MessageId id);
  Result<std::vector<Message>> load(std::string_view sql, ThreadId thread, MessageId bound, std::size_t count);
  Connection& m_connection;
};

}  // namespace inquiry::storage
