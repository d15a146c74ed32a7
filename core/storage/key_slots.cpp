#include "core/storage/key_slots.h"

#include <sodium.h>

#include <algorithm>
#include <filesystem>

#include "core/storage/recovery_code.h"
#include "core/storage/sealing.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kProofText = "inquirydesk key proof 1";
constexpr std::size_t kMinPassphrase = 1;

Error locked(std::string code, std::string text) { return {ErrorKind::Locked, std::move(code), std::move(text), {}}; }

Result<Secret> wrappingOf(const Secret& passphrase, const KeySlot& slot) {
  std::string wrapping(kKeyBytes, '\0');
  const auto* salt = reinterpret_cast<const unsigned char*>(slot.salt.data());
  if (crypto_pwhash(reinterpret_cast<unsigned char*>(wrapping.data()), wrapping.size(), passphrase.reveal().data(), passphrase.reveal().size(), salt,
                    slot.cost.passes, slot.cost.bytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
    return fail(ErrorKind::Storage, "key.memory", "There is not enough free memory to check the passphrase: close other programs, then try again.");
  return Secret(std::move(wrapping));
}

// 128 random bits need no slow hash.
Secret wrappingOf(const RecoveryCode& code, const std::string& workspace) {
  return Secret(hashOf(std::string("inquirydesk recovery 1|") + workspace + '|' + std::string(code.bits().reveal())));
}

}  // namespace

Result<KeySlots> KeySlots::create(KeyFilePaths paths, const Clock& clock, Secret& key) {
  if (std::filesystem::exists(paths.file) || std::filesystem::exists(paths.copy))
    return fail(ErrorKind::Conflict, "key.exists", "This folder already holds a workspace: open it or choose another folder.");
  KeySlots slots(std::move(paths), clock);
  key = randomKey();
  slots.m_file.workspace = toHex(randomBytes(16));
  slots.m_file.keyProof = keyedHashOf(key, kProofText);
  return slots;
}

Result<KeySlots> KeySlots::load(KeyFilePaths paths, const Clock& clock) {
  auto loaded = loadKeyFile(paths);
  if (!loaded && loaded.error().kind == ErrorKind::NotFound)
    return fail(ErrorKind::NotFound, "key_file.missing", "The key file is missing: restore it from a backup of the workspace.");
  if (!loaded) return fail(loaded.error());
  KeySlots slots(std::move(paths), clock);
  slots.m_file = std::move(loaded->file);
  slots.m_repaired = loaded->repaired.value_or("");
  return slots;
}

bool KeySlots::has(SlotKind kind) const { return find(kind) != nullptr; }

const KeySlot* KeySlots::find(SlotKind kind) const {
  const auto at = std::find_if(m_file.slots.begin(), m_file.slots.end(), [kind](const KeySlot& slot) { return slot.kind == kind; });
  return at == m_file.slots.end() ? nullptr : &*at;
}

Status KeySlots::requireOwn(const Secret& key) const {
  if (key.reveal().size() == kKeyBytes && isEqualHash(keyedHashOf(key, kProofText), m_file.keyProof)) return {};
  return fail(locked("key.foreign", "This key does not belong to this workspace."));
}

Result<Secret> KeySlots::unwrap(SlotKind kind, const Secret& wrapping, Error wrong) const {
  const KeySlot& slot = *find(kind);
  auto key = unseal(wrapping, slot.sealed, slot.context(m_file.workspace));
  if (!key) return fail(std::move(wrong));
  if (auto own = requireOwn(*key); !own) return fail(own.error());
  return std::move(*key);
}

Result<Secret> KeySlots::unlockWithPassphrase(const Secret& passphrase) const {
  const KeySlot* slot = find(SlotKind::Passphrase);
  if (slot == nullptr) return fail(locked("key.no_slot", "This workspace has no passphrase: use the recovery code or the system's key store."));
  auto wrapping = wrappingOf(passphrase, *slot);
  if (!wrapping) return fail(wrapping.error());
  return unwrap(SlotKind::Passphrase, *wrapping, locked("key.wrong_passphrase", "The passphrase does not fit: try again or use the recovery code."));
}

Result<Secret> KeySlots::unlockWithRecoveryCode(std::string_view typed) const {
  if (find(SlotKind::Recovery) == nullptr)
    return fail(locked("key.no_slot", "This workspace has no recovery code: use the passphrase or the system's key store."));
  const auto code = RecoveryCode::parse(typed);
  if (!code) return fail(code.error());
  return unwrap(SlotKind::Recovery, wrappingOf(*code, m_file.workspace),
                locked("key.wrong_code", "The recovery code belongs to another workspace or to an earlier code of this one."));
}

Result<Secret> KeySlots::unlockWithKeyStore(KeyStore& store) const {
  if (find(SlotKind::KeyStore) == nullptr) return fail(locked("key.no_slot", "The system's key store does not hold this workspace's key: use the passphrase."));
  auto entry = store.read(storeEntry());
  if (!entry) {
    // A locked collection may answer the same as a missing entry, so neither says anything about the workspace.
    if (entry.error().kind == ErrorKind::NotFound)
      return fail(locked("key.store_empty", "The system's key store is locked or was emptied: use the passphrase or the recovery code."));
    return fail(entry.error());
  }
  const Secret wrapping(fromHex(entry->reveal()));
  return unwrap(SlotKind::KeyStore, wrapping, locked("key.store_wrong", "The system's key store holds another key: use the passphrase or the recovery code."));
}

KeySlot KeySlots::fresh(SlotKind kind) const {
  KeySlot slot;
  slot.id = toHex(randomBytes(8));
  slot.kind = kind;
  slot.createdAt = m_clock->now();
  return slot;
}

Status KeySlots::replace(KeySlot slot) {
  KeyFile next = m_file;
  std::erase_if(next.slots, [&slot](const KeySlot& old) { return old.kind == slot.kind; });
  next.slots.push_back(std::move(slot));
  if (auto saved = saveKeyFile(m_paths, next); !saved) return saved;
  m_file = std::move(next);
  return {};
}

Status KeySlots::setPassphrase(const Secret& key, const Secret& passphrase, PassphraseCost cost) {
  if (auto own = requireOwn(key); !own) return own;
  if (passphrase.reveal().size() < kMinPassphrase)
    return fail(ErrorKind::InvalidInput, "key.short_passphrase", "The passphrase is empty: give one.");
  KeySlot slot = fresh(SlotKind::Passphrase);
  slot.cost = cost;
  slot.salt = randomBytes(crypto_pwhash_SALTBYTES);
  auto wrapping = wrappingOf(passphrase, slot);
  if (!wrapping) return fail(wrapping.error());
  slot.sealed = seal(*wrapping, key.reveal(), slot.context(m_file.workspace));
  return replace(std::move(slot));
}

Result<Secret> KeySlots::setRecoveryCode(const Secret& key) {
  if (auto own = requireOwn(key); !own) return fail(own.error());
  const RecoveryCode code = RecoveryCode::random();
  KeySlot slot = fresh(SlotKind::Recovery);
  slot.sealed = seal(wrappingOf(code, m_file.workspace), key.reveal(), slot.context(m_file.workspace));
  if (auto saved = replace(std::move(slot)); !saved) return fail(saved.error());
  return code.text();
}

Status KeySlots::setKeyStore(const Secret& key, KeyStore& store) {
  if (auto own = requireOwn(key); !own) return own;
  if (auto works = probeKeyStore(store); !works) return works;
  const Secret wrapping = randomKey();
  KeySlot slot = fresh(SlotKind::KeyStore);
  slot.sealed = seal(wrapping, key.reveal(), slot.context(m_file.workspace));
  // The entry first: a slot without its entry would look like a lost key. The old slot's entry is overwritten, so a kill between the two
  // leaves this slot unusable until it is set again; the others still open.
  if (auto written = store.write(storeEntry(), Secret(toHex(wrapping.reveal()))); !written) return written;
  return replace(std::move(slot));
}

Status KeySlots::remove(SlotKind kind) {
  if (!has(kind)) return {};
  if (m_file.slots.size() == 1)
    return fail(ErrorKind::Refused, "key.last_slot", "This is the last way into the workspace: add another one before removing it.");
  KeyFile next = m_file;
  std::erase_if(next.slots, [kind](const KeySlot& old) { return old.kind == kind; });
  if (auto saved = saveKeyFile(m_paths, next); !saved) return saved;
  m_file = std::move(next);
  return {};
}

}  // namespace inquiry::storage
