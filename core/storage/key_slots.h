#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/domain/clock.h"
#include "core/domain/error.h"
#include "core/domain/secret.h"
#include "core/storage/key_file.h"
#include "core/storage/key_store.h"

namespace inquiry::storage {

// The workspace's key: 32 random bytes made once, never changed and never stored bare. Slots wrap it: in the system's key store, under a
// passphrase (Argon2id), under a printed recovery code. Adding, changing or removing a slot writes the key file only; the database stays as
// it is. Used by one thread at a time.
class KeySlots {
 public:
  // A new key for a new workspace; `key` receives it. Nothing is written before the first slot. Conflict when a key file is already there.
  static Result<KeySlots> create(KeyFilePaths paths, const Clock& clock, Secret& key);
  // NotFound when there is no key file: with a database beside it, that is a loss to be told, never a reason for a new key.
  static Result<KeySlots> load(KeyFilePaths paths, const Clock& clock);

  const std::vector<KeySlot>& slots() const { return m_file.slots; }
  bool has(SlotKind kind) const;
  const std::string& workspaceId() const { return m_file.workspace; }
  // What loading had to repair; empty when both copies were fine.
  const std::string& repaired() const { return m_repaired; }

  // Locked "key.wrong_passphrase", "key.wrong_code", "key.no_slot", "key.store_empty", or what the key store said.
  Result<Secret> unlockWithPassphrase(const Secret& passphrase) const;
  Result<Secret> unlockWithRecoveryCode(std::string_view typed) const;
  Result<Secret> unlockWithKeyStore(KeyStore& store) const;

  // Each replaces the slot of its kind, so it is also how a passphrase is changed. `key` must be the workspace's own (Locked "key.foreign").
  Status setPassphrase(const Secret& key, const Secret& passphrase, PassphraseCost cost = {});
  // Answers the code, to be shown once and written down.
  Result<Secret> setRecoveryCode(const Secret& key);
  // Probes the store first.
  Status setKeyStore(const Secret& key, KeyStore& store);
  // Refused "key.last_slot" for the last one.
  Status remove(SlotKind kind);

 private:
  KeySlots(KeyFilePaths paths, const Clock& clock) : m_paths(std::move(paths)), m_clock(&clock) {}
  Status requireOwn(const Secret& key) const;
  Result<Secret> unwrap(SlotKind kind, const Secret& wrapping, Error wrong) const;
  const KeySlot* find(SlotKind kind) const;
  KeySlot fresh(SlotKind kind) const;
  Status replace(KeySlot slot);
  std::string storeEntry() const { return "inquirydesk/" + m_file.workspace; }

  KeyFilePaths m_paths;
  const Clock* m_clock;
  KeyFile m_file;
  std::string m_repaired;
};

}  // namespace inquiry::storage
