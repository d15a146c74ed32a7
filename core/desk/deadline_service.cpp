#include "core/desk/deadline_service.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include "core/desk/case_outcome.h"
#include "core/desk/journal_note.h"
#include "core/desk/json_values.h"
#include "core/desk/parts.h"
#include "core/desk/proof_text.h"
#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/desk/thread_loader.h"
#include "core/desk/thread_wait.h"
#include "core/storage/deadline_repository.h"
#include "core/storage/failure_repository.h"
#include "core/storage/setting_repository.h"
#include "core/storage/waiting_period_repository.h"
#include "core/sync/reply_clock.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;

constexpr std::size_t kMostLate = 5'000, kMostRows = 500;

Result<SlaSettings> storedSettings(storage::Connection& connection) {
  const auto stored = storage::SettingRepository(connection).find(kSlaSettingKey);
  if (!stored) return fail(stored.error());
  return *stored ? SlaSettings::fromJson(**stored) : Result<SlaSettings>(SlaSettings::defaults());
}

Status requireDistinct(const SlaSettings& settings) {
  std::set<std::string> rows, calendars;
  for (const PolicyRow& row : settings.policies)
    if (!rows.insert(rowKey(row)).second)
      return fail(ErrorKind::InvalidInput, "deadline.twice", "Two deadlines apply to the same conversations (" + row.policy.label + "): change or remove one of them.");
  for (const CalendarRules& calendar : settings.calendars)
    if (!calendars.insert(calendar.id).second)
      return fail(ErrorKind::InvalidInput, "deadline.calendar_twice", "Two calendars are called \"" + calendar.id + "\": give one of them another name.");
  if (settings.policies.size() > kMostRows) return fail(ErrorKind::InvalidInput, "deadline.many", "At most 500 deadlines can be kept: remove some.");
  return {};
}

// The body of a version: the figures without their own number.
std::string bodyOf(const SlaSettings& one) { return one.toJson(); }

SlaSettings alone(PolicyRow row) {
  SlaSettings one;
  row.policy.version = 1;
  one.policies = {std::move(row)};
  return one;
}

SlaSettings alone(CalendarRules calendar) {
  SlaSettings one;
  calendar.version = 1;
  one.calendars = {std::move(calendar)};
  return one;
}

Result<std::vector<ClockView>> clocksOfThread(storage::Connection& connection, ThreadId thread) {
  if (const auto known = requireThread(connection, thread); !known) return fail(known.error());
  const auto periods = storage::WaitingPeriodRepository(connection).list(thread);
  if (!periods) return fail(periods.error());
  auto views = clockViews(*periods);
  if (views.empty()) return fail(ErrorKind::NotFound, "deadline.none", "No clock runs or ran in this conversation: there is no deadline to prove.");
  return views;
}

}  // namespace

Result<SlaSettings> DeadlineService::settings() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storedSettings((*reader)->connection());
}

Result<SlaSettings> DeadlineService::save(SlaSettings settings) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  if (auto distinct = requireDistinct(settings); !distinct) return fail(distinct.error());
  // Read as it will be read: what would not come back is refused here.
  if (auto readable = SlaSettings::fromJson(settings.toJson()); !readable) return readable;
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::DeadlineRepository versions(connection);
    const auto before = storedSettings(connection);
    // What counted until now is a version of its own, whether or not somebody ever saved it.
    const auto keep = [&](const SlaSettings& one, const std::string& subject, std::int64_t version) {
      return versions.keepVersion({subject, version, bodyOf(one), m_parts.clock.now(), m_parts.me().value});
    };
    if (before) {
      for (const PolicyRow& row : before->policies)
        if (const auto kept = keep(alone(row), rowKey(row), row.policy.version); !kept) return fail(kept.error());
      for (const CalendarRules& calendar : before->calendars)
        if (const auto kept = keep(alone(calendar), "calendar:" + calendar.id, calendar.version); !kept) return fail(kept.error());
    }
    for (PolicyRow& row : settings.policies) {
      const auto version = keep(alone(row), rowKey(row), 1);
      if (!version) return fail(version.error());
      row.policy.version = *version;
    }
    for (CalendarRules& calendar : settings.calendars) {
      const auto version = keep(alone(calendar), "calendar:" + calendar.id, 1);
      if (!version) return fail(version.error());
      calendar.version = *version;
    }
    if (auto saved = storage::SettingRepository(connection).save(kSlaSettingKey, settings.toJson()); !saved) return saved;
    changes.settings = true;
    return note(connection, m_parts, {SubjectKind::Setting, std::string(kSlaSettingKey), "deadlines.changed",
                                      {{"policies", settings.policies.size()}, {"calendars", settings.calendars.size()}}});
  });
  if (!written) return fail(written.error());
  return settings;
}

Result<std::int64_t> DeadlineService::reapply() {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  std::int64_t running = 0;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    std::int64_t after = 0;
    for (;;) {
      const auto periods = storage::WaitingPeriodRepository((*reader)->connection()).openPeriods(after, 500);
      if (!periods) return fail(periods.error());
      for (const WaitingPeriod& period : *periods) running += period.isHistory ? 0 : 1;
      if (periods->size() < 500) break;
      after = periods->back().id;
    }
  }
  if (auto done = recomputeClocks(m_parts.database, m_parts.clock.now()); !done) return fail(done.error());
  const auto noted = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
    return note(connection, m_parts, {SubjectKind::Setting, std::string(kSlaSettingKey), "deadlines.reapplied", {{"waits", running}}});
  });
  if (!noted) return fail(noted.error());
  return running;
}

Result<std::vector<PolicyVersion>> DeadlineService::versions(const std::string& subject) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::DeadlineRepository((*reader)->connection()).versions(subject);
}

Result<FileDays> DeadlineService::readFile(const std::string& path) const {
  std::ifstream file(path, std::ios::binary);
  if (!file) return fail(ErrorKind::NotFound, "ics.file", "The file cannot be read: choose another one.");
  std::string text(kMostIcsBytes + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(file.gcount()));
  const std::chrono::sys_days today(std::chrono::days(m_parts.clock.now().millis() / 86'400'000LL));
  const std::chrono::year year = std::chrono::year_month_day(today).year();
  return readHolidayFile(text, std::chrono::sys_days(year / 1 / 1), std::chrono::sys_days((year + std::chrono::years(1)) / 12 / 31));
}

Result<std::string> DeadlineService::proofText(ThreadId thread) const {
  if (auto may = requireRight(m_parts, DeskRight::View, std::vector{thread}); !may) return fail(may.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto clocks = clocksOfThread((*reader)->connection(), thread);
  if (!clocks) return fail(clocks.error());
  const auto known = requireThread((*reader)->connection(), thread);
  const auto store = known ? requireStore((*reader)->connection(), known->store) : Result<Store>(fail(known.error()));
  if (!store) return fail(store.error());
  return proofLines(*known, *store, *clocks);
}

Result<std::string> DeadlineService::proofJson(ThreadId thread) const {
  if (auto may = requireRight(m_parts, DeskRight::View, std::vector{thread}); !may) return fail(may.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto clocks = clocksOfThread((*reader)->connection(), thread);
  if (!clocks) return fail(clocks.error());
  json list = json::array();
  for (const ClockView& clock : *clocks) list.push_back(toJson(clock));
  return json{{"thread", std::to_string(thread.value)}, {"clocks", list}}.dump(2, ' ', false, json::error_handler_t::replace);
}

Result<LateBreakdown> DeadlineService::late(Instant from, Instant to) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto causes = storage::DeadlineRepository((*reader)->connection()).causes(from, to, kMostLate);
  if (!causes) return fail(causes.error());
  if (auto left = leaveOutHidden((*reader)->connection(), m_parts, *causes); !left) return fail(left.error());
  LateBreakdown breakdown;
  for (const LateCause& each : *causes) ++breakdown.counts[each.cause];
  breakdown.threads = std::move(*causes);
  return breakdown;
}

Result<FailureBreakdown> DeadlineService::failures(Instant from, Instant to) const {
  auto late = this->late(from, to);
  if (!late) return fail(late.error());
  std::vector<Failure> all;
  for (LateCause& each : late->threads) all.push_back({each.thread, each.store, "late", std::move(each.cause), each.metAt});
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::FailureRepository repository((*reader)->connection());
  const auto held = repository.heldBack(from, to, kMostLate);
  if (!held) return fail(held.error());
  for (const auto& each : *held) all.push_back({each.thread, each.store, "forbidden-word", each.word, each.at});
  const auto closed = repository.closedCases(from, to, kMostLate);
  if (!closed) return fail(closed.error());
  for (const auto& each : *closed)
    if (each.isCounted || wasLost({each.kind, each.word, each.isContested})) all.push_back({each.thread, each.store, "case-lost", each.word, each.at});
  if (auto left = leaveOutHidden((*reader)->connection(), m_parts, all); !left) return fail(left.error());
  return breakdownOf(std::move(all));
}

}  // namespace inquiry::desk
