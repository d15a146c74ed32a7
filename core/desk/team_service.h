#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/desk/hours_plan.h"
#include "core/domain/error.h"
#include "core/domain/team.h"

namespace inquiry::desk {

struct Parts;

// Who answers for which store, and when. Blocks; not from the window's thread.
class TeamService {
 public:
  explicit TeamService(Parts& parts) : m_parts(parts) {}

  Result<std::vector<Group>> groups() const;
  // An empty id makes a new group; answers its id. InvalidInput "group.name", "group.empty"; NotFound "person.not_found". Journalled.
  Result<PersonId> saveGroup(Group group);
  // What each person writes in, ISO 639-1: conversations given out by load go to who speaks the buyer's language.
  Result<std::map<PersonId, std::vector<std::string>>> languages() const;
  // NotFound "person.not_found", InvalidInput "person.language". Journalled.
  Status setLanguages(const PersonId& person, std::vector<std::string> languages);
  Result<std::map<StoreId, StoreOwner>> owners() const;
  // NotFound "store.unknown", "person.not_found". Journalled; what nobody owns and is there already stays with nobody.
  Status setOwner(const StoreId& store, const StoreOwner& owner);
  // Hours of the store's own clock; a store that was never given any is open round the clock.
  Result<HoursPlan> hours(const StoreId& store) const;
  // Own targets of running deadlines are counted anew. InvalidInput "hours.*" names the day. Journalled.
  Status setHours(const StoreId& store, const HoursPlan& plan);

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
