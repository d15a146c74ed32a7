#include "core/desk/report_schedule.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/desk/file_soundness.h"
#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/planned_by.h"
#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/desk/target_file.h"
#include "core/domain/uuid.h"
#include "core/sla/calendar.h"
#include "core/sla/system_zone.h"
#include "core/storage/durable_file.h"
#include "core/storage/file_hash.h"
#include "core/storage/person_repository.h"
#include "core/storage/setting_repository.h"
#include "core/storage/store_repository.h"
#include "core/sync/alarm_plan.h"

namespace inquiry::desk {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::string_view kPlansKey = "report.plans";
constexpr Duration kAfterFailure = std::chrono::hours(1);
constexpr std::int64_t kLargest = 64LL << 20U;
// What most mail servers take.
constexpr std::size_t kLargestMailed = 18U << 20U;

std::string runKey(const std::string& id) { return "report.run." + id; }
std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }
tl::unexpected<Error> noPlan() { return fail(ErrorKind::NotFound, "report.plan", "There is no such planned report any more: reload the list."); }

std::string typeOf(ReportFormat format) {
  switch (format) {
    case ReportFormat::Csv: return "text/csv";
    case ReportFormat::Xlsx: return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    case ReportFormat::Pdf: break;
  }
  return "application/pdf";
}

Status checkFolder(const ReportPlan& plan, const Parts& parts) {
  if (plan.folder.empty()) return {};
  std::error_code code;
  if (!fs::is_directory(plan.folder, code) || ::access(plan.folder.c_str(), W_OK | X_OK) != 0)
    return fail(ErrorKind::InvalidInput, "report.folder", "The folder \"" + plan.folder + "\" is not there or cannot be written: choose another one.");
  const Status allowed = checkTargetFile(plan.folder + "/report.pdf", parts.folder);
  return allowed || allowed.error().code != "target.workspace" ? Status() : allowed;
}

Result<std::optional<AlertChannel>> mailChannel(storage::Connection& connection, const std::string& id) {
  const auto channels = loadAlertChannels(connection);
  if (!channels) return fail(channels.error());
  const auto found = std::find_if(channels->begin(), channels->end(), [&](const AlertChannel& each) { return each.id == id && each.kind == ChannelKind::Mail; });
  return found == channels->end() ? std::optional<AlertChannel>() : std::optional(*found);
}

Status check(storage::Connection& connection, const Parts& parts, const ReportPlan& plan) {
  if (plan.what == ReportPlan::What::WeeklyCheck)
    if (auto may = requireEveryStore(connection, parts); !may) return may;
  if (!plan.store.value.empty()) {
    const auto store = storage::StoreRepository(connection).find(plan.store);
    if (!store) return fail(store.error());
    const auto hidden = hiddenStores(connection, parts);
    if (!hidden) return fail(hidden.error());
    if (!*store || hidden->contains(plan.store)) return fail(ErrorKind::InvalidInput, "report.store", "There is no store \"" + plan.store.value + "\": choose one of the list.");
  }
  if (plan.what == ReportPlan::What::Person) {
    const auto people = storage::PersonRepository(connection).list();
    if (!people) return fail(people.error());
    const bool isKnown = std::any_of(people->begin(), people->end(), [&](const Person& each) { return each.id == plan.person; });
    if (!isKnown) return fail(ErrorKind::InvalidInput, "report.person", "A report on a person needs the person: choose one of the list.");
  }
  if (plan.channel.empty()) return {};
  const auto channel = mailChannel(connection, plan.channel);
  if (!channel) return fail(channel.error());
  if (!*channel) return fail(ErrorKind::InvalidInput, "report.channel", "There is no mail channel of that name: make one among the alert channels first.");
  return {};
}

// Of the bytes on the disk: those that were written, and a file that opens.
Status readBack(const ExportReceipt& receipt) {
  const auto bytes = storage::readWholeFile(receipt.file, kLargest);
  if (!bytes) return fail(bytes.error());
  storage::FileHash hash;
  hash.add(*bytes);
  const auto damage = damageOf(*bytes, fs::path(receipt.file).filename().string());
  if (hash.value() == receipt.sha256 && !damage) return {};
  return fail(ErrorKind::Corrupt, "report.unreadable", "The report that was written cannot be read back" + (damage ? ": " + *damage : std::string()) + ". Check the disk, then run it again.");
}

}  // namespace

ReportSchedule::ReportSchedule(Parts& parts, Post post) : m_parts(parts), m_post(std::move(post)), m_say([](const std::string& english) { return english; }) {}

Result<std::vector<ReportPlan>> ReportSchedule::stored() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto text = storage::SettingRepository((*reader)->connection()).find(kPlansKey);
  if (!text) return fail(text.error());
  std::vector<ReportPlan> plans;
  const json list = json::parse(text->value_or("[]"), nullptr, false);
  if (list.is_array())
    for (const json& each : list)
      if (auto plan = reportPlanFrom(each)) plans.push_back(std::move(*plan));
  return plans;
}

Result<std::vector<ReportPlanRow>> ReportSchedule::plans() const {
  auto all = rows();
  if (!all) return all;
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto left = leaveOutHidden((*reader)->connection(), m_parts, *all, [](const ReportPlanRow& row) -> const StoreId& { return row.plan.store; });
  if (!left) return fail(left.error());
  return all;
}

// Whether a plan is about a store that the person at this desk may not see: for them there is none.
Result<bool> ReportSchedule::isHidden(const ReportPlan& plan) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto hidden = hiddenStores((*reader)->connection(), m_parts);
  if (!hidden) return fail(hidden.error());
  return hidden->contains(plan.store);
}

Result<std::vector<ReportPlanRow>> ReportSchedule::rows() const {
  const auto list = stored();
  if (!list) return fail(list.error());
  std::vector<ReportPlanRow> rows;
  if (list->empty()) return rows;
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  for (const ReportPlan& plan : *list) {
    ReportPlanRow row{plan, plan.channel, {}, m_parts.clock.now()};
    const auto channel = mailChannel((*reader)->connection(), plan.channel);
    if (!channel) return fail(channel.error());
    if (*channel) row.channel = (*channel)->name;
    const auto run = storage::SettingRepository((*reader)->connection()).find(runKey(plan.id));
    if (!run) return fail(run.error());
    if (*run) row.last = reportRunFrom(json::parse(**run, nullptr, false));
    if (row.last) row.next = row.last->problem.empty() ? dueAfter(plan.every, row.last->at, systemTimeZone()) : row.last->at + kAfterFailure;
    rows.push_back(std::move(row));
  }
  return rows;
}

Status ReportSchedule::store(const std::vector<ReportPlan>& plans, const std::string& kind, const ReportPlan& changed) {
  json list = json::array();
  for (const ReportPlan& plan : plans) list.push_back(toJson(plan));
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto kept = storage::SettingRepository(connection).save(kPlansKey, dumped(list)); !kept) return kept;
    return note(connection, m_parts, {SubjectKind::Setting, std::string(kPlansKey), kind,
                                      {{"what", name(changed.what)}, {"every", name(changed.every)}, {"store", changed.store.value}, {"person", changed.person.value}, {"mailed", !changed.channel.empty()}}});
  });
}

Result<std::string> ReportSchedule::save(ReportPlan plan) {
  if (const auto may = requireRight(m_parts, DeskRight::Export); !may) return fail(may.error());
  if (auto usable = checkFolder(plan, m_parts); !usable) return fail(usable.error());
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    if (auto sound = check((*reader)->connection(), m_parts, plan); !sound) return fail(sound.error());
  }
  auto plans = stored();
  if (!plans) return fail(plans.error());
  plan.by = m_parts.me();
  if (plan.id.empty()) {
    plan.id = newUuid();
    plans->push_back(plan);
  } else {
    const auto found = std::find_if(plans->begin(), plans->end(), [&](const ReportPlan& each) { return each.id == plan.id; });
    if (found == plans->end()) return noPlan();
    const auto hidden = isHidden(*found);
    if (!hidden) return fail(hidden.error());
    if (*hidden) return noPlan();
    *found = plan;
  }
  if (auto kept = store(*plans, "report.planned", plan); !kept) return fail(kept.error());
  return plan.id;
}

Status ReportSchedule::remove(const std::string& id) {
  if (const auto may = requireRight(m_parts, DeskRight::Export); !may) return may;
  auto plans = stored();
  if (!plans) return fail(plans.error());
  const auto found = std::find_if(plans->begin(), plans->end(), [&](const ReportPlan& each) { return each.id == id; });
  if (found == plans->end()) return noPlan();
  const auto hidden = isHidden(*found);
  if (!hidden) return fail(hidden.error());
  if (*hidden) return noPlan();
  const ReportPlan gone = *found;
  plans->erase(found);
  return store(*plans, "report.plan_removed", gone);
}

Result<ReportRun> ReportSchedule::run(const std::string& id) {
  if (const auto may = requireRight(m_parts, DeskRight::Export); !may) return fail(may.error());
  const auto plans = stored();
  if (!plans) return fail(plans.error());
  const auto found = std::find_if(plans->begin(), plans->end(), [&](const ReportPlan& each) { return each.id == id; });
  if (found == plans->end()) return noPlan();
  const auto hidden = isHidden(*found);
  if (!hidden) return fail(hidden.error());
  if (*hidden) return noPlan();
  return runPlanned(*found);
}

Result<int> ReportSchedule::runWhenDue() {
  const auto rows = this->rows();
  if (!rows) return fail(rows.error());
  int ran = 0;
  std::optional<Error> problem;
  for (const ReportPlanRow& row : *rows) {
    if (row.next > m_parts.clock.now()) continue;
    ++ran;
    if (const auto done = runPlanned(row.plan); !done) problem = done.error();
  }
  if (problem) return fail(*problem);
  return ran;
}

Result<std::string> ReportSchedule::write(const ReportPlan& plan) {
  if (auto usable = checkFolder(plan, m_parts); !usable) return fail(usable.error());
  Parts theirs = plannedBy(plan.by, m_parts);
  const auto tables = plannedTables(theirs, plan, m_say);
  if (!tables) return fail(tables.error());
  std::string folder = plan.folder;
  if (folder.empty()) {
    std::error_code code;
    folder = m_parts.folder + "/reports";
    fs::create_directories(folder, code);
  }
  // The start of the id keeps two plans of one kind apart.
  const std::string file = folder + '/' + std::string(name(plan.what)) + '-' + plan.id.substr(0, 8) + '-' + localText(m_parts.clock.now(), systemTimeZone()).substr(0, 10) + '.' + std::string(name(plan.format));
  const auto receipt = writeReport(*tables, plan.format, file, m_parts.clock.now());
  if (!receipt) return fail(receipt.error());
  if (auto sound = readBack(*receipt); !sound) return fail(sound.error());
  return receipt->file;
}

Status ReportSchedule::mail(const ReportPlan& plan, const std::string& file) {
  std::optional<AlertChannel> channel;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto found = mailChannel((*reader)->connection(), plan.channel);
    if (!found) return fail(found.error());
    channel = *found;
  }
  if (!channel) return fail(ErrorKind::NotFound, "report.channel", "The mail channel of this report is gone: choose another one. The file was written.");
  auto bytes = storage::readWholeFile(file, kLargest);
  if (!bytes) return fail(bytes.error());
  if (bytes->size() > kLargestMailed) return fail(ErrorKind::Refused, "report.too_large", "The report is too large for a mail: choose one store, or a table instead of PDF. The file was written.");
  AlertMessage message;
  message.uid = newUuid();
  message.step = "report";
  message.text = m_say(titleOf(plan.what)) + " " + localText(m_parts.clock.now(), systemTimeZone()).substr(0, 10) + "\n" + fs::path(file).filename().string();
  message.at = m_parts.clock.now();
  message.files.push_back({fs::path(file).filename().string(), typeOf(plan.format), std::move(*bytes)});
  return m_post(*channel, message);
}

Status ReportSchedule::keep(const ReportPlan& plan, const ReportRun& run) {
  return m_parts.database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto kept = storage::SettingRepository(connection).save(runKey(plan.id), dumped(toJson(run))); !kept) return kept;
    return note(connection, m_parts, {SubjectKind::Workspace, "", run.problem.empty() ? "report.written" : "report.failed", {{"what", name(plan.what)}, {"mailed", run.isMailed}}});
  });
}

Result<ReportRun> ReportSchedule::runPlanned(const ReportPlan& plan) {
  ReportRun run{m_parts.clock.now(), "", false, ""};
  std::optional<Error> problem;
  const auto file = write(plan);
  if (file) run.file = *file;
  else problem = file.error();
  if (file && !plan.channel.empty()) {
    if (auto mailed = mail(plan, *file); mailed) run.isMailed = true;
    else problem = mailed.error();
  }
  if (problem) run.problem = problem->text;
  if (auto kept = keep(plan, run); !kept) return fail(kept.error());
  if (problem) return fail(*problem);
  return run;
}

}  // namespace inquiry::desk
