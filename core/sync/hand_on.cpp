#include "core/sync/hand_on.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/domain/journal_entry.h"
#include "core/domain/team.h"
#include "core/storage/deadline_repository.h"
#include "core/storage/journal.h"
#include "core/storage/person_repository.h"
#include "core/storage/team_repository.h"
#include "core/storage/thread_repository.h"

namespace inquiry {

// The next one of the group that answers for the store, or of the first group the owner belongs to; nobody when there is no other.
Result<PersonId> HandOn::colleagueOf(const StoreId& store, const PersonId& owner) const {
  storage::TeamRepository team(connection);
  const auto groups = team.groups();
  if (!groups) return fail(groups.error());
  const auto answers = team.owner(store);
  if (!answers) return fail(answers.error());
  const Group* chosen = nullptr;
  for (const Group& group : *groups) {
    const bool isMember = std::find(group.members.begin(), group.members.end(), owner) != group.members.end();
    if (*answers && (*answers)->who == group.id) chosen = &group;
    else if (chosen == nullptr && (isMember || owner == group.id)) chosen = &group;
  }
  if (chosen == nullptr) return PersonId{};
  storage::PersonRepository people(connection);
  const auto at = std::find(chosen->members.begin(), chosen->members.end(), owner);
  const std::size_t first = at == chosen->members.end() ? 0 : static_cast<std::size_t>(at - chosen->members.begin()) + 1;
  for (std::size_t i = 0; i < chosen->members.size(); ++i) {
    const PersonId& next = chosen->members[(first + i) % chosen->members.size()];
    if (next == owner || next == plan.lead) continue;
    const auto person = people.find(next);
    if (!person) return fail(person.error());
    if (*person && (*person)->isActive) return next;
  }
  return PersonId{};
}

Status HandOn::give(const WatchedClock& clock, const PersonId& before, const PersonId& after) {
  if (auto done = storage::ThreadRepository(connection).setAssignee(clock.thread, after.value); !done) return done;
  changes.threads.insert(clock.thread);
  JournalEntry entry;
  entry.at = now;
  entry.actor = "rule:hand-on";
  entry.kind = "thread.assigned";
  entry.subjectKind = SubjectKind::Thread;
  entry.subject = std::to_string(clock.thread.value);
  entry.payload = nlohmann::json{{"before", before.value}, {"after", after.value}, {"reason", "nobody picked it up in time"}}.dump();
  if (auto noted = storage::Journal::append(connection, entry); !noted) return noted;
  raised.push_back({AlarmNotice::Kind::HandedOn, AlarmNotice::Phase::Raised, clock.store, "deadline.handed-on", "A conversation that nobody picked up was handed on.", now,
                    clock.thread, after});
  return {};
}

Status HandOn::run(const WatchedClock& clock, HandOnLevel level) {
  if (!plan.isHandingOn) return {};
  storage::DeadlineRepository deadlines(connection);
  const auto reached = deadlines.escalationLevel(clock.period);
  if (!reached) return fail(reached.error());
  if (*reached >= static_cast<int>(level)) return {};
  const auto isPickedUp = deadlines.isPickedUp(clock.thread);
  if (!isPickedUp || *isPickedUp) return isPickedUp ? Status() : fail(isPickedUp.error());
  const auto thread = storage::ThreadRepository(connection).find(clock.thread);
  if (!thread) return fail(thread.error());
  if (!*thread) return {};
  const PersonId owner{(*thread)->assignee};
  const auto next = level == HandOnLevel::Lead ? Result<PersonId>(plan.lead) : colleagueOf(clock.store, owner);
  if (!next) return fail(next.error());
  if (next->value.empty() || *next == owner) return {};
  if (auto given = give(clock, owner, *next); !given) return given;
  return deadlines.setEscalationLevel(clock.period, static_cast<int>(level), now);
}

}  // namespace inquiry
