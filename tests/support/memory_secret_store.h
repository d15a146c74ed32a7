#pragma once

#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "core/domain/grant.h"

namespace inquiry::test {

// A SecretStore without a disk. Keeps what tests ask about: how often a grant was saved and what was journalled. Safe from any thread.
class MemorySecretStore final : public SecretStore {
 public:
  Result<Secret> credential(const StoreId& store, std::string_view key) override;
  Status saveCredentials(const StoreId& store, std::map<std::string, Secret> credentials) override;
  Status removeAll(const StoreId& store) override;
  Result<Grant> grant(const StoreId& store) override;
  Result<Grant> previousGrant(const StoreId& store) override;
  Status refreshStarted(const StoreId& store, std::int64_t from) override;
  Result<bool> isRefreshOpen(const StoreId& store) override;
  Status journalReply(const StoreId& store, std::int64_t from, const Secret& rawReply) override;
  Result<Secret> unparsedReply(const StoreId& store) override;
  Status saveGrant(const StoreId& store, Grant grant) override;
  Status dropPreviousGrant(const StoreId& store) override;

  // Credentials and a grant in one go, the way a test begins.
  void give(const StoreId& store, const std::map<std::string, std::string>& credentials, std::string accessToken,
            std::string refreshToken, Instant accessExpiresAt);
  int grantsSaved() const;
  std::vector<std::string> journal() const;

 private:
  struct Kept {
    std::map<std::string, Secret> credentials;
    std::optional<Grant> grant, previous;
    std::optional<Secret> unparsed;
    bool refreshOpen = false;
  };

  mutable std::mutex m_mutex;
  std::map<StoreId, Kept> m_kept;
  std::vector<std::string> m_journal;
  int m_grantsSaved = 0;
};

}  // namespace inquiry::test
