#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

#include "core/desk/archive_service.h"
#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/secret.h"

namespace inquiry::desk {

struct Parts;

struct CacheReceipt {
  std::int64_t stores = 0, messages = 0, orders = 0, files = 0;
  std::int64_t bytes = 0;  // of loaded files; the database keeps its size and fills itself again
};

// Who gets into the workspace, and the local copy of what the platforms hold. Blocks (checking a passphrase takes most of a second by design);
// not from the window's thread.
class AccessService {
 public:
  static constexpr std::size_t kFewestCharacters = 8;  // of a new passphrase

  explicit AccessService(Parts& parts) : m_parts(parts) {}
  // Whether this opens the workspace: for a window that was locked. Fails only where that cannot be told.
  Result<bool> verify(const Secret& passphrase) const;
  bool hasPassphrase() const;
  bool hasKeyStore() const;
  // Locked "key.wrong_passphrase" for a wrong old one, which is not asked for where only the key store opens the workspace. InvalidInput for
  // one that is too short.
  Status changePassphrase(const Secret& old, const Secret& fresh);
  // Locked "key.wrong_code" or InvalidInput "recovery.*" for another one than this workspace's.
  Status checkRecoveryCode(const std::string& code) const;
  Status resetWithRecoveryCode(const std::string& code, const Secret& fresh);
  // Replaces the one before; to be shown once and written down.
  Result<std::string> newRecoveryCode();
  // Takes messages, orders and loaded files of connected stores out (all of them when empty); the next pulls bring them back as they were.
  // Drafts, notes, tags, outbox, waits and journal stay, and so does what its platform may not give again. Refused for a store that was only
  // imported, or whose platform does not answer just now. Cancelled: what was taken out until then comes back, too.
  Result<CacheReceipt> clearCache(const std::vector<StoreId>& stores, const Progress& progress);

 private:
  Status setPassphrase(const Secret& fresh, const char* kind);
  Parts& m_parts;
  mutable std::mutex m_mutex;  // the key slots bear one thread at a time
};

}  // namespace inquiry::desk
