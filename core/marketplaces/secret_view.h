#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "core/domain/grant.h"

namespace inquiry {

// A secret store seen through one sign-in: whoever derives from it says where that sign-in's client id and secret come from; everything else goes to
// the store itself. Safe from any thread.
class SecretView : public SecretStore {
 public:
  explicit SecretView(SecretStore& secrets) : m_secrets(secrets) {}
  Status saveCredentials(const StoreId& store, std::map<std::string, Secret> credentials) override { return m_secrets.saveCredentials(store, std::move(credentials)); }
  Status removeAll(const StoreId& store) override { return m_secrets.removeAll(store); }
  Result<Grant> grant(const StoreId& store) override { return m_secrets.grant(store); }
  Result<Grant> previousGrant(const StoreId& store) override { return m_secrets.previousGrant(store); }
  Status refreshStarted(const StoreId& store, std::int64_t from) override { return m_secrets.refreshStarted(store, from); }
  Result<bool> isRefreshOpen(const StoreId& store) override { return m_secrets.isRefreshOpen(store); }
  Status journalReply(const StoreId& store, std::int64_t from, const Secret& rawReply) override { return m_secrets.journalReply(store, from, rawReply); }
  Result<Secret> unparsedReply(const StoreId& store) override { return m_secrets.unparsedReply(store); }
  Status saveGrant(const StoreId& store, Grant grant) override { return m_secrets.saveGrant(store, std::move(grant)); }
  Status dropPreviousGrant(const StoreId& store) override { return m_secrets.dropPreviousGrant(store); }

 protected:
  SecretStore& m_secrets;
};

}  // namespace inquiry
