#include "core/storage/setting_versions.h"

#include "core/domain/setting_area.h"
#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kNewest = "SELECT coalesce(max(version), 0) FROM setting_version WHERE key = ?1";
constexpr std::string_view kInForce = "SELECT version, body FROM setting_version WHERE key = ?1 ORDER BY version DESC LIMIT 1";
constexpr std::string_view kAddFound = "INSERT INTO setting_version (key, version, body) VALUES (?1, ?2, ?3)";
// The next row of the journal is the one this transaction appends.
constexpr std::string_view kAdd =
    "INSERT INTO setting_version (key, version, body, journal) VALUES (?1, ?2, ?3, (SELECT coalesce(max(seq), 0) + 1 FROM journal))";
constexpr std::string_view kMark = "UPDATE setting_version SET restores = ?3 WHERE key = ?1 AND version = ?2";
constexpr std::string_view kFind =
    "SELECT v.key, v.version, v.body, v.body IS NULL, j.at, j.actor, v.restores FROM setting_version v LEFT JOIN journal j ON j.seq = v.journal WHERE v.key = ?1 AND v.version = ?2";
constexpr std::string_view kList =
    "SELECT v.key, v.version, NULL, v.body IS NULL, j.at, j.actor, v.restores FROM setting_version v LEFT JOIN journal j ON j.seq = v.journal WHERE v.key = ?1 ORDER BY v.version DESC LIMIT ?2";
constexpr std::string_view kNewestOfAll =
    "SELECT v.key, v.version, NULL, v.body IS NULL, j.at, j.actor, v.restores FROM setting_version v LEFT JOIN journal j ON j.seq = v.journal "
    "WHERE v.version = (SELECT max(version) FROM setting_version o WHERE o.key = v.key) ORDER BY v.journal DESC, v.key";

SettingVersions::Version versionFrom(Row row) {
  SettingVersions::Version version;
  version.key = row.text(0);
  version.version = row.integer(1);
  version.body = row.optionalText(2);
  version.isShipped = row.flag(3);
  version.at = row.optionalInstant(4);
  version.by.value = row.text(5);
  if (!row.isNull(6)) version.restores = row.integer(6);
  return version;
}

}  // namespace

Status SettingVersions::change(std::string_view key, const std::optional<std::string>& before, const std::optional<std::string>& after) {
  if (before == after || settingAreaOf(key) == nullptr) return {};
  using Newest = std::pair<std::int64_t, std::optional<std::string>>;
  const auto newest = firstRow<Newest>(m_connection, kInForce, [](Row row) { return Newest{row.integer(0), row.optionalText(1)}; }, key);
  if (!newest) return fail(newest.error());
  std::int64_t number = *newest ? (*newest)->first : 0;
  // Nobody is named for what came in without a version, least of all whoever makes the next change.
  if (!*newest || (*newest)->second != before)
    if (auto found = execute(m_connection, kAddFound, key, ++number, before); !found) return found;
  return execute(m_connection, kAdd, key, number + 1, after);
}

Status SettingVersions::markRestored(std::string_view key, std::int64_t version, std::int64_t restores) { return changeOne(m_connection, "version", kMark, key, version, restores); }

Result<std::optional<SettingVersions::Version>> SettingVersions::find(std::string_view key, std::int64_t version) { return firstRow<Version>(m_connection, kFind, versionFrom, key, version); }

Result<std::int64_t> SettingVersions::newestVersion(std::string_view key) {
  const auto newest = firstRow<std::int64_t>(m_connection, kNewest, [](Row row) { return row.integer(0); }, key);
  if (!newest) return fail(newest.error());
  return newest->value_or(0);
}

Result<std::vector<SettingVersions::Version>> SettingVersions::list(std::string_view key, std::size_t limit) {
  return allRows<Version>(m_connection, kList, versionFrom, key, static_cast<std::int64_t>(limit));
}

Result<std::vector<SettingVersions::Version>> SettingVersions::newestOfAll() { return allRows<Version>(m_connection, kNewestOfAll, versionFrom); }

}  // namespace inquiry::storage
