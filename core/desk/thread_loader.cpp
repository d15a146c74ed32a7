#include "core/desk/thread_loader.h"

#include <nlohmann/json.hpp>

#include "core/desk/platform_actions_service.h"
#include "core/domain/journal_entry.h"
#include "core/marketplaces/platform_actions.h"
#include "core/sla/clock_proof.h"
#include "core/storage/draft_repository.h"
#include "core/storage/journal.h"
#include "core/storage/message_repository.h"
#include "core/storage/note_repository.h"
#include "core/storage/order_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/waiting_period_repository.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kEvents = 50, kHistory = 20, kOrders = 5;

ClockView viewOf(const DeadlineClock& clock, const WaitingPeriod& period) {
  ClockView view;
  view.policy = clock.policy;
  view.label = clock.policy;
  view.startedAt = period.startedAt;
  view.dueAt = clock.dueAt;
  view.metAt = clock.metAt;
  const auto proof = ClockProof::fromJson(clock.proof);
  if (!proof) return view;
  view.policy = name(proof->policy.policy);
  view.label = proof->policy.label;
  view.isReference = proof->policy.isReference;
  view.drivesDueAt = proof->policy.drivesDueAt;
  view.source = proof->policy.source;
  view.sourceDate = proof->policy.sourceDate;
  view.calendar = proof->policy.calendar;
  view.policyVersion = proof->policy.version;
  view.calendarVersion = proof->calendarVersion;
  view.timeZone = proof->timeZone;
  view.tzdataVersion = proof->tzdataVersion;
  view.startEvent = proof->startEvent;
  for (const ExcludedSpan& span : proof->excluded) view.excluded.push_back({span.from, span.to, span.why, span.name});
  return view;
}

std::string plain(const nlohmann::json& value) {
  if (value.is_null()) return {};
  return value.is_string() ? value.get<std::string>() : value.dump();
}

std::vector<std::string> listOf(const nlohmann::json& payload, const char* key) {
  std::vector<std::string> list;
  const auto found = payload.find(key);
  if (found == payload.end() || !found->is_array()) return list;
  for (const auto& one : *found) list.push_back(plain(one));
  return list;
}

// What the journal's payload says, as values; the English line of them serves a terminal.
ThreadEvent eventOf(const JournalEntry& entry) {
  ThreadEvent event;
  event.at = entry.at;
  event.actor = entry.actor;
  event.kind = entry.kind;
  const auto payload = nlohmann::json::parse(entry.payload, nullptr, false);
  if (!payload.is_object()) return event;
  const auto text = [&payload](const char* key) { return payload.contains(key) ? plain(payload[key]) : std::string(); };
  event.added = listOf(payload, "added");
  event.removed = listOf(payload, "removed");
  event.before = text("before");
  event.after = text("after");
  event.reason = text("reason");
  event.action = text("action");
  if (const auto until = Instant::parse(text("until"))) event.until = *until;
  for (const char* key : {"added", "removed", "before", "after", "until", "reason", "action"}) {
    const std::string value = text(key);
    if (!value.empty()) event.text += (event.text.empty() ? "" : ", ") + std::string(key) + ": " + value;
  }
  return event;
}

Status loadEvents(storage::Connection& connection, ThreadDetail& detail) {
  const auto entries = storage::Journal::ofSubject(connection, SubjectKind::Thread, std::to_string(detail.thread.id.value), kEvents);
  if (!entries) return fail(entries.error());
  for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) detail.events.push_back(eventOf(*entry));
  return {};
}

Status loadOrders(storage::Connection& connection, ThreadDetail& detail) {
  storage::OrderRepository repository(connection);
  const auto own = repository.ofThread(detail.thread);
  if (!own) return fail(own.error());
  detail.orderDesk.isUnconfirmed = isOrderUnconfirmed(detail.thread, *own);
  // What is known of somebody else's order stays out of the conversation of who wrote its number down.
  if (*own && !detail.orderDesk.isUnconfirmed) detail.orders.push_back(**own);
  if (detail.thread.buyerKey.empty()) return {};
  // A conversation names a listing, not an order: all of the buyer's orders with that item are shown, newest first.
  const auto others = repository.ofBuyer(detail.thread.store, detail.thread.buyerKey, kOrders);
  if (!others) return fail(others.error());
  for (const Order& order : *others)
    if (detail.orders.empty() || order.remoteId != detail.orders.front().remoteId) detail.orders.push_back(order);
  return {};
}

Status loadSides(storage::Connection& connection, ThreadDetail& detail) {
  const ThreadId id = detail.thread.id;
  const auto notes = storage::NoteRepository(connection).ofThread(id);
  if (!notes) return fail(notes.error());
  for (const Note& note : *notes) detail.notes.push_back({note.id, note.author.value, note.createdAt, note.text});
  const auto outgoing = storage::OutgoingRepository(connection).ofThread(id);
  if (!outgoing) return fail(outgoing.error());
  for (const Outgoing& item : *outgoing) {
    // What the platform shows back is a message already.
    if (item.state == OutgoingState::Confirmed || item.state == OutgoingState::Cancelled || item.kind == OutgoingKind::MarkRead) continue;
    bool isShown = false;
    for (const Message& message : detail.messages) isShown = isShown || (!item.remoteId.empty() && message.remoteId == item.remoteId);
    if (!isShown) detail.outgoing.push_back(item);
  }
  const auto draft = storage::DraftRepository(connection).find(id);
  if (!draft) return fail(draft.error());
  if (*draft) detail.draft = DraftView{(*draft)->text, (*draft)->attachments, (*draft)->updatedAt, (*draft)->templateId};
  const auto noteDraft = storage::DraftRepository(connection).note(id);
  if (!noteDraft) return fail(noteDraft.error());
  detail.noteDraft = *noteDraft;
  const auto periods = storage::WaitingPeriodRepository(connection).list(id);
  if (!periods) return fail(periods.error());
  detail.clocks = clockViews(*periods);
  if (detail.thread.buyerKey.empty()) return {};
  const auto history = storage::ThreadRepository(connection).buyerHistory(detail.thread.store, detail.thread.buyerKey, kHistory);
  if (!history) return fail(history.error());
  for (const Thread& other : *history)
    if (other.id != id) detail.history.push_back({other.id, other.subject, other.kind, other.lastMessageAt});
  return {};
}

}  // namespace

std::vector<ClockView> clockViews(const std::vector<WaitingPeriod>& periods) {
  std::vector<ClockView> views;
  if (periods.empty()) return views;
  for (const DeadlineClock& clock : periods.front().clocks) views.push_back(viewOf(clock, periods.front()));
  return views;
}

Result<Store> requireStore(storage::Connection& connection, const StoreId& id) {
  const auto store = storage::StoreRepository(connection).find(id);
  if (!store) return fail(store.error());
  if (!*store) return fail(ErrorKind::NotFound, "store.not_found", "There is no store \"" + id.value + "\": see the list of stores.");
  return **store;
}

Result<ThreadDetail> loadThread(const Parts& parts, storage::Connection& connection, ThreadId id, std::size_t limit,
                                std::optional<MessageId> before) {
  const auto thread = storage::ThreadRepository(connection).find(id);
  if (!thread) return fail(thread.error());
  if (!*thread) return fail(ErrorKind::NotFound, "thread.not_found", "There is no thread " + std::to_string(id.value) + ": sync or search for it.");
  ThreadDetail detail;
  detail.thread = **thread;
  const auto store = requireStore(connection, detail.thread.store);
  if (!store) return fail(store.error());
  detail.store = *store;
  auto messages = storage::MessageRepository(connection).page(id, limit + 1, before);
  if (!messages) return fail(messages.error());
  detail.hasOlder = messages->size() > limit;
  if (detail.hasOlder) messages->erase(messages->begin());
  detail.messages = std::move(*messages);
  if (auto done = loadEvents(connection, detail); !done) return fail(done.error());
  if (auto done = loadOrders(connection, detail); !done) return fail(done.error());
  if (auto done = loadSides(connection, detail); !done) return fail(done.error());
  detail.webPage = parts.sync.webPage(detail.thread);
  const ActionAbility ability = parts.sync.actionAbility(detail.thread.store);
  detail.orderDesk.canUse = ability.canUse();
  detail.orderDesk.whyNot = ability.whyNot;
  return detail;
}

}  // namespace inquiry::desk
