#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "core/domain/team.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json jsonOf(const RoleGrants& grants) {
  Json stores = Json::object();
  for (const auto& [store, role] : grants.stores) stores[store.value] = name(role);
  return {{"everywhere", name(grants.everywhere)}, {"stores", std::move(stores)}};
}

std::string textOf(const RoleGrants& grants) {
  std::string text(name(grants.everywhere));
  for (const auto& [store, role] : grants.stores) text += ", " + store.value + ": " + std::string(name(role));
  return text;
}

Result<Output> list(Workspace& workspace) {
  const auto people = workspace.triage().people();
  if (!people) return fail(people.error());
  const auto roles = workspace.signIns().roles();
  if (!roles) return fail(roles.error());
  const auto known = workspace.signIns().people();
  if (!known) return fail(known.error());
  const auto acting = workspace.signIns().acting();
  Json all = Json::array();
  std::string text;
  for (const desk::PersonRow& row : *people) {
    const auto found = roles->find(row.id);
    const RoleGrants grants = found == roles->end() ? RoleGrants{} : found->second;
    const bool hasPassword = std::find(known->begin(), known->end(), row.id) != known->end();
    all.push_back({{"id", row.id.value}, {"name", row.name}, {"isGroup", isGroup(row.id)}, {"hasPassword", hasPassword}, {"roles", jsonOf(grants)}});
    text += row.id.value + "  " + row.name + "  " + textOf(grants) + (hasPassword ? "  (password)" : "") + "\n";
  }
  return Output{dumped({{"people", std::move(all)}, {"signedIn", acting && !known->empty() ? Json(acting->value) : Json(nullptr)}}), text, 0};
}

Result<Output> setRole(Workspace& workspace, const Arguments& arguments) {
  const PersonId holder{arguments.target};
  const bool isAsElsewhere = arguments.outcome == "everywhere" && !arguments.store.empty();
  const auto role = deskRoleFromName(arguments.outcome);
  if (!role && !isAsElsewhere)
    return fail(ErrorKind::InvalidInput, "arguments.role", "\"" + arguments.outcome + "\" is no role: use owner, lead, senior-agent, agent, reviewer, practice or none.");
  const auto roles = workspace.signIns().roles();
  if (!roles) return fail(roles.error());
  const auto found = roles->find(holder);
  RoleGrants grants = found == roles->end() ? RoleGrants{} : found->second;
  if (arguments.store.empty()) {
    grants.everywhere = *role;
  } else {
    const auto stores = workspace.stores().list();
    if (!stores) return fail(stores.error());
    const bool isKnown = std::any_of(stores->begin(), stores->end(), [&](const desk::StoreRow& row) { return row.store.id.value == arguments.store; });
    if (!isKnown) return fail(ErrorKind::NotFound, "store.unknown", "There is no store \"" + arguments.store + "\": see store list.");
    if (isAsElsewhere) grants.stores.erase(StoreId{arguments.store});
    else grants.stores[StoreId{arguments.store}] = *role;
  }
  if (const auto done = workspace.signIns().setRoles(holder, grants); !done) return fail(done.error());
  return Output{dumped({{"id", holder.value}, {"roles", jsonOf(grants)}}), holder.value + ": " + textOf(grants) + "\n", 0};
}

Result<Secret> line(const char* what) {
  std::string typed;
  if (!std::getline(std::cin, typed) || typed.empty())
    return fail(ErrorKind::InvalidInput, "arguments.password", std::string("Standard input ended before ") + what + ": give it as a line of its own.");
  return Secret(std::move(typed));
}

Result<Output> setPassword(Workspace& workspace, const Arguments& arguments) {
  const PersonId person{arguments.target};
  const Json done{{"id", person.value}, {"hasPassword", !arguments.removes}};
  if (arguments.removes) {
    if (const auto removed = workspace.signIns().removePassword(person); !removed) return fail(removed.error());
    return Output{dumped(done), person.value + " has no password any more.\n", 0};
  }
  const auto known = workspace.signIns().people();
  if (!known) return fail(known.error());
  Secret old;
  if (workspace.signIns().acting() == person && std::find(known->begin(), known->end(), person) != known->end()) {
    auto typed = line("the old password");
    if (!typed) return fail(typed.error());
    old = std::move(*typed);
  }
  const auto fresh = line("the new password");
  if (!fresh) return fail(fresh.error());
  if (const auto set = workspace.signIns().setPassword(person, old, *fresh); !set) return fail(set.error());
  return Output{dumped(done), person.value + " signs in with this password from now on.\n", 0};
}

Result<Output> recover(Workspace& workspace, const Arguments& arguments) {
  const PersonId person{arguments.target};
  const auto code = line("the recovery code");
  if (!code) return fail(code.error());
  const auto fresh = line("the new password");
  if (!fresh) return fail(fresh.error());
  if (const auto set = workspace.signIns().recover(workspace.access(), person, std::string(code->reveal()), *fresh); !set) return fail(set.error());
  return Output{dumped({{"id", person.value}, {"hasPassword", true}}), person.value + " signs in with this password from now on.\n", 0};
}

}  // namespace

Result<Output> runPeople(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action == "list") return list(workspace);
  if (arguments.action == "role") return setRole(workspace, arguments);
  if (arguments.action == "recover") return recover(workspace, arguments);
  return setPassword(workspace, arguments);
}

}  // namespace inquiry::ctl
