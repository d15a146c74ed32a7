#include "core/desk/round_service.h"

#include <algorithm>
#include <map>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/seen_stores.h"
#include "core/storage/case_repository.h"
#include "core/storage/daily_round_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_list.h"
#include "core/sync/alert_log.h"

namespace inquiry::desk {
namespace {

constexpr std::int64_t kMostCounted = 9'999;
constexpr std::size_t kMostCases = 5'000;

}  // namespace

Result<std::vector<RoundRow>> RoundService::rows() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto rounds = storage::DailyRoundRepository(connection).newest();
  if (!rounds) return fail(rounds.error());
  const auto people = storage::PersonRepository(connection).list();
  if (!people) return fail(people.error());
  std::map<PersonId, std::string> names;
  for (const Person& person : *people) names[person.id] = person.name;
  const auto cases = storage::CaseRepository(connection).open(kMostCases);
  if (!cases) return fail(cases.error());
  std::vector<RoundRow> rows;
  for (const DailyRound& round : *rounds) {
    const auto store = storage::StoreRepository(connection).find(round.store);
    if (!store) return fail(store.error());
    if (!*store) continue;  // removed meanwhile
    const auto waiting = storage::ThreadList(connection).unanswered(round.store, kMostCounted);
    if (!waiting) return fail(waiting.error());
    const auto open = std::count_if(cases->begin(), cases->end(), [&](const auto& each) { return each.store == round.store; });
    rows.push_back({round, (*store)->name, names.contains(round.tickedBy) ? names[round.tickedBy] : round.tickedBy.value, *waiting, open});
  }
  if (auto left = leaveOutHidden(connection, m_parts, rows, [](const RoundRow& row) -> const StoreId& { return row.round.store; }); !left) return fail(left.error());
  std::stable_partition(rows.begin(), rows.end(), [](const RoundRow& row) { return !row.round.tickedAt; });
  return rows;
}

Status RoundService::tick(const StoreId& store, const std::string& day) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const Instant now = m_parts.clock.now();
    const auto ticked = storage::DailyRoundRepository(connection).tick(day, store, m_parts.me(), now);
    if (!ticked) return fail(ticked.error());
    if (!*ticked) return fail(ErrorKind::NotFound, "round.unknown", "This line is ticked already: reload the daily round.");
    const AlarmNotice over{AlarmNotice::Kind::DailyRound, AlarmNotice::Phase::Cleared, store, "round.ticked", "", now};
    if (auto cleared = logAlarms(connection, {over}, changes); !cleared) return cleared;
    changes.alerts = true;
    return note(connection, m_parts, {SubjectKind::Store, store.value, "round.ticked", {{"day", day}}});
  });
}

}  // namespace inquiry::desk
