#include "core/desk/rights.h"

#include <string>

#include "core/storage/outgoing_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/role_repository.h"
#include "core/storage/sign_in_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"

namespace inquiry::desk {
namespace {

const char* wordsOf(DeskRight right) {
  switch (right) {
    case DeskRight::View: return "see these conversations";
    case DeskRight::Reply: return "answer buyers here";
    case DeskRight::Note: return "write notes or tickets here";
    case DeskRight::Sort: return "sort or assign these conversations";
    case DeskRight::Approve: return "give the second name";
    case DeskRight::OverrideCheck: return "send in spite of the outgoing check";
    case DeskRight::Export: return "export";
    case DeskRight::Evidence: return "put evidence together";
    case DeskRight::Erase: return "erase or change what is kept";
    case DeskRight::Rules: return "change rules, templates or knowledge";
    case DeskRight::Settings: return "change settings";
    case DeskRight::People: return "change people, roles or shifts";
  }
  return "do this";
}

// Those who hand out rights here, by name.
Result<std::string> namesOfOwners(storage::Connection& connection) {
  const auto grants = storage::RoleRepository(connection).all();
  if (!grants) return fail(grants.error());
  std::string names;
  for (const auto& [holder, roles] : *grants) {
    if (roles.everywhere != DeskRole::Owner) continue;
    const auto person = storage::PersonRepository(connection).find(holder);
    if (!person) return fail(person.error());
    if (*person) names += (names.empty() ? "" : ", ") + (*person)->name;
  }
  return names;
}

// What the person at this desk holds; absent where nobody has a sign-in and everything is allowed.
Result<std::optional<std::vector<RoleGrants>>> heldGrants(storage::Connection& connection, const Parts& parts) {
  const auto any = storage::SignInRepository(connection).isAny();
  if (!any) return fail(any.error());
  if (!*any) return std::optional<std::vector<RoleGrants>>{};
  auto grants = storage::RoleRepository(connection).of(parts.me());
  if (!grants) return fail(grants.error());
  return std::optional(std::move(*grants));
}

Status refused(storage::Connection& connection, const Parts& parts, DeskRight right) {
  if (parts.me.isNobody()) return fail(ErrorKind::Refused, "rights.signed_out", "Nobody is signed in: sign in with your own name and password first.");
  const auto names = namesOfOwners(connection);
  if (!names) return fail(names.error());
  return fail(ErrorKind::Refused, "rights." + std::string(name(right)), std::string("You may not ") + wordsOf(right) + ": ask an owner of this workspace for the right (" + *names + ").");
}

}  // namespace

Status requireRight(storage::Connection& connection, const Parts& parts, DeskRight right, const std::optional<StoreId>& store) {
  const auto held = heldGrants(connection, parts);
  if (!held) return fail(held.error());
  if (!*held || mayBy(**held, right, store)) return {};
  return refused(connection, parts, right);
}

Status requireRight(const Parts& parts, DeskRight right, const std::optional<StoreId>& store) {
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  return requireRight((*reader)->connection(), parts, right, store);
}

Status requireRight(const Parts& parts, DeskRight right, const std::vector<ThreadId>& threads) {
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto held = heldGrants(connection, parts);
  if (!held) return fail(held.error());
  if (!*held) return {};
  std::set<StoreId> asked;
  for (const ThreadId id : threads) {
    const auto thread = storage::ThreadRepository(connection).find(id);
    if (!thread) return fail(thread.error());
    if (!*thread || !asked.insert((*thread)->store).second) continue;
    if (!mayBy(**held, right, (*thread)->store)) return refused(connection, parts, right);
  }
  return {};
}

Status requireRight(const Parts& parts, DeskRight right, OutgoingId id) {
  const auto item = [&]() -> Result<std::optional<Outgoing>> {
    auto reader = parts.database.read();
    if (!reader) return fail(reader.error());
    return storage::OutgoingRepository((*reader)->connection()).find(id);
  }();
  if (!item) return fail(item.error());
  return *item ? requireRight(parts, right, (*item)->store) : Status{};
}

Status requireRightSomewhere(const Parts& parts, DeskRight right) {
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  const auto held = heldGrants((*reader)->connection(), parts);
  if (!held) return fail(held.error());
  if (!*held || maySomewhere(**held, right)) return {};
  return refused((*reader)->connection(), parts, right);
}

Result<bool> practisesByRole(storage::Connection& connection, const Parts& parts, const StoreId& store) {
  const auto held = heldGrants(connection, parts);
  if (!held) return fail(held.error());
  return *held && practisesBy(**held, store);
}

Result<std::set<StoreId>> hiddenStores(storage::Connection& connection, const Parts& parts) {
  std::set<StoreId> hidden;
  const auto held = heldGrants(connection, parts);
  if (!held) return fail(held.error());
  if (!*held) return hidden;
  const auto stores = storage::StoreRepository(connection).list();
  if (!stores) return fail(stores.error());
  for (const Store& store : *stores)
    if (!mayBy(**held, DeskRight::View, store.id)) hidden.insert(store.id);
  return hidden;
}

}  // namespace inquiry::desk
