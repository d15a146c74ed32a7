#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// One message as it came, with what the desk filed it under.
struct StoredOriginal {
  std::string remoteId;
  Instant sentAt;
  std::string bytes;  // the platform's bytes as they were kept
};

// The originals of stored messages: what an answer by mail is made from, and where files of mails lie. Safe from any thread. Implemented by
// core/storage.
class OriginalSource {
 public:
  virtual ~OriginalSource() = default;
  // The newest message of a buyer in that conversation whose original was kept; empty when there is none.
  virtual Result<std::optional<StoredOriginal>> newestFromBuyer(const StoreId& store, const std::string& threadRemoteId) const = 0;
  // Remote ids of the newest messages of both sides in that conversation, oldest first.
  virtual Result<std::vector<std::string>> messageIds(const StoreId& store, const std::string& threadRemoteId, std::size_t limit) const = 0;
  virtual Result<std::optional<std::string>> original(const StoreId& store, const std::string& messageRemoteId) const = 0;
};

}  // namespace inquiry
