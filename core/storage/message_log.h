#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// The stages of one message, without a word of it. Views are valid only inside the callback.
struct LoggedMessage {
  std::int64_t id = 0, thread = 0, direction = 0, author = 0, delivery = 0, characters = 0, attachments = 0;
  std::string_view store, remoteId, orderRemoteId, language, person;
  Instant sentAt;                                   // by the clock of the platform
  std::optional<Instant> arrivedAt;                 // was stored here
  std::optional<Instant> readAt;                    // by the other side
  // Of a buyer's message: the wait it belongs to, what ended it and when.
  std::optional<Instant> waitedSince, waitEndedAt;
  std::int64_t waitEnd = 0;
  // Of an answer of this desk.
  std::optional<Instant> writtenAt, handedOverAt, acceptedAt;
  std::int64_t attempts = 0;
};

// Every message in order of time, one row in memory at a time. On a reading connection.
class MessageLog {
 public:
  explicit MessageLog(Connection& connection) : m_connection(connection) {}
  // The callback answers false to stop; then the result is Cancelled.
  Status read(const std::function<bool(const LoggedMessage&)>& onRow);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
