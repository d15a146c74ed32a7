#include "core/desk/holiday_file.h"

#include <libical/ical.h>

#include <algorithm>
#include <map>
#include <memory>

#include "core/domain/utf8.h"

namespace inquiry::desk {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::size_t kMostOccurrences = 2'000, kLongestName = 80;

struct ComponentFree {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
struct IteratorFree {
  void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};

sys_days dayOf(const icaltimetype& time) {
  return sys_days(std::chrono::year(time.year) / std::chrono::month(static_cast<unsigned>(time.month)) / std::chrono::day(static_cast<unsigned>(time.day)));
}

std::string nameOf(icalcomponent* event) {
  const char* summary = icalcomponent_get_summary(event);
  std::string name(utf8::trimmed(summary == nullptr ? "" : summary));
  if (name.size() <= kLongestName) return name;
  std::size_t end = kLongestName;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
  return name.substr(0, end);
}

// An end date is the day after the last one (RFC 5545 3.6.1); without one a date means that day.
days lengthOf(icalcomponent* event, const icaltimetype& start) {
  icalproperty* end = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY);
  if (end == nullptr) {
    icalproperty* duration = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY);
    const int whole = duration == nullptr ? 1 : icaldurationtype_as_int(icalproperty_get_duration(duration)) / 86'400;
    return days(std::max(1, whole));
  }
  return std::max(days(1), days(dayOf(icalproperty_get_dtend(end)) - dayOf(start)));
}

struct Span {
  sys_days from, to;
};

// Each first day of an event within the span; one that began before it and comes again is counted out.
std::vector<sys_days> beginnings(icalcomponent* event, const icaltimetype& start, const Span& span) {
  icalproperty* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
  if (rule == nullptr) return {dayOf(start)};
  std::vector<sys_days> all;
  const std::unique_ptr<icalrecur_iterator, IteratorFree> iterator(icalrecur_iterator_new(icalproperty_get_rrule(rule), start));
  if (!iterator) return {dayOf(start)};
  for (std::size_t i = 0; i < kMostOccurrences; ++i) {
    const icaltimetype next = icalrecur_iterator_next(iterator.get());
    if (icaltime_is_null_time(next) || dayOf(next) > span.to) break;
    all.push_back(dayOf(next));
  }
  return all;
}

// RFC 5545 knows several calendars in one file; libical then wraps them.
void readEvents(icalcomponent* calendar, const Span& span, FileDays& read, std::map<sys_days, std::string>& found) {
  for (icalcomponent* inner = icalcomponent_get_first_component(calendar, ICAL_VCALENDAR_COMPONENT); inner != nullptr;
       inner = icalcomponent_get_next_component(calendar, ICAL_VCALENDAR_COMPONENT))
    readEvents(inner, span, read, found);
  for (icalcomponent* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != nullptr;
       event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
    icalproperty* begin = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    const icaltimetype start = begin == nullptr ? icaltime_null_time() : icalproperty_get_dtstart(begin);
    if (icaltime_is_null_time(start) || !start.is_date) {
      ++read.leftOut;
      continue;
    }
    const days length = std::min(lengthOf(event, start), days(366));
    for (const sys_days first : beginnings(event, start, span))
      for (sys_days day = first; day < first + length; day += days(1))
        if (day >= span.from && day <= span.to) found.emplace(day, nameOf(event));
  }
}

}  // namespace

Result<FileDays> readHolidayFile(std::string_view text, sys_days from, sys_days to) {
  if (text.size() > kMostIcsBytes) return fail(ErrorKind::InvalidInput, "ics.size", "This calendar file is larger than 4 MB: export only the holidays and try again.");
  const std::string whole(text);
  const std::unique_ptr<icalcomponent, ComponentFree> root(icalparser_parse_string(whole.c_str()));
  const bool isCalendar = root && (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT || icalcomponent_isa(root.get()) == ICAL_XROOT_COMPONENT);
  if (!isCalendar) return fail(ErrorKind::InvalidInput, "ics.broken", "This file is no calendar (.ics): export the holidays as iCalendar and try again.");
  FileDays read;
  std::map<sys_days, std::string> found;
  readEvents(root.get(), {from, to}, read, found);
  if (found.empty())
    return fail(ErrorKind::InvalidInput, "ics.empty", "This calendar holds no whole day of this year or the next: choose a file with public holidays.");
  for (auto& [day, name] : found) read.days.push_back({day, std::move(name)});
  return read;
}

}  // namespace inquiry::desk
