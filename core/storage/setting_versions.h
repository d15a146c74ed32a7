#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Every version of every shared setting. Whoever saves a setting keeps its version by that (setting_repository.h, role_repository.h, store_repository.h) and tells the journal
// afterwards in the same transaction: that row says who and when.
// What was changed by the program itself, as a tag that a rule makes, comes in as found with the next change.
class SettingVersions {
 public:
  explicit SettingVersions(Connection& connection) : m_connection(connection) {}

  struct Version {
    std::string key;
    std::int64_t version = 0;         // 1, 2, 3 ... of the key; 1 was found
    std::optional<std::string> body;  // absent: as shipped; always absent in lists
    bool isShipped = false;
    std::optional<Instant> at;        // absent for what was found
    PersonId by;
    std::optional<std::int64_t> restores;
  };
  // Nothing happens where both are the same, or where no versions of the key are kept.
  Status change(std::string_view key, const std::optional<std::string>& before, const std::optional<std::string>& after);
  Status markRestored(std::string_view key, std::int64_t version, std::int64_t restores);

  Result<std::optional<Version>> find(std::string_view key, std::int64_t version);
  Result<std::int64_t> newestVersion(std::string_view key);  // 0 without any
  Result<std::vector<Version>> list(std::string_view key, std::size_t limit);  // newest first
  Result<std::vector<Version>> newestOfAll();  // the newest of each key, last changed first

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
