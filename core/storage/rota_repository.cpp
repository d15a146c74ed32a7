#include "core/storage/rota_repository.h"

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kShifts = "SELECT id, person, store, weekday, from_minute, to_minute, zone FROM rota_shift ORDER BY weekday, from_minute, id";
constexpr std::string_view kAbsences = "SELECT id, person, from_at, until_at, reason FROM absence WHERE until_at > ?1 ORDER BY from_at, id";
constexpr std::string_view kAddShift = "INSERT INTO rota_shift (person, store, weekday, from_minute, to_minute, zone) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr std::string_view kSetShift = "UPDATE rota_shift SET person = ?2, store = ?3, weekday = ?4, from_minute = ?5, to_minute = ?6, zone = ?7 WHERE id = ?1";
constexpr std::string_view kAddAbsence = "INSERT INTO absence (person, from_at, until_at, reason) VALUES (?1, ?2, ?3, ?4)";
constexpr std::string_view kSetAbsence = "UPDATE absence SET person = ?2, from_at = ?3, until_at = ?4, reason = ?5 WHERE id = ?1";
constexpr std::string_view kRemoveShift = "DELETE FROM rota_shift WHERE id = ?1";
constexpr std::string_view kRemoveAbsence = "DELETE FROM absence WHERE id = ?1";

Shift shiftFrom(Row row) {
  return {row.integer(0), PersonId{row.text(1)}, StoreId{row.text(2)}, static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4)), static_cast<int>(row.integer(5)), row.text(6)};
}
Absence absenceFrom(Row row) { return {row.integer(0), PersonId{row.text(1)}, row.instant(2), row.instant(3), row.text(4)}; }

}  // namespace

Result<Rota> RotaRepository::read(Instant from) {
  auto shifts = allRows<Shift>(m_connection, kShifts, shiftFrom);
  if (!shifts) return fail(shifts.error());
  auto absences = allRows<Absence>(m_connection, kAbsences, absenceFrom, from);
  if (!absences) return fail(absences.error());
  return Rota{std::move(*shifts), std::move(*absences)};
}

Result<std::int64_t> RotaRepository::save(const Shift& shift) {
  const auto done = shift.id == 0 ? execute(m_connection, kAddShift, shift.person, shift.store, shift.weekday, shift.from, shift.to, shift.zone)
                                  : changeOne(m_connection, "shift", kSetShift, shift.id, shift.person, shift.store, shift.weekday, shift.from, shift.to, shift.zone);
  if (!done) return fail(done.error());
  return shift.id == 0 ? m_connection.lastInsertId() : shift.id;
}

Result<std::int64_t> RotaRepository::save(const Absence& absence) {
  const auto done = absence.id == 0 ? execute(m_connection, kAddAbsence, absence.person, absence.from, absence.until, absence.reason)
                                    : changeOne(m_connection, "absence", kSetAbsence, absence.id, absence.person, absence.from, absence.until, absence.reason);
  if (!done) return fail(done.error());
  return absence.id == 0 ? m_connection.lastInsertId() : absence.id;
}

Status RotaRepository::removeShift(std::int64_t id) { return changeOne(m_connection, "shift", kRemoveShift, id); }
Status RotaRepository::removeAbsence(std::int64_t id) { return changeOne(m_connection, "absence", kRemoveAbsence, id); }

}  // namespace inquiry::storage
