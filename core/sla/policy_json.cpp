#include "core/sla/policy_json.h"

#include <array>
#include <cstdio>

namespace inquiry::sla {
namespace {

using nlohmann::json;
using std::chrono::minutes;

constexpr std::array<const char*, 7> kDays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

tl::unexpected<Error> wrong(const std::string& path, const std::string& why) {
  return fail(ErrorKind::InvalidInput, "sla.settings", "Deadline settings, " + path + ": " + why + ".");
}

std::string clockText(minutes ofDay) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%02d:%02d", static_cast<int>(ofDay.count() / 60), static_cast<int>(ofDay.count() % 60));
  return text.data();
}

std::optional<minutes> clockFromText(const json& value) {
  if (!value.is_string()) return {};
  const std::string text = value.get<std::string>();
  int hour = 0;
  int minute = 0;
  char rest = 0;
  if (std::sscanf(text.c_str(), "%2d:%2d%c", &hour, &minute, &rest) != 2) return {};
  if (hour < 0 || minute < 0 || minute > 59 || hour * 60 + minute > 1440) return {};
  return minutes(hour * 60 + minute);
}

json toJson(const DayPlan& plan) {
  json out = json::array();
  for (const DayInterval& interval : plan) out.push_back({clockText(interval.from), clockText(interval.to)});
  return out;
}

Result<DayPlan> planFromJson(const json& value, const std::string& path) {
  if (!value.is_array()) return wrong(path, "a list of [\"09:00\",\"12:00\"] pairs is expected");
  DayPlan plan;
  for (const json& pair : value) {
    const auto from = pair.is_array() && pair.size() == 2 ? clockFromText(pair[0]) : std::nullopt;
    const auto to = pair.is_array() && pair.size() == 2 ? clockFromText(pair[1]) : std::nullopt;
    if (!from || !to) return wrong(path, "an interval is no pair of times like [\"09:00\",\"12:00\"]");
    plan.push_back({*from, *to});
  }
  return plan;
}

std::string textOf(const json& value, const char* key) {
  const auto found = value.find(key);
  return found != value.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string dayText(std::chrono::sys_days day) { return Instant::fromMillis(day.time_since_epoch().count() * 86'400'000LL).toIso().substr(0, 10); }

std::optional<std::chrono::sys_days> dayFromText(const std::string& text) {
  const auto at = Instant::parse(text);
  if (!at || text.size() != 10) return {};
  return std::chrono::sys_days(std::chrono::days(at->millis() / 86'400'000LL));
}

Status readExceptions(const json& value, const std::string& path, CalendarRules& calendar) {
  const auto exceptions = value.find("exceptions");
  if (exceptions == value.end() || !exceptions->is_object()) return {};
  const json names = value.value("names", json::object());
  for (const auto& [text, plan] : exceptions->items()) {
    const auto day = dayFromText(text);
    if (!day) return wrong(path + ".exceptions", "\"" + text + "\" is no date like 2026-10-01");
    auto read = planFromJson(plan, path + ".exceptions." + text);
    if (!read) return fail(read.error());
    calendar.exceptions[*day] = std::move(*read);
    if (const std::string name = textOf(names, text.c_str()); !name.empty()) calendar.names[*day] = name;
  }
  return {};
}

Status readCampaigns(const json& value, const std::string& path, CalendarRules& calendar) {
  for (const json& each : value.value("campaigns", json::array())) {
    const auto from = dayFromText(textOf(each, "from")), to = dayFromText(textOf(each, "to"));
    if (!from || !to) return wrong(path + ".campaigns", "a campaign needs two dates like 2026-11-09");
    auto plan = planFromJson(each.value("hours", json::array()), path + ".campaigns");
    if (!plan) return fail(plan.error());
    calendar.campaigns.push_back({textOf(each, "name"), *from, *to, std::move(*plan)});
  }
  return {};
}

}  // namespace

json toJson(const ClockPolicy& policy) {
  return {{"policy", name(policy.policy)},
          {"label", policy.label},
          {"basis", policy.basis == TimeBasis::Business ? "business" : "elapsed"},
          {"minutes", std::chrono::duration_cast<minutes>(policy.duration).count()},
          {"calendar", policy.calendar},
          {"source", policy.source},
          {"sourceDate", policy.sourceDate},
          {"reference", policy.isReference},
          {"drivesDueAt", policy.drivesDueAt},
          {"version", policy.version},
          {"concern", policy.concern}};
}

Result<ClockPolicy> policyFromJson(const json& value, const std::string& path) {
  if (!value.is_object()) return wrong(path, "an object is expected");
  ClockPolicy policy;
  const auto known = policyNameFromText(textOf(value, "policy"));
  if (!known) return wrong(path + ".policy", "must be platform, own or case");
  policy.policy = *known;
  policy.label = textOf(value, "label");
  const std::string basis = textOf(value, "basis");
  if (basis != "elapsed" && basis != "business") return wrong(path + ".basis", "must be elapsed or business");
  policy.basis = basis == "business" ? TimeBasis::Business : TimeBasis::Elapsed;
  const auto length = value.find("minutes");
  if (length == value.end() || !length->is_number_integer() || length->get<std::int64_t>() < 1 || length->get<std::int64_t>() > 525'600)
    return wrong(path + ".minutes", "must be a whole number from 1 to 525600");
  policy.duration = minutes(length->get<std::int64_t>());
  policy.calendar = textOf(value, "calendar");
  if (policy.basis == TimeBasis::Business && policy.calendar.empty()) return wrong(path + ".calendar", "business time needs a calendar");
  policy.source = textOf(value, "source");
  policy.sourceDate = textOf(value, "sourceDate");
  const auto reference = value.find("reference");
  policy.isReference = reference != value.end() && reference->is_boolean() && reference->get<bool>();
  const auto drives = value.find("drivesDueAt");
  policy.drivesDueAt = drives == value.end() || !drives->is_boolean() || drives->get<bool>();
  const auto version = value.find("version");
  policy.version = version != value.end() && version->is_number_integer() ? version->get<std::int64_t>() : 1;
  policy.concern = textOf(value, "concern");
  return policy;
}

json toJson(const CalendarRules& calendar) {
  json week = json::object();
  for (std::size_t day = 0; day < kDays.size(); ++day) week[kDays[day]] = toJson(calendar.week[day]);
  json exceptions = json::object();
  for (const auto& [day, plan] : calendar.exceptions) exceptions[dayText(day)] = toJson(plan);
  json names = json::object();
  for (const auto& [day, name] : calendar.names) names[dayText(day)] = name;
  json campaigns = json::array();
  for (const Campaign& campaign : calendar.campaigns)
    campaigns.push_back({{"name", campaign.name}, {"from", dayText(campaign.from)}, {"to", dayText(campaign.to)}, {"hours", toJson(campaign.plan)}});
  return {{"id", calendar.id},   {"timeZone", calendar.timeZone},     {"week", week},           {"exceptions", exceptions},
          {"names", names},      {"countries", calendar.countries},   {"campaigns", campaigns}, {"version", calendar.version}};
}

Result<CalendarRules> calendarFromJson(const json& value, const std::string& path) {
  CalendarRules calendar;
  calendar.id = value.is_object() ? textOf(value, "id") : std::string();
  if (calendar.id.empty()) return wrong(path + ".id", "a name is needed");
  calendar.timeZone = textOf(value, "timeZone");
  const auto week = value.find("week");
  if (week == value.end() || !week->is_object()) return wrong(path + ".week", "an object of seven days is expected");
  for (std::size_t day = 0; day < kDays.size(); ++day) {
    const auto found = week->find(kDays[day]);
    if (found == week->end()) continue;
    auto plan = planFromJson(*found, path + ".week." + kDays[day]);
    if (!plan) return fail(plan.error());
    calendar.week[day] = std::move(*plan);
  }
  if (auto read = readExceptions(value, path, calendar); !read) return fail(read.error());
  if (auto read = readCampaigns(value, path, calendar); !read) return fail(read.error());
  for (const json& country : value.value("countries", json::array()))
    if (country.is_string()) calendar.countries.push_back(country.get<std::string>());
  const auto version = value.find("version");
  calendar.version = version != value.end() && version->is_number_integer() ? version->get<std::int64_t>() : 1;
  // Every figure is checked where it is typed, not when a message arrives; UTC stands in for the zone of a store not yet known.
  const auto usable = Calendar::create(calendar, "UTC");
  if (!usable) return fail(usable.error());
  return calendar;
}

}  // namespace inquiry::sla
