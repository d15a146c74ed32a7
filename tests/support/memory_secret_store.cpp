#include "tests/support/memory_secret_store.h"

namespace inquiry::test {
namespace {

Grant copied(const Grant& grant) {
  return Grant{grant.accessToken.clone(), grant.refreshToken.clone(), grant.accessExpiresAt, grant.refreshExpiresAt,
               grant.generation, grant.scopes};
}

Error nothing(std::string code) {
  return Error{ErrorKind::NotFound, std::move(code), "Nothing is stored under this name; add the store again.", {}};
}

}  // namespace

Result<Secret> MemorySecretStore::credential(const StoreId& store, std::string_view key) {
  const std::scoped_lock lock(m_mutex);
  const auto& credentials = m_kept[store].credentials;
  const auto found = credentials.find(std::string(key));
  if (found == credentials.end()) return fail(nothing("secret.no-credential"));
  return found->second.clone();
}

Status MemorySecretStore::saveCredentials(const StoreId& store, std::map<std::string, Secret> credentials) {
  const std::scoped_lock lock(m_mutex);
  for (auto& [key, secret] : credentials) m_kept[store].credentials[key] = std::move(secret);
  return {};
}

Status MemorySecretStore::removeAll(const StoreId& store) {
  const std::scoped_lock lock(m_mutex);
  m_kept.erase(store);
  return {};
}

Result<Grant> MemorySecretStore::grant(const StoreId& store) {
  const std::scoped_lock lock(m_mutex);
  const auto& grant = m_kept[store].grant;
  if (!grant) return fail(nothing("secret.no-grant"));
  return copied(*grant);
}

Result<Grant> MemorySecretStore::previousGrant(const StoreId& store) {
  const std::scoped_lock lock(m_mutex);
  const auto& previous = m_kept[store].previous;
  if (!previous) return fail(nothing("secret.no-previous-grant"));
  return copied(*previous);
}

Status MemorySecretStore::refreshStarted(const StoreId& store, std::int64_t) {
  const std::scoped_lock lock(m_mutex);
  m_kept[store].refreshOpen = true;
  return {};
}

Result<bool> MemorySecretStore::isRefreshOpen(const StoreId& store) {
  const std::scoped_lock lock(m_mutex);
  return m_kept[store].refreshOpen;
}

Status MemorySecretStore::journalReply(const StoreId& store, std::int64_t, const Secret& rawReply) {
  const std::scoped_lock lock(m_mutex);
  m_journal.emplace_back(rawReply.reveal());
  m_kept[store].unparsed = rawReply.clone();
  return {};
}

Result<Secret> MemorySecretStore::unparsedReply(const StoreId& store) {
  const std::scoped_lock lock(m_mutex);
  const auto& unparsed = m_kept[store].unparsed;
  if (!unparsed) return fail(nothing("secret.no-reply"));
  return unparsed->clone();
}

Status MemorySecretStore::saveGrant(const StoreId& store, Grant grant) {
  const std::scoped_lock lock(m_mutex);
  Kept& kept = m_kept[store];
  kept.previous = std::move(kept.grant);
  kept.grant = std::move(grant);
  kept.unparsed.reset();
  kept.refreshOpen = false;
  ++m_grantsSaved;
  return {};
}

Status MemorySecretStore::dropPreviousGrant(const StoreId& store) {
  const std::scoped_lock lock(m_mutex);
  m_kept[store].previous.reset();
  return {};
}

void MemorySecretStore::give(const StoreId& store, const std::map<std::string, std::string>& credentials, std::string accessToken,
                             std::string refreshToken, Instant accessExpiresAt) {
  const std::scoped_lock lock(m_mutex);
  Kept& kept = m_kept[store];
  for (const auto& [key, value] : credentials) kept.credentials[key] = Secret(value);
  kept.grant = Grant{Secret(std::move(accessToken)), Secret(std::move(refreshToken)), accessExpiresAt, {}, 1, ""};
}

int MemorySecretStore::grantsSaved() const {
  const std::scoped_lock lock(m_mutex);
  return m_grantsSaved;
}

std::vector<std::string> MemorySecretStore::journal() const {
  const std::scoped_lock lock(m_mutex);
  return m_journal;
}

}  // namespace inquiry::test
