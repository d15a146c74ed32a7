#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/secret.h"

namespace inquiry::storage {

inline constexpr std::size_t kKeyBytes = 32;

// What a key derived from the workspace's key is for. Never renumber: part of the derivation.
enum class KeyPurpose { SecretVault = 1, OutboxJournal = 2, Backup = 3, Attachments = 4, AttachmentNames = 5, SignIn = 6 };

Secret randomKey();
std::string randomBytes(std::size_t count);
// Independent of its siblings: one derived key tells nothing about the others or the master. `master` has 32 bytes.
Secret deriveKey(const Secret& master, KeyPurpose purpose);

// XChaCha20-Poly1305 with a random nonce in front. `context` is not stored but must be the same when it is opened: it ties the text to its place.
std::string seal(const Secret& key, std::string_view plain, std::string_view context);
// Corrupt "storage.seal_broken" when key, context or a single bit differ.
Result<Secret> unseal(const Secret& key, std::string_view sealed, std::string_view context);

// BLAKE2b-256, raw bytes.
std::string hashOf(std::string_view bytes);
// The same under a key, to prove that its owner wrote the bytes.
std::string keyedHashOf(const Secret& key, std::string_view bytes);
// In a time that does not depend on where they differ.
bool isEqualHash(std::string_view a, std::string_view b);

std::string toHex(std::string_view bytes);
// Empty when it is no hex text of whole bytes.
std::string fromHex(std::string_view hex);

}  // namespace inquiry::storage
