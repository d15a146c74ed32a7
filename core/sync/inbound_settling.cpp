// What a page leaves a conversation as: its clock, read or unread, open, waiting or closed, and whose it is.
#include <nlohmann/json.hpp>

#include "core/storage/message_cache.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/waiting_period_repository.h"
#include "core/sync/inbound_steps.h"

namespace inquiry {
namespace {

using nlohmann::json;

constexpr std::string_view kActor = "sync";

std::string text(ThreadId id) { return std::to_string(id.value); }
std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

}  // namespace

Status InboundSteps::settle(ThreadId id, Touched& touched) {
  storage::ThreadRepository threads(m_connection);
  if ((touched.isChanged && touched.hasMessages) || touched.isRestored)
    if (auto done = threads.refreshFromMessages(id); !done) return done;
  const auto thread = threads.find(id);
  if (!thread) return fail(thread.error());
  if (!*thread) return {};
  ReplyClock::Outcome outcome;
  if (touched.isChanged && touched.hasMessages) {
    const auto settled = settleClock(**thread, touched);
    if (!settled) return fail(settled.error());
    outcome = *settled;
  }
  const auto isSettled = settleKnownCase(**thread, touched);
  if (!isSettled) return fail(isSettled.error());
  if (!*isSettled) {
    if (auto done = settleStatus(**thread, touched, outcome); !done) return done;
    if (auto done = settleCase(**thread, touched); !done) return done;
  }
  if (touched.isChanged || touched.isRestored) m_changes.threads.insert(id);
  return {};
}

Result<ReplyClock::Outcome> InboundSteps::settleClock(const Thread& thread, const Touched& touched) {
  // While messages of a cleared cache are missing, the wait that runs knows better when it began than what is stored.
  const auto awaited = storage::MessageCache(m_connection).isAwaited(thread.id);
  if (!awaited) return fail(awaited.error());
  if (*awaited && !touched.hasAnswer) {
    const auto open = storage::WaitingPeriodRepository(m_connection).open(thread.id);
    if (!open) return fail(open.error());
    if (*open) return ReplyClock::Outcome{true, {}};
  }
  FreshMessages fresh = touched.fresh;
  fresh.live.insert(touched.carried.live.begin(), touched.carried.live.end());
  fresh.imported.insert(touched.carried.imported.begin(), touched.carried.imported.end());
  return ReplyClock(m_connection, m_context.store, m_context.sla, m_context.now).settle(thread, fresh);
}

Status InboundSteps::settleStatus(const Thread& thread, const Touched& touched, const ReplyClock::Outcome& outcome) {
  storage::ThreadRepository threads(m_connection);
  const bool hasNews = !touched.fresh.live.empty();
  const auto journalStatus = [&](ThreadStatus to, const char* why) {
    m_changes.threads.insert(thread.id);
    note("thread.status", SubjectKind::Thread, text(thread.id), dumped({{"before", name(thread.status)}, {"after", name(to)}, {"why", why}}));
  };
  const bool isNotice = thread.kind == ThreadKind::Notice && touched.hasNotice;
  // What an import finds waiting nobody has opened here, whoever looked at it elsewhere; what it finds answered is read.
  const bool waitsByImport = !touched.fresh.imported.empty() && outcome.isWaiting && !thread.needsReply && !touched.isClosedRemotely;
  const bool isAnsweredByImport = isImport() && touched.hasAnswer && !outcome.isWaiting && !touched.isUnreadRemotely;
  if (hasNews || isNotice || waitsByImport || (touched.isNew && touched.isUnreadRemotely)) {
    if (auto done = threads.setUnread(thread.id, true); !done) return done;
  } else if (isAnsweredByImport && thread.unread) {
    if (auto done = threads.setUnread(thread.id, false); !done) return done;
  }
  if (hasNews && thread.kind != ThreadKind::Notice) m_changes.arrived.push_back(thread.id);
  if (hasNews) {
    // In the transaction of the message: an answer that waits for its time can never leave past it.
    const auto overruled = storage::OutgoingRepository(m_connection).noteBuyerWrote(thread.id, m_context.now);
    if (!overruled) return fail(overruled.error());
    m_changes.outgoing.insert(overruled->begin(), overruled->end());
  }
  if (hasNews && outcome.isWaiting)
    if (auto done = giveToOwner(thread); !done) return done;
  if (touched.isClosedRemotely) {
    if (thread.status == ThreadStatus::Closed) return {};
    ReplyClock clock(m_connection, m_context.store, m_context.sla, m_context.now);
    if (auto done = clock.end(thread.id, m_context.now, WaitingEnd::Withdrawn, kActor, "closed at the platform"); !done) return done;
    journalStatus(ThreadStatus::Closed, "closed at the platform");
    return threads.setStatus(thread.id, ThreadStatus::Closed);
  }
  if (hasNews && outcome.isWaiting && thread.status != ThreadStatus::Open) {
    journalStatus(ThreadStatus::Open, "the buyer wrote");
    return threads.setStatus(thread.id, ThreadStatus::Open);
  }
  // An import brings what our side sent and what the buyer wrote in any order: an answer that was read first is not the last word.
  if (!touched.fresh.imported.empty() && outcome.isWaiting && thread.status == ThreadStatus::Waiting) {
    journalStatus(ThreadStatus::Open, "the buyer wrote");
    return threads.setStatus(thread.id, ThreadStatus::Open);
  }
  if (touched.isReopened && outcome.isWaiting && thread.status != ThreadStatus::Open) {
    journalStatus(ThreadStatus::Open, "an answer was not delivered");
    return threads.setStatus(thread.id, ThreadStatus::Open);
  }
  const bool isAnswered = touched.hasAnswer && !outcome.isWaiting && thread.kind != ThreadKind::Notice;
  if (isAnswered && thread.status == ThreadStatus::Open) {
    journalStatus(ThreadStatus::Waiting, "answered");
    return threads.setStatus(thread.id, ThreadStatus::Waiting);
  }
  return {};
}

// Who already works on it keeps it.
Status InboundSteps::giveToOwner(const Thread& thread) {
  const std::string& owner = m_context.takesNew.value;
  if (owner.empty() || !thread.assignee.empty()) return {};
  m_touched[thread.id].isGiven = true;
  m_changes.threads.insert(thread.id);
  note("thread.assigned", SubjectKind::Thread, text(thread.id), dumped({{"before", ""}, {"after", owner}, {"why", "answers for the store"}}));
  return storage::ThreadRepository(m_connection).setAssignee(thread.id, owner);
}

}  // namespace inquiry
