#pragma once

#include <string>
#include <string_view>

#include "core/sla/clock_policy.h"

namespace inquiry {

// When a team answers for one store, and on which days it does not. A platform's deadline never waits for it: only the team's own target is counted
// in these hours. Stored as the setting kStoreHoursPrefix + store id; times are those of the store's own clock.
struct StoreHours {
  CalendarRules calendar;  // its id is calendarOfStore()
  friend bool operator==(const StoreHours&, const StoreHours&) = default;

  // InvalidInput names the field, also for a week without any working time and for intervals that overlap.
  static Result<StoreHours> fromJson(std::string_view json);
  std::string toJson() const;
  // Adds the calendar and, for every own target that may serve this store, a row that counts it in these hours.
  void addTo(SlaSettings& settings, const std::string& store) const;
};

inline constexpr std::string_view kStoreHoursPrefix = "sla.hours.";
std::string calendarOfStore(const std::string& store);  // "store:blue-harbor-us"

}  // namespace inquiry
