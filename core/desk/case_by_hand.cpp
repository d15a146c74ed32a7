#include "core/desk/case_by_hand.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/desk/case_service.h"
#include "core/desk/json_values.h"
#include "core/desk/journal_note.h"
#include "core/desk/rights.h"
#include "core/desk/thread_change.h"
#include "core/desk/thread_loader.h"
#include "core/storage/case_repository.h"
#include "core/storage/journal.h"
#include "core/storage/thread_repository.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;

constexpr std::string_view kClosed = "case.closed_by_hand", kReopened = "case.reopened_by_hand";
constexpr std::size_t kEntries = 50;

json stateOf(const Case& value) {
  return {{"turn", name(value.turn)}, {"status", value.status}, {"due", toJson(value.dueAt)}, {"dueSource", static_cast<int>(value.dueSource)}, {"dueNote", value.dueNote}};
}

void end(Case& value, Instant now) {
  value.turn = CaseTurn::Nobody;
  value.status = value.outcome = std::string(kHandledByHand);
  value.closedAt = now;
  value.dueAt.reset();
  value.dueSource = CaseDueSource::None;
  value.dueNote.clear();
}

// As the journal kept it when a person closed the case last.
Status restore(storage::Connection& connection, Case& value) {
  const auto rows = storage::Journal::ofSubject(connection, SubjectKind::Case, std::to_string(value.id.value), kEntries);
  if (!rows) return fail(rows.error());
  value.turn = CaseTurn::Us;
  value.status = "open";
  value.outcome.clear();
  value.closedAt.reset();
  for (const JournalEntry& entry : *rows) {
    if (entry.kind != kClosed) continue;
    const json payload = json::parse(entry.payload, nullptr, false);
    const json before = payload.is_object() ? payload.value("before", json::object()) : json::object();
    value.status = before.value("status", value.status);
    if (before.contains("due") && before["due"].is_string()) value.dueAt = Instant::parse(before["due"].get<std::string>());
    value.dueSource = static_cast<CaseDueSource>(before.value("dueSource", 0));
    value.dueNote = before.value("dueNote", std::string());
    return {};
  }
  return {};
}

// The conversation of a case waits for us exactly as long as the case does.
Status follow(storage::Connection& connection, const Parts& parts, const Case& value) {
  storage::ThreadRepository threads(connection);
  const auto thread = threads.find(value.thread);
  if (!thread) return fail(thread.error());
  if (!*thread || (*thread)->kind != ThreadKind::Case) return {};
  const bool isOurs = value.turn == CaseTurn::Us;
  const ReplyState state = isOurs ? ReplyState{true, value.updatedAt.value_or(value.openedAt), value.dueAt, 1} : ReplyState{};
  if (auto done = threads.setReplyState(value.thread, state); !done) return done;
  const ThreadStatus to = isOurs ? ThreadStatus::Open : isOpen(value) ? ThreadStatus::Waiting : ThreadStatus::Closed;
  if ((*thread)->status == to) return {};
  if (auto done = threads.setStatus(value.thread, to); !done) return done;
  return journalThread(connection, parts, value.thread, "thread.status", {{"before", name((*thread)->status)}, {"after", name(to)}, {"why", "the case was settled on the platform's page"}});
}

Status change(const Parts& parts, CaseId id, CaseDetail::ByHand wanted, const Error& refused) {
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::CaseRepository cases(connection);
    const auto found = cases.find(id);
    if (!found) return fail(found.error());
    if (!*found) return fail(ErrorKind::NotFound, "case.not_found", "There is no case " + std::to_string(id.value) + " any more: reload the list.");
    Case value = **found;
    const auto store = requireStore(connection, value.store);
    if (!store) return fail(store.error());
    if (auto may = requireRight(connection, parts, DeskRight::Reply, store->id); !may) return may;
    if (byHandOf(parts, *store, value) != wanted) return fail(refused);
    const json before = stateOf(value);
    const bool closes = wanted == CaseDetail::ByHand::Close;
    if (closes) end(value, parts.clock.now());
    else if (auto done = restore(connection, value); !done) return done;
    value.readAt = std::max(value.readAt, parts.clock.now());
    const auto saved = cases.save(value);
    if (!saved) return fail(saved.error());
    if (auto done = follow(connection, parts, value); !done) return done;
    changes.cases = true;
    changes.threads.insert(value.thread);
    json payload = stateOf(value);
    payload["thread"] = std::to_string(value.thread.value);
    payload["before"] = before;
    return note(connection, parts, {SubjectKind::Case, std::to_string(id.value), std::string(closes ? kClosed : kReopened), payload});
  });
}

}  // namespace

CaseDetail::ByHand byHandOf(const Parts& parts, const Store& store, const Case& value) {
  const auto can = parts.sync.capabilities(store.id);
  // Amazon opens its cases by mail, and no interface of it says that one is over.
  const bool isToldByMail = store.marketplace == Marketplace::Amazon || !can || !can->readsCases;
  if (!isToldByMail) return CaseDetail::ByHand::No;
  if (isOpen(value)) return CaseDetail::ByHand::Close;
  return value.status == kHandledByHand ? CaseDetail::ByHand::Reopen : CaseDetail::ByHand::No;
}

Status CaseService::closeByHand(CaseId id) {
  return change(m_parts, id, CaseDetail::ByHand::Close,
                {ErrorKind::Refused, "case.platform_ends", "The case is over, or its platform tells the desk itself when it ends: read it again instead.", {}});
}

Status CaseService::reopenByHand(CaseId id) {
  return change(m_parts, id, CaseDetail::ByHand::Reopen, {ErrorKind::Conflict, "case.not_handled", "Nobody closed this case by hand: there is nothing to take back.", {}});
}

}  // namespace inquiry::desk
