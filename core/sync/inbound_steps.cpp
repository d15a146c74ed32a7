#include "core/sync/inbound_steps.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/domain/crash_point.h"
#include "core/domain/mail_copy.h"
#include "core/domain/thread_facts.h"
#include "core/storage/journal.h"
#include "core/storage/message_repository.h"
#include "core/storage/order_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/thread_merge.h"
#include "core/storage/tag_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/watermark_repository.h"
#include "core/sync/inbound_rules.h"
#include "core/sync/message_mood.h"

namespace inquiry {
namespace {

using nlohmann::json;

constexpr std::string_view kActor = "sync";

std::string text(ThreadId id) { return std::to_string(id.value); }
std::string text(MessageId id) { return std::to_string(id.value); }

std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

ThreadFacts factsOf(const InboundThread& inbound, bool isHistory) {
  ThreadFacts facts;
  facts.remoteId = inbound.remoteId;
  facts.kind = inbound.kind;
  facts.buyerKey = inbound.buyerKey;
  facts.buyerName = inbound.buyerName;
  facts.orderRemoteId = inbound.orderRemoteId;
  facts.itemRemoteId = inbound.itemRemoteId;
  facts.subject = inbound.subject;
  facts.createdAt = inbound.createdAt;
  facts.sendBlocked = inbound.sendBlocked;
  facts.sendBlockedReason = inbound.sendBlockedReason;
  facts.isHistory = isHistory;
  return facts;
}

bool contains(const std::vector<std::string>& ids, const std::string& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

// Left us without a clear answer: a message of ours with its text that nobody else claims is most likely it.
bool mayBeOurs(const Outgoing& item, const Message& message) {
  const bool isOpen = item.state == OutgoingState::Sending || item.state == OutgoingState::Unknown || item.state == OutgoingState::NeedsPerson;
  return isOpen && item.sendingAt && !contains(item.baseline, message.remoteId) && comparableText(item.text) == comparableText(message.text);
}

}  // namespace

std::string comparableText(std::string_view value) {
  std::string out;
  bool isGap = false;
  for (const char c : value) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      isGap = !out.empty();
      continue;
    }
    if (isGap) out += ' ';
    isGap = false;
    out += c;
  }
  return out;
}

Result<InboundCounts> InboundSteps::apply(const InboundPage& page) {
  if (auto done = joinCopies(page); !done) return fail(done.error());
  for (const InboundThread& thread : page.threads)
    if (auto done = isMailCopy(thread.remoteId) ? Status() : takeThread(thread); !done) return fail(done.error());
  if (auto done = takeMerges(m_copyMerges); !done) return fail(done.error());
  if (auto done = takeMerges(page.merges); !done) return fail(done.error());
  // In order of time, so that a batch is written in the order of its ids.
  std::vector<const InboundMessage*> messages;
  for (const InboundMessage& message : page.messages) messages.push_back(&message);
  std::stable_sort(messages.begin(), messages.end(),
                   [](const InboundMessage* a, const InboundMessage* b) { return a->message.sentAt < b->message.sentAt; });
  for (const InboundMessage* message : messages)
    if (auto done = isMailCopy(message->message.remoteId) ? Status() : takeMessage(*message); !done) return fail(done.error());
  if (auto done = takeMailCopies(page); !done) return fail(done.error());
  if (auto done = takeDeliveries(page.deliveries); !done) return fail(done.error());
  if (auto done = takeDeletions(page.deletedMessages); !done) return fail(done.error());
  if (auto done = takeOrders(page.orders); !done) return fail(done.error());
  if (auto done = takeOrderEvents(page.orderEvents, page.cases); !done) return fail(done.error());
  if (auto done = takeCases(page.cases); !done) return fail(done.error());
  for (auto& [id, touched] : m_touched)
    if (auto done = settle(id, touched); !done) return fail(done.error());
  if (auto done = runRules(); !done) return fail(done.error());
  if (auto done = keepPlace(page); !done) return fail(done.error());
  INQUIRY_CRASH_POINT("sync.page.stored");
  return m_counts;
}

Status InboundSteps::takeThread(const InboundThread& inbound) {
  ThreadFacts facts = factsOf(inbound, isImport());
  std::vector<std::string> given = inbound.marks;
  if (auto weighed = weighOrder(facts, given); !weighed) return weighed;
  const auto stored = storage::ThreadRepository(m_connection).upsertInbound(m_context.store.id, facts);
  if (!stored) return fail(stored.error());
  m_ids[inbound.remoteId] = {stored->id, stored->home};
  Touched& touched = m_touched[stored->id];
  touched.home = stored->home;
  touched.isNew = touched.isNew || stored->isNew;
  touched.isChanged = touched.isChanged || stored->isChanged;
  touched.isClosedRemotely = touched.isClosedRemotely || inbound.closedRemotely.value_or(false);
  touched.isUnreadRemotely = touched.isUnreadRemotely || inbound.unreadRemotely.value_or(false);
  if (inbound.platformDueAt) touched.platformDueAt = inbound.platformDueAt;
  if (stored->isNew) ++m_counts.threads;
  if (stored->isNew && !inbound.orderRemoteId.empty())
    if (auto done = showCasesOf(inbound.orderRemoteId); !done) return done;
  const bool isNamed = m_context.store.marketplace == Marketplace::Amazon && !facts.orderRemoteId.empty() && !stored->isNew && !contains(given, std::string(kOrderUnconfirmed));
  if (isNamed)
    if (const auto taken = storage::TagRepository(m_connection).take(stored->id, TagName{std::string(kOrderUnconfirmed)}); !taken) return fail(taken.error());
  return takeMarks(stored->id, given);
}

// A number that only the writer names never takes the place of one that is known already.
Status InboundSteps::weighOrder(ThreadFacts& facts, std::vector<std::string>& marks) {
  const auto doubt = std::find(marks.begin(), marks.end(), kOrderUnconfirmed);
  if (doubt == marks.end()) return {};
  storage::ThreadRepository threads(m_connection);
  const auto id = threads.findByRemote(m_context.store.id, facts.remoteId);
  if (!id) return fail(id.error());
  const auto known = *id ? threads.find(**id) : Result<std::optional<Thread>>();
  if (!known) return fail(known.error());
  if (!*known || (*known)->orderRemoteId.empty()) return {};
  facts.orderRemoteId.clear();
  marks.erase(doubt);
  return {};
}

Result<ThreadId> InboundSteps::threadOf(const std::string& remoteId) {
  if (const auto known = m_ids.find(remoteId); known != m_ids.end()) return known->second.first;
  // A message may come alone: facts that are absent leave what is stored, and an unknown thread is better than a lost message.
  InboundThread bare;
  bare.remoteId = remoteId;
  const auto stored = storage::ThreadRepository(m_connection).findByRemote(m_context.store.id, remoteId);
  if (!stored) return fail(stored.error());
  if (*stored) {
    const auto thread = storage::ThreadRepository(m_connection).find(**stored);
    if (!thread) return fail(thread.error());
    if (*thread) bare.kind = (*thread)->kind;
  }
  if (auto done = takeThread(bare); !done) return fail(done.error());
  return m_ids[remoteId].first;
}

Status InboundSteps::takeMessage(const InboundMessage& inbound) {
  const auto thread = threadOf(inbound.threadRemoteId);
  if (!thread) return fail(thread.error());
  Touched& touched = m_touched[*thread];
  Message message = inbound.message;
  message.thread = m_ids[inbound.threadRemoteId].second;
  if (inbound.isCopy) {
    const auto isKnown = takeCopy(m_ids[inbound.threadRemoteId].first, message);
    if (!isKnown) return fail(isKnown.error());
    if (*isKnown) return {};
  }
  std::optional<ThreadId> writtenIn;
  if (message.direction == Direction::Out) {
    const auto attributed = attribute(*thread, touched, message, inbound.isOwnRecord ? Proof::Left : Proof::Arrived);
    if (!attributed) return fail(attributed.error());
    writtenIn = *attributed;
  } else if (message.language.empty() && message.author == Author::Buyer && m_context.guess) {
    message.language = m_context.guess(message.text);
  }
  auto stored = storage::MessageRepository(m_connection).upsert(m_context.store.id, message, inbound.rawPayload, m_context.now);
  if (!stored) return fail(stored.error());
  if (writtenIn && stored->change == storage::MessageChange::New) {
    const auto shown = storage::ThreadMerge(m_connection).show(stored->id, *writtenIn);
    if (!shown) return fail(shown.error());
    stored->thread = *shown;
  }
  // A split may show the message elsewhere than its conversation.
  Touched& shown = m_touched[stored->thread];
  if (shown.home == ThreadId{}) shown.home = stored->thread;
  shown.hasMessages = true;
  if (stored->change == storage::MessageChange::Unchanged) return {};
  if (auto kept = keepMood(m_connection, stored->id, message); !kept) return kept;
  if (stored->change == storage::MessageChange::Restored) {
    // Everything that follows from it was done when it came first.
    shown.isRestored = true;
    ++m_counts.messages;
    return {};
  }
  shown.isChanged = true;
  const bool isNew = stored->change == storage::MessageChange::New;
  ++(isNew ? m_counts.messages : m_counts.updated);
  if (isNew && message.author == Author::Buyer && message.direction == Direction::In && !message.deleted)
    (isImport() ? shown.fresh.imported : shown.fresh.live).insert(stored->id);
  const WaitingEventKind kind = eventKindOf(message);
  shown.hasAnswer = shown.hasAnswer || (isNew && (kind == WaitingEventKind::HumanAnswer || kind == WaitingEventKind::ExternalAnswer));
  shown.hasNotice = shown.hasNotice || (isNew && message.direction == Direction::In && message.author == Author::Platform && !isImport());
  note(isNew ? std::string(storage::Journal::kArrived) : "message.edited", SubjectKind::Message, text(stored->id),
       dumped({{"thread", text(stored->thread)},
               {"remoteId", message.remoteId},
               {"direction", name(message.direction)},
               {"author", name(message.author)},
               {"sentAt", message.sentAt.toIso()},
               {"import", isImport()},
               {"text", storage::Journal::textHash(message.text)}}));
  return {};
}

// A message of our side: by a person elsewhere, unless the outbox knows it.
Result<std::optional<ThreadId>> InboundSteps::attribute(ThreadId thread, Touched& touched, Message& message, Proof proof) {
  if (!touched.isOutgoingLoaded) {
    auto items = storage::OutgoingRepository(m_connection).ofConversation(thread);
    if (!items) return fail(items.error());
    touched.outgoing = std::move(*items);
    touched.isOutgoingLoaded = true;
  }
  const auto isBy = [](const Outgoing& item) { return item.actor.starts_with("rule:") ? Author::Automation : Author::Agent; };
  for (Outgoing& item : touched.outgoing) {
    if (item.remoteId != message.remoteId || item.remoteId.empty()) continue;
    message.author = isBy(item);
    message.authorName = item.actor;
    if (proof == Proof::Left) return std::optional(item.thread);
    if (message.delivery == Delivery::None || message.delivery == Delivery::Sent) message.delivery = Delivery::Confirmed;
    if (auto done = confirm(item, message); !done) return fail(done.error());
    return std::optional(item.thread);
  }
  for (const Outgoing& item : touched.outgoing) {
    if (!mayBeOurs(item, message)) continue;
    message.author = isBy(item);
    message.authorName = item.actor;
    return std::optional(item.thread);
  }
  return std::optional<ThreadId>{};
}

Status InboundSteps::confirm(Outgoing& item, const Message& message) {
  if (item.state != OutgoingState::Sent) return {};
  storage::OutgoingRepository::Move move;
  move.from = OutgoingState::Sent;
  move.to = OutgoingState::Confirmed;
  if (auto done = storage::OutgoingRepository(m_connection).move(item.id, move); !done) return done;
  item.state = OutgoingState::Confirmed;
  m_changes.outgoing.insert(item.id);
  note("outgoing.confirmed", SubjectKind::Outgoing, std::to_string(item.id.value), dumped({{"remoteId", message.remoteId}}));
  return {};
}

Status InboundSteps::takeDeletions(const std::vector<std::string>& remoteIds) {
  storage::MessageRepository messages(m_connection);
  for (const std::string& remoteId : remoteIds) {
    const auto marked = messages.markDeleted(m_context.store.id, remoteId);
    if (!marked) return fail(marked.error());
    if (!*marked) continue;
    const auto id = messages.findByRemote(m_context.store.id, remoteId);
    if (!id) return fail(id.error());
    if (!*id) continue;
    const auto message = messages.find(**id);
    if (!message) return fail(message.error());
    if (!*message) continue;
    Touched& touched = m_touched[(*message)->thread];
    if (touched.home == ThreadId{}) touched.home = (*message)->thread;
    touched.hasMessages = touched.isChanged = true;
    ++m_counts.updated;
    note("message.deleted", SubjectKind::Message, text(**id), dumped({{"thread", text((*message)->thread)}, {"remoteId", remoteId}}));
  }
  return {};
}

Status InboundSteps::takeOrders(const std::vector<Order>& orders) {
  storage::OrderRepository repository(m_connection);
  for (Order order : orders) {
    order.store = m_context.store.id;  // whose page it is, the pull knows best
    const auto stored = repository.upsert(order);
    if (!stored) return fail(stored.error());
    m_changes.orders = m_changes.orders || *stored;
  }
  return {};
}

// History is never looked at: a first import answers nobody and alarms nobody.
Status InboundSteps::runRules() {
  const RuleBook* book = m_context.rules;
  if (book == nullptr || !book->isActive() || isImport()) return {};
  InboundRules rules({m_connection, m_context.store, *book->evaluator(), m_context.now}, m_changes, m_journal);
  for (const auto& [id, touched] : m_touched) {
    if (touched.fresh.live.empty()) continue;
    if (auto done = rules.look(id, touched.fresh.live, touched.isGiven ? InboundRules::Owner::Given : InboundRules::Owner::Kept); !done) return done;
  }
  m_alarms = rules.alarms();
  return {};
}

Status InboundSteps::keepPlace(const InboundPage& page) {
  storage::WatermarkRepository marks(m_connection);
  for (const SweepTarget& target : page.sweepTargets)
    if (auto done = marks.saveTarget(m_context.store.id, {target.key, target.activeAt, target.sweptAt}); !done) return done;
  for (const Watermark& mark : page.watermarks)
    if (auto done = marks.save(m_context.store.id, mark.stream, mark.value); !done) return done;
  if (m_journal.empty()) return {};
  auto batch = storage::JournalBatch::start(m_connection);
  if (!batch) return fail(batch.error());
  for (const JournalEntry& entry : m_journal)
    if (auto done = batch->append(entry); !done) return done;
  return batch->finish();
}

void InboundSteps::note(std::string kind, SubjectKind subjectKind, std::string subject, std::string payload) {
  JournalEntry entry;
  entry.at = m_context.now;
  entry.actor = kActor;
  entry.kind = std::move(kind);
  entry.subjectKind = subjectKind;
  entry.subject = std::move(subject);
  entry.payload = std::move(payload);
  m_journal.push_back(std::move(entry));
}

}  // namespace inquiry
