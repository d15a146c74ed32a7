#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Settings of the workspace: "area.name" to a text, JSON where it has parts. Nothing secret. Of what a team sets every version is kept (setting_versions.h).
class SettingRepository {
 public:
  explicit SettingRepository(Connection& connection) : m_connection(connection) {}

  Result<std::optional<std::string>> find(std::string_view key);
  Status save(std::string_view key, std::string_view value);
  Status remove(std::string_view key);
  Result<std::map<std::string, std::string>> withPrefix(std::string_view prefix);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
