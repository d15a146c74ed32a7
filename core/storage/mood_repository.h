#pragma once

#include <map>
#include <set>
#include <vector>

#include "core/domain/id.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What was read from the words of buyers' messages when they arrived: numbers of core/language/emotion.h.
class MoodRepository {
 public:
  explicit MoodRepository(Connection& connection) : m_connection(connection) {}

  Status save(MessageId message, int mood);
  Result<std::map<MessageId, int>> ofThread(ThreadId thread);
  // Of these threads those that wait for an answer to a message with that mood.
  Result<std::set<ThreadId>> waitingWith(const std::vector<ThreadId>& threads, int mood);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
