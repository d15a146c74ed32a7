#include "core/sla/calendar.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <stdexcept>

#include <date/tz.h>

#include "core/sla/holidays.h"

namespace inquiry {
namespace {

using std::chrono::minutes;
using std::chrono::sys_days;

constexpr int kMaxDays = 3660;

const date::time_zone* zoneNamed(const std::string& name) {
  // A library that throws ends here: an unknown name is a value.
  try {
    return name.empty() ? nullptr : date::locate_zone(name);
  } catch (const std::runtime_error&) {
    return nullptr;
  }
}

Instant toInstant(const date::time_zone& zone, sys_days day, minutes ofDay) {
  const date::local_seconds local{day.time_since_epoch() + ofDay};
  const auto utc = zone.to_sys(local, date::choose::earliest);
  return Instant::fromMillis(std::chrono::duration_cast<Duration>(utc.time_since_epoch()).count());
}

std::optional<std::string> problemOf(const DayPlan& plan) {
  minutes last{0};
  for (const DayInterval& interval : plan) {
    if (interval.from < last) return "its intervals overlap or are not in order";
    if (interval.to <= interval.from) return "an interval ends before it begins";
    if (interval.to > minutes(1440)) return "an interval ends after 24:00";
    last = interval.to;
  }
  return {};
}

Status checkSpan(const std::string& calendar, const Campaign& campaign) {
  if (campaign.from <= campaign.to && campaign.to - campaign.from < kLongestCampaign) return {};
  return fail(ErrorKind::InvalidInput, "calendar.campaign",
              "Calendar \"" + calendar + "\": the campaign \"" + campaign.name + "\" ends before it begins or lasts longer than a year; correct its days.");
}

Status checkCountry(const std::string& calendar, const std::string& country) {
  if (holidaysOf(country)) return {};
  return fail(ErrorKind::InvalidInput, "calendar.unknown_country",
              "Calendar \"" + calendar + "\": no public holidays are known for \"" + country + "\"; enter the days or import an .ics file.");
}

// Where the system carries the data compiled, the library does not know the version: its source lies beside it and begins with "# version 2025b".
std::optional<std::string> versionOnDisk() {
  constexpr std::string_view kMark = "# version ";
  std::ifstream file("/usr/share/zoneinfo/tzdata.zi");
  std::string line;
  if (!std::getline(file, line) || !line.starts_with(kMark)) return {};
  return line.substr(kMark.size());
}

}  // namespace

Result<Calendar> Calendar::create(CalendarRules rules, const std::string& storeZone) {
  const std::string zoneName = rules.timeZone.empty() ? storeZone : rules.timeZone;
  const date::time_zone* zone = zoneNamed(zoneName);
  if (!zone) {
    return fail(ErrorKind::InvalidInput, "calendar.unknown_zone",
                "The time zone \"" + zoneName + "\" of calendar \"" + rules.id + "\" is unknown; use a name like America/Mexico_City.");
  }
  bool works = false;
  const auto check = [&rules](const DayPlan& plan) -> Status {
    if (const auto problem = problemOf(plan))
      return fail(ErrorKind::InvalidInput, "calendar.bad_interval", "Calendar \"" + rules.id + "\": " + *problem + ".");
    return {};
  };
  for (const DayPlan& plan : rules.week) {
    if (const Status fine = check(plan); !fine) return fail(fine.error());
    works = works || !plan.empty();
  }
  for (const auto& [day, plan] : rules.exceptions)
    if (const Status fine = check(plan); !fine) return fail(fine.error());
  for (const Campaign& campaign : rules.campaigns) {
    if (const Status fine = check(campaign.plan); !fine) return fail(fine.error());
    if (const Status fine = checkSpan(rules.id, campaign); !fine) return fail(fine.error());
  }
  for (const std::string& country : rules.countries)
    if (const Status known = checkCountry(rules.id, country); !known) return fail(known.error());
  if (!works) {
    return fail(ErrorKind::InvalidInput, "calendar.never_open",
                "Calendar \"" + rules.id + "\" has no working time in a normal week; give at least one interval.");
  }
  return Calendar(std::move(rules), zoneName, zone);
}

// A day on which people work in place of a bridge day has the hours of a usual working day.
DayPlan Calendar::plainPlan(sys_days day) const {
  const DayPlan& own = m_rules.week[std::chrono::weekday(day).c_encoding()];
  if (!own.empty()) return own;
  for (std::size_t weekday = 1; weekday <= 5; ++weekday)
    if (!m_rules.week[weekday].empty()) return m_rules.week[weekday];
  return own;
}

// From the general to the particular: the later one stands.
void Calendar::gatherSpecialDays() {
  for (const std::string& country : m_rules.countries)
    for (const Holiday& holiday : holidaysOf(country)->days)
      m_special[holiday.day] = {holiday.isWorkday ? plainPlan(holiday.day) : DayPlan(), holiday.name};
  for (const Campaign& campaign : m_rules.campaigns)
    for (sys_days day = campaign.from; day <= campaign.to; day += std::chrono::days(1)) m_special[day] = {campaign.plan, campaign.name};
  for (const auto& [day, plan] : m_rules.exceptions) {
    const auto named = m_rules.names.find(day);
    m_special[day] = {plan, named == m_rules.names.end() ? std::string() : named->second};
  }
}

sys_days Calendar::localDay(Instant at) const {
  const auto utc = date::sys_time<Duration>(Duration(at.millis()));
  return sys_days(date::floor<date::days>(m_zone->to_local(utc)).time_since_epoch());
}

std::vector<Calendar::Working> Calendar::workingOn(sys_days day) const {
  const auto special = m_special.find(day);
  const DayPlan& plan = special != m_special.end() ? special->second.plan : m_rules.week[std::chrono::weekday(day).c_encoding()];
  std::vector<Working> spans;
  for (const DayInterval& interval : plan) {
    const Working span{toInstant(*m_zone, day, interval.from), toInstant(*m_zone, day, interval.to)};
    if (span.from < span.to) spans.push_back(span);
  }
  return spans;
}

Instant Calendar::add(Instant start, Duration working) const {
  Duration left = working;
  // From the day before: around a jump an interval of the previous local date may still be running.
  sys_days day = localDay(start) - std::chrono::days(1);
  Instant reached = start;
  for (int i = 0; i < kMaxDays; ++i, day += std::chrono::days(1)) {
    for (const Working& span : workingOn(day)) {
      const Instant from = std::max(span.from, reached);
      if (span.to <= from) continue;
      if (span.to - from >= left) return from + left;
      left -= span.to - from;
      reached = span.to;
    }
  }
  return toInstant(*m_zone, day, minutes(0));
}

Duration Calendar::between(Instant from, Instant to) const {
  Duration counted{0};
  Instant reached = from;
  for (sys_days day = localDay(from) - std::chrono::days(1); reached < to; day += std::chrono::days(1)) {
    if (toInstant(*m_zone, day, minutes(0)) >= to) break;
    for (const Working& span : workingOn(day)) {
      const Instant begin = std::max(span.from, reached);
      const Instant end = std::min(span.to, to);
      if (end <= begin) continue;
      counted += end - begin;
      reached = end;
    }
  }
  return counted;
}

bool Calendar::isWorking(Instant at) const {
  const sys_days day = localDay(at);
  for (const sys_days candidate : {day - std::chrono::days(1), day})
    for (const Working& span : workingOn(candidate))
      if (span.from <= at && at < span.to) return true;
  return false;
}

std::vector<ExcludedSpan> Calendar::excluded(Instant from, Instant to, std::size_t limit) const {
  std::vector<ExcludedSpan> spans;
  Instant reached = from;
  bool holiday = false;
  std::string names;
  const auto exclude = [&](Instant until) {
    if (reached < until) spans.push_back({reached, until, holiday ? "holiday" : "closed", names});
    holiday = false;
    names.clear();
  };
  for (sys_days day = localDay(from) - std::chrono::days(1); spans.size() < limit; day += std::chrono::days(1)) {
    if (toInstant(*m_zone, day, minutes(0)) >= to) break;
    const std::vector<Working> working = workingOn(day);
    const bool touches = toInstant(*m_zone, day, minutes(1440)) > from;
    const auto special = m_special.find(day);
    if (touches && special != m_special.end() && working.empty()) {
      holiday = true;
      const std::string& name = special->second.name;
      if (!name.empty() && !names.ends_with(name)) names += (names.empty() ? "" : ", ") + name;
    }
    for (const Working& span : working) {
      if (span.to <= reached) continue;
      if (span.from >= to) break;
      exclude(span.from);
      reached = std::max(reached, span.to);
    }
  }
  if (spans.size() < limit) exclude(to);
  if (spans.size() > limit) spans.resize(limit);
  return spans;
}

std::string tzdataVersion() {
  static const std::string version = [] {
    const std::string told = date::get_tzdb().version;
    return told.empty() || told == "unknown" ? versionOnDisk().value_or(told) : told;
  }();
  return version;
}

bool isKnownTimeZone(const std::string& name) { return zoneNamed(name) != nullptr; }

std::string localText(Instant at, const std::string& zone) {
  const date::time_zone* known = zoneNamed(zone);
  if (!known) return {};
  const auto local = known->to_local(date::floor<std::chrono::seconds>(date::sys_time<Duration>(Duration(at.millis()))));
  return date::format("%Y-%m-%d %H:%M", local);
}

}  // namespace inquiry
