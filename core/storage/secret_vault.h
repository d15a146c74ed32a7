#pragma once

#include <map>
#include <mutex>
#include <string>

#include "core/domain/clock.h"
#include "core/domain/grant.h"
#include "core/storage/database.h"
#include "core/storage/outbox_journal.h"

namespace inquiry::storage {

// Credentials and grants in the database, sealed once more under a key of their own, so that a stray query, an export or a dump of the
// unlocked database shows none. Raw answers of token endpoints go to the outbox journal before anybody parses them. Safe from any
// thread but the writer's.
class SecretVault final : public SecretStore {
 public:
  // Reads the journal for answers that were never saved. All references outlive the vault.
  static Result<std::unique_ptr<SecretVault>> open(Database& database, OutboxJournal& journal, const Secret& workspaceKey, const Clock& clock);

  Result<Secret> credential(const StoreId& store, std::string_view key) override;
  Status saveCredentials(const StoreId& store, std::map<std::string, Secret> credentials) override;
  Status removeAll(const StoreId& store) override;
  Result<Grant> grant(const StoreId& store) override;
  Result<Grant> previousGrant(const StoreId& store) override;
  Status refreshStarted(const StoreId& store, std::int64_t from) override;
  Result<bool> isRefreshOpen(const StoreId& store) override;
  Status journalReply(const StoreId& store, std::int64_t from, const Secret& rawReply) override;
  Result<Secret> unparsedReply(const StoreId& store) override;
  // Conflict "secret.stale_grant" when the generation is not above the stored one: somebody else refreshed meanwhile.
  Status saveGrant(const StoreId& store, Grant grant) override;
  Status dropPreviousGrant(const StoreId& store) override;

  // Whether the journal must keep this record because its grant is not saved yet.
  bool isStillNeeded(const OutboxRecord& record);

  static constexpr std::string_view kReplyKind = "grant.reply", kForgottenKind = "grant.forgotten";

 private:
  struct Reply {
    std::int64_t from = 0;
    Secret raw;
  };
  enum class Which { Current = 0, Previous = 1 };

  SecretVault(Database& database, OutboxJournal& journal, Secret key, const Clock& clock)
      : m_database(database), m_journal(journal), m_key(std::move(key)), m_clock(clock) {}
  Status noteRecord(const OutboxRecord& record);
  Result<Grant> load(const StoreId& store, Which which);
  Result<std::int64_t> generation(const StoreId& store);

  Database& m_database;
  OutboxJournal& m_journal;
  const Secret m_key;
  const Clock& m_clock;
  std::mutex m_mutex;  // m_replies
  std::map<StoreId, Reply> m_replies;
};

}  // namespace inquiry::storage
