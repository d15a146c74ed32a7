#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "core/domain/message.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// One stored message as a replay meets it.
struct ReplayMessage {
  MessageId id;
  ThreadId thread;
  StoreId store;
  Direction direction = Direction::In;
  Author author = Author::Buyer;
  Instant sentAt;
  std::string language, subject, text;
  bool hasFile = false;
};

// Stored messages again in the order in which they were written. Reads only.
class MessageReplay {
 public:
  explicit MessageReplay(Connection& connection) : m_connection(connection) {}

  // From `from` up to but without `to`, deleted ones left out. `visit` answers false to end it.
  Status run(Instant from, Instant to, const std::function<bool(const ReplayMessage&)>& visit);
  Result<std::int64_t> count(Instant from, Instant to);
  // Messages of the buyer in that conversation in front of this one.
  Result<std::int64_t> buyerMessagesBefore(ThreadId thread, MessageId message);
  // What the same buyer had at that store before.
  struct Past {
    std::int64_t orders = 0, conversations = 0;
  };
  Result<Past> past(const StoreId& store, const std::string& buyerKey, ThreadId thread, Instant before);
  // Conversations of that person that wait for an answer.
  Result<std::int64_t> load(const PersonId& person);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
