#include "core/storage/rota_repository.h"

#include <functional>
#include <map>
#include <set>

#include "core/domain/setting_area.h"
#include "core/storage/rows.h"
#include "core/storage/setting_versions.h"
#include "core/storage/shift_json.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kShifts = "SELECT id, person, store, weekday, from_minute, to_minute, zone FROM rota_shift ORDER BY weekday, from_minute, id";
constexpr std::string_view kAbsences = "SELECT id, person, from_at, until_at, reason FROM absence WHERE until_at > ?1 ORDER BY from_at, id";
constexpr std::string_view kAddShift = "INSERT INTO rota_shift (person, store, weekday, from_minute, to_minute, zone) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr std::string_view kSetShift = "UPDATE rota_shift SET person = ?2, store = ?3, weekday = ?4, from_minute = ?5, to_minute = ?6, zone = ?7 WHERE id = ?1";
constexpr std::string_view kAddAbsence = "INSERT INTO absence (person, from_at, until_at, reason) VALUES (?1, ?2, ?3, ?4)";
constexpr std::string_view kSetAbsence = "UPDATE absence SET person = ?2, from_at = ?3, until_at = ?4, reason = ?5 WHERE id = ?1";
constexpr std::string_view kPersonOf = "SELECT person FROM rota_shift WHERE id = ?1";
constexpr std::string_view kShiftsOf = "SELECT id, person, store, weekday, from_minute, to_minute, zone FROM rota_shift WHERE person = ?1 ORDER BY weekday, from_minute, id";
constexpr std::string_view kClearShifts = "DELETE FROM rota_shift WHERE person = ?1";
constexpr std::string_view kRemoveShift = "DELETE FROM rota_shift WHERE id = ?1";
constexpr std::string_view kRemoveAbsence = "DELETE FROM absence WHERE id = ?1";

Shift shiftFrom(Row row) {
  return {row.integer(0), PersonId{row.text(1)}, StoreId{row.text(2)}, static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4)), static_cast<int>(row.integer(5)), row.text(6)};
}
Absence absenceFrom(Row row) { return {row.integer(0), PersonId{row.text(1)}, row.instant(2), row.instant(3), row.text(4)}; }

using Bodies = std::map<PersonId, std::optional<std::string>>;
Result<Bodies> bodiesOf(Connection& connection, const std::set<PersonId>& people) {
  Bodies bodies;
  for (const PersonId& person : people) {
    const auto shifts = allRows<Shift>(connection, kShiftsOf, shiftFrom, person);
    if (!shifts) return fail(shifts.error());
    bodies[person] = toJson(*shifts);
  }
  return bodies;
}

// Whose shifts a change touches: theirs, and those of whoever had that one before.
Result<std::set<PersonId>> touched(Connection& connection, const PersonId& person, std::int64_t id) {
  const auto before = firstRow<PersonId>(connection, kPersonOf, [](Row row) { return PersonId{row.text(0)}; }, id);
  if (!before) return fail(before.error());
  std::set<PersonId> people;
  if (!person.value.empty()) people.insert(person);
  if (*before) people.insert(**before);
  return people;
}

Status changeShifts(Connection& connection, const Result<std::set<PersonId>>& people, const std::function<Status()>& work) {
  if (!people) return fail(people.error());
  const auto before = bodiesOf(connection, *people);
  if (!before) return fail(before.error());
  if (auto done = work(); !done) return done;
  const auto after = bodiesOf(connection, *people);
  if (!after) return fail(after.error());
  for (const auto& [person, body] : *after)
    if (auto kept = SettingVersions(connection).change(std::string(kShiftsKey) + person.value, before->at(person), body); !kept) return kept;
  return {};
}

}  // namespace

Result<Rota> RotaRepository::read(Instant from) {
  auto shifts = allRows<Shift>(m_connection, kShifts, shiftFrom);
  if (!shifts) return fail(shifts.error());
  auto absences = allRows<Absence>(m_connection, kAbsences, absenceFrom, from);
  if (!absences) return fail(absences.error());
  return Rota{std::move(*shifts), std::move(*absences)};
}

Result<std::int64_t> RotaRepository::save(const Shift& shift) {
  std::int64_t id = shift.id;
  const auto done = changeShifts(m_connection, touched(m_connection, shift.person, id), [&]() -> Status {
    if (id != 0) return changeOne(m_connection, "shift", kSetShift, id, shift.person, shift.store, shift.weekday, shift.from, shift.to, shift.zone);
    if (auto added = execute(m_connection, kAddShift, shift.person, shift.store, shift.weekday, shift.from, shift.to, shift.zone); !added) return added;
    id = m_connection.lastInsertId();
    return {};
  });
  if (!done) return fail(done.error());
  return id;
}

Result<std::int64_t> RotaRepository::save(const Absence& absence) {
  const auto done = absence.id == 0 ? execute(m_connection, kAddAbsence, absence.person, absence.from, absence.until, absence.reason)
                                    : changeOne(m_connection, "absence", kSetAbsence, absence.id, absence.person, absence.from, absence.until, absence.reason);
  if (!done) return fail(done.error());
  return absence.id == 0 ? m_connection.lastInsertId() : absence.id;
}

Status RotaRepository::removeShift(std::int64_t id) {
  return changeShifts(m_connection, touched(m_connection, {}, id), [&] { return changeOne(m_connection, "shift", kRemoveShift, id); });
}

Status RotaRepository::replaceShifts(const PersonId& person, const std::vector<Shift>& shifts) {
  return changeShifts(m_connection, std::set<PersonId>{person}, [&]() -> Status {
    if (auto cleared = execute(m_connection, kClearShifts, person); !cleared) return cleared;
    for (const Shift& each : shifts)
      if (auto added = execute(m_connection, kAddShift, person, each.store, each.weekday, each.from, each.to, each.zone); !added) return added;
    return {};
  });
}

Status RotaRepository::removeAbsence(std::int64_t id) { return changeOne(m_connection, "absence", kRemoveAbsence, id); }

}  // namespace inquiry::storage
