#include "core/storage/role_repository.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/domain/setting_area.h"
#include "core/storage/rows.h"
#include "core/storage/setting_versions.h"
#include "core/storage/team_repository.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kAll = "SELECT holder, store, role FROM role_grant ORDER BY holder, store";
constexpr std::string_view kClear = "DELETE FROM role_grant WHERE holder = ?1";
constexpr std::string_view kAdd = "INSERT INTO role_grant (holder, store, role) VALUES (?1, ?2, ?3)";

std::optional<std::string> textOf(const RoleGrants& grants) {
  if (grants == RoleGrants{}) return {};
  nlohmann::json stores = nlohmann::json::object();
  for (const auto& [store, role] : grants.stores) stores[store.value] = name(role);
  return nlohmann::json{{"everywhere", name(grants.everywhere)}, {"stores", stores}}.dump();
}

}  // namespace

Result<std::map<PersonId, RoleGrants>> RoleRepository::all() {
  std::map<PersonId, RoleGrants> all;
  const auto done = forEachRow(m_connection, kAll, [&](Row row) {
    RoleGrants& grants = all[PersonId{row.text(0)}];
    const auto role = static_cast<DeskRole>(row.integer(2));
    if (row.text(1).empty()) grants.everywhere = role;
    else grants.stores[StoreId{row.text(1)}] = role;
  });
  if (!done) return fail(done.error());
  return all;
}

Result<std::vector<RoleGrants>> RoleRepository::of(const PersonId& person) {
  const auto all = this->all();
  if (!all) return fail(all.error());
  const auto groups = TeamRepository(m_connection).groups();
  if (!groups) return fail(groups.error());
  std::vector<RoleGrants> found;
  const auto take = [&](const PersonId& holder) {
    if (const auto own = all->find(holder); own != all->end()) found.push_back(own->second);
  };
  take(person);
  for (const Group& group : *groups)
    if (std::find(group.members.begin(), group.members.end(), person) != group.members.end()) take(group.id);
  return found;
}

Status RoleRepository::save(const PersonId& holder, const RoleGrants& grants) {
  const auto known = all();
  if (!known) return fail(known.error());
  const auto before = known->find(holder);
  if (auto kept = SettingVersions(m_connection).change(std::string(kRolesKey) + holder.value, before == known->end() ? std::nullopt : textOf(before->second), textOf(grants)); !kept) return kept;
  if (auto done = execute(m_connection, kClear, holder); !done) return done;
  const auto add = [&](const StoreId& store, DeskRole role) { return execute(m_connection, kAdd, holder, store, static_cast<int>(role)); };
  if (grants.everywhere != DeskRole::None)
    if (auto done = add({}, grants.everywhere); !done) return done;
  for (const auto& [store, role] : grants.stores)
    if (auto done = add(store, role); !done) return done;
  return {};
}

}  // namespace inquiry::storage
