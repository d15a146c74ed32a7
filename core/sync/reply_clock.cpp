#include "core/sync/reply_clock.h"

#include <algorithm>
#include <map>

#include "core/domain/thread_facts.h"
#include "core/sla/clock_proof.h"
#include "core/sla/store_hours.h"
#include "core/storage/case_repository.h"
#include "core/storage/message_repository.h"
#include "core/storage/setting_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/waiting_period_repository.h"

namespace inquiry {
namespace {

// More unanswered messages of one buyer than anybody counts; the oldest ones decide.
constexpr std::size_t kMostUnanswered = 500;
constexpr std::size_t kLookBack = 60;
constexpr std::size_t kRecomputedAtOnce = 200;

bool isHumanAnswer(const Message& message) {
  return message.direction == Direction::Out && !message.deleted && message.delivery != Delivery::Refused &&
         (message.author == Author::Agent || message.author == Author::External);
}

// A proof computed anew names the same first message.
std::string startEventOf(const WaitingPeriod& period) {
  for (const DeadlineClock& clock : period.clocks)
    if (const auto proof = ClockProof::fromJson(clock.proof); proof && !proof->startEvent.empty()) return proof->startEvent;
  return {};
}

}  // namespace

Result<ReplyClock::Outcome> ReplyClock::settle(const Thread& thread, const FreshMessages& fresh) {
  if (thread.kind == ThreadKind::Notice) return Outcome{};
  if (thread.kind == ThreadKind::Case) return leaveToCase(thread, fresh);
  auto open = storage::WaitingPeriodRepository(m_connection).open(thread.id);
  if (!open) return fail(open.error());
  m_open = std::move(*open);
  const auto messages = waitingMessages(thread, fresh);
  if (!messages) return fail(messages.error());
  if (messages->empty()) return endByAnswer(thread);
  Wait wait = waitOf(*messages, fresh);
  const auto clocks = keep(thread, wait);
  if (!clocks) return fail(clocks.error());
  ReplyState state{true, wait.startedAt, earliestUnmet(*clocks), static_cast<std::int64_t>(wait.unanswered)};
  if (auto done = storage::ThreadRepository(m_connection).setReplyState(thread.id, state); !done) return fail(done.error());
  return Outcome{true, {}};
}

// The platform's deadline is the one clock of a case: the store's own beside it would turn it red for a second reason.
Result<ReplyClock::Outcome> ReplyClock::leaveToCase(const Thread& thread, const FreshMessages& fresh) {
  storage::WaitingPeriodRepository periods(m_connection);
  const auto open = periods.open(thread.id);
  if (!open) return fail(open.error());
  if (*open)
    if (const auto ended = periods.end(thread.id, m_now, WaitingEnd::Withdrawn, "sync", "the case has a deadline of its own"); !ended) return fail(ended.error());
  if (thread.needsReply || (fresh.live.empty() && fresh.imported.empty())) return Outcome{thread.needsReply, {}};
  const auto known = storage::CaseRepository(m_connection).ofThread(thread.id);
  if (!known) return fail(known.error());
  if (!*known || (*known)->turn != CaseTurn::Us) return Outcome{};
  const ReplyState state{true, (*known)->updatedAt.value_or((*known)->openedAt), (*known)->dueAt, 1};
  if (auto done = storage::ThreadRepository(m_connection).setReplyState(thread.id, state); !done) return fail(done.error());
  return Outcome{true, {}};
}

// What a person closed or called answered stays so; only what came behind it, or has just come late, waits.
Result<std::vector<Message>> ReplyClock::waitingMessages(const Thread& thread, const FreshMessages& fresh) {
  auto messages = storage::MessageRepository(m_connection).unanswered(thread.id, kMostUnanswered);
  if (!messages || messages->empty()) return messages;
  std::optional<Instant> endedAt;
  if (!m_open) {
    const auto periods = storage::WaitingPeriodRepository(m_connection).list(thread.id);
    if (!periods) return fail(periods.error());
    for (const WaitingPeriod& period : *periods)
      if (period.endedAt) endedAt = std::max(endedAt.value_or(*period.endedAt), *period.endedAt);
  }
  std::erase_if(*messages, [&](const Message& message) {
    if (fresh.live.contains(message.id) || fresh.imported.contains(message.id)) return false;
    return m_open ? message.sentAt < m_open->startedAt : endedAt && message.sentAt <= *endedAt;
  });
  return messages;
}

Wait ReplyClock::waitOf(const std::vector<Message>& messages, const FreshMessages& fresh) const {
  std::vector<WaitingEvent> events;
  for (const Message& message : messages) {
    const bool wasHistory = m_open && m_open->isHistory && !fresh.live.contains(message.id);
    events.push_back({message.sentAt, WaitingEventKind::BuyerMessage, {}, {}, message.remoteId,
                      fresh.imported.contains(message.id) || wasHistory});
  }
  return waitsOf(std::move(events)).back();
}

Result<std::vector<WaitClock>> ReplyClock::keep(const Thread& thread, Wait& wait) {
  if (m_open && !m_open->isHistory && !wait.isHistory) return keepRunning(thread, wait);
  const auto policies = m_settings.policiesFor(m_store, traitsOf(thread));
  // An import brings a deadline only where it can still be met: nothing turns red by being imported.
  const bool mayRun = wait.isHistory && !(m_open && m_open->isHistory);
  if (mayRun) wait.isHistory = false;
  auto clocks = clocksOf(wait, policies, m_settings, m_store.timeZone);
  if (!clocks) return clocks;
  if (mayRun) {
    const auto due = earliestUnmet(*clocks);
    const bool isLate = std::any_of(clocks->begin(), clocks->end(), [this](const WaitClock& clock) { return clock.policy.drivesDueAt && clock.dueAt <= m_now; });
    if (!due || isLate) {
      wait.isHistory = true;
      clocks->clear();
    }
  }
  storage::WaitingPeriodRepository periods(m_connection);
  if (m_open && m_open->isHistory && !wait.isHistory) {
    // The old wait alarmed nobody; the new message starts one that does.
    if (const auto ended = periods.end(thread.id, m_now, WaitingEnd::Withdrawn, "sync", "a new message came"); !ended) return fail(ended.error());
    m_open.reset();
  }
  if (!m_open) {
    if (auto started = start(thread.id, wait, *clocks); !started) return fail(started.error());
    return clocks;
  }
  if (m_open->startedAt == wait.startedAt) return clocks;
  if (auto moved = periods.setStart(m_open->id, wait.startedAt); !moved) return fail(moved.error());
  const auto proven = provenClocks(wait, *clocks);
  if (!proven) return fail(proven.error());
  if (auto replaced = periods.replaceClocks(m_open->id, *proven); !replaced) return fail(replaced.error());
  return clocks;
}

// A wait that runs keeps the figures it began under; only an older message that came late moves its deadlines.
Result<std::vector<WaitClock>> ReplyClock::keepRunning(const Thread& thread, const Wait& wait) {
  if (m_open->startedAt == wait.startedAt) {
    std::vector<WaitClock> clocks;
    for (const DeadlineClock& clock : m_open->clocks)
      if (const auto proof = ClockProof::fromJson(clock.proof)) clocks.push_back({proof->policy, clock.dueAt, clock.metAt});
    if (clocks.size() == m_open->clocks.size() && !clocks.empty()) return clocks;
  }
  auto clocks = clocksOf(wait, runningPolicies(thread, *m_open), m_settings, m_store.timeZone);
  if (!clocks) return clocks;
  storage::WaitingPeriodRepository periods(m_connection);
  if (auto moved = periods.setStart(m_open->id, wait.startedAt); !moved) return fail(moved.error());
  const auto proven = provenClocks(wait, *clocks);
  if (!proven) return fail(proven.error());
  if (auto replaced = periods.replaceClocks(m_open->id, *proven); !replaced) return fail(replaced.error());
  return clocks;
}

std::vector<ClockPolicy> ReplyClock::runningPolicies(const Thread& thread, const WaitingPeriod& period) const {
  const ClockTraits traits = traitsOf(thread);
  std::map<std::string, ClockPolicy> chosen;
  for (const ClockPolicy& policy : m_settings.policiesFor(m_store, traits)) chosen[clockKey(policy)] = policy;
  for (const DeadlineClock& clock : period.clocks) {
    const auto proof = ClockProof::fromJson(clock.proof);
    // A calendar that was deleted since counts nothing any more.
    const bool isUsable = proof && (proof->policy.basis == TimeBasis::Elapsed || m_settings.calendar(proof->policy.calendar));
    if (isUsable && concerns(proof->policy, traits)) chosen[clockKey(proof->policy)] = proof->policy;
  }
  std::vector<ClockPolicy> policies;
  for (auto& [key, policy] : chosen) policies.push_back(std::move(policy));
  return policies;
}

Status ReplyClock::adopt(const Thread& thread) {
  if (thread.kind == ThreadKind::Notice) return {};
  storage::WaitingPeriodRepository periods(m_connection);
  const auto open = periods.open(thread.id);
  if (!open) return fail(open.error());
  if (!*open || (*open)->isHistory) return {};
  std::map<std::string, DeadlineClock> known;
  for (const DeadlineClock& clock : (*open)->clocks) known[clock.policy] = clock;
  Wait wait;
  wait.startedAt = (*open)->startedAt;
  wait.startEvent = startEventOf(**open);
  std::vector<DeadlineClock> kept;
  bool isChanged = false;
  for (const ClockPolicy& policy : runningPolicies(thread, **open)) {
    if (const auto found = known.extract(clockKey(policy))) {
      kept.push_back(found.mapped());
      continue;
    }
    isChanged = true;
    const auto clocks = clocksOf(wait, std::vector{policy}, m_settings, m_store.timeZone);
    if (!clocks) return fail(clocks.error());
    const auto proven = provenClocks(wait, *clocks);
    if (!proven) return fail(proven.error());
    kept.insert(kept.end(), proven->begin(), proven->end());
  }
  return isChanged || !known.empty() ? periods.replaceClocks((*open)->id, kept) : Status();
}

Status ReplyClock::start(ThreadId thread, const Wait& wait, const std::vector<WaitClock>& clocks) {
  WaitingPeriod period;
  period.thread = thread;
  period.startedAt = wait.startedAt;
  period.isHistory = wait.isHistory;
  auto proven = provenClocks(wait, clocks);
  if (!proven) return fail(proven.error());
  period.clocks = std::move(*proven);
  const auto started = storage::WaitingPeriodRepository(m_connection).start(period);
  if (!started) return fail(started.error());
  return {};
}

Result<std::vector<DeadlineClock>> ReplyClock::provenClocks(const Wait& wait, const std::vector<WaitClock>& clocks) const {
  std::vector<DeadlineClock> proven;
  for (const WaitClock& clock : clocks) {
    const auto proof = proofOf(wait, clock, m_settings, m_store.timeZone);
    if (!proof) return fail(proof.error());
    proven.push_back({clockKey(clock.policy), clock.dueAt, clock.metAt, proof->toJson()});
  }
  return proven;
}

Result<ReplyClock::Outcome> ReplyClock::endByAnswer(const Thread& thread) {
  Outcome outcome;
  if (m_open) {
    const auto messages = storage::MessageRepository(m_connection).page(thread.id, kLookBack);
    if (!messages) return fail(messages.error());
    const auto answer = std::find_if(messages->rbegin(), messages->rend(), isHumanAnswer);
    const bool isAnswered = answer != messages->rend() && answer->sentAt >= m_open->startedAt;
    outcome.ended = !isAnswered ? WaitingEnd::Withdrawn
                                : answer->author == Author::External ? WaitingEnd::AnsweredElsewhere : WaitingEnd::Answer;
    const Instant at = isAnswered ? answer->sentAt : m_now;
    const auto ended = storage::WaitingPeriodRepository(m_connection).end(thread.id, at, *outcome.ended, isAnswered ? answer->authorName : "sync", "");
    if (!ended) return fail(ended.error());
  }
  if (m_open || thread.needsReply)
    if (auto done = storage::ThreadRepository(m_connection).setReplyState(thread.id, {}); !done) return fail(done.error());
  return outcome;
}

Status ReplyClock::recompute(const Thread& thread, const WaitingPeriod& period) {
  if (period.isHistory || thread.kind == ThreadKind::Notice || thread.kind == ThreadKind::Case) return {};
  Wait wait;
  wait.startedAt = period.startedAt;
  wait.startEvent = startEventOf(period);
  const auto clocks = clocksOf(wait, m_settings.policiesFor(m_store, traitsOf(thread)), m_settings, m_store.timeZone);
  if (!clocks) return fail(clocks.error());
  const auto proven = provenClocks(wait, *clocks);
  if (!proven) return fail(proven.error());
  return storage::WaitingPeriodRepository(m_connection).replaceClocks(period.id, *proven);
}

Status ReplyClock::end(ThreadId thread, Instant at, WaitingEnd end, std::string_view actor, std::string_view reason) {
  const auto ended = storage::WaitingPeriodRepository(m_connection).end(thread, at, end, actor, reason);
  if (!ended) return fail(ended.error());
  return storage::ThreadRepository(m_connection).setReplyState(thread, {});
}

Status recomputeClocks(storage::Database& database, Instant now) {
  std::int64_t after = 0, reached = 0;
  for (bool isOver = false; !isOver;) {
    const Status done = database.writes().write(storage::WritePriority::Sync, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
      const auto settings = loadSlaSettings(connection);
      if (!settings) return fail(settings.error());
      const auto periods = storage::WaitingPeriodRepository(connection).openPeriods(after, kRecomputedAtOnce);
      if (!periods) return fail(periods.error());
      for (const WaitingPeriod& period : *periods) {
        const auto thread = storage::ThreadRepository(connection).find(period.thread);
        if (!thread) return fail(thread.error());
        const auto store = *thread ? storage::StoreRepository(connection).find((*thread)->store) : Result<std::optional<Store>>();
        if (!store) return fail(store.error());
        if (!*store) continue;
        if (auto fresh = ReplyClock(connection, **store, *settings, now).recompute(**thread, period); !fresh) return fresh;
        changes.threads.insert(period.thread);
      }
      isOver = periods->size() < kRecomputedAtOnce;
      if (!periods->empty()) reached = periods->back().id;
      return {};
    });
    if (!done) return done;
    after = reached;
  }
  return {};
}

Result<SlaSettings> loadSlaSettings(storage::Connection& connection) {
  const auto stored = storage::SettingRepository(connection).find(kSlaSettingKey);
  if (!stored) return fail(stored.error());
  auto settings = *stored ? SlaSettings::fromJson(**stored) : Result<SlaSettings>(SlaSettings::defaults());
  if (!settings) return settings;
  const auto hours = storage::SettingRepository(connection).withPrefix(kStoreHoursPrefix);
  if (!hours) return fail(hours.error());
  for (const auto& [key, text] : *hours) {
    auto known = StoreHours::fromJson(text);
    if (!known) return fail(known.error());
    known->addTo(*settings, key.substr(kStoreHoursPrefix.size()));
  }
  return settings;
}

}  // namespace inquiry
