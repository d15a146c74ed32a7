#include "core/desk/given_rights.h"

#include <algorithm>
#include <optional>

#include "core/storage/role_repository.h"
#include "core/storage/sign_in_repository.h"
#include "core/storage/store_repository.h"

namespace inquiry::desk {
namespace {

using Place = std::optional<StoreId>;  // none: everywhere

// A role for all stores is one in each of them, also where the giver has less.
Result<std::vector<Place>> placesOf(storage::Connection& connection, const GrantsHeld& grants) {
  const auto stores = storage::StoreRepository(connection).list();
  if (!stores) return fail(stores.error());
  std::vector<Place> places{Place()};
  for (const Store& store : *stores) places.emplace_back(store.id);
  for (const RoleGrants& each : grants)
    for (const auto& [store, role] : each.stores) places.emplace_back(store);
  return places;
}

Result<bool> isBeyond(storage::Connection& connection, const Parts& parts, const GrantsHeld& before, const GrantsHeld& after) {
  const auto signIns = storage::SignInRepository(connection).isAny();
  if (!signIns) return fail(signIns.error());
  if (!*signIns) return false;
  const auto mine = storage::RoleRepository(connection).of(parts.me());
  if (!mine) return fail(mine.error());
  const auto places = placesOf(connection, after);
  if (!places) return fail(places.error());
  const auto rights = allDeskRights();
  return std::any_of(places->begin(), places->end(), [&](const Place& place) {
    return std::any_of(rights.begin(), rights.end(), [&](DeskRight right) { return mayBy(after, right, place) && !mayBy(before, right, place) && !mayBy(*mine, right, place); });
  });
}

}  // namespace

Status requireGiven(storage::Connection& connection, const Parts& parts, const GrantsHeld& before, const GrantsHeld& after) {
  const auto beyond = isBeyond(connection, parts, before, after);
  if (!beyond) return fail(beyond.error());
  if (!*beyond) return {};
  return fail(ErrorKind::Refused, "roles.above", "Nobody gives a right they do not have themselves: ask an owner.");
}

Status requireNoMore(storage::Connection& connection, const Parts& parts, const PersonId& person) {
  const auto theirs = storage::RoleRepository(connection).of(person);
  if (!theirs) return fail(theirs.error());
  const auto beyond = isBeyond(connection, parts, {}, *theirs);
  if (!beyond) return fail(beyond.error());
  if (!*beyond) return {};
  return fail(ErrorKind::Refused, "sign_in.above", "This person may do what you may not, so you cannot choose their password: ask an owner.");
}

}  // namespace inquiry::desk
