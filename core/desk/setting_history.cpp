#include "core/desk/setting_history.h"

#include <set>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/setting_restore.h"
#include "core/domain/setting_area.h"
#include "core/storage/setting_versions.h"

namespace inquiry::desk {
namespace {

using storage::SettingVersions;

constexpr std::size_t kMostVersions = 500;

SettingVersionRow rowOf(SettingVersions::Version version) {
  return {std::move(version.key), version.version, version.at, std::move(version.by), version.restores, version.isShipped};
}

std::optional<StoreId> storeOf(const std::string& key) {
  const SettingArea* const area = settingAreaOf(key);
  return area != nullptr && area->isOfStore ? std::optional(StoreId{std::string(settingHolder(key))}) : std::nullopt;
}

tl::unexpected<Error> noVersion() { return fail(ErrorKind::NotFound, "setting.no_version", "There is no such version of this setting: reload the list of versions."); }

Result<SettingVersions::Version> versionOf(storage::Connection& connection, const std::string& key, std::int64_t number) {
  auto found = SettingVersions(connection).find(key, number);
  if (!found) return fail(found.error());
  if (!*found) return noVersion();
  return std::move(**found);
}

}  // namespace

Result<std::vector<SettingVersionRow>> SettingHistory::settings() const {
  if (const auto may = requireRightSomewhere(m_parts, DeskRight::Settings); !may) return fail(may.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto hidden = hiddenStores(connection, m_parts);
  if (!hidden) return fail(hidden.error());
  auto newest = SettingVersions(connection).newestOfAll();
  if (!newest) return fail(newest.error());
  std::vector<SettingVersionRow> rows;
  for (SettingVersions::Version& each : *newest) {
    const auto store = storeOf(each.key);
    if (!store || !hidden->contains(*store)) rows.push_back(rowOf(std::move(each)));
  }
  return rows;
}

Result<std::vector<SettingVersionRow>> SettingHistory::versions(const std::string& key) const {
  if (const auto may = requireRight(m_parts, DeskRight::Settings, storeOf(key)); !may) return fail(may.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto list = SettingVersions((*reader)->connection()).list(key, kMostVersions);
  if (!list) return fail(list.error());
  std::vector<SettingVersionRow> rows;
  for (SettingVersions::Version& each : *list) rows.push_back(rowOf(std::move(each)));
  return rows;
}

Result<std::vector<SettingDifference>> SettingHistory::difference(const std::string& key, std::int64_t from, std::int64_t to) const {
  if (const auto may = requireRight(m_parts, DeskRight::Settings, storeOf(key)); !may) return fail(may.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto before = versionOf((*reader)->connection(), key, from), after = versionOf((*reader)->connection(), key, to);
  if (!before) return fail(before.error());
  if (!after) return fail(after.error());
  return settingDifferences(before->body, after->body);
}

Result<std::int64_t> SettingHistory::rollBack(const std::string& key, std::int64_t version) {
  const SettingArea* const area = settingAreaOf(key);
  if (area == nullptr) return noVersion();
  if (const auto may = requireRight(m_parts, area->right, storeOf(key)); !may) return fail(may.error());
  std::optional<std::string> now, then;
  std::int64_t newest = 0;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    storage::Connection& connection = (*reader)->connection();
    const auto number = SettingVersions(connection).newestVersion(key);
    if (!number) return fail(number.error());
    newest = *number;
    auto wanted = versionOf(connection, key, version), current = versionOf(connection, key, newest);
    if (!wanted) return fail(wanted.error());
    if (!current) return fail(current.error());
    then = std::move(wanted->body);
    now = std::move(current->body);
  }
  const auto same = [&] { return fail(ErrorKind::Conflict, "setting.same", "Version " + std::to_string(version) + " is the same as what is in force: nothing was changed."); };
  if (now == then) return same();
  if (auto restored = restoreSetting(m_parts, key, now, then); !restored) return fail(restored.error());
  std::int64_t made = 0;
  const auto marked = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    SettingVersions versions(connection);
    const auto number = versions.newestVersion(key);
    if (!number) return fail(number.error());
    made = *number;
    if (made == newest) return {};
    if (auto done = versions.markRestored(key, made, version); !done) return done;
    changes.settings = changes.people = changes.tickets = true;
    if (const auto store = storeOf(key)) changes.stores.insert(*store);
    return note(connection, m_parts, {SubjectKind::Setting, key, "setting.rolled_back", {{"restores", version}, {"version", made}}});
  });
  if (!marked) return fail(marked.error());
  if (made == newest) return same();
  return made;
}

}  // namespace inquiry::desk
