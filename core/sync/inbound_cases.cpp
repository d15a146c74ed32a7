// What a page says of cases of a platform: claims, returns and wishes to cancel, with deadlines that the platform itself sets.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/storage/case_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/inbound_steps.h"

namespace inquiry {
namespace {

using nlohmann::json;

std::string_view eventWord(OrderEvent::Kind kind) {
  switch (kind) {
    case OrderEvent::Kind::CancellationRequested: return "cancellation-requested";
    case OrderEvent::Kind::ReturnRequested: return "return-requested";
    case OrderEvent::Kind::RefundIssued: return "refund-issued";
    case OrderEvent::Kind::ClaimOpened: return "claim-opened";
    case OrderEvent::Kind::ClaimDecided: return "claim-decided";
  }
  return "";
}

bool isOfBuyer(const Thread& thread) { return thread.kind != ThreadKind::Case && thread.kind != ThreadKind::Notice; }

}  // namespace

// The conversations of an order show that it has an open case, whichever of the two came first.
Status InboundSteps::showCasesOf(const std::string& orderRemoteId) {
  storage::ThreadRepository threads(m_connection);
  const auto ids = threads.findByOrder(orderRemoteId);
  if (!ids) return fail(ids.error());
  std::vector<Thread> buyers;
  bool hasCase = false;
  for (const ThreadId id : *ids) {
    const auto thread = threads.find(id);
    if (!thread) return fail(thread.error());
    if (!*thread || (*thread)->store != m_context.store.id) continue;
    if (isOfBuyer(**thread)) buyers.push_back(**thread);
    if ((*thread)->kind != ThreadKind::Case) continue;
    const auto known = storage::CaseRepository(m_connection).ofThread(id);
    if (!known) return fail(known.error());
    hasCase = hasCase || !*known || isOpen(**known);
  }
  for (const Thread& thread : buyers) {
    if (thread.hasCase == hasCase) continue;
    if (auto done = threads.setHasCase(thread.id, hasCase); !done) return done;
    m_changes.threads.insert(thread.id);
  }
  return {};
}

// In the journal with the message that told it, and only when that is new. A case that the page itself holds (`told`) is not guessed from its event.
Status InboundSteps::takeOrderEvents(const std::vector<OrderEvent>& events, const std::vector<InboundCase>& told) {
  const auto isTold = [&told](const OrderEvent& event) {
    return std::any_of(told.begin(), told.end(), [&event](const InboundCase& one) { return one.value.remoteId == event.caseRemoteId; });
  };
  for (const OrderEvent& event : events) {
    const auto thread = m_ids.find(event.caseRemoteId);
    if (event.caseRemoteId.empty() || thread == m_ids.end()) continue;
    if (auto taken = isTold(event) ? Status() : takeCaseOf(event, thread->second.first); !taken) return taken;
    const Touched& touched = m_touched[thread->second.first];
    if (!touched.hasNotice && !touched.isNew) continue;
    json payload{{"event", eventWord(event.kind)}, {"at", event.at.toIso()}};
    if (event.deadline) payload["deadline"] = event.deadline->toIso();
    note("order.event", SubjectKind::Order, event.orderRemoteId, payload.dump(-1, ' ', false, json::error_handler_t::replace));
  }
  return {};
}

// A case that no platform keeps as such waits for the seller until a person closes it: nothing that is written in it answers it.
Status InboundSteps::settleCase(const Thread& thread, const Touched& touched) {
  if (thread.kind != ThreadKind::Case || (!touched.hasNotice && !touched.isNew)) return {};
  const bool isPast = !touched.platformDueAt || *touched.platformDueAt <= m_context.now;
  // An import turns nothing red.
  if (isImport() && isPast) return {};
  storage::ThreadRepository threads(m_connection);
  const ReplyState state{true, thread.lastMessageAt.value_or(m_context.now), touched.platformDueAt, 1};
  if (auto done = threads.setReplyState(thread.id, state); !done) return done;
  if (thread.priority == Priority::Normal)
    if (auto done = threads.setPriority(thread.id, Priority::Urgent); !done) return done;
  m_changes.threads.insert(thread.id);
  if (isImport()) return {};
  if (auto done = threads.setUnread(thread.id, true); !done) return done;
  m_changes.arrived.push_back(thread.id);
  if (thread.status == ThreadStatus::Open) return {};
  note("thread.status", SubjectKind::Thread, std::to_string(thread.id.value),
       json{{"before", name(thread.status)}, {"after", name(ThreadStatus::Open)}, {"why", "the platform wrote about the case"}}.dump());
  return threads.setStatus(thread.id, ThreadStatus::Open);
}

}  // namespace inquiry
