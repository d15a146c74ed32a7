#include "core/desk/metric_twin_service.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/platform_figure_file.h"
#include "core/desk/rights.h"
#include "core/desk/thread_loader.h"
#include "core/insight/platform_metric.h"
#include "core/storage/one_read.h"
#include "core/storage/platform_figure_repository.h"
#include "core/storage/store_key.h"
#include "core/storage/store_repository.h"
#include "core/storage/wait_fact_repository.h"

namespace inquiry::desk {
namespace {

constexpr double kPercent = 100, kMostMinutes = 60.0 * 24 * 366;
constexpr int kLongestWindow = 366;
constexpr std::uintmax_t kLargestFile = 8U << 20U;

Result<const PlatformMetric*> metricOf(const Store& store, const std::string& id) {
  const PlatformMetric* metric = insight::platformMetric(id);
  if (metric != nullptr && metric->marketplace == store.marketplace) return metric;
  return fail(ErrorKind::NotFound, "figures.metric", "This platform publishes no figure called \"" + id + "\".");
}

Status check(const PlatformFigure& figure, const PlatformMetric& metric, Instant now) {
  const bool isTime = metric.kind == PlatformMetric::Kind::MeanTime;
  if (!std::isfinite(figure.value) || figure.value < 0 || figure.value > (isTime ? kMostMinutes : kPercent))
    return fail(ErrorKind::InvalidInput, isTime ? "figures.minutes" : "figures.percent", isTime ? "Write the figure in minutes." : "Write the figure in percent, 0 to 100.");
  if (figure.windowDays < 1 || figure.windowDays > kLongestWindow) return fail(ErrorKind::InvalidInput, "figures.window", "Write the days of the window, 1 to 366.");
  if (figure.asOf > now) return fail(ErrorKind::InvalidInput, "figures.as_of", "The figure cannot be of the future: choose the day it was shown.");
  if (figure.part && figure.whole && *figure.part > *figure.whole)
    return fail(ErrorKind::InvalidInput, "figures.part", "There cannot be more late messages than messages: check the two numbers.");
  return {};
}

Result<std::string> bytesOf(const std::string& path) {
  std::error_code code;
  const auto size = std::filesystem::file_size(path, code);
  std::ifstream file(path, std::ios::binary);
  if (code || !file) return fail(ErrorKind::NotFound, "figures.no_file", "There is no file \"" + path + "\" that can be read: check its name.");
  if (size > kLargestFile) return fail(ErrorKind::InvalidInput, "figures.file_large", "The file is larger than 8 MB: choose one of a shorter time.");
  std::ostringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

Result<std::vector<insight::Gap>> gapsOf(storage::Connection& connection, const StoreId& store) {
  const auto coverage = storage::StoreRepository(connection).coverage({store});
  if (!coverage) return fail(coverage.error());
  std::vector<insight::Gap> gaps;
  for (const CoverageGap& gap : coverage->gaps) gaps.push_back({gap.from, gap.to});
  if (coverage->completeSince) gaps.push_back({Instant(), *coverage->completeSince});
  return gaps;
}

}  // namespace

Result<std::vector<PlatformMetric>> MetricTwinService::metrics(const StoreId& store) const {
  if (auto may = requireRight(m_parts, DeskRight::View, store); !may) return fail(may.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto known = requireStore((*reader)->connection(), store);
  if (!known) return fail(known.error());
  std::vector<PlatformMetric> metrics;
  for (const PlatformMetric& metric : insight::platformMetrics())
    if (metric.marketplace == known->marketplace) metrics.push_back(metric);
  return metrics;
}

Result<MetricTwin> MetricTwinService::twin(const StoreId& store, const std::string& id, int windowDays, AsOf asOf) const {
  if (auto may = requireRight(m_parts, DeskRight::View, store); !may) return fail(may.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  return storage::inOneRead(connection, [&]() -> Result<MetricTwin> {
    const auto known = requireStore(connection, store);
    if (!known) return fail(known.error());
    const auto metric = metricOf(*known, id);
    if (!metric) return fail(metric.error());
    const auto theirs = storage::PlatformFigureRepository(connection).newest(store, id, windowDays);
    if (!theirs) return fail(theirs.error());
    const auto key = storage::storeKey(connection, store);
    if (!key) return fail(key.error());
    const auto gaps = gapsOf(connection, store);
    if (!gaps) return fail(gaps.error());
    const Instant end = asOf == AsOf::TheirFigure && *theirs ? (*theirs)->asOf : m_parts.clock.now();
    std::vector<WaitFact> facts;
    const auto read = storage::WaitFactRepository(connection).forEach(end - std::chrono::hours(24) * windowDays, end, [&](const WaitFact& fact) {
      if (fact.store == *key) facts.push_back(fact);
    });
    if (!read) return fail(read.error());
    return insight::twinOf({**metric, windowDays, end, facts, *gaps, *theirs ? &**theirs : nullptr});
  });
}

Result<std::vector<PlatformFigure>> MetricTwinService::figures(const StoreId& store) const {
  if (auto may = requireRight(m_parts, DeskRight::View, store); !may) return fail(may.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::PlatformFigureRepository((*reader)->connection()).list(store);
}

Status MetricTwinService::add(PlatformFigure figure) {
  if (auto may = requireRight(m_parts, DeskRight::View, figure.store); !may) return may;
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto store = requireStore(connection, figure.store);
    if (!store) return fail(store.error());
    const auto metric = metricOf(*store, figure.metric);
    if (!metric) return fail(metric.error());
    if (auto checked = check(figure, **metric, m_parts.clock.now()); !checked) return checked;
    PlatformFigure kept = figure;
    kept.addedBy = m_parts.me();
    kept.addedAt = m_parts.clock.now();
    if (const auto saved = storage::PlatformFigureRepository(connection).save(kept); !saved) return fail(saved.error());
    changes.stores.insert(kept.store);
    return note(connection, m_parts, {SubjectKind::Store, kept.store.value, "store.figure_added",
                                      {{"metric", kept.metric}, {"windowDays", kept.windowDays}, {"asOf", kept.asOf.toIso()}, {"value", kept.value}, {"origin", kept.origin}}});
  });
}

Result<std::size_t> MetricTwinService::addFile(const std::string& path, const FileOf& what) {
  const auto bytes = bytesOf(path);
  if (!bytes) return fail(bytes.error());
  const PlatformMetric* metric = insight::platformMetric(what.metric);
  if (metric == nullptr) return fail(ErrorKind::NotFound, "figures.metric", "This platform publishes no figure called \"" + what.metric + "\".");
  auto file = readFigureFile(*bytes, {*metric, what.windowDays, m_parts.clock.now()});
  if (!file) return fail(file.error());
  for (PlatformFigure& figure : file->figures) {
    figure.store = what.store;
    figure.metric = what.metric;
    figure.origin = std::filesystem::path(path).filename().string();
    if (auto checked = check(figure, *metric, m_parts.clock.now()); !checked) return fail(checked.error());
  }
  for (PlatformFigure& figure : file->figures)
    if (auto added = add(std::move(figure)); !added) return fail(added.error());
  return file->figures.size();
}

Status MetricTwinService::remove(const StoreId& store, std::int64_t id) {
  if (auto may = requireRight(m_parts, DeskRight::View, store); !may) return may;
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto gone = storage::PlatformFigureRepository(connection).remove(id); !gone) return gone;
    changes.stores.insert(store);
    return note(connection, m_parts, {SubjectKind::Store, store.value, "store.figure_removed", {{"figure", id}}});
  });
}

}  // namespace inquiry::desk
