#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "core/domain/message.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What the platform of a store has given and gives again: its messages and orders. They are taken out here and come back with the next pulls. Of
// each message a row stays with what the platform does not know (its number, the thread a person moved it to, who of ours wrote it), so that it
// comes back as it was and is no news to anybody. What may not come again stays: history that was imported, edited and deleted messages, and
// whatever is older than the pulls reach. Writer connection, in a transaction of the caller.
class MessageCache {
 public:
  explicit MessageCache(Connection& connection) : m_connection(connection) {}

  // How far the pulls have come is forgotten, all but the stream `kept`, so that they begin anew. Before anything is taken out.
  Status beginAnew(const StoreId& store, std::string_view kept);
  struct Slice {
    std::int64_t messages = 0;
    std::set<std::string> files;  // names of loaded copies that these messages had
    bool isLast = false;
  };
  // Takes out up to `count` messages sent at or after `since`, those behind `after` in order of their ids; moves `after` on.
  Result<Slice> takeOut(const StoreId& store, Instant since, MessageId& after, std::size_t count);
  // Orders changed at or after `since`. Answers how many.
  Result<std::int64_t> takeOutOrders(const StoreId& store, Instant since);
  // Whether anything still names that loaded copy: a message, a draft or an answer.
  Result<bool> isFileNamed(const std::string& name);

  // A message that comes back: what is known of it, taken out of the rows that wait.
  struct Kept {
    MessageId id;
    ThreadId thread;
    std::optional<ThreadId> origin;
    Author author = Author::Buyer;
    std::string authorName, language;
  };
  Result<std::optional<Kept>> takeBack(std::int64_t storeKey, std::string_view remoteId);
  // Whether messages of this thread have not come back yet.
  Result<bool> isAwaited(ThreadId thread);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
