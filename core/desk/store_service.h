#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/desk/values.h"

namespace inquiry::desk {

struct Parts;
struct StoreFile;

// One store's part of a sync round, as interface.md shows it.
struct StoreSync {
  StoreId id;
  bool ok = false;
  std::int64_t threads = 0, messages = 0, updated = 0, sent = 0;
  std::optional<Error> error;
};

struct StoreCheck {
  StoreRow row;
  bool ok = false;
  std::string got;  // "read 5 messages, newest 14:02" or the platform's error
  std::vector<std::string> granted, missing;
};

// Connecting stores and syncing them. Blocks on network and database; not from the window's thread.
class StoreService {
 public:
  explicit StoreService(Parts& parts);
  ~StoreService();
  // `json` is a store file; InvalidInput names field and reason. Credentials go to the secret store at once.
  Result<StoreRow> add(const std::string& json);
  // The same for a JSON array of store files; stops at the first that cannot be added.
  Result<std::vector<StoreRow>> addAll(const std::string& json);
  Result<std::vector<StoreRow>> list() const;
  Result<StoreCheck> check(const StoreId& id);
  Status remove(const StoreId& id);
  Status setMode(const StoreId& id, StoreMode mode);
  // Pulls and delivers once; empty = all stores.
  Result<std::vector<StoreSync>> syncOnce(const std::vector<StoreId>& stores);
  // Background syncing, for the window and --watch.
  Status startSync();
  void stopSync();
  void syncNow();  // returns at once

  // Signing in with the system browser: the page to open, then what the browser ended on (the address or the bare code).
  Result<std::string> signInPage(const StoreId& id);
  Status finishSignIn(const StoreId& id, const std::string& pasted);

 private:
  Result<StoreRow> add(StoreFile file);
  Parts& m_parts;
  struct OpenSignIns;
  std::unique_ptr<OpenSignIns> m_signIns;  // begun and not finished
};

}  // namespace inquiry::desk
