#include "core/desk/health_check.h"

#include <filesystem>
#include <fstream>

#include "core/desk/health_report.h"
#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/sla/calendar.h"
#include "core/storage/setting_repository.h"
#include "core/storage/store_repository.h"
#include "core/sync/alarm_plan.h"
#include "core/sync/alert_log.h"

namespace inquiry::desk {
namespace {

namespace fs = std::filesystem;
using std::chrono::days;
using std::chrono::sys_days;

constexpr std::string_view kLastKey = "health.check.last";
constexpr int kFrom = 9 * 60;

struct LocalMoment {
  sys_days day;
  int minute = 0;
};

LocalMoment momentOf(Instant now, const std::string& zone) {
  std::string text = localText(now, zone);
  if (text.empty()) text = localText(now, "UTC");
  const auto midnight = Instant::parse(text.substr(0, 10));
  return {sys_days(days(midnight ? midnight->millis() / 86'400'000LL : 0)), std::stoi(text.substr(11, 2)) * 60 + std::stoi(text.substr(14, 2))};
}

std::string textOf(sys_days day) { return Instant::fromMillis(day.time_since_epoch().count() * 86'400'000LL).toIso().substr(0, 10); }

}  // namespace

// The Monday whose report is due, as its date.
Result<std::optional<std::string>> HealthCheck::dueWeek(storage::Connection& connection) const {
  const auto plan = loadAlarmPlan(connection);
  if (!plan) return fail(plan.error());
  if (!plan->hasWeeklyCheck) return std::optional<std::string>();
  const auto stores = storage::StoreRepository(connection).list();
  if (!stores) return fail(stores.error());
  if (stores->empty()) return std::optional<std::string>();
  const LocalMoment now = momentOf(m_parts.clock.now(), stores->front().timeZone);
  const unsigned sinceMonday = (std::chrono::weekday(now.day).c_encoding() + 6) % 7;
  if (sinceMonday == 0 && now.minute < kFrom) return std::optional<std::string>();
  const std::string monday = textOf(now.day - days(sinceMonday));
  const auto last = storage::SettingRepository(connection).find(kLastKey);
  if (!last) return fail(last.error());
  // A desk that never had a report waits for its first Monday.
  if (!*last && sinceMonday != 0) return std::optional<std::string>();
  return *last && **last >= monday ? std::optional<std::string>() : std::optional(monday);
}

Result<std::string> HealthCheck::write(const std::string& day) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto report = healthReport((*reader)->connection(), m_parts.clock.now(), day);
  if (!report) return report;
  std::error_code code;
  const std::string folder = m_parts.folder + "/reports";
  fs::create_directories(folder, code);
  const std::string path = folder + "/health-" + day + ".md";
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << *report;
  file.close();
  if (!file) return fail(ErrorKind::Storage, "health.file", "The report could not be written to \"" + folder + "\": check the folder's rights and the disk.");
  return path;
}

Result<std::vector<AlarmNotice>> HealthCheck::runIfDue() {
  std::optional<std::string> monday;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    auto due = dueWeek((*reader)->connection());
    if (!due) return fail(due.error());
    monday = std::move(*due);
  }
  std::vector<AlarmNotice> raised;
  if (!monday) return raised;
  const auto path = write(*monday);
  if (!path) return fail(path.error());
  raised.push_back({AlarmNotice::Kind::HealthReport, AlarmNotice::Phase::Raised, StoreId{}, "health.ready", "The weekly health check is ready.", m_parts.clock.now()});
  const auto written = m_parts.database.writes().write(storage::WritePriority::Sync, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto kept = storage::SettingRepository(connection).save(kLastKey, *monday); !kept) return kept;
    return logAlarms(connection, raised, changes);
  });
  if (!written) return fail(written.error());
  return raised;
}

Result<std::string> HealthCheck::run() {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto stores = storage::StoreRepository((*reader)->connection()).list();
  if (!stores) return fail(stores.error());
  return write(textOf(momentOf(m_parts.clock.now(), stores->empty() ? "UTC" : stores->front().timeZone).day));
}

Result<std::string> HealthCheck::newest() const {
  std::error_code code;
  std::string newest;
  for (const auto& entry : fs::directory_iterator(m_parts.folder + "/reports", code)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("health-") && name.ends_with(".md")) newest = std::max(newest, entry.path().string());
  }
  return newest;
}

}  // namespace inquiry::desk
