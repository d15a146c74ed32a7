#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
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
// Each write() belongs into one transaction of the caller on the writer connection; after a failed or rolled back one the object must be
// thrown away.
class ImportWriter {
 public:
  ImportWriter(Connection& connection, std::string actor, Instant now);
  ~ImportWriter();

  // Stores must exist. Thread::id, messageCount and excerpt are ignored: they come from the messages. A thread that is known keeps its
  // local state; what the platform says is brought up to date.
  // Threads and messages of this store that are known stay as its platform told them: an import adds only what is missing.
  void keepAsTold(const StoreId& store);
  // The connection it was made for: a writer of another one is of no use.
  const Connection* connection() const;
  Result<ImportOutcome> write(std::span<const Thread> threads, std::span<const ImportedMessage> messages);

 private:
  class Batch;
  struct Known;
  std::unique_ptr<Known> m_known;
};

}  // namespace inquiry::storage
