#include "core/sync/store_pull.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/domain/crash_point.h"
#include "core/domain/pulse.h"
#include "core/storage/journal.h"
#include "core/storage/search_index.h"
#include "core/storage/store_repository.h"
#include "core/storage/team_repository.h"
#include "core/storage/watermark_repository.h"
#include "core/sync/database_view.h"
#include "core/sync/gone_filter.h"

namespace inquiry {
namespace {

// Streams of the desk itself; connectors' streams have no such prefix.
constexpr std::string_view kFirstDone = kFirstPullStream, kHistoryDone = "desk.history", kSweptAt = "desk.swept", kQuarantined = "desk.quarantined";
// Arrivals are searchable with the commit that stores them; an import is indexed later, in bulk.
constexpr std::int64_t kIndexedAtOnce = 400;
constexpr Duration kIndexBudget{10};
constexpr std::size_t kMostQuarantineRows = 20;

}  // namespace

Result<PullMarks> loadPullMarks(storage::Connection& connection, const StoreId& store) {
  storage::WatermarkRepository marks(connection);
  const auto first = marks.find(store, kFirstDone);
  if (!first) return fail(first.error());
  const auto history = marks.find(store, kHistoryDone);
  if (!history) return fail(history.error());
  const auto swept = marks.find(store, kSweptAt);
  if (!swept) return fail(swept.error());
  PullMarks loaded;
  loaded.isFirstDone = first->has_value();
  loaded.isHistoryDone = history->has_value();
  if (*swept) loaded.sweptAt = Instant::parse(**swept);
  return loaded;
}

PullReport StorePull::run(Connector& connector, std::stop_token stop) {
  m_stop = stop;
  m_startedAt = m_clock.steady();
  m_report = {};
  {
    const auto reader = m_database.read();
    if (!reader) return m_report.status = fail(reader.error()), m_report;
    const auto marks = loadPullMarks((*reader)->connection(), m_store.id);
    if (!marks) return m_report.status = fail(marks.error()), m_report;
    m_marks = *marks;
    const auto sla = loadSlaSettings((*reader)->connection());
    if (!sla) return m_report.status = fail(sla.error()), m_report;
    m_sla = *sla;
    const auto owner = storage::TeamRepository((*reader)->connection()).owner(m_store.id);
    if (!owner) return m_report.status = fail(owner.error()), m_report;
    m_takesNew = *owner && (*owner)->takesNew ? (*owner)->who : PersonId{};
  }
  const DatabaseView view(m_database, m_store.id);
  INQUIRY_CRASH_POINT("sync.pull.start");
  m_report.status = connector.pull(m_settings.depth, view, *this, stop);
  if (m_report.status) m_report.status = keepMarks();
  INQUIRY_CRASH_POINT("sync.pull.done");
  return m_report;
}

Status StorePull::accept(InboundPage page) {
  if (m_stop.stop_requested()) return fail(ErrorKind::Cancelled, "sync.stopped", "Stopped on request.");
  const bool isImport = m_settings.depth == PullDepth::History || !m_marks.isFirstDone;
  InboundCounts counts;
  INQUIRY_CRASH_POINT("sync.page.received");
  std::vector<AlarmNotice> alarms;
  const Status stored = m_database.writes().write(m_settings.priority, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto read = isImport ? Status() : m_rules.refresh(connection); !read) return read;
    const InboundContext context{m_store, m_sla, m_settings.guess, m_clock.now(),
                                 isImport ? InboundContext::Kind::Import : InboundContext::Kind::Live, m_takesNew, &m_rules};
    const auto kept = withoutGone(connection, m_store, m_clock.now(), page);
    if (!kept) return fail(kept.error());
    InboundSteps steps(connection, context, changes);
    auto applied = steps.apply(*kept ? **kept : page);
    if (!applied) return fail(applied.error());
    counts = *applied;
    alarms = steps.alarms();
    if (auto noted = noteQuarantine(connection, page.quarantined); !noted) return noted;
    if (isImport) return {};
    const auto indexed = storage::SearchIndex(connection).catchUp(kIndexedAtOnce, kIndexBudget);
    return indexed ? Status() : fail(indexed.error());
  });
  if (!stored) return stored;
  noteAlive();
  INQUIRY_CRASH_POINT("sync.page.committed");
  m_report.counts.add(counts);
  m_report.alarms.insert(m_report.alarms.end(), alarms.begin(), alarms.end());
  if (page.estimatedTotal) m_report.estimatedTotal = page.estimatedTotal;
  if (m_settings.onPage) m_settings.onPage(m_report);
  if (m_settings.slice && m_clock.steady() - m_startedAt >= *m_settings.slice) {
    m_report.isSliced = true;
    return fail(ErrorKind::Cancelled, "sync.slice", "The import pauses so that newer messages come in between.");
  }
  return {};
}

Status StorePull::keepMarks() {
  const Instant now = m_clock.now();
  const Status kept = m_database.writes().write(m_settings.priority, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::WatermarkRepository marks(connection);
    const auto keep = [&](std::string_view stream) { return marks.save(m_store.id, stream, now.toIso()); };
    switch (m_settings.depth) {
      case PullDepth::Incremental: return m_marks.isFirstDone ? Status() : keep(kFirstDone);
      case PullDepth::Sweep: return keep(kSweptAt);
      case PullDepth::History: break;
    }
    if (auto done = keep(kHistoryDone); !done) return done;
    changes.stores.insert(m_store.id);
    return storage::StoreRepository(connection).setCompleteSince(m_store.id, m_store.historySince.value_or(now - kHistoryWithoutDate));
  });
  INQUIRY_CRASH_POINT("sync.marks.committed");
  return kept;
}

// A row that did not follow the platform's description: said once, in the journal, without what it held.
Status StorePull::noteQuarantine(storage::Connection& connection, const std::vector<Error>& rows) {
  std::set<std::pair<std::string, std::string>> said;
  for (const Error& row : rows)
    if (said.size() < kMostQuarantineRows) said.emplace(row.code, row.text);
  if (said.empty()) return {};
  // The same rows come with every pull until the platform mends them: told when they change.
  std::string all;
  for (const auto& [code, text] : said) all += code + "\n" + text + "\n";
  storage::WatermarkRepository marks(connection);
  const std::string hash = storage::Journal::textHash(all);
  const auto before = marks.find(m_store.id, kQuarantined);
  if (!before) return fail(before.error());
  if (*before == hash) return {};
  if (auto kept = marks.save(m_store.id, kQuarantined, hash); !kept) return kept;
  for (const auto& [code, text] : said) {
    JournalEntry entry;
    entry.at = m_clock.now();
    entry.actor = "sync";
    entry.kind = "sync.quarantined";
    entry.subjectKind = SubjectKind::Store;
    entry.subject = m_store.id.value;
    entry.payload = nlohmann::json{{"code", code}, {"text", text}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (auto done = storage::Journal::append(connection, entry); !done) return done;
  }
  return {};
}

}  // namespace inquiry
