#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/domain/message.h"
#include "core/domain/thread.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// A message together with the remote id of the thread it belongs to.
struct ImportedMessage {
  StoreId store;
  std::string threadRemoteId;
  Message message;
};

struct ImportCounts {
  std::int64_t fresh = 0, updated = 0, unchanged = 0;
};

struct ImportOutcome {
  ImportCounts threads, messages;
  std::vector<std::size_t> orphans;  // indexes of messages whose thread is unknown; not stored
};

// The bulk path of imports and first pulls: history that alarms nobody. Threads come before their messages, messages in order of time (any order is
// right, this one is fast). Writing the same twice changes nothing. Messages are left to SearchIndex::catchUp, every arrival gets its journal row.
// Each write() is one transaction of the caller on the writer connection; after a failed or rolled back one the object must be thrown away.
class ImportWriter {
 public:
  ImportWriter(Connection& connection, std::string actor, Instant now)
      : m_connection(connection), m_actor(std::move(actor)), m_now(now) {}

  // Stores must exist. Thread::id, messageCount and excerpt are ignored: they come from the messages.
  Result<ImportOutcome> write(std::span<const Thread> threads, std::span<const ImportedMessage> messages);

 private:
  Connection& m_connection;
  std::string m_actor;
  Instant m_now;
};

}  // namespace inquiry::storage
