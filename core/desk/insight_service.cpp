#include "core/desk/insight_service.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/desk/dashboard_json.h"
#include "core/desk/journal_note.h"
#include "core/desk/masked_waits.h"
#include "core/desk/parts.h"
#include "core/desk/report_names.h"
#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/desk/table_setting.h"
#include "core/desk/target_file.h"
#include "core/domain/utf8.h"
#include "core/insight/fact_keeper.h"
#include "core/insight/late_reason_count.h"
#include "core/insight/report_maker.h"
#include "core/storage/one_read.h"
#include "core/storage/product_tags.h"
#include "core/storage/setting_repository.h"
#include "core/storage/wait_fact_repository.h"
#include "core/sync/reply_clock.h"

namespace inquiry::desk {
namespace {

// A job is never interrupted: while a person works it has to fit between two of their actions.
constexpr std::size_t kUnattended = 2'000, kAttended = 60;
// So many changed conversations are worked out before a dashboard answers: an answer just sent shows at once. More are left to the background.
constexpr std::int64_t kAtOnce = 50;
constexpr std::string_view kReferences = "figures.references", kDashboards = "figures.dashboards";
constexpr std::size_t kLongestName = 60;
constexpr double kPercent = 100;

bool isShare(Figure figure) { return figure == Figure::AnsweredInADay || figure == Figure::Late || figure == Figure::OverOwnTarget || figure == Figure::Ordered; }

// As the person at this desk may see it.
Status narrow(storage::Connection& connection, const Parts& parts, WaitFilter& filter) {
  auto hidden = hiddenStores(connection, parts);
  if (!hidden) return fail(hidden.error());
  filter.hidden = std::move(*hidden);
  return {};
}

Result<ReportQuestion> narrowed(storage::Connection& connection, const Parts& parts, ReportQuestion question) {
  if (auto known = requireKnown(connection, parts, question.filter); !known) return fail(known.error());
  if (auto done = narrow(connection, parts, question.filter); !done) return fail(done.error());
  return question;
}

Status check(const ReferenceLine& line) {
  if (utf8::trimmed(line.label).empty()) return fail(ErrorKind::InvalidInput, "figures.reference_label", "Give every reference line a name.");
  if (utf8::trimmed(line.source).empty())
    return fail(ErrorKind::InvalidInput, "figures.reference_source", "Say where the line \"" + line.label + "\" comes from: a figure without a source is no reference.");
  if (!std::isfinite(line.value) || line.value <= 0 || (isShare(line.figure) && line.value > kPercent))
    return fail(ErrorKind::InvalidInput, "figures.reference_value", "The line \"" + line.label + "\" needs a share of at most 100 % or a time in minutes.");
  return {};
}

}  // namespace

Result<std::int64_t> InsightService::catchUp(const std::function<bool()>& goesOn) const {
  for (bool isLast = m_parts.database.isReadOnly(); !isLast && goesOn();) {
    {
      // Nothing to do is the rule: the writer is not asked for that.
      auto reader = m_parts.database.read();
      if (!reader) return fail(reader.error());
      const auto isDone = storage::WaitFactRepository((*reader)->connection()).isInStep();
      if (!isDone) return fail(isDone.error());
      if (*isDone) return 0;
    }
    const std::size_t threads = m_parts.database.writes().isInteractive() ? kAttended : kUnattended;
    const Status done = m_parts.database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet&) -> Status {
      const auto settings = loadSlaSettings(connection);
      if (!settings) return fail(settings.error());
      const auto step = insight::FactKeeper(connection, *settings).step(threads);
      if (!step) return fail(step.error());
      isLast = step->isLast;
      return {};
    });
    if (!done) return fail(done.error());
  }
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::WaitFactRepository((*reader)->connection()).touchedCount();
}

Status InsightService::workOutAFew() const {
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto touched = storage::WaitFactRepository((*reader)->connection()).touchedCount();
    if (!touched) return fail(touched.error());
    if (*touched == 0 || *touched > kAtOnce) return {};
  }
  bool isFirst = true;
  const auto left = catchUp([&isFirst] { return std::exchange(isFirst, false); });
  return left ? Status() : fail(left.error());
}

Result<ResponseReport> InsightService::report(const ReportQuestion& question) const {
  if (auto done = workOutAFew(); !done) return fail(done.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto asked = narrowed(connection, m_parts, question);
  if (!asked) return fail(asked.error());
  auto report = storage::inOneRead(connection, [&] { return insight::makeReport(connection, *asked); });
  if (report) maskBuyers(report->breaches);
  return report;
}

Result<BehindRows> InsightService::behind(const ReportQuestion& question, const Behind& behind, std::size_t limit) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto asked = narrowed(connection, m_parts, question);
  if (!asked) return fail(asked.error());
  auto rows = storage::inOneRead(connection, [&] { return insight::rowsBehind(connection, *asked, behind, limit); });
  if (rows) maskBuyers(rows->rows);
  return rows;
}

Result<LateReasons> InsightService::lateReasons(const ReportQuestion& question) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto asked = narrowed(connection, m_parts, question);
  if (!asked) return fail(asked.error());
  return storage::inOneRead(connection, [&] { return insight::lateReasons(connection, *asked); });
}

Result<std::vector<ProductTag>> InsightService::productTags(const WaitFilter& filter) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  WaitFilter asked = filter;
  if (auto known = requireKnown(connection, m_parts, asked); !known) return fail(known.error());
  if (auto done = narrow(connection, m_parts, asked); !done) return fail(done.error());
  return storage::inOneRead(connection, [&] { return storage::productTags(connection, asked); });
}

Result<std::optional<Instant>> InsightService::first() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::WaitFactRepository((*reader)->connection()).first();
}

Result<std::string> InsightService::setting(std::string_view key) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto stored = storage::SettingRepository((*reader)->connection()).find(key);
  if (!stored) return fail(stored.error());
  return stored->value_or("");
}

Result<std::vector<ReferenceLine>> InsightService::references() const {
  const auto stored = setting(kReferences);
  if (!stored) return fail(stored.error());
  return stored->empty() ? builtInReferenceLines() : referenceLinesFrom(*stored);
}

Status InsightService::saveReferences(const std::vector<ReferenceLine>& lines) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  for (const ReferenceLine& line : lines)
    if (auto checked = check(line); !checked) return checked;
  return saveTableSetting(m_parts, kReferences, lines.empty() ? std::string() : toJson(lines));
}

Result<std::vector<SavedDashboard>> InsightService::allDashboards() const {
  const auto stored = setting(kDashboards);
  if (!stored) return fail(stored.error());
  return stored->empty() ? std::vector<SavedDashboard>() : dashboardsFrom(*stored);
}

Result<std::vector<SavedDashboard>> InsightService::dashboards() const {
  auto all = allDashboards();
  if (!all) return all;
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto left = leaveOutHidden((*reader)->connection(), m_parts, *all, [](const SavedDashboard& each) {
    const auto store = each.only.find(Grouping::Store);
    return StoreId{store == each.only.end() ? std::string() : store->second};
  });
  if (!left) return fail(left.error());
  return all;
}

Status InsightService::saveDashboard(const SavedDashboard& dashboard) {
  const std::string name(utf8::trimmed(dashboard.name));
  if (name.empty() || utf8::length(name) > kLongestName)
    return fail(ErrorKind::InvalidInput, "figures.dashboard_name", "Give the dashboard a name of 1 to 60 characters.");
  auto known = allDashboards();
  if (!known) return fail(known.error());
  std::erase_if(*known, [&](const SavedDashboard& other) { return other.name == name; });
  known->push_back(dashboard);
  known->back().name = name;
  return saveTableSetting(m_parts, kDashboards, toJson(*known));
}

Status InsightService::removeDashboard(const std::string& name) {
  auto known = allDashboards();
  if (!known) return fail(known.error());
  if (std::erase_if(*known, [&](const SavedDashboard& other) { return other.name == name; }) == 0)
    return fail(ErrorKind::NotFound, "figures.dashboard_gone", "There is no dashboard of that name any more: reload the list.");
  return saveTableSetting(m_parts, kDashboards, known->empty() ? std::string() : toJson(*known));
}

Result<ExportReceipt> InsightService::exportTo(const std::vector<ReportTable>& tables, ReportFormat format, const std::string& file) const {
  if (const auto may = requireRight(m_parts, DeskRight::Export); !may) return fail(may.error());
  if (auto free = checkTargetFile(file, m_parts.folder); !free) return fail(free.error());
  auto receipt = writeReport(tables, format, file, m_parts.clock.now());
  if (!receipt) return receipt;
  const auto noted = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
    return note(connection, m_parts, {SubjectKind::Workspace, "", "report.exported", {{"rows", receipt->rows}, {"sha256", receipt->sha256}}});
  });
  if (!noted) return fail(noted.error());
  return receipt;
}

}  // namespace inquiry::desk
