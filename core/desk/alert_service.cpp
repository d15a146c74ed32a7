#include "core/desk/alert_service.h"

#include <map>
#include <nlohmann/json.hpp>

#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/sample_service.h"
#include "core/domain/journal_entry.h"
#include "core/storage/alert_repository.h"
#include "core/storage/due_figures.h"
#include "core/storage/journal.h"
#include "core/storage/person_repository.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kMostOpen = 1'000;
constexpr Duration kSoon = std::chrono::hours(1);

Result<std::vector<AlertRow>> rowsOf(storage::Connection& connection, const Parts& parts, const Result<std::vector<Alert>>& alerts) {
  if (!alerts) return fail(alerts.error());
  const auto people = storage::PersonRepository(connection).list();
  if (!people) return fail(people.error());
  std::map<PersonId, std::string> names;
  for (const Person& person : *people) names[person.id] = person.name;
  const auto hidden = hiddenStores(connection, parts);
  if (!hidden) return fail(hidden.error());
  std::vector<AlertRow> rows;
  for (const Alert& alert : *alerts) {
    if (hidden->contains(alert.store)) continue;
    AlertRow row{alert.id, alert.kind, alert.store, alert.thread, alert.raisedAt, alert.clearedAt, alert.acknowledgedAt,
                 alert.acknowledgedBy.value, alert.code, alert.times, alert.text, alert.lastAt, alert.person.value};
    if (const auto known = names.find(alert.acknowledgedBy); known != names.end()) row.acknowledgedBy = known->second;
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

Result<std::vector<AlertRow>> AlertService::open() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  return rowsOf(connection, m_parts, storage::AlertRepository(connection).open(kMostOpen));
}

Result<std::vector<AlertRow>> AlertService::history(std::size_t limit) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  return rowsOf(connection, m_parts, storage::AlertRepository(connection).newest(limit));
}

Result<std::size_t> AlertService::acknowledge(const std::vector<std::int64_t>& ids) {
  std::size_t acknowledged = 0;
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::AlertRepository alerts(connection);
    for (const std::int64_t id : ids) {
      const auto known = alerts.find(id);
      if (!known) return fail(known.error());
      const auto hidden = hiddenStores(connection, m_parts);
      if (!hidden) return fail(hidden.error());
      if (*known && hidden->contains((*known)->store)) continue;
      const auto changed = alerts.acknowledge(id, m_parts.me(), m_parts.clock.now());
      if (!changed) return fail(changed.error());
      if (!*changed || !*known) continue;
      ++acknowledged;
      changes.alerts = true;
      nlohmann::json payload{{"alert", (*known)->kind}, {"store", (*known)->store.value}, {"code", (*known)->code}, {"times", (*known)->times}};
      if ((*known)->thread) payload["thread"] = std::to_string((*known)->thread->value);
      JournalEntry entry;
      entry.at = m_parts.clock.now();
      entry.actor = m_parts.me().value;
      entry.kind = "alert.acknowledged";
      entry.subjectKind = SubjectKind::Alert;
      entry.subject = std::to_string(id);
      entry.payload = payload.dump();
      if (auto noted = storage::Journal::append(connection, entry); !noted) return noted;
    }
    return {};
  });
  if (!written) return fail(written.error());
  return acknowledged;
}

Result<DueSummary> AlertService::dueSummary() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto without = hiddenStores((*reader)->connection(), m_parts);
  if (!without) return fail(without.error());
  without->insert(StoreId{std::string(kSampleStore)});
  const auto figures = storage::dueFigures((*reader)->connection(), m_parts.clock.now(), kSoon, *without);
  if (!figures) return fail(figures.error());
  return DueSummary{figures->overdue, figures->dueSoon, figures->longest, figures->longestStore, figures->longestDueAt};
}

}  // namespace inquiry::desk
