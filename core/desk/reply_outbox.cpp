#include "core/desk/outbox_change.h"
#include "core/desk/parts.h"
#include "core/desk/reply_limits.h"
#include "core/desk/reply_service.h"
#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/desk/thread_loader.h"
#include "core/desk/translation_drafts.h"
#include "core/storage/draft_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/sync/outbox_ledger.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

using Move = storage::OutgoingRepository::Move;

constexpr std::size_t kListed = 500;

Status onlyHeld(const Outgoing& item) {
  if (item.state == OutgoingState::Held) return {};
  return fail(ErrorKind::Conflict, "outbox.not_held", "This answer is " + std::string(name(item.state)) + ": its hold is over already.");
}

// What may have arrived is looked up or resolved, never simply sent again.
Status mayRetry(const Outgoing& item) {
  using enum OutgoingState;
  if (item.state == Refused || (item.state == NeedsPerson && !item.sendingAt)) return {};
  if (item.state == Sending)
    return fail(ErrorKind::Refused, "outbox.uncertain",
                "This answer is being sent, or was when the program ended: sync, which looks up what became of it.");
  if (item.state == Unknown || item.state == NeedsPerson)
    return fail(ErrorKind::Refused, "outbox.uncertain",
                "This answer may have arrived: look at the platform's page, then resolve it as sent or not-sent.");
  return fail(ErrorKind::Conflict, "outbox.not_stuck", "This answer is " + std::string(name(item.state)) + ": there is nothing to try again.");
}

Status mustBeUncertain(const Outgoing& item) {
  if (item.state == OutgoingState::NeedsPerson || item.state == OutgoingState::Unknown) return {};
  return fail(ErrorKind::Conflict, "outbox.not_uncertain", "This answer is " + std::string(name(item.state)) + ": nothing is to be resolved.");
}

// Afterwards it is neither held nor queued.
Status holdOne(Parts& parts, const Outgoing& item, const std::string& why) {
  // Marking twice is the same as marking once, and nobody waits for it.
  if (item.kind == OutgoingKind::MarkRead) {
    const auto dropped = moveOutgoing(parts, item.id, OutgoingState::Cancelled, "outgoing.cancelled");
    return dropped ? Status() : fail(dropped.error());
  }
  if (item.state == OutgoingState::Held)
    if (auto released = moveOutgoing(parts, item.id, OutgoingState::Queued, "outgoing.released"); !released) return fail(released.error());
  const auto asked = moveOutgoing(parts, item.id, OutgoingState::NeedsPerson, "outgoing.doubted", [&](const Outgoing& found, Move& move) -> Status {
    move.sendingAt = found.createdAt;  // it may have left at any time since
    move.error = Error{ErrorKind::Ambiguous, "outbox.doubtful", why, {}};
    return {};
  });
  return asked ? Status() : fail(asked.error());
}

}  // namespace

Result<DraftView> ReplyService::undoSend(OutgoingId id) {
  if (const auto may = requireRight(m_parts, DeskRight::Reply, id); !may) return fail(may.error());
  DraftView view;
  // In one transaction: whatever ends the program, the text is an answer on its way or a draft.
  const auto giveBack = [&](storage::Connection& connection, const Outgoing& item) -> Status {
    const auto draft = storage::DraftRepository(connection).giveBack({item.thread, m_parts.me(), item.text, item.templateId, item.attachments, m_parts.clock.now()});
    if (!draft) return fail(draft.error());
    view = {draft->text, draft->attachments, draft->updatedAt, draft->templateId};
    return restoreDraftTranslation(connection, item);
  };
  const auto taken = moveOutgoing(m_parts, id, {OutgoingState::Cancelled, "outgoing.undone", {}, giveBack});
  if (!taken) return fail(taken.error());
  m_parts.sync.outboxChanged();
  return view;
}

Status ReplyService::sendNow(OutgoingId id) {
  if (const auto may = requireRight(m_parts, DeskRight::Reply, id); !may) return fail(may.error());
  const auto moved = moveOutgoing(m_parts, id, OutgoingState::Queued, "outgoing.released", [&](const Outgoing& item, Move& move) {
    // The chosen time counts no more.
    if (item.sendAt) move.releaseAt = m_parts.clock.now();
    return onlyHeld(item);
  });
  if (!moved) return fail(moved.error());
  m_parts.sync.outboxChanged();
  return {};
}

Status ReplyService::reschedule(OutgoingId id, Instant sendAt) {
  if (const auto may = requireRight(m_parts, DeskRight::Reply, id); !may) return fail(may.error());
  if (auto good = checkSendAt(sendAt, m_parts.clock.now()); !good) return good;
  auto item = outgoing(id);
  if (!item) return fail(item.error());
  if (auto held = onlyHeld(*item); !held) return held;
  if (!item->sendAt)
    return fail(ErrorKind::Conflict, "outbox.not_scheduled", "This answer leaves in a moment: take it back first, then choose a time.");
  OutboxLedger ledger(m_parts.database, m_parts.clock, m_parts.outboxJournal);
  if (auto put = ledger.reschedule(*item, sendAt, m_parts.me().value); !put) return put;
  m_parts.sync.outboxChanged();
  return {};
}

Result<std::vector<Outgoing>> ReplyService::outbox() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto items = storage::OutgoingRepository((*reader)->connection()).list({}, kListed);
  // Read marks have no text and nothing to decide.
  if (!items) return items;
  std::erase_if(*items, [](const Outgoing& item) { return item.kind == OutgoingKind::MarkRead; });
  if (auto left = leaveOutHidden((*reader)->connection(), m_parts, *items); !left) return fail(left.error());
  return items;
}

Result<Outgoing> ReplyService::outgoing(OutgoingId id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto found = storage::OutgoingRepository((*reader)->connection()).find(id);
  if (!found) return fail(found.error());
  if (!*found) return fail(ErrorKind::NotFound, "outbox.not_found", "There is no outbox item " + std::to_string(id.value) + ": see the list.");
  if (auto may = requireRight((*reader)->connection(), m_parts, DeskRight::View, (*found)->store); !may) return fail(may.error());
  return **found;
}

Status ReplyService::cancel(OutgoingId id) {
  if (const auto may = requireRight(m_parts, DeskRight::Reply, id); !may) return fail(may.error());
  const auto moved = moveOutgoing(m_parts, id, OutgoingState::Cancelled, "outgoing.cancelled");
  if (!moved) return fail(moved.error());
  m_parts.sync.outboxChanged();
  return {};
}

Status ReplyService::retry(OutgoingId id) {
  if (const auto may = requireRight(m_parts, DeskRight::Reply, id); !may) return fail(may.error());
  const auto moved = moveOutgoing(m_parts, id, OutgoingState::Queued, "outgoing.retried", [&](const Outgoing& item, Move& move) {
    move.notBefore = m_parts.clock.now();
    return mayRetry(item);
  });
  if (!moved) return fail(moved.error());
  m_parts.sync.outboxChanged();
  return {};
}

Status ReplyService::resolve(OutgoingId id, Outcome outcome) {
  if (const auto may = requireRight(m_parts, DeskRight::Reply, id); !may) return fail(may.error());
  if (outcome == Outcome::NotSent) {
    const auto moved = moveOutgoing(m_parts, id, OutgoingState::Queued, "outgoing.resolved_not_sent", [&](const Outgoing& item, Move& move) {
      move.notBefore = m_parts.clock.now();
      return mustBeUncertain(item);
    });
    if (!moved) return fail(moved.error());
    m_parts.sync.outboxChanged();
    return {};
  }
  auto item = outgoing(id);
  if (!item) return fail(item.error());
  if (auto uncertain = mustBeUncertain(*item); !uncertain) return uncertain;
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
  arrival.saidBy = m_parts.me().value;
  return ledger.settleSent(*item, *store, arrival);
}

Status ReplyService::holdDoubtful(const std::string& why) {
  for (;;) {
    std::vector<Outgoing> unsent;
    {
      auto reader = m_parts.database.read();
      if (!reader) return fail(reader.error());
      auto found = storage::OutgoingRepository((*reader)->connection()).list({OutgoingState::Held, OutgoingState::Queued}, kListed);
      if (!found) return fail(found.error());
      unsent = std::move(*found);
    }
    if (unsent.empty()) return {};
    for (const Outgoing& item : unsent)
      if (auto held = holdOne(m_parts, item, why); !held) return held;
  }
}

}  // namespace inquiry::desk
