#include "core/storage/setting_repository.h"

#include "core/domain/setting_area.h"
#include "core/storage/automation_versions.h"
#include "core/storage/rows.h"
#include "core/storage/setting_versions.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kFind = "SELECT value FROM setting WHERE key = ?1";
constexpr std::string_view kSave = "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2";
constexpr std::string_view kRemove = "DELETE FROM setting WHERE key = ?1";
constexpr std::string_view kWithPrefix = "SELECT key, value FROM setting WHERE key >= ?1 AND substr(key, 1, length(?1)) = ?1";

Status keepVersion(Connection& connection, std::string_view key, const std::optional<std::string>& after) {
  const bool isAutomation = key.starts_with(kAutomationState);
  if (settingAreaOf(key) == nullptr && !isAutomation) return {};
  const auto before = SettingRepository(connection).find(key);
  if (!before) return fail(before.error());
  if (isAutomation) return AutomationVersions(connection).stateChanges(StoreId{std::string(key.substr(kAutomationState.size()))}, *before, after);
  return SettingVersions(connection).change(key, *before, after);
}

}  // namespace

Result<std::optional<std::string>> SettingRepository::find(std::string_view key) {
  return firstRow<std::string>(m_connection, kFind, [](Row row) { return row.text(0); }, key);
}

Status SettingRepository::save(std::string_view key, std::string_view value) {
  if (auto kept = keepVersion(m_connection, key, std::string(value)); !kept) return kept;
  return execute(m_connection, kSave, key, value);
}

Status SettingRepository::remove(std::string_view key) {
  if (auto kept = keepVersion(m_connection, key, {}); !kept) return kept;
  return execute(m_connection, kRemove, key);
}

Result<std::map<std::string, std::string>> SettingRepository::withPrefix(std::string_view prefix) {
  std::map<std::string, std::string> values;
  const auto done = forEachRow(m_connection, kWithPrefix, [&](Row row) { values.emplace(row.text(0), row.text(1)); }, prefix);
  if (!done) return fail(done.error());
  return values;
}

}  // namespace inquiry::storage
