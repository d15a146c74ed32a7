// How the sender finds out what became of an item that left without a clear answer.
#include <algorithm>
#include <array>

#include "core/domain/crash_point.h"
#include "core/sync/outbox_sender.h"

namespace inquiry {
namespace {

// Parts of the settle time after the attempt began (5, 15, 60 and 120 s of the usual 120 s); then every half of it.
constexpr std::array<int, 4> kLookParts{24, 8, 2, 1};
// Uncertain this often, an item waits for a person: whatever is wrong, sending again has not cured it.
constexpr int kMostAttempts = 3;

bool isPassing(const std::optional<Error>& error) {
  if (!error) return false;
  switch (error->kind) {
    case ErrorKind::Offline:
    case ErrorKind::Throttled:
    case ErrorKind::PlatformDown:
    case ErrorKind::Ambiguous:
    case ErrorKind::Cancelled:
    case ErrorKind::Unauthorised:
    case ErrorKind::MissingGrant:
    case ErrorKind::Storage:
    case ErrorKind::Locked: return true;
    default: return false;
  }
}

}  // namespace

Status OutboxSender::lookUp(const Store& store, Connector& connector, DeliveryReport& report, const std::stop_token& stop) {
  auto items = openItems(store.id, OutgoingState::Unknown);
  if (!items) return fail(items.error());
  for (Outgoing& item : *items) {
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "sync.stopped", "Stopped on request.");
    if (!isLookDue(item)) continue;
    const Status looked = lookUpOne(std::move(item), store, connector, report, stop);
    // Conflict: somebody else moved it meanwhile, it is theirs.
    if (!looked && looked.error().kind != ErrorKind::Conflict) return looked;
  }
  return {};
}

Status OutboxSender::lookUpOne(Outgoing item, const Store& store, Connector& connector, DeliveryReport& report, const std::stop_token& stop) {
  const Capabilities& capabilities = connector.capabilities();
  if (item.kind == OutgoingKind::MarkRead) return settleMark(item, {});
  if (capabilities.sendClass == SendClass::AskPerson) {
    return askPerson(item, {ErrorKind::Ambiguous, "outbox.unclear",
                            "This answer may have been sent. Check on the platform's page, then say whether it was.", {}});
  }
  std::vector<std::string> claimed;
  {
    const auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    auto ids = storage::OutgoingRepository((*reader)->connection()).claimedRemoteIds(item);
    if (!ids) return fail(ids.error());
    claimed = std::move(*ids);
  }
  INQUIRY_CRASH_POINT("outbox.lookup.before");
  const ReconcileResult found = connector.reconcile(item, claimed, stop);
  INQUIRY_CRASH_POINT("outbox.lookup.after");
  switch (found.outcome) {
    case ReconcileResult::Outcome::Found: {
      const Status settled = m_ledger.settleSent(item, store,
                                                 {found.remoteId, item.sendingAt.value_or(m_parts.clock.now()),
                                                  OutboxLedger::Arrival::When::Earlier, Delivery::Sent, {}});
      if (settled) count(item, report);
      if (settled || settled.error().kind != ErrorKind::Conflict) return settled;
      // Claimed by another item in this very moment: the next look knows it. What stays so is for a person.
      if (isSettled(item, capabilities.settle)) {
        return askPerson(item, {ErrorKind::Ambiguous, "outbox.claimed",
                                "What the platform shows of this answer belongs to another one. Check on its page, then say whether both arrived.", {}});
      }
      scheduleLook(item, capabilities.settle);
      return {};
    }
    case ReconcileResult::Outcome::Returned: {
      OutboxLedger::Move move;
      move.to = OutgoingState::Refused;
      move.remoteId = found.remoteId;  // sent again, it is another message
      move.error = Error{ErrorKind::Refused, "outbox.bounced", "This answer was not delivered: " + (found.error ? found.error->text : std::string("the other side gave no reason.")), {}};
      return m_ledger.move(item, move);
    }
    case ReconcileResult::Outcome::NotFound: return afterNotFound(item, capabilities);
    case ReconcileResult::Outcome::CannotTell: break;
  }
  if (isPassing(found.error) || !isSettled(item, capabilities.settle)) {
    scheduleLook(item, capabilities.settle);
    return isPassing(found.error) ? Status(fail(*found.error)) : Status();
  }
  if (capabilities.sendClass == SendClass::Key) return afterNotFound(item, capabilities);  // the platform itself keeps doubles out
  return askPerson(item, {ErrorKind::Ambiguous, "outbox.cannot_tell",
                          "The platform does not show whether this answer arrived. Check on its page, then say whether it did.", {}});
}

// Not shown is no proof that it was not taken: only where the platform itself keeps a second one out may code send again.
Status OutboxSender::afterNotFound(Outgoing& item, const Capabilities& capabilities) {
  if (!isSettled(item, capabilities.settle)) {
    scheduleLook(item, capabilities.settle);
    return {};
  }
  const auto keepsDoublesOut = keepsSecondOut(item, capabilities);
  if (!keepsDoublesOut) return fail(keepsDoublesOut.error());
  if (!*keepsDoublesOut) {
    return askPerson(item, {ErrorKind::Ambiguous, "outbox.never_seen",
                            "This answer left, but the platform does not show it. Check on its page, then say whether it was sent.", {}});
  }
  if (item.attempts >= kMostAttempts) {
    return askPerson(item, {ErrorKind::Ambiguous, "outbox.uncertain_often",
                            "This answer left several times and never showed up. Check on the platform's page before sending it again.", {}});
  }
  OutboxLedger::Move move;
  move.to = OutgoingState::Queued;
  const Status moved = m_ledger.move(item, move);
  const std::scoped_lock lock(m_mutex);
  m_looks.erase(item.id);
  return moved;
}

// Its worker was given up meanwhile, or somebody else was faster. What the platform said at last still counts.
Status OutboxSender::settleAbandoned(Outgoing& item, const Store& store, const SendResult& result) {
  {
    const auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    auto row = storage::OutgoingRepository((*reader)->connection()).find(item.id);
    if (!row) return fail(row.error());
    if (!*row) return {};
    item = std::move(**row);
  }
  if (item.state == OutgoingState::Unknown) startSettleClock(item);  // until now its bytes were on the way
  if (result.outcome != SendResult::Outcome::Accepted) return {};
  const auto unlessMoved = [](const Status& done) { return !done && done.error().kind == ErrorKind::Conflict ? Status() : done; };
  if (item.state == OutgoingState::Queued) {
    // It was to go a second time.
    OutboxLedger::Move move;
    move.to = OutgoingState::NeedsPerson;
    move.error = Error{ErrorKind::Ambiguous, "outbox.arrived", "The platform took this answer after all.", {}};
    if (auto moved = m_ledger.move(item, move); !moved) return unlessMoved(moved);
  }
  if (item.state != OutgoingState::Unknown && item.state != OutgoingState::NeedsPerson) return {};
  return unlessMoved(m_ledger.settleSent(item, store,
                                         {result.remoteId, item.sendingAt.value_or(m_parts.clock.now()), OutboxLedger::Arrival::When::Earlier,
                                          result.delivery, result.moderation}));
}

// The platform knows our id, or takes one answer of this conversation and refuses the next.
Result<bool> OutboxSender::keepsSecondOut(const Outgoing& item, const Capabilities& capabilities) {
  if (capabilities.sendClass == SendClass::Key) return true;
  const auto place = placeOf(item);
  if (!place) return fail(place.error());
  if (!*place) return false;
  const ChannelCapabilities* channel = capabilities.channel((*place)->thread.kind);
  return channel != nullptr && channel->answersOnce;
}

void OutboxSender::startSettleClock(const Outgoing& item) {
  const std::scoped_lock lock(m_mutex);
  m_looks[item.id].sentSteady = m_parts.clock.steady();
}

// Since the call of the attempt ended, by the monotonic clock where this run made it: a wall clock set forward must not shorten the wait. An
// unknown item's notBefore is that instant; sendingAt stays where the attempt began, messages of the platform are compared with it.
Duration OutboxSender::elapsedOf(const Outgoing& item, const Look& look) const {
  if (look.sentSteady > Duration(0)) return m_parts.clock.steady() - look.sentSteady;
  if (!item.sendingAt) return Duration(0);
  return std::max(Duration(0), m_parts.clock.now() - std::max(*item.sendingAt, item.notBefore.value_or(*item.sendingAt)));
}

bool OutboxSender::isSettled(const Outgoing& item, Duration settle) {
  const std::scoped_lock lock(m_mutex);
  const auto found = m_looks.find(item.id);
  return elapsedOf(item, found == m_looks.end() ? Look{} : found->second) >= settle;
}

void OutboxSender::scheduleLook(const Outgoing& item, Duration settle) {
  const std::scoped_lock lock(m_mutex);
  Look& look = m_looks[item.id];
  const Duration elapsed = elapsedOf(item, look);
  Duration rest = settle / 2;
  for (const int part : kLookParts) {
    if (settle / part <= elapsed) continue;
    rest = settle / part - elapsed;
    break;
  }
  look.nextSteady = m_parts.clock.steady() + rest;
  ++look.looks;
}

bool OutboxSender::isLookDue(const Outgoing& item) {
  const std::scoped_lock lock(m_mutex);
  const auto look = m_looks.find(item.id);
  return look == m_looks.end() || look->second.looks == 0 || look->second.nextSteady <= m_parts.clock.steady();
}

Result<std::map<StoreId, Instant>> OutboxSender::wakes() {
  using enum OutgoingState;
  const auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto items = storage::OutgoingRepository((*reader)->connection()).list({Held, Queued, Sending, Unknown, NeedsPerson}, 10'000);
  if (!items) return fail(items.error());
  std::map<StoreId, Instant> wakes;
  std::set<ThreadId> begun;
  for (auto item = items->rbegin(); item != items->rend(); ++item) {  // oldest first
    // What stands behind an unfinished item of its thread does not move by itself.
    if (item->state != Held && !movesAlone(item->kind) && !begun.insert(item->thread).second) continue;
    const auto at = wakeOf(*item);
    if (!at) continue;
    const auto [found, isNew] = wakes.emplace(item->store, *at);
    if (!isNew) found->second = std::min(found->second, *at);
  }
  return wakes;
}

std::optional<Instant> OutboxSender::wakeOf(const Outgoing& item) {
  const Instant now = m_parts.clock.now();
  const std::scoped_lock lock(m_mutex);
  switch (item.state) {
    case OutgoingState::Held: return isOverruled(item) ? now : item.releaseAt.value_or(now);
    case OutgoingState::Queued: {
      const auto paused = m_paused.find(item.id);
      const Instant at = item.notBefore.value_or(now);
      return paused == m_paused.end() ? at : std::max(at, paused->second);
    }
    case OutgoingState::Unknown: {
      const auto look = m_looks.find(item.id);
      if (look == m_looks.end() || look->second.looks == 0) return now;
      return now + std::max(Duration(0), look->second.nextSteady - m_parts.clock.steady());
    }
    default: return {};
  }
}

}  // namespace inquiry
