#include "core/desk/archive_schedule.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/desk/archive_export.h"
#include "core/desk/export_check.h"
#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/planned_by.h"
#include "core/desk/rights.h"
#include "core/desk/target_file.h"
#include "core/storage/durable_file.h"
#include "core/storage/setting_repository.h"

namespace inquiry::desk {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using Every = ArchivePlan::Every;
using What = ArchiveService::What;

constexpr std::string_view kPlanKey = "archive.plan", kRunKey = "archive.run";
constexpr std::array<std::string_view, 3> kNames{"day", "week", "month"};
// A little less than the whole: a desk that starts at nine each Monday has one each Monday.
constexpr std::array<Duration, 3> kBetween{std::chrono::hours(23), std::chrono::hours(24 * 7 - 1), std::chrono::hours(24 * 30 - 1)};
constexpr Duration kAfterFailure = std::chrono::hours(1);

Duration between(Every every) { return kBetween[static_cast<std::size_t>(every)]; }

std::string ending(ArchiveService::Format format) { return format == ArchiveService::Format::Csv ? ".csv" : ".jsonl"; }

json toJson(const ArchivePlan& plan) {
  return {{"every", name(plan.every)}, {"folder", plan.folder}, {"csv", plan.format == ArchiveService::Format::Csv}, {"kept", plan.kept}};
}

ArchivePlan planFrom(const std::string& text) {
  ArchivePlan plan;
  const json value = json::parse(text, nullptr, false);
  if (!value.is_object()) return plan;
  const auto every = std::find(kNames.begin(), kNames.end(), value.value("every", "week"));
  if (every != kNames.end()) plan.every = static_cast<Every>(every - kNames.begin());
  plan.folder = value.value("folder", "");
  plan.format = value.value("csv", false) ? ArchiveService::Format::Csv : ArchiveService::Format::Jsonl;
  plan.kept = value.value("kept", plan.kept);
  return plan;
}

json toJson(const ArchiveRun& run) {
  return {{"at", run.at.toIso()}, {"files", run.files}, {"threads", run.threads}, {"messages", run.messages}, {"problem", run.problem}};
}

std::optional<ArchiveRun> runFrom(const std::string& text) {
  const json value = json::parse(text, nullptr, false);
  const auto at = value.is_object() ? Instant::parse(value.value("at", "")) : std::nullopt;
  if (!at) return {};
  return ArchiveRun{*at, value.value("files", std::vector<std::string>()), value.value("threads", std::int64_t{0}), value.value("messages", std::int64_t{0}), value.value("problem", "")};
}

Status checkFolder(const ArchivePlan& plan, const Parts& parts) {
  if (plan.folder.empty()) return {};
  std::error_code code;
  const bool isFolder = fs::is_directory(plan.folder, code);
  if (!isFolder || ::access(plan.folder.c_str(), W_OK | X_OK) != 0)
    return fail(ErrorKind::InvalidInput, "archive.folder", "The folder \"" + plan.folder + "\" is not there or cannot be written: choose another one.");
  const Status allowed = checkTargetFile(plan.folder + "/threads.jsonl", parts.folder);
  return allowed || allowed.error().code != "target.workspace" ? Status() : allowed;
}

// Files of earlier runs of this plan by the days in their names, newest first; nothing else of the folder is ever looked at.
std::vector<std::string> daysIn(const std::string& folder, const std::string& end) {
  constexpr std::string_view kHead = "messages-";
  constexpr std::size_t kDay = 10;
  std::vector<std::string> days;
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(folder, code)) {
    const std::string name = entry.path().filename().string();
    if (name.size() != kHead.size() + kDay + end.size() || !name.starts_with(kHead) || !name.ends_with(end)) continue;
    const std::string day = name.substr(kHead.size(), kDay);
    if (Instant::parse(day)) days.push_back(day);
  }
  std::sort(days.rbegin(), days.rend());
  return days;
}

Status dropOld(const ArchivePlan& plan) {
  const std::string end = ending(plan.format);
  const auto days = daysIn(plan.folder, end);
  for (std::size_t i = static_cast<std::size_t>(plan.kept); i < days.size(); ++i)
    for (const char* what : {"threads-", "messages-"})
      for (const char* beside : {"", ".manifest.json"})
        if (auto removed = storage::removeFile(plan.folder + '/' + what + days[i] + end + beside); !removed) return removed;
  return {};
}

}  // namespace

std::string_view name(Every every) { return kNames[static_cast<std::size_t>(every)]; }

Result<ArchivePlan> ArchiveSchedule::plan() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto text = storage::SettingRepository((*reader)->connection()).find(kPlanKey);
  if (!text) return fail(text.error());
  return *text ? planFrom(**text) : ArchivePlan();
}

Result<PersonId> ArchiveSchedule::planner() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto text = storage::SettingRepository((*reader)->connection()).find(kPlanKey);
  if (!text) return fail(text.error());
  const json value = json::parse(text->value_or("{}"), nullptr, false);
  return PersonId{value.is_object() ? value.value("by", "") : ""};
}

Status ArchiveSchedule::setPlan(const ArchivePlan& plan) {
  if (const auto may = requireRight(m_parts, DeskRight::Export); !may) return fail(may.error());
  if (auto usable = checkFolder(plan, m_parts); !usable) return usable;
  if (plan.kept < 1 || plan.kept > kMostKept) return fail(ErrorKind::InvalidInput, "archive.kept", "Keep between 1 and " + std::to_string(kMostKept) + " of them.");
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    json planned = toJson(plan);
    planned["by"] = m_parts.me().value;
    if (auto kept = storage::SettingRepository(connection).save(kPlanKey, planned.dump(-1, ' ', false, json::error_handler_t::replace)); !kept) return kept;
    changes.settings = true;
    return note(connection, m_parts, {SubjectKind::Setting, std::string(kPlanKey), "setting.changed", {{"every", name(plan.every)}, {"on", !plan.folder.empty()}, {"kept", plan.kept}}});
  });
}

Result<std::optional<ArchiveRun>> ArchiveSchedule::lastRun() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto text = storage::SettingRepository((*reader)->connection()).find(kRunKey);
  if (!text) return fail(text.error());
  return *text ? runFrom(**text) : std::optional<ArchiveRun>();
}

Result<std::optional<Instant>> ArchiveSchedule::nextRun() const {
  const auto planned = plan();
  if (!planned) return fail(planned.error());
  if (planned->folder.empty()) return std::optional<Instant>();
  const auto last = lastRun();
  if (!last) return fail(last.error());
  if (!*last) return std::optional(m_parts.clock.now());
  return std::optional((*last)->at + ((*last)->problem.empty() ? between(planned->every) : kAfterFailure));
}

Result<ArchiveRun> ArchiveSchedule::write(const ArchivePlan& plan, const Progress& progress) {
  const std::string tail = '-' + m_parts.clock.now().toIso().substr(0, 10) + ending(plan.format);
  ArchiveRun run{m_parts.clock.now(), {}, 0, 0, ""};
  const auto by = planner();
  if (!by) return fail(by.error());
  const Parts theirs = plannedBy(*by, m_parts);
  if (!requireRight(theirs, DeskRight::Export))
    return fail(ErrorKind::Refused, "archive.planner", "Whoever planned the archives may not export any more: somebody who may has to plan them anew.");
  for (const What what : {What::Threads, What::Messages}) {
    const std::string file = plan.folder + (what == What::Threads ? "/threads" : "/messages") + tail;
    const auto receipt = exportArchive(theirs, {what, plan.format, file, m_parts.clock.now(), {}}, progress);
    if (!receipt) return fail(receipt.error());
    if (auto sound = checkExport(*receipt, plan.format); !sound) return fail(sound.error());
    (what == What::Threads ? run.threads : run.messages) = receipt->rows;
    run.files.push_back(file);
  }
  return run;
}

Status ArchiveSchedule::keep(const ArchiveRun& run) {
  return m_parts.database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto kept = storage::SettingRepository(connection).save(kRunKey, toJson(run).dump(-1, ' ', false, json::error_handler_t::replace)); !kept) return kept;
    return note(connection, m_parts, {SubjectKind::Workspace, "", run.problem.empty() ? "archive.written" : "archive.failed", {{"threads", run.threads}, {"messages", run.messages}, {"checked", run.problem.empty()}}});
  });
}

Result<ArchiveRun> ArchiveSchedule::run(const Progress& progress) {
  if (const auto may = requireRight(m_parts, DeskRight::Export); !may) return fail(may.error());
  return runPlanned(progress);
}

Result<ArchiveRun> ArchiveSchedule::runPlanned(const Progress& progress) {
  const auto planned = plan();
  if (!planned) return fail(planned.error());
  if (planned->folder.empty()) return fail(ErrorKind::InvalidInput, "archive.no_plan", "Nothing is planned: choose a folder first.");
  auto written = checkFolder(*planned, m_parts).and_then([&] { return write(*planned, progress); });
  if (!written && written.error().kind == ErrorKind::Cancelled) return written;
  const ArchiveRun run = written ? *written : ArchiveRun{m_parts.clock.now(), {}, 0, 0, written.error().text};
  if (auto kept = keep(run); !kept) return fail(kept.error());
  if (!written) return written;
  // Old ones go when the new one is proven, never before.
  if (auto dropped = dropOld(*planned); !dropped) return fail(dropped.error());
  return run;
}

Result<bool> ArchiveSchedule::runWhenDue() {
  const auto next = nextRun();
  if (!next) return fail(next.error());
  if (!*next || **next > m_parts.clock.now()) return false;
  const auto done = runPlanned({});
  if (!done) return fail(done.error());
  return true;
}

}  // namespace inquiry::desk
