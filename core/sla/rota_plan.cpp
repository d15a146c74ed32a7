#include "core/sla/rota_plan.h"

#include <algorithm>

#include "core/sla/zone_offset.h"

namespace inquiry {
namespace {

constexpr std::int64_t kMinute = 60'000, kDay = 1440;

std::int64_t floored(std::int64_t number, std::int64_t by) { return number / by - (number % by < 0 ? 1 : 0); }

// Minutes of the zone's own clock since its 1970-01-01, a Thursday.
std::int64_t localMinutes(Instant at, const std::string& zone) { return floored(at.millis(), kMinute) + zoneOffset(at, zone).count(); }

// The local minute at which the shift that runs now ends.
std::optional<std::int64_t> runningUntil(const Shift& shift, std::int64_t local) {
  const std::int64_t today = floored(local, kDay);
  // A shift of yesterday may still run.
  for (const std::int64_t day : {today, today - 1}) {
    const bool isItsDay = (day + 3) % 7 == shift.weekday;
    if (isItsDay && local >= day * kDay + shift.from && local < day * kDay + shift.to) return day * kDay + shift.to;
  }
  return {};
}

}  // namespace

bool isAway(const Rota& rota, const PersonId& person, Instant at) {
  return std::any_of(rota.absences.begin(), rota.absences.end(), [&](const Absence& absence) { return absence.person == person && absence.from <= at && at < absence.until; });
}

std::vector<PersonId> onDuty(const Rota& rota, const StoreId& store, Instant at) {
  std::vector<PersonId> people;
  const auto take = [&](bool isOwn) {
    for (const Shift& shift : rota.shifts) {
      const bool serves = store.value.empty() || (isOwn ? shift.store == store : shift.store.value.empty());
      if (!serves || !runningUntil(shift, localMinutes(at, shift.zone)) || isAway(rota, shift.person, at)) continue;
      if (std::find(people.begin(), people.end(), shift.person) == people.end()) people.push_back(shift.person);
    }
  };
  take(true);
  take(false);
  return people;
}

std::optional<Instant> shiftEnd(const Rota& rota, const PersonId& person, Instant at) {
  std::optional<Instant> latest;
  if (isAway(rota, person, at)) return latest;
  for (const Shift& shift : rota.shifts) {
    if (shift.person != person) continue;
    const auto local = runningUntil(shift, localMinutes(at, shift.zone));
    if (!local) continue;
    // The clocks may change before the end: the offset that holds then counts.
    const auto before = Instant::fromMillis((*local - zoneOffset(at, shift.zone).count()) * kMinute);
    const auto end = Instant::fromMillis((*local - zoneOffset(before, shift.zone).count()) * kMinute);
    if (!latest || end > *latest) latest = end;
  }
  return latest;
}

}  // namespace inquiry
