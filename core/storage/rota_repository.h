#pragma once

#include "core/domain/rota.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// The week of the team and who is away. An id of 0 is a new one; NotFound for one that is gone. Of everybody's shifts the versions are kept
// (setting_versions.h).
class RotaRepository {
 public:
  explicit RotaRepository(Connection& connection) : m_connection(connection) {}

  // Absences that end at or before `from` are history and left out.
  Result<Rota> read(Instant from);
  Result<std::int64_t> save(const Shift& shift);
  Result<std::int64_t> save(const Absence& absence);
  Status removeShift(std::int64_t id);
  Status replaceShifts(const PersonId& person, const std::vector<Shift>& shifts);
  Status removeAbsence(std::int64_t id);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
