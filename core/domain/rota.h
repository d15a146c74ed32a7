#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// When somebody works every week, by the clock of a zone.
struct Shift {
  std::int64_t id = 0;
  PersonId person;
  StoreId store;    // empty: all of them
  int weekday = 0;  // 0 is Monday
  int from = 9 * 60, to = 18 * 60;  // minutes of the day; `to` over 1440 reaches into the next day
  std::string zone = "UTC";         // IANA
};

// from <= t < until
struct Absence {
  std::int64_t id = 0;
  PersonId person;
  Instant from, until;
  std::string reason;
};

struct Rota {
  std::vector<Shift> shifts;
  std::vector<Absence> absences;
};

}  // namespace inquiry
