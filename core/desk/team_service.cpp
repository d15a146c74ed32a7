#include "core/desk/team_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/given_rights.h"
#include "core/desk/rights.h"
#include "core/domain/uuid.h"
#include "core/sla/store_hours.h"
#include "core/storage/person_repository.h"
#include "core/storage/role_repository.h"
#include "core/storage/setting_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/team_repository.h"
#include "core/sync/reply_clock.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;

Status requireStore(storage::Connection& connection, const StoreId& id) {
  const auto found = storage::StoreRepository(connection).find(id);
  if (!found) return fail(found.error());
  if (*found) return {};
  return fail(ErrorKind::NotFound, "store.unknown", "There is no store \"" + id.value + "\": see the list of stores.");
}

std::optional<std::chrono::sys_days> dayOf(const std::string& text) {
  const auto at = Instant::parse(text);
  if (!at || text.size() != 10) return std::nullopt;
  return std::chrono::floor<std::chrono::days>(std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(at->millis())));
}

std::string textOf(std::chrono::sys_days day) {
  return Instant::fromMillis(std::chrono::duration_cast<std::chrono::milliseconds>(day.time_since_epoch()).count()).toIso().substr(0, 10);
}

// The house counts a week from Sunday, people from Monday.
std::size_t calendarDay(std::size_t day) { return (day + 1) % 7; }

std::vector<HoursPlan::Stretch> stretchesOf(const HoursPlan::Day& day) {
  std::vector<HoursPlan::Stretch> all{{day.from, day.to}};
  all.insert(all.end(), day.further.begin(), day.further.end());
  return all;
}

// The first day of the week, from 1, whose stretches end before they begin or run into each other.
std::optional<std::size_t> impossibleDay(const HoursPlan& plan) {
  for (std::size_t i = 0; i < plan.week.size(); ++i) {
    int reached = 0;
    if (!plan.week[i].isOpen) continue;
    for (const auto& [from, to] : stretchesOf(plan.week[i])) {
      if (from < reached || to > 24 * 60 || from >= to) return i + 1;
      reached = to;
    }
  }
  return {};
}

// What the plan does not speak of - holidays, campaigns, days with hours of their own - stays as it was.
Result<StoreHours> hoursOf(const StoreId& store, const HoursPlan& plan, StoreHours hours) {
  hours.calendar.id = calendarOfStore(store.value);
  if (const auto day = impossibleDay(plan))
    return fail(ErrorKind::InvalidInput, "hours.day", "The service hours end before they begin or run into each other on day " + std::to_string(*day) + " of the week: correct the times.");
  bool isEverOpen = false;
  for (std::size_t i = 0; i < plan.week.size(); ++i) {
    DayPlan& day = hours.calendar.week[calendarDay(i)];
    day.clear();
    if (!plan.week[i].isOpen) continue;
    for (const auto& [from, to] : stretchesOf(plan.week[i])) day.push_back({std::chrono::minutes(from), std::chrono::minutes(to)});
    isEverOpen = true;
  }
  if (!isEverOpen) return fail(ErrorKind::InvalidInput, "hours.never", "Nobody would ever answer: choose at least one day of the week.");
  std::erase_if(hours.calendar.exceptions, [&](const auto& each) { return each.second.empty() && !plan.closed.contains(textOf(each.first)); });
  for (const std::string& text : plan.closed) {
    const auto day = dayOf(text);
    if (!day) return fail(ErrorKind::InvalidInput, "hours.date", "\"" + text + "\" is no date: write it as 2026-12-25.");
    hours.calendar.exceptions[*day] = {};
  }
  return hours;
}

HoursPlan planOf(const StoreHours& hours) {
  HoursPlan plan;
  for (std::size_t i = 0; i < plan.week.size(); ++i) {
    const DayPlan& day = hours.calendar.week[calendarDay(i)];
    plan.week[i].isOpen = !day.empty();
    if (day.empty()) continue;
    plan.week[i].from = static_cast<int>(day.front().from.count());
    plan.week[i].to = static_cast<int>(day.front().to.count());
    for (std::size_t at = 1; at < day.size(); ++at) plan.week[i].further.push_back({static_cast<int>(day[at].from.count()), static_cast<int>(day[at].to.count())});
  }
  for (const auto& [day, open] : hours.calendar.exceptions)
    if (open.empty()) plan.closed.insert(textOf(day));
  return plan;
}

// Round the clock on every day: nothing to keep.
bool isPlain(const StoreHours& hours) {
  return planOf(hours).isRoundTheClock() && hours.calendar.exceptions.empty() && hours.calendar.countries.empty() && hours.calendar.campaigns.empty();
}

std::string clockText(int minutes) {
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return two(minutes / 60) + ":" + two(minutes % 60);
}

// For the journal: "1 09:00-12:00 13:30-18:00, 2 09:00-18:00, without 2026-12-25", days counted from Monday.
std::string textOf(const HoursPlan& plan) {
  if (plan.isRoundTheClock()) return "0-24";
  std::string text;
  for (std::size_t i = 0; i < plan.week.size(); ++i) {
    if (!plan.week[i].isOpen) continue;
    text += (text.empty() ? "" : ", ") + std::to_string(i + 1);
    for (const auto& [from, to] : stretchesOf(plan.week[i])) text += " " + clockText(from) + "-" + clockText(to);
  }
  for (const std::string& day : plan.closed) text += ", without " + day;
  return text;
}

// Whoever joins a group gets its roles: nobody lets anybody in to more than they have themselves.
Status requireMembers(storage::Connection& connection, const Parts& parts, const Group& group) {
  storage::RoleRepository repository(connection);
  const auto roles = repository.all();
  if (!roles) return fail(roles.error());
  const auto ofGroup = roles->find(group.id);
  if (ofGroup == roles->end()) return {};
  for (const PersonId& member : group.members) {
    auto held = repository.of(member);
    if (!held) return fail(held.error());
    GrantsHeld with = *held;
    with.push_back(ofGroup->second);
    if (auto may = requireGiven(connection, parts, *held, with); !may) return may;
  }
  return {};
}

}  // namespace

Result<std::vector<Group>> TeamService::groups() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::TeamRepository((*reader)->connection()).groups();
}

Result<PersonId> TeamService::saveGroup(Group group) {
  if (const auto may = requireRight(m_parts, DeskRight::People); !may) return fail(may.error());
  const bool isNew = group.id.value.empty();
  if (isNew) group.id.value = std::string(kGroupPrefix) + newUuid().substr(0, 8);
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    if (auto may = requireMembers(connection, m_parts, group); !may) return may;
    if (auto done = storage::TeamRepository(connection).save(group); !done) return done;
    json members = json::array();
    for (const PersonId& id : group.members) members.push_back(id.value);
    return note(connection, m_parts, {SubjectKind::Person, group.id.value, isNew ? "group.added" : "group.changed", {{"name", group.name}, {"members", members}}});
  });
  if (!written) return fail(written.error());
  return group.id;
}

Result<std::map<PersonId, std::vector<std::string>>> TeamService::languages() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto people = storage::PersonRepository((*reader)->connection()).list();
  if (!people) return fail(people.error());
  std::map<PersonId, std::vector<std::string>> all;
  for (const Person& person : *people)
    if (!isGroup(person.id)) all[person.id] = person.languages;
  return all;
}

Status TeamService::setLanguages(const PersonId& id, std::vector<std::string> languages) {
  if (const auto may = requireRight(m_parts, DeskRight::People); !may) return fail(may.error());
  const auto isCode = [](const std::string& code) { return code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; }); };
  for (const std::string& code : languages)
    if (!isCode(code)) return fail(ErrorKind::InvalidInput, "person.language", "\"" + code + "\" is no language code: write two small letters, such as en, ja or zh.");
  std::sort(languages.begin(), languages.end());
  languages.erase(std::unique(languages.begin(), languages.end()), languages.end());
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::PersonRepository people(connection);
    const auto known = people.find(id);
    if (!known) return fail(known.error());
    if (!*known || isGroup(id)) return fail(ErrorKind::NotFound, "person.not_found", "There is no person \"" + id.value + "\": see the list of people.");
    if ((*known)->languages == languages) return {};
    Person after = **known;
    after.languages = languages;
    if (auto done = people.save(after); !done) return done;
    changes.people = true;
    return note(connection, m_parts, {SubjectKind::Person, id.value, "person.languages", {{"before", (*known)->languages}, {"after", languages}}});
  });
}

Result<std::map<StoreId, StoreOwner>> TeamService::owners() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::TeamRepository((*reader)->connection()).owners();
}

Status TeamService::setOwner(const StoreId& store, const StoreOwner& owner) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings, store); !may) return fail(may.error());
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto done = requireStore(connection, store); !done) return done;
    storage::TeamRepository team(connection);
    const auto before = team.owner(store);
    if (!before) return fail(before.error());
    if (*before == owner) return {};
    if (auto done = team.setOwner(store, owner); !done) return done;
    changes.stores.insert(store);
    return note(connection, m_parts, {SubjectKind::Store, store.value, "store.owner", {{"before", *before ? (*before)->who.value : ""}, {"after", owner.who.value}, {"takesNew", owner.takesNew}}});
  });
}

Result<HoursPlan> TeamService::hours(const StoreId& store) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto text = storage::SettingRepository((*reader)->connection()).find(std::string(kStoreHoursPrefix) + store.value);
  if (!text) return fail(text.error());
  if (!*text) return HoursPlan{};
  const auto hours = StoreHours::fromJson(**text);
  if (!hours) return fail(hours.error());
  return planOf(*hours);
}

Status TeamService::setHours(const StoreId& store, const HoursPlan& plan) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings, store); !may) return fail(may.error());
  const std::string key = std::string(kStoreHoursPrefix) + store.value;
  const auto known = this->hours(store);
  if (const auto good = hoursOf(store, plan, {}); !good) return fail(good.error());
  bool isChanged = false;
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto done = requireStore(connection, store); !done) return done;
    storage::SettingRepository settings(connection);
    const auto before = settings.find(key);
    if (!before) return fail(before.error());
    const auto kept = StoreHours::fromJson(before->value_or(""));
    const auto hours = hoursOf(store, plan, kept ? *kept : StoreHours{});
    if (!hours) return fail(hours.error());
    const std::string after = isPlain(*hours) ? std::string() : hours->toJson();
    isChanged = before->value_or("") != after;
    if (!isChanged) return {};
    if (auto done = after.empty() ? settings.remove(key) : settings.save(key, after); !done) return done;
    changes.stores.insert(store);
    return note(connection, m_parts, {SubjectKind::Store, store.value, "store.hours", {{"before", known ? textOf(*known) : std::string()}, {"after", textOf(plan)}}});
  });
  if (!written || !isChanged) return written;
  return recomputeClocks(m_parts.database, m_parts.clock.now());
}

}  // namespace inquiry::desk
