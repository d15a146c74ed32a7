#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "core/domain/id.h"

namespace inquiry {

// What somebody may do at a desk. Never renumber: the journal names them.
enum class DeskRight {
  View = 1,           // read conversations, orders and reports
  Reply = 2,          // answer a buyer, or do anything else a platform is told of
  Note = 3,           // notes and tickets: what stays inside the team
  Sort = 4,           // tags, assignment, snooze, done
  Approve = 5,        // the second name under a sensitive answer
  OverrideCheck = 6,  // send in spite of the outgoing check
  Export = 7,         // take lists, reports and conversations out of the desk
  Evidence = 8,       // packages for a dispute, and what must be kept for one
  Erase = 9,          // forget a buyer, delete what has been kept long enough
  Rules = 10,         // rules, automation, templates, knowledge
  Settings = 11,      // stores, deadlines, alerts, the outgoing check
  People = 12,        // people, roles, passwords, shifts
};
inline constexpr int kDeskRights = 12;
std::string_view name(DeskRight right);  // "view", "override-check", ...
std::vector<DeskRight> allDeskRights();

// What somebody is in this team. Never renumber: stored.
enum class DeskRole { None = 0, Owner = 1, Lead = 2, SeniorAgent = 3, Agent = 4, Reviewer = 5, Practice = 6 };
std::string_view name(DeskRole role);  // "none", "owner", "senior-agent", ...
std::optional<DeskRole> deskRoleFromName(std::string_view name);
std::vector<DeskRole> allDeskRoles();  // without None

// The one table of who may what. Whoever is in practice may reply because what they write stays with their coach.
bool may(DeskRole role, DeskRight right);

// What a person, or a group for all its members, is: everywhere, and in single stores where that goes before.
struct RoleGrants {
  DeskRole everywhere = DeskRole::None;
  std::map<StoreId, DeskRole> stores;
  DeskRole in(const StoreId& store) const;
  friend bool operator==(const RoleGrants&, const RoleGrants&) = default;
};

// Whether any of these grants - a person's own and those of their groups - gives the right in that store; without a store: everywhere.
bool mayBy(const std::vector<RoleGrants>& grants, DeskRight right, const std::optional<StoreId>& store);
// Whether what is written in that store stays with a coach: a practice role there and none that lets its holder answer for real.
bool practisesBy(const std::vector<RoleGrants>& grants, const StoreId& store);
// In one store at least.
bool maySomewhere(const std::vector<RoleGrants>& grants, DeskRight right);

}  // namespace inquiry
