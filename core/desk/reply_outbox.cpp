#include "core/desk/outbox_change.h"
#include "core/desk/parts.h"
#include "core/desk/reply_service.h"
#include "core/desk/thread_loader.h"
#include "core/storage/outgoing_repository.h"
#include "core/sync/outbox_ledger.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kListed = 500;

}  // namespace

Result<DraftView> ReplyService::undoSend(OutgoingId id) {
  auto taken = moveOutgoing(m_parts, id, OutgoingState::Cancelled, "outgoing.undone");
  if (!taken) return fail(taken.error());
  if (auto saved = saveDraft(taken->thread, taken->text, taken->attachments); !saved) return fail(saved.error());
  m_parts.sync.outboxChanged();
  return DraftView{taken->text, taken->attachments, m_parts.clock.now()};
}

Status ReplyService::sendNow(OutgoingId id) {
  const auto moved = moveOutgoing(m_parts, id, OutgoingState::Queued, "outgoing.released");
  if (!moved) return fail(moved.error());
  m_parts.sync.outboxChanged();
  return {};
}

Result<std::vector<Outgoing>> ReplyService::outbox() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::OutgoingRepository((*reader)->connection()).list({}, kListed);
}

Result<Outgoing> ReplyService::outgoing(OutgoingId id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto found = storage::OutgoingRepository((*reader)->connection()).find(id);
  if (!found) return fail(found.error());
  if (!*found) return fail(ErrorKind::NotFound, "outbox.not_found", "There is no outbox item " + std::to_string(id.value) + ": see the list.");
  return **found;
}

Status ReplyService::cancel(OutgoingId id) {
  const auto moved = moveOutgoing(m_parts, id, OutgoingState::Cancelled, "outgoing.cancelled");
  if (!moved) return fail(moved.error());
  m_parts.sync.outboxChanged();
  return {};
}

Status ReplyService::retry(OutgoingId id) {
  const auto item = outgoing(id);
  if (!item) return fail(item.error());
  // What may have arrived is resolved, never simply sent again.
  if (item->state == OutgoingState::NeedsPerson && item->sendingAt)
    return fail(ErrorKind::Refused, "outbox.uncertain",
                "This answer may have arrived: look at the platform's page, then resolve it as sent or not-sent.");
  const auto moved = moveOutgoing(m_parts, id, OutgoingState::Queued, "outgoing.retried",
                                  [&](storage::OutgoingRepository::Move& move) { move.notBefore = m_parts.clock.now(); });
  if (!moved) return fail(moved.error());
  m_parts.sync.outboxChanged();
  return {};
}

Status ReplyService::resolve(OutgoingId id, Outcome outcome) {
  auto item = outgoing(id);
  if (!item) return fail(item.error());
  if (item->state != OutgoingState::NeedsPerson && item->state != OutgoingState::Unknown)
    return fail(ErrorKind::Conflict, "outbox.not_uncertain", "This answer is " + std::string(name(item->state)) + ": nothing is to be resolved.");
  if (outcome == Outcome::NotSent) {
    const auto moved = moveOutgoing(m_parts, id, OutgoingState::Queued, "outgoing.resolved_not_sent",
                                    [&](storage::OutgoingRepository::Move& move) { move.notBefore = m_parts.clock.now(); });
    if (!moved) return fail(moved.error());
    m_parts.sync.outboxChanged();
    return {};
  }
  std::optional<Store> store;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto found = requireStore((*reader)->connection(), item->store);
    if (!found) return fail(found.error());
    store = *found;
  }
  OutboxLedger ledger(m_parts.database, m_parts.clock, m_parts.outboxJournal);
  // Its message comes with the next pull; until then the item stands for it.
  OutboxLedger::Arrival arrival;
  arrival.when = OutboxLedger::Arrival::When::Earlier;
  arrival.at = item->sendingAt.value_or(m_parts.clock.now());
  return ledger.settleSent(*item, *store, arrival);
}

Status ReplyService::holdDoubtful(const std::string& why) {
  std::vector<Outgoing> unsent;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto found = storage::OutgoingRepository((*reader)->connection()).list({OutgoingState::Held, OutgoingState::Queued}, kListed);
    if (!found) return fail(found.error());
    unsent = *found;
  }
  for (const Outgoing& item : unsent) {
    // Marking twice is the same as marking once, and nobody waits for it.
    if (item.kind == OutgoingKind::MarkRead) {
      if (auto dropped = moveOutgoing(m_parts, item.id, OutgoingState::Cancelled, "outgoing.cancelled"); !dropped) return fail(dropped.error());
      continue;
    }
    if (item.state == OutgoingState::Held)
      if (auto released = moveOutgoing(m_parts, item.id, OutgoingState::Queued, "outgoing.released"); !released) return fail(released.error());
    const auto asked = moveOutgoing(m_parts, item.id, OutgoingState::NeedsPerson, "outgoing.doubted", [&](storage::OutgoingRepository::Move& move) {
      move.sendingAt = item.createdAt;  // it may have left at any time since
      move.error = Error{ErrorKind::Ambiguous, "outbox.doubtful", why, {}};
    });
    if (!asked) return fail(asked.error());
  }
  return {};
}

}  // namespace inquiry::desk
