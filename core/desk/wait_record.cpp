#include "core/desk/wait_record.h"

#include <algorithm>
#include <utility>

#include "core/desk/thread_change.h"
#include "core/desk/thread_wait.h"
#include "core/storage/thread_repository.h"
#include "core/storage/waiting_period_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

Json orNull(const std::optional<Instant>& at) { return at ? Json(at->millis()) : Json(nullptr); }

std::optional<Instant> instantIn(const Json& value) {
  if (value.is_null()) return {};
  return Instant::fromMillis(value.get<std::int64_t>());
}

Json periodOf(const WaitingPeriod& period) {
  Json clocks = Json::array();
  for (const DeadlineClock& clock : period.clocks)
    clocks.push_back({{"policy", clock.policy}, {"due", clock.dueAt.millis()}, {"met", orNull(clock.metAt)}, {"proof", clock.proof}});
  return {{"id", period.id}, {"start", period.startedAt.millis()}, {"end", orNull(period.endedAt)}, {"kind", period.end ? Json(static_cast<int>(*period.end)) : Json(nullptr)},
          {"reason", period.reason}, {"actor", period.actor}, {"history", period.isHistory}, {"clocks", std::move(clocks)}};
}

WaitingPeriod periodIn(const Json& value, ThreadId thread) {
  WaitingPeriod period;
  period.id = value.at("id").get<std::int64_t>();
  period.thread = thread;
  period.startedAt = Instant::fromMillis(value.at("start").get<std::int64_t>());
  period.endedAt = instantIn(value.at("end"));
  if (!value.at("kind").is_null()) period.end = static_cast<WaitingEnd>(value.at("kind").get<int>());
  period.reason = value.at("reason").get<std::string>();
  period.actor = value.at("actor").get<std::string>();
  period.isHistory = value.at("history").get<bool>();
  for (const Json& clock : value.at("clocks"))
    period.clocks.push_back({clock.at("policy").get<std::string>(), Instant::fromMillis(clock.at("due").get<std::int64_t>()), instantIn(clock.at("met")),
                             clock.at("proof").get<std::string>()});
  return period;
}

// Small: every thread of a merge carries one. A deadline computed anew since shows in the thread's own.
Json leftOf(const ThreadWaits& waits) {
  Json periods = Json::array();
  for (const WaitingPeriod& period : waits.periods) periods.push_back({period.id, period.startedAt.millis(), orNull(period.endedAt)});
  return {{"thread", waits.thread.id.value}, {"state", stateOf(waits.thread)}, {"due", orNull(waits.thread.dueAt)}, {"periods", std::move(periods)}};
}

Json wasOf(const ThreadWaits& before, const ThreadWaits& after) {
  Json changed = Json::array();
  for (const WaitingPeriod& period : before.periods) {
    const Json was = periodOf(period);
    const auto now = std::find_if(after.periods.begin(), after.periods.end(), [&](const WaitingPeriod& other) { return other.id == period.id; });
    if (now == after.periods.end() || periodOf(*now) != was) changed.push_back(was);
  }
  return {{"thread", before.thread.id.value}, {"state", stateOf(before.thread)}, {"needsReply", before.thread.needsReply}, {"due", orNull(before.thread.dueAt)},
          {"newest", before.periods.empty() ? 0 : before.periods.front().id}, {"changed", std::move(changed)}};
}

// A thread the action made waited for nothing before it.
ThreadWaits unmade(const ThreadWaits& made) {
  ThreadWaits none{made.thread, {}};
  none.thread.needsReply = false;
  none.thread.oldestUnansweredAt = none.thread.dueAt = std::nullopt;
  none.thread.unansweredCount = 0;
  return none;
}

Status putBack(storage::Connection& connection, const Json& was) {
  const ThreadId thread{was.at("thread").get<std::int64_t>()};
  std::vector<WaitingPeriod> changed;
  for (const Json& period : was.at("changed")) changed.push_back(periodIn(period, thread));
  if (auto done = storage::WaitingPeriodRepository(connection).putBack(thread, changed, was.at("newest").get<std::int64_t>()); !done) return done;
  const Json& state = was.at("state");
  const auto status = static_cast<ThreadStatus>(state.at("status").get<int>());
  const auto snoozedUntil = instantIn(state.at("snoozedUntil"));
  storage::ThreadRepository threads(connection);
  const ReplyState reply{was.at("needsReply").get<bool>(), instantIn(state.at("oldestUnansweredAt")), instantIn(was.at("due")), state.at("unanswered").get<std::int64_t>()};
  if (auto done = threads.setReplyStateAndStatus(thread, reply, status); !done) return done;
  return status == ThreadStatus::Snoozed && snoozedUntil ? threads.snooze(thread, *snoozedUntil) : Status();
}

}  // namespace

Result<WaitRecord> recordWaits(storage::Connection& connection, const std::vector<ThreadId>& threads) {
  WaitRecord record;
  for (const ThreadId id : threads) {
    auto thread = requireThread(connection, id);
    if (!thread) return fail(thread.error());
    auto periods = storage::WaitingPeriodRepository(connection).list(id);
    if (!periods) return fail(periods.error());
    record.insert_or_assign(id, ThreadWaits{std::move(*thread), std::move(*periods)});
  }
  return record;
}

Json waitChange(const WaitRecord& before, const WaitRecord& after) {
  Json was = Json::array(), left = Json::array();
  for (const auto& [id, waits] : after) {
    const auto known = before.find(id);
    was.push_back(wasOf(known == before.end() ? unmade(waits) : known->second, waits));
    left.push_back(leftOf(waits));
  }
  return {{"was", std::move(was)}, {"left", std::move(left)}};
}

Result<bool> standAsLeft(storage::Connection& connection, const Json& change) {
  if (!change.is_object()) return false;
  for (const Json& left : change.at("left")) {
    const ThreadId thread{left.at("thread").get<std::int64_t>()};
    const auto record = recordWaits(connection, {thread});
    if (!record) return fail(record.error());
    if (leftOf(record->at(thread)) != left) return false;
  }
  return true;
}

Status putWaitsBack(storage::Connection& connection, const Json& change) {
  for (const Json& was : change.at("was"))
    if (auto done = putBack(connection, was); !done) return done;
  return {};
}

}  // namespace inquiry::desk
