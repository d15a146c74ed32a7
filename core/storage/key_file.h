#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/instant.h"

namespace inquiry::storage {

// Ways to the workspace's key. Never renumber: stored.
enum class SlotKind { KeyStore = 1, Passphrase = 2, Recovery = 3 };

// How hard a passphrase is to guess: passes and bytes of Argon2id. Stored with the slot, so that it can be raised later.
struct PassphraseCost {
  std::uint64_t passes = 3;
  std::uint64_t bytes = 256ULL * 1024 * 1024;
};

// The workspace's key, wrapped once in one way.
struct KeySlot {
  std::string id;  // hex
  SlotKind kind = SlotKind::Passphrase;
  Instant createdAt;
  PassphraseCost cost{0, 0};  // Passphrase only
  std::string salt;     // Passphrase only; raw bytes
  std::string sealed;   // raw bytes
  // What the seal is tied to: nobody can move a slot to another workspace, or weaken its cost, unnoticed.
  std::string context(const std::string& workspace) const;
};

// The file that holds the slots, twice on the disk. Knows nothing of keys: see KeySlots.
// Three lines: "inquirydesk-key 1", JSON, hash of the JSON.
struct KeyFile {
  std::string workspace;   // hex; names the workspace in the system's key store
  std::string keyProof;    // raw bytes; lets a key be recognised as the right one
  std::int64_t revision = 0;  // rises with every save
  std::vector<KeySlot> slots;

  std::string serialise() const;
  // Corrupt "key_file.damaged", Refused "key_file.newer" for a format of a later version.
  static Result<KeyFile> parse(const std::string& text);
};

struct KeyFilePaths {
  std::string file, copy;
};

struct LoadedKeyFile {
  KeyFile file;
  // One of the two was missing, damaged or older and has been written anew.
  std::optional<std::string> repaired;  // which and why, an English sentence
};

// NotFound when neither file exists, Corrupt when no readable one is left.
Result<LoadedKeyFile> loadKeyFile(const KeyFilePaths& paths);
// Raises the revision. Both copies are on the disk when it returns.
Status saveKeyFile(const KeyFilePaths& paths, KeyFile& file);

}  // namespace inquiry::storage
