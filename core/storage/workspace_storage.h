#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/storage/database.h"
#include "core/storage/key_slots.h"
#include "core/storage/outbox_journal.h"
#include "core/storage/sealed_files.h"
#include "core/storage/secret_vault.h"
#include "core/storage/snapshot.h"
#include "core/storage/workspace_files.h"
#include "core/storage/workspace_lock.h"

namespace inquiry::storage {

// How a new workspace is locked. At least one of passphrase and key store; a recovery code is always made.
struct NewKeys {
  Secret passphrase;             // empty: none
  KeyStore* keyStore = nullptr;  // null: none
  PassphraseCost cost;
};

// What opening found besides the data. Nothing of it is repaired in silence.
struct OpeningReport {
  // Sends must be looked up at the platforms before anything is sent: the database is older than the last one, its log was lost, or
  // it comes from another computer. Empty when all is well; stays until confirmReconciled().
  std::string reconcile;
  std::vector<std::string> notes;  // English sentences for the doctor and the log
};

// Everything a workspace keeps on the disk, opened together: folder, lock, key, database, outbox journal, secrets. Open it once per process.
// The parts are safe from any thread; this object itself belongs to one.
class WorkspaceStorage {
 public:
  struct Created {
    std::unique_ptr<WorkspaceStorage> storage;
    Secret recoveryCode;  // to be shown once
  };
  // Conflict "key.exists" where a workspace stands already.
  static Result<Created> create(const std::string& folder, const Clock& clock, const NewKeys& keys);

  // Chooses the slot: `[&](const KeySlots& slots) { return slots.unlockWithPassphrase(passphrase); }`.
  using Unlock = std::function<Result<Secret>(const KeySlots&)>;
  // NotFound "workspace.none" for a folder without a workspace, "workspace.no_database" when its database is gone: nothing new is ever made in its
  // place. Conflict "workspace.in_use". Corrupt: see salvageWorkspace() and Snapshots::restore().
  static Result<std::unique_ptr<WorkspaceStorage>> open(const std::string& folder, const Clock& clock, const Unlock& unlock);
  ~WorkspaceStorage();
  WorkspaceStorage(const WorkspaceStorage&) = delete;
  WorkspaceStorage& operator=(const WorkspaceStorage&) = delete;

  const WorkspaceFiles& files() const { return m_files; }
  const OpeningReport& opening() const { return m_opening; }
  Database& database() { return *m_database; }
  OutboxJournal& outboxJournal() { return *m_journal; }
  SecretVault& secrets() { return *m_secrets; }
  SealedFiles& attachments() { return m_attachments; }
  // Slots are changed here, with key() as the proof that the workspace is open.
  KeySlots& keys() { return m_keys; }
  const Secret& key() const { return m_key; }

  // Brings every outbox record of the journal into the database, in one transaction. `apply` must be harmless for what is there already.
  // Call before anything is sent.
  using Apply = std::function<Status(Connection&, const OutboxRecord&)>;
  Status replayOutbox(const Apply& apply);
  // For a workspace whose threads hang, so that it can never be destroyed: finishes what people asked for, writes no more, and leaves a state the
  // next start finds in order. Reads go on; the lock stays until the process ends, because such a thread may still write beside the database.
  void close();
  // After all sends in doubt were looked up.
  Status confirmReconciled();
  // Copies and verifies the database, then shortens the outbox journal to what the oldest kept snapshot does not hold. Takes seconds.
  Result<VerifiedSnapshot> takeSnapshot();

 private:
  WorkspaceStorage(WorkspaceFiles files, WorkspaceLock lock, KeySlots keys, Secret key);
  Status start(const Clock& clock, bool mayCreate);
  Status openParts(const Clock& clock, bool mayCreate);
  void sealAttachments();
  Status compareStamps();
  Status moveGeneration(std::int64_t generation, bool isClean);
  void doubt(const std::string& reason);
  Result<std::int64_t> outboxSeqOf(const std::string& snapshot) const;

  WorkspaceFiles m_files;
  WorkspaceLock m_lock;
  KeySlots m_keys;
  Secret m_key;
  SealedFiles m_attachments;
  OpeningReport m_opening;
  std::int64_t m_generation = 0;
  std::unique_ptr<Database> m_database;
  std::unique_ptr<OutboxJournal> m_journal;
  std::unique_ptr<SecretVault> m_secrets;
};

}  // namespace inquiry::storage
