#include "core/desk/triage_service.h"

#include <nlohmann/json.hpp>

#include "core/desk/rights.h"
#include "core/desk/thread_change.h"
#include "core/domain/thread_facts.h"
#include "core/domain/utf8.h"
#include "core/domain/waiting_period.h"
#include "core/storage/person_repository.h"
#include "core/storage/tag_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/waiting_period_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;
using Outcome = ThreadAction::Outcome;
using Changed = Result<std::optional<Outcome>>;

constexpr auto kKept = ThreadAction::Inverse::Keep;

Json stateInverse(const Thread& before, ThreadStatus left) {
  return {{"do", "state"}, {"state", stateOf(before)}, {"left", static_cast<int>(left)}, {"reopenWait", false}};
}

// Ends the wait of a thread and moves it to `status`, whatever the reason.
Changed endWait(storage::Connection& connection, const Parts& parts, const Thread& thread, WaitingEnd end, const std::string& reason) {
  const ThreadStatus status = ThreadStatus::Closed;
  if (thread.status == status && !thread.needsReply) return std::optional<Outcome>{};
  const auto ended = storage::WaitingPeriodRepository(connection).endAlone(thread.id, {parts.clock.now(), end, parts.me().value, reason});
  if (!ended) return fail(ended.error());
  storage::ThreadRepository repository(connection);
  if (auto done = repository.setReplyStateAndStatus(thread.id, ReplyState{}, status); !done) return fail(done.error());
  Outcome outcome;
  outcome.payload = {{"before", name(thread.status)}, {"after", name(status)}, {"needsReply", thread.needsReply}};
  if (!reason.empty()) outcome.payload["reason"] = reason;
  outcome.inverse = stateInverse(thread, status);
  outcome.inverse["reopenWait"] = *ended;
  return std::optional(std::move(outcome));
}

// Changes that only write one field: what was, what is.
ThreadAction fieldAction(const std::string& label, const std::string& kind, std::function<Json(const Thread&)> read, Json after,
                         std::function<Status(storage::Connection&, ThreadId)> write) {
  return {label, kind, kKept, [=](storage::Connection& connection, const Thread& thread) -> Changed {
            const Json before = read(thread);
            if (before == after) return std::optional<Outcome>{};
            if (auto done = write(connection, thread.id); !done) return fail(done.error());
            return std::optional(Outcome{{{"before", before}, {"after", after}}, {{"do", label}, {"before", before}}});
          }};
}

}  // namespace

Result<Undo> TriageService::tag(const std::vector<ThreadId>& threads, const std::vector<std::string>& add,
                                const std::vector<std::string>& remove) {
  if (const auto may = requireRight(m_parts, DeskRight::Sort, threads); !may) return fail(may.error());
  for (const std::string& wanted : add) {
    if (utf8::trimmed(wanted).empty())
      return fail(ErrorKind::InvalidInput, "tag.empty", "A tag needs a name: give 1 to 60 characters.");
  }
  return applyToThreads(m_parts, threads, {"tag", "thread.tagged", kKept, [&](storage::Connection& connection, const Thread& thread) -> Changed {
    storage::TagRepository tags(connection);
    Json added = Json::array(), removed = Json::array();
    for (const std::string& wanted : add) {
      const auto changed = tags.add(thread.id, TagName{wanted});
      if (!changed) return fail(changed.error());
      if (*changed) added.push_back(wanted);
    }
    for (const std::string& unwanted : remove) {
      const auto changed = tags.take(thread.id, TagName{unwanted});
      if (!changed) return fail(changed.error());
      if (*changed) removed.push_back(unwanted);
    }
    if (added.empty() && removed.empty()) return std::optional<Outcome>{};
    Outcome outcome{{{"added", added}, {"removed", removed}}, {{"do", "tag"}, {"added", added}, {"removed", removed}}};
    return std::optional(std::move(outcome));
  }});
}

Result<Undo> TriageService::assign(const std::vector<ThreadId>& threads, const std::string& person) {
  if (const auto may = requireRight(m_parts, DeskRight::Sort, threads); !may) return fail(may.error());
  if (!person.empty()) {
    const auto known = people();
    if (!known) return fail(known.error());
    bool found = false;
    for (const PersonRow& row : *known) found = found || row.id.value == person;
    if (!found) return fail(ErrorKind::NotFound, "person.not_found", "There is no person \"" + person + "\" here: add them first.");
  }
  return applyToThreads(m_parts, threads,
                        fieldAction("assign", "thread.assigned", [](const Thread& thread) { return Json(thread.assignee); }, Json(person),
                                    [person](storage::Connection& connection, ThreadId id) {
                                      return storage::ThreadRepository(connection).setAssignee(id, person);
                                    }));
}

Result<Undo> TriageService::close(const std::vector<ThreadId>& threads) {
  if (const auto may = requireRight(m_parts, DeskRight::Sort, threads); !may) return fail(may.error());
  return applyToThreads(m_parts, threads, {"close", "thread.closed", kKept, [&](storage::Connection& connection, const Thread& thread) {
    return endWait(connection, m_parts, thread, WaitingEnd::Close, "");
  }});
}

Result<Undo> TriageService::noReplyNeeded(const std::vector<ThreadId>& threads, const std::string& reason) {
  if (const auto may = requireRight(m_parts, DeskRight::Sort, threads); !may) return fail(may.error());
  if (utf8::trimmed(reason).empty())
    return fail(ErrorKind::InvalidInput, "triage.reason_missing", "Say why no reply is needed: the reason is kept with your name.");
  return applyToThreads(m_parts, threads,
                        {"no-reply-needed", "thread.no_reply_needed", kKept, [&](storage::Connection& connection, const Thread& thread) {
                          return endWait(connection, m_parts, thread, WaitingEnd::NoReplyNeeded, reason);
                        }});
}

Result<Undo> TriageService::reopen(const std::vector<ThreadId>& threads) {
  if (const auto may = requireRight(m_parts, DeskRight::Sort, threads); !may) return fail(may.error());
  return applyToThreads(m_parts, threads, {"reopen", "thread.reopened", kKept, [](storage::Connection& connection, const Thread& thread) -> Changed {
    if (thread.status == ThreadStatus::Open) return std::optional<Outcome>{};
    // Back to what the last end was about; a thread that never waited comes back as plain open.
    storage::ThreadRepository repository(connection);
    if (auto done = repository.setStatus(thread.id, ThreadStatus::Open); !done) return fail(done.error());
    Outcome outcome{{{"before", name(thread.status)}, {"after", "open"}}, stateInverse(thread, ThreadStatus::Open)};
    return std::optional(std::move(outcome));
  }});
}

Result<Undo> TriageService::snooze(const std::vector<ThreadId>& threads, Instant until) {
  if (const auto may = requireRight(m_parts, DeskRight::Sort, threads); !may) return fail(may.error());
  if (until <= m_parts.clock.now())
    return fail(ErrorKind::InvalidInput, "triage.snooze_past", "That time has passed: choose a later one.");
  return applyToThreads(m_parts, threads, {"snooze", "thread.snoozed", kKept, [&](storage::Connection& connection, const Thread& thread) -> Changed {
    if (auto done = storage::ThreadRepository(connection).snooze(thread.id, until); !done) return fail(done.error());
    Outcome outcome{{{"before", name(thread.status)}, {"after", "snoozed"}, {"until", until.toIso()}}, stateInverse(thread, ThreadStatus::Snoozed)};
    return std::optional(std::move(outcome));
  }});
}

Result<Undo> TriageService::setPriority(const std::vector<ThreadId>& threads, Priority priority) {
  if (const auto may = requireRight(m_parts, DeskRight::Sort, threads); !may) return fail(may.error());
  return applyToThreads(m_parts, threads,
                        fieldAction("priority", "thread.prioritised",
                                    [](const Thread& thread) { return Json(static_cast<int>(thread.priority)); },
                                    Json(static_cast<int>(priority)), [priority](storage::Connection& connection, ThreadId id) {
                                      return storage::ThreadRepository(connection).setPriority(id, priority);
                                    }));
}

Result<std::vector<PersonRow>> TriageService::people() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto people = storage::PersonRepository((*reader)->connection()).list();
  if (!people) return fail(people.error());
  std::vector<PersonRow> rows;
  for (const Person& person : *people) {
    if (!person.isActive) continue;
    // One CJK character, or two Latin initials, as the owner mark shows.
    std::size_t at = 0;
    if (!person.name.empty()) utf8::next(person.name, at);
    std::string initials = person.name.substr(0, at);
    const auto space = person.name.rfind(' ');
    if (at == 1 && space != std::string::npos && space + 1 < person.name.size()) initials += person.name[space + 1];
    rows.push_back({person.id, person.name, initials});
  }
  return rows;
}

}  // namespace inquiry::desk
