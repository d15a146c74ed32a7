#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "core/domain/thread.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// One message as an export writes it. Views are valid only inside the callback.
struct ExportedMessage {
  std::int64_t id = 0;
  std::int64_t thread = 0;
  std::string_view store, marketplaceThread, remoteId, orderRemoteId, buyerKey, authorName, language, text;
  std::int64_t direction = 0, author = 0, delivery = 0, attachments = 0;
  Instant sentAt;
  bool edited = false;
};

// Streams whole tables in order for exports, one row in memory at a time. On a reading connection: what is written meanwhile is not seen.
class ExportReader {
 public:
  explicit ExportReader(Connection& connection) : m_connection(connection) {}

  // The callback answers false to stop; then the result is Cancelled.
  Status messages(const std::function<bool(const ExportedMessage&)>& onRow);
  Status threads(const std::function<bool(const Thread&)>& onRow);
  Result<std::int64_t> messageCount();
  Result<std::int64_t> threadCount();

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
