#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/instant.h"

namespace date {
class time_zone;
}

namespace inquiry {

// Working time within one local day, half open: [from, to) in minutes of the local clock, 0 <= from < to <= 1440.
struct DayInterval {
  std::chrono::minutes from{0}, to{0};
  friend bool operator==(const DayInterval&, const DayInterval&) = default;
};
using DayPlan = std::vector<DayInterval>;

// Days of their own hours from `from` to `to`, both included: Golden Week, Double 11. Without an interval nobody works.
struct Campaign {
  std::string name;
  std::chrono::sys_days from, to;
  DayPlan plan;
  friend bool operator==(const Campaign&, const Campaign&) = default;
};

// A calendar as a person edits it. Times are those of the wall clock in `timeZone`.
struct CalendarRules {
  std::string id;
  std::string timeZone;          // IANA name; empty = the store's own
  std::array<DayPlan, 7> week;   // 0 = Sunday
  // Days that differ: a holiday has no interval, an open one its own. Key: local date.
  std::map<std::chrono::sys_days, DayPlan> exceptions = {};
  std::map<std::chrono::sys_days, std::string> names = {};  // of those days
  std::vector<std::string> countries = {};                  // whose public holidays count (holidays.h)
  std::vector<Campaign> campaigns = {};
  // A day is what the most particular says: exceptions, then campaigns, then countries, then the week.
  std::int64_t version = 1;
  friend bool operator==(const CalendarRules&, const CalendarRules&) = default;
};

// A stretch of time that did not count, and why: "closed", "holiday". `name`: of the holidays in it.
struct ExcludedSpan {
  Instant from, to;
  std::string why;
  std::string name = {};
  friend bool operator==(const ExcludedSpan&, const ExcludedSpan&) = default;
};

// Counts working time between instants. All arithmetic is done on UTC instants, so a day that lasts 23 or 25 hours is counted as it
// was; a local time that does not exist means the moment of the jump, one that exists twice means its first pass. Immutable: safe
// from any thread.
class Calendar {
 public:
  // `storeZone` serves rules without a zone. InvalidInput when zone or country is unknown, intervals overlap or are out of range, a campaign ends
  // before it begins or lasts longer than kLongestCampaign, or the week has no working time at all.
  static Result<Calendar> create(CalendarRules rules, const std::string& storeZone);

  // The first instant at which `working` has been counted from `start` on. `working` >= 0. Gives up after ten years of holidays: the
  // answer is then the end of those ten years.
  Instant add(Instant start, Duration working) const;
  // Working time in [from, to); zero when `to` is not behind `from`.
  Duration between(Instant from, Instant to) const;
  bool isWorking(Instant at) const;
  // What of [from, to) does not count, merged, oldest first, at most `limit` spans.
  std::vector<ExcludedSpan> excluded(Instant from, Instant to, std::size_t limit) const;

  const std::string& id() const { return m_rules.id; }
  const std::string& timeZone() const { return m_zoneName; }
  std::int64_t version() const { return m_rules.version; }

 private:
  struct Working {
    Instant from, to;
  };
  struct SpecialDay {
    DayPlan plan;
    std::string name;
  };
  Calendar(CalendarRules rules, std::string zoneName, const date::time_zone* zone)
      : m_rules(std::move(rules)), m_zoneName(std::move(zoneName)), m_zone(zone) {
    gatherSpecialDays();
  }
  void gatherSpecialDays();
  DayPlan plainPlan(std::chrono::sys_days day) const;
  std::chrono::sys_days localDay(Instant at) const;
  std::vector<Working> workingOn(std::chrono::sys_days day) const;

  CalendarRules m_rules;
  std::map<std::chrono::sys_days, SpecialDay> m_special;  // of exceptions, campaigns and countries together
  std::string m_zoneName;
  const date::time_zone* m_zone;  // lives as long as the process: the time zone database is never unloaded
};

inline constexpr std::chrono::days kLongestCampaign{366};

// The version of the time zone data in use, e.g. "2026a".
std::string tzdataVersion();
bool isKnownTimeZone(const std::string& name);
// "2026-03-08 14:05" as a wall clock in `zone` shows it; empty when the zone is unknown.
std::string localText(Instant at, const std::string& zone);

}  // namespace inquiry
