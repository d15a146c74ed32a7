#pragma once

#include "core/storage/key_store.h"

namespace inquiry {

// The desktop's own place for passwords: the Secret Service of the session (GNOME Keyring, KWallet, KeePassXC). libsecret's calls answer on the
// calling thread without an event loop, so the window and inquirydeskctl share this one. Blocks up to 5 seconds a call; not from the window's thread.
class SecretServiceKeyStore final : public storage::KeyStore {
 public:
  Result<Secret> read(const std::string& entry) override;
  Status write(const std::string& entry, const Secret& value) override;
  Status remove(const std::string& entry) override;
};

}  // namespace inquiry
