#pragma once

#include <string>

#include "core/domain/error.h"
#include "core/domain/secret.h"

namespace inquiry::storage {

// The desktop's place for passwords (Secret Service, later others), implemented by app. Every call answers within 5 seconds or fails with
// Locked. Blocks: not from the window's thread.
class KeyStore {
 public:
  virtual ~KeyStore() = default;
  // NotFound may also mean a locked collection: some backends answer the same for both. So a missing entry never means "make a new workspace".
  virtual Result<Secret> read(const std::string& entry) = 0;
  virtual Status write(const std::string& entry, const Secret& value) = 0;
  virtual Status remove(const std::string& entry) = 0;
};

// Whether the store really keeps things: writes a test entry, reads it back and removes it. Asking "are you there" is not enough, backends
// that cannot store anything say yes to it.
Status probeKeyStore(KeyStore& store);

}  // namespace inquiry::storage
