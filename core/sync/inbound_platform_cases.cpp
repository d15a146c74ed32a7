// Cases as objects of a platform: their state is the platform's, whatever is written in their conversation.
#include <nlohmann/json.hpp>

#include "core/storage/case_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/inbound_steps.h"

namespace inquiry {
namespace {

using nlohmann::json;

std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

json dueOf(const Case& value) { return value.dueAt ? json(value.dueAt->toIso()) : json(nullptr); }

std::optional<CaseKind> kindOf(const OrderEvent& event) {
  switch (event.kind) {
    case OrderEvent::Kind::CancellationRequested: return CaseKind::Cancellation;
    case OrderEvent::Kind::ReturnRequested: return CaseKind::Return;
    case OrderEvent::Kind::ClaimOpened:
    case OrderEvent::Kind::ClaimDecided: return CaseKind::AtoZ;
    case OrderEvent::Kind::RefundIssued: return {};
  }
  return {};
}

}  // namespace

Status InboundSteps::takeCases(const std::vector<InboundCase>& cases) {
  for (const InboundCase& inbound : cases) {
    const auto thread = threadOf(inbound.threadRemoteId);
    if (!thread) return fail(thread.error());
    if (auto taken = takeCase(inbound.value, *thread); !taken) return taken;
  }
  return {};
}

Status InboundSteps::takeCase(Case value, ThreadId thread) {
  using storage::CaseRepository;
  value.store = m_context.store.id;  // whose page it is, the pull knows best
  value.thread = thread;
  const auto stored = CaseRepository(m_connection).save(value);
  if (!stored) return fail(stored.error());
  if (stored->saved == CaseRepository::Saved::Unchanged) return {};
  m_changes.cases = true;
  m_changes.threads.insert(thread);
  // Another list of actions alone is no news for the person who waits.
  const bool isMoved = !stored->before || stored->before->turn != value.turn || stored->before->dueAt != value.dueAt || stored->before->status != value.status ||
                       stored->before->stage != value.stage || stored->before->kind != value.kind;
  Touched& touched = m_touched[thread];
  if (touched.home == ThreadId{}) touched.home = thread;
  touched.hasCaseNews = touched.hasCaseNews || isMoved;
  if (!isMoved) return {};
  json payload{{"thread", std::to_string(thread.value)}, {"case", value.remoteId}, {"kind", name(value.kind)}, {"turn", name(value.turn)}, {"status", value.status}, {"stage", value.stage}, {"due", dueOf(value)}};
  if (stored->before) payload["before"] = {{"turn", name(stored->before->turn)}, {"status", stored->before->status}, {"stage", stored->before->stage}, {"due", dueOf(*stored->before)}};
  note(stored->before ? (isOpen(value) ? "case.changed" : "case.closed") : "case.opened", SubjectKind::Case, std::to_string(stored->id.value), dumped(payload));
  return showCasesOf(value.orderRemoteId);
}

// What a mail tells of a case. Each mail says only so much: what an earlier one told stays.
Status InboundSteps::takeCaseOf(const OrderEvent& event, ThreadId thread) {
  const auto kind = kindOf(event);
  if (!kind) return {};
  auto known = storage::CaseRepository(m_connection).findByRemote(m_context.store.id, event.caseRemoteId);
  if (!known) return fail(known.error());
  const auto stored = storage::ThreadRepository(m_connection).find(thread);
  if (!stored) return fail(stored.error());
  Case value = known->value_or(Case{});
  if (!*known) {
    value.remoteId = event.caseRemoteId;
    value.openedAt = event.at;
  } else if (value.updatedAt && event.at < *value.updatedAt) {
    return {};  // an older mail that came later
  } else if (value.status == kHandledByHand && event.at == value.updatedAt) {
    return {};  // the mail a person settled the case after, seen once more
  }
  value.kind = *kind;
  value.orderRemoteId = event.orderRemoteId;
  if (*stored) {
    value.buyerKey = (*stored)->buyerKey;
    value.buyerName = (*stored)->buyerName;
  }
  if (event.amount) value.amount = event.amount;
  value.updatedAt = event.at;
  const bool isDecided = event.kind == OrderEvent::Kind::ClaimDecided;
  value.turn = isDecided ? CaseTurn::Nobody : CaseTurn::Us;
  value.status = isDecided ? "decided" : "open";
  value.dueAt = isDecided ? std::nullopt : event.deadline ? event.deadline : value.dueAt;
  value.dueSource = value.dueAt ? CaseDueSource::Mail : CaseDueSource::None;
  value.dueNote = value.dueAt ? "the date in the platform's mail" : "";
  if (isDecided) value.closedAt = event.at;
  value.readAt = m_context.now;
  return takeCase(std::move(value), thread);
}

Result<bool> InboundSteps::settleKnownCase(const Thread& thread, const Touched& touched) {
  if (thread.kind != ThreadKind::Case) return false;
  const auto known = storage::CaseRepository(m_connection).ofThread(thread.id);
  if (!known) return fail(known.error());
  if (!*known) return false;
  if (auto done = settleTurn(thread, **known, touched); !done) return fail(done.error());
  return true;
}

// Whose turn it is, the platform says, whoever wrote last. An import turns nothing red: what was due before it waits without a deadline, or not at
// all where only an old mail told of it.
Status InboundSteps::settleTurn(const Thread& thread, const Case& value, const Touched& touched) {
  storage::ThreadRepository threads(m_connection);
  const bool isPast = value.dueAt && *value.dueAt <= m_context.now;
  const bool isStale = isImport() && value.dueSource != CaseDueSource::Platform && (isPast || !value.dueAt);
  const bool isOurs = value.turn == CaseTurn::Us && !isStale;
  const bool isWritten = !touched.fresh.live.empty() || touched.hasNotice;
  if (!touched.hasCaseNews && !touched.isChanged) return {};
  // What a person closed stays closed until something new is said.
  if (isOurs && thread.status == ThreadStatus::Closed && !touched.hasCaseNews && !isWritten) return {};
  ReplyState state;
  if (isOurs) state = ReplyState{true, value.updatedAt.value_or(value.openedAt), isImport() && isPast ? std::nullopt : value.dueAt, 1};
  if (auto done = threads.setReplyState(thread.id, state); !done) return done;
  m_changes.threads.insert(thread.id);
  const bool wakes = isOurs && touched.hasCaseNews;
  if (wakes && thread.priority == Priority::Normal)
    if (auto done = threads.setPriority(thread.id, Priority::Urgent); !done) return done;
  if ((wakes || isWritten) && !isImport()) {
    if (auto done = threads.setUnread(thread.id, true); !done) return done;
    m_changes.arrived.push_back(thread.id);
    if (auto done = giveToOwner(thread); !done) return done;
  }
  const ThreadStatus to = isOurs ? ThreadStatus::Open : isOpen(value) ? ThreadStatus::Waiting : ThreadStatus::Closed;
  const bool hasReason = touched.hasCaseNews || (isOurs && isWritten);
  const bool moves = hasReason && thread.status != to && !(to == ThreadStatus::Waiting && thread.status == ThreadStatus::Closed);
  if (!moves) return {};
  note("thread.status", SubjectKind::Thread, std::to_string(thread.id.value), dumped({{"before", name(thread.status)}, {"after", name(to)}, {"why", "the platform wrote about the case"}}));
  return threads.setStatus(thread.id, to);
}

}  // namespace inquiry
