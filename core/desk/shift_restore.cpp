#include "core/desk/shift_restore.h"

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/thread_loader.h"
#include "core/storage/person_repository.h"
#include "core/storage/rota_repository.h"
#include "core/storage/shift_json.h"

namespace inquiry::desk {

Status restoreShifts(Parts& parts, const PersonId& person, const std::optional<std::string>& then) {
  const auto shifts = storage::shiftsFromJson(person, then.value_or("[]"));
  if (!shifts) return fail(shifts.error());
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto may = requireRight(connection, parts, DeskRight::People); !may) return may;
    const auto known = storage::PersonRepository(connection).find(person);
    if (!known) return fail(known.error());
    if (!*known) return fail(ErrorKind::NotFound, "person.not_found", "There is nobody \"" + person.value + "\": see the list of people.");
    for (const Shift& each : *shifts)
      if (const auto store = each.store.value.empty() ? Result<Store>() : requireStore(connection, each.store); !store) return fail(store.error());
    if (auto done = storage::RotaRepository(connection).replaceShifts(person, *shifts); !done) return done;
    changes.people = true;
    return note(connection, parts, {SubjectKind::Person, person.value, "shift.saved", {{"shifts", shifts->size()}}});
  });
}

}  // namespace inquiry::desk
