#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/secret.h"

namespace inquiry {

// One pair of OAuth tokens. `generation` counts refreshes of this store and never goes back.
struct Grant {
  Secret accessToken, refreshToken;
  Instant accessExpiresAt;
  std::optional<Instant> refreshExpiresAt;
  std::int64_t generation = 0;
  std::string scopes;  // as granted, separated by spaces
};

// Where credentials and grants of stores live, encrypted. Every write is durable (synchronous=FULL, fsync) when it returns.
// Safe from any thread. Implemented by core/storage.
class SecretStore {
 public:
  virtual ~SecretStore() = default;

  // A credential of the store file ("clientSecret"). NotFound when it was never given.
  virtual Result<Secret> credential(const StoreId& store, std::string_view key) = 0;
  virtual Status saveCredentials(const StoreId& store, std::map<std::string, Secret> credentials) = 0;
  virtual Status removeAll(const StoreId& store) = 0;

  virtual Result<Grant> grant(const StoreId& store) = 0;
  // The pair before, kept until the new one has answered once. NotFound when there is none.
  virtual Result<Grant> previousGrant(const StoreId& store) = 0;
  // Marks that a refresh of generation `from` is about to be asked for, so that a kill between question and answer is known.
  virtual Status refreshStarted(const StoreId& store, std::int64_t from) = 0;
  virtual Result<bool> isRefreshOpen(const StoreId& store) = 0;
  // The raw answer of the token endpoint, appended before it is parsed: a grant once received is never lost to a kill.
  virtual Status journalReply(const StoreId& store, std::int64_t from, const Secret& rawReply) = 0;
  // A reply that was journalled but whose grant was not saved; NotFound when there is none.
  virtual Result<Secret> unparsedReply(const StoreId& store) = 0;
  // Saves generation n+1 and keeps n as the previous one.
  virtual Status saveGrant(const StoreId& store, Grant grant) = 0;
  virtual Status dropPreviousGrant(const StoreId& store) = 0;
};

}  // namespace inquiry
