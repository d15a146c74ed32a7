#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What of one store has been kept long enough. Nothing of it is held, waits for an answer, has something unsent or an open case. The finders read, in
// order of age; the takers write, in a transaction of the caller on the writer connection, and look once more at what they take: a hold or a message may
// have come since.
class RetentionSweep {
 public:
  RetentionSweep(Connection& connection, StoreId store) : m_connection(connection), m_store(std::move(store)) {}

  // Conversations whose newest message came before `end`.
  Result<std::vector<ThreadId>> conversations(Instant end, std::size_t limit);
  // Conversations whose order was delivered, or else whose newest message came, before `end`, and which still name their buyer.
  Result<std::vector<ThreadId>> named(Instant end, std::size_t limit);
  // Messages sent before `end` whose original is kept; the newest of a buyer in a conversation stays, because answers by mail need it.
  Result<std::vector<MessageId>> originals(Instant end, std::size_t limit);
  Result<std::vector<MessageId>> files(Instant end, std::size_t limit);
  // Orders that were delivered, or else changed last, before `end`.
  Result<std::vector<OrderId>> orders(Instant end, std::size_t limit);
  // Of named(): orders without a conversation that still name their buyer.
  Result<std::vector<OrderId>> namedOrders(Instant end, std::size_t limit);

  // The conversations among these that are still due at `end`.
  Result<std::vector<ThreadId>> stillDue(const std::vector<ThreadId>& threads, Instant end);
  // Whether what was found may still be taken.
  Result<bool> mayTake(MessageId message);
  Result<bool> mayTake(OrderId order);
  // Names, ids of the buyer and originals go, texts are masked; the mark says when. Answers the messages whose text changed.
  using Mask = std::function<std::string(std::string_view)>;
  // What the buyer of it is called by anybody, each once: read it before it is taken.
  Result<std::vector<std::string>> buyersOf(ThreadId thread);
  Result<std::int64_t> takeNames(ThreadId thread, const Mask& mask, Instant end, Instant now);
  Status takeOrderName(OrderId order);
  Status takeOriginal(MessageId message);
  // Forgets which file was loaded; answers its name.
  Result<std::set<std::string>> takeFiles(MessageId message);

  struct Size {
    std::int64_t rows = 0, bytes = 0;
  };
  // What there is of the store, of each kind: words, originals, loaded files, orders. Reads the whole store.
  struct Sizes {
    Size conversations, personal, originals, files, orders;
    std::int64_t held = 0;  // conversations
  };
  Result<Sizes> sizes();

 private:
  Result<std::int64_t> key();
  Connection& m_connection;
  StoreId m_store;
  std::optional<std::int64_t> m_key;
};

}  // namespace inquiry::storage
