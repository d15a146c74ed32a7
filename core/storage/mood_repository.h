#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/id.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Whether the thread `t` waits for an answer to an angry message, as SQL: the one meaning of the mark in the list, its filter and its order.
inline constexpr std::string_view kWaitsForAngry =
    "(t.needs_reply = 1 AND EXISTS (SELECT 1 FROM message m CROSS JOIN message_mood x ON x.message = m.id WHERE m.thread = t.id AND "
    "m.sent_at >= coalesce(t.oldest_unanswered_at, t.last_message_at, 0) AND m.is_deleted = 0 AND x.mood = 4))";

// What was read from the words of buyers' messages when they arrived: numbers of core/language/emotion.h.
class MoodRepository {
 public:
  explicit MoodRepository(Connection& connection) : m_connection(connection) {}

  Status save(MessageId message, int mood);
  Result<std::map<MessageId, int>> ofThread(ThreadId thread);
  // Messages that came without a mood, newest first, below `below`: looks at no more than `most` messages whatever they are.
  struct Unread {
    MessageId id;
    ThreadId thread;
    std::string text;
  };
  struct Slice {
    std::vector<Unread> unread;
    std::optional<MessageId> next;  // where the next slice begins; nothing: the oldest message was looked at
  };
  Result<Slice> without(MessageId below, std::int64_t most);
  // For one read later than its message came: what is known by now stays, and nothing is kept of a message that has gone.
  Status fill(MessageId message, int mood);
  // How far down the messages that came without a mood are done: nothing, all are.
  Result<std::optional<MessageId>> filledDownTo();
  Status setFilledDownTo(const std::optional<MessageId>& next);
  // Messages were stored without one: all are looked at once more.
  Status fillAgain();
  // Of these threads those that wait for an answer to an angry message.
  Result<std::set<ThreadId>> angryAmong(const std::vector<ThreadId>& threads);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
