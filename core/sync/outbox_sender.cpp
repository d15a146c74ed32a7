#include "core/sync/outbox_sender.h"

#include <algorithm>

#include "core/domain/crash_point.h"
#include "core/domain/pulse.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/alert_log.h"
#include "core/sync/automatic_answers.h"

namespace inquiry {
namespace {

constexpr std::size_t kAtOnce = 16, kMostOpen = 10'000;
// This often in a row nothing left us, and not for the store's sake: a person must look at the answer.
constexpr int kMostFailures = 10;
constexpr int kMostMarks = 3;

// The whole store, not this item, is what fails.
bool concernsStore(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Throttled:
    case ErrorKind::Unauthorised:
    case ErrorKind::MissingGrant:
    case ErrorKind::PlatformDown:
    case ErrorKind::Cancelled:
    case ErrorKind::Locked:
    case ErrorKind::Storage:
    case ErrorKind::DiskFull: return true;
    default: return false;
  }
}

bool isAutomatic(const Outgoing& item) { return item.actor.starts_with("rule:"); }

bool isConflict(const Status& status) { return !status && status.error().kind == ErrorKind::Conflict; }

Error errorOf(const std::optional<Error>& error, const char* text) {
  return error ? *error : Error{ErrorKind::Ambiguous, "outbox.unclear", text, {}};
}

}  // namespace

Status OutboxSender::release() {
  const auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto items = storage::OutgoingRepository((*reader)->connection()).releasable(m_parts.clock.now(), kMostOpen);
  if (!items) return fail(items.error());
  for (Outgoing& item : *items) {
    OutboxLedger::Move move;
    move.to = OutgoingState::Queued;
    move.ifReleasableAt = m_parts.clock.now();  // the row decides: it may have been put off since it was read
    const Status moved = isOverruled(item) ? withdraw(item) : m_ledger.move(item, move);
    if (!moved && !isConflict(moved)) return moved;  // taken back in the last moment: not ours any more
  }
  return {};
}

Status OutboxSender::withdraw(Outgoing& item) {
  const Error why{ErrorKind::Conflict, "outbox.buyer_wrote", "The buyer wrote before the chosen time: this answer did not leave and is a draft again.", {}};
  if (auto taken = m_ledger.takeBack(item, why); !taken) return taken;
  if (m_parts.alarm) m_parts.alarm->notify(waitsForPerson(item, why, m_parts.clock.now()));
  return {};
}

DeliveryReport OutboxSender::deliver(const Store& store, Connector& connector, std::stop_token stop) {
  DeliveryReport report;
  const auto ended = [&report](const Status& status) {
    if (!status && report.status) report.status = status;
    return !status;
  };
  if (ended(release()) || ended(lookUp(store, connector, report, stop))) return report;
  std::set<OutgoingId> tried;  // each once a round: what was put back waits for its time
  bool marksRest = false;      // a platform that takes no read marks now is no trouble of the store's answers
  for (;;) {
    std::vector<Outgoing> items;
    {
      const auto reader = m_parts.database.read();
      if (ended(reader ? Status() : fail(reader.error()))) return report;
      auto due = storage::OutgoingRepository((*reader)->connection()).due(store.id, m_parts.clock.now(), kAtOnce + tried.size());
      if (ended(due ? Status() : fail(due.error()))) return report;
      items = std::move(*due);
    }
    std::erase_if(items, [&](const Outgoing& item) { return tried.contains(item.id) || isPaused(item.id); });
    if (items.empty()) return report;
    for (Outgoing& item : items) {
      if (stop.stop_requested()) {
        ended(fail(ErrorKind::Cancelled, "sync.stopped", "Stopped on request."));
        return report;
      }
      tried.insert(item.id);
      const bool isMark = item.kind == OutgoingKind::MarkRead;
      if (isMark && marksRest) continue;
      const Status done = sendOne(std::move(item), store, connector, report, stop);
      if (isMark && !done) marksRest = true;
      else if (ended(done)) return report;
    }
  }
}

void OutboxSender::count(const Outgoing& item, DeliveryReport& report) {
  ++report.sent;
  if (item.kind == OutgoingKind::PlatformAction && !item.actionCase.empty()) ++report.caseSteps;
}

Status OutboxSender::sendOne(Outgoing queued, const Store& store, Connector& connector, DeliveryReport& report, const std::stop_token& stop) {
  noteAlive();
  auto claimed = claim(std::move(queued), connector, stop);
  if (!claimed) return fail(claimed.error());
  if (!*claimed) return {};
  Outgoing& item = **claimed;
  {
    const std::scoped_lock lock(m_mutex);
    m_looks[item.id] = {m_parts.clock.steady(), Duration(0), 0};
  }
  INQUIRY_CRASH_POINT("outbox.send.before");
  const SendResult result = connector.send(item, stop);
  INQUIRY_CRASH_POINT("outbox.send.after");
  Status settled = settle(item, store, result, connector.capabilities());
  if (isConflict(settled)) settled = settleAbandoned(item, store, result);
  if (!settled) return settled;
  if (item.state == OutgoingState::Sent && item.kind != OutgoingKind::MarkRead) count(item, report);
  {
    const std::scoped_lock lock(m_mutex);
    if (item.state != OutgoingState::Unknown) m_looks.erase(item.id);
    if (item.state != OutgoingState::Queued) m_failures.erase(item.id);
  }
  const bool isStores = result.error && concernsStore(result.error->kind) && item.state == OutgoingState::Queued;
  return isStores ? Status(fail(*result.error)) : Status();
}

// Empty: not to be sent now (refused, asked, taken back, or it must wait).
Result<std::optional<Outgoing>> OutboxSender::claim(Outgoing item, Connector& connector, const std::stop_token& stop) {
  using Nothing = std::optional<Outgoing>;
  const auto place = placeOf(item);
  if (!place) return fail(place.error());
  if (!*place) {
    pause(item.id, m_parts.longestRetry);
    return Nothing{};
  }
  const GateVerdict verdict = m_parts.gate.check({item, (*place)->store, (*place)->thread, connector.capabilities(), m_parts.clock.now()});
  // Nobody is asked about a machine's answer: it leaves in time or not at all.
  if (isAutomatic(item) && verdict.outcome != GateVerdict::Outcome::Refuse) {
    const auto taken = takeBackAutomatic(item, **place, connector.capabilities());
    if (!taken || *taken) return taken ? Result<std::optional<Outgoing>>(Nothing{}) : fail(taken.error());
  }
  if (verdict.outcome != GateVerdict::Outcome::Go) {
    const Error why = errorOf(verdict.error, "A rule keeps this answer back.");
    OutboxLedger::Move move;
    move.to = item.kind == OutgoingKind::MarkRead ? OutgoingState::Cancelled : OutgoingState::Refused;
    move.error = why;
    const Status moved = verdict.outcome == GateVerdict::Outcome::Ask ? askPerson(item, why) : m_ledger.move(item, move);
    return moved || isConflict(moved) ? Result<std::optional<Outgoing>>(Nothing{}) : fail(moved.error());
  }
  OutboxLedger::Move move;
  move.to = OutgoingState::Sending;
  move.attempts = item.attempts + 1;
  if (connector.capabilities().sendClass == SendClass::ReadBack && item.kind != OutgoingKind::MarkRead) {
    auto baseline = connector.ownMessages(item, stop);
    if (!baseline && concernsStore(baseline.error().kind)) return fail(baseline.error());
    // A conversation that cannot be read now cannot be looked up later either: it waits, the others go on. A new one has nothing to read.
    if (!baseline && baseline.error().kind != ErrorKind::NotFound) {
      pause(item.id, m_parts.firstRetry);
      return Nothing{};
    }
    move.baseline = baseline ? std::move(*baseline) : std::vector<std::string>();
  }
  INQUIRY_CRASH_POINT("outbox.baseline.read");
  move.sendingAt = m_parts.clock.now();
  const Status moved = m_ledger.move(item, move);
  if (isConflict(moved)) return Nothing{};
  if (!moved) return fail(moved.error());
  return Nothing(std::move(item));
}

// Everything that kept a machine from writing is asked again in the moment it would write.
Result<bool> OutboxSender::takeBackAutomatic(Outgoing& item, const Place& place, const Capabilities& capabilities) {
  std::optional<Error> why;
  {
    const auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    auto held = whyHeldBack((*reader)->connection(), item, {place.store, place.thread, capabilities, m_parts.clock.now()});
    if (!held) return fail(held.error());
    why = std::move(*held);
  }
  if (!why) return false;
  OutboxLedger::Move move;
  move.to = OutgoingState::Cancelled;
  move.error = why;
  const Status moved = m_ledger.move(item, move);
  return moved || isConflict(moved) ? Result<bool>(true) : fail(moved.error());
}

Status OutboxSender::settle(Outgoing& item, const Store& store, const SendResult& result, const Capabilities& capabilities) {
  OutboxLedger::Move move;
  if (item.kind == OutgoingKind::MarkRead && result.outcome != SendResult::Outcome::Accepted) return settleMark(item, result.error);
  switch (result.outcome) {
    case SendResult::Outcome::Accepted: {
      const Status settled = m_ledger.settleSent(
          item, store, {result.remoteId, m_parts.clock.now(), OutboxLedger::Arrival::When::JustNow, result.delivery, result.moderation});
      // Another item has that remote id: the platform gave one message for two calls. A person must look.
      return isConflict(settled) ? settleUnknown(item, result, capabilities) : settled;
    }
    case SendResult::Outcome::Refused:
      move.to = OutgoingState::Refused;
      move.error = errorOf(result.error, "The platform refused this answer.");
      return m_ledger.move(item, move);
    case SendResult::Outcome::NotSent: return settleNotSent(item, result);
    case SendResult::Outcome::Unknown: return settleUnknown(item, result, capabilities);
  }
  return {};
}

Status OutboxSender::settleNotSent(Outgoing& item, const SendResult& result) {
  const Error why = errorOf(result.error, "The platform could not be reached.");
  const Instant now = m_parts.clock.now();
  const Failures failures = countFailure(item.id, why.kind);
  const Duration longest = concernsStore(why.kind) ? m_parts.longestOutage : m_parts.longestRetry;
  const Duration rest = std::min(m_parts.firstRetry * (1 << std::clamp(failures.all - 1, 0, 6)), longest);
  OutboxLedger::Move move;
  move.to = OutgoingState::Queued;
  move.attempts = item.attempts - 1;  // nothing left us: it was no attempt as the buyer sees it
  if (*move.attempts == 0) move.attempt = OutboxLedger::Move::Attempt::Withdrawn;
  move.notBefore = why.kind == ErrorKind::Cancelled ? now : now + rest;
  if (why.kind == ErrorKind::Throttled && why.until) move.notBefore = why.until;
  move.error = why;
  if (auto moved = m_ledger.move(item, move); !moved || failures.own < kMostFailures || concernsStore(why.kind)) return moved;
  return askPerson(item, {why.kind, "outbox.not_leaving:" + why.code, "This answer could not be handed over many times in a row. " + why.text, {}});
}

OutboxSender::Failures OutboxSender::countFailure(OutgoingId item, ErrorKind kind) {
  const std::scoped_lock lock(m_mutex);
  Failures& failures = m_failures[item];
  if (kind != ErrorKind::Cancelled) ++failures.all;
  if (!concernsStore(kind)) ++failures.own;
  return failures;
}

// Sending or unknown -> queued or cancelled. Marking twice is the same as marking once, and nobody waits for it.
Status OutboxSender::settleMark(Outgoing& item, const std::optional<Error>& why) {
  OutboxLedger::Move move;
  move.to = OutgoingState::Queued;
  move.error = why;
  move.notBefore = m_parts.clock.now() + m_parts.firstRetry;
  // A right that is missing may stay so; everything else of the store passes.
  const bool isOutage = why && concernsStore(why->kind) && why->kind != ErrorKind::MissingGrant;
  if (isOutage) move.attempts = std::max(0, item.attempts - 1);
  if (auto moved = m_ledger.move(item, move); !moved || item.attempts < kMostMarks) return moved;
  move = {};
  move.to = OutgoingState::Cancelled;
  move.error = why;
  return m_ledger.move(item, move);
}

Status OutboxSender::settleUnknown(Outgoing& item, const SendResult& result, const Capabilities& capabilities) {
  OutboxLedger::Move move;
  move.to = OutgoingState::Unknown;
  move.error = errorOf(result.error, "The platform gave no clear answer.");
  // Files went first, for minutes perhaps: the message itself may have left just now.
  move.notBefore = m_parts.clock.now();
  if (auto moved = m_ledger.move(item, move); !moved) return moved;
  startSettleClock(item);
  if (capabilities.sendClass != SendClass::AskPerson) {
    scheduleLook(item, capabilities.settle);
    return {};
  }
  return askPerson(item, *move.error);
}

Status OutboxSender::askPerson(Outgoing& item, Error why) {
  OutboxLedger::Move move;
  move.to = OutgoingState::NeedsPerson;
  move.error = std::move(why);
  // From here on it is as old as this question: a person's "send it" is not asked again for the same deadline.
  move.releaseAt = m_parts.clock.now();
  if (auto moved = m_ledger.move(item, move); !moved) return moved;
  if (m_parts.alarm)
    m_parts.alarm->notify(waitsForPerson(item, *move.error, m_parts.clock.now()));
  return {};
}

// Read anew: the mode of the store may have changed while the item waited. Empty when store or thread is gone.
Result<std::optional<OutboxSender::Place>> OutboxSender::placeOf(const Outgoing& item) {
  const auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto thread = storage::ThreadRepository((*reader)->connection()).find(item.thread);
  if (!thread) return fail(thread.error());
  auto store = storage::StoreRepository((*reader)->connection()).find(item.store);
  if (!store) return fail(store.error());
  if (!*thread || !*store) return std::optional<Place>{};
  return std::optional(Place{std::move(**store), std::move(**thread)});
}

Status OutboxSender::doubt(const StoreId& store) {
  auto items = openItems(store, OutgoingState::Sending);
  if (!items) return fail(items.error());
  for (Outgoing& item : *items) {
    OutboxLedger::Move move;
    move.to = OutgoingState::Unknown;
    move.error = Error{ErrorKind::Ambiguous, "outbox.interrupted", "Sending this answer did not come to an end; its fate is looked up.", {}};
    move.notBefore = m_parts.clock.now();
    const Status moved = m_ledger.move(item, move);
    if (!moved && !isConflict(moved)) return moved;  // it did come to an end, just now
    if (moved) startSettleClock(item);
  }
  return {};
}

Result<std::vector<Outgoing>> OutboxSender::openItems(const StoreId& store, OutgoingState state) {
  const auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto items = storage::OutgoingRepository((*reader)->connection()).list({state}, kMostOpen);
  if (!items) return items;
  std::erase_if(*items, [&store](const Outgoing& item) { return item.store != store; });
  std::reverse(items->begin(), items->end());
  return items;
}

void OutboxSender::pause(OutgoingId item, Duration by) {
  const std::scoped_lock lock(m_mutex);
  m_paused[item] = m_parts.clock.now() + by;
}

bool OutboxSender::isPaused(OutgoingId item) {
  const std::scoped_lock lock(m_mutex);
  const auto found = m_paused.find(item);
  if (found == m_paused.end()) return false;
  if (m_parts.clock.now() < found->second) return true;
  m_paused.erase(found);
  return false;
}

}  // namespace inquiry
