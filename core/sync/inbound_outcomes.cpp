// What a page says of threads and messages that are stored already: conversations that turned out to be one, and what became of answers.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/marketplaces/mail_classifier.h"
#include "core/storage/journal.h"
#include "core/storage/message_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/tag_repository.h"
#include "core/storage/thread_merge.h"
#include "core/storage/thread_repository.h"
#include "core/storage/waiting_period_repository.h"
#include "core/sync/inbound_steps.h"

namespace inquiry {
namespace {

using nlohmann::json;

constexpr std::size_t kMostWaiting = 500;
// A platform's copy of an answer follows it; how long a seller's own page may take to send it on.
constexpr Duration kCopyWithin = std::chrono::hours(48);
constexpr std::size_t kCopyLookBack = 40;

std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

}  // namespace

Status InboundSteps::takeMerges(const std::vector<InboundMerge>& merges) {
  storage::ThreadRepository threads(m_connection);
  for (const InboundMerge& merge : merges) {
    const auto from = threads.findByRemote(m_context.store.id, merge.from);
    if (!from) return fail(from.error());
    const auto into = threads.findByRemote(m_context.store.id, merge.into);
    if (!into) return fail(into.error());
    if (!*from || !*into) continue;
    // It found its conversation: there is nothing left to check by hand. So, too, when it is read a second time.
    if (merge.from.starts_with(kProvisionalThread))
      if (auto taken = storage::TagRepository(m_connection).take(**from, TagName{"check"}); !taken) return fail(taken.error());
    if (*from == *into) continue;
    for (const ThreadId id : {**from, **into})
      if (auto carried = carryWait(id, m_touched[**into]); !carried) return carried;
    const auto merged = storage::ThreadMerge(m_connection).merge(**from, **into);
    if (!merged) return fail(merged.error());
    for (auto& [remoteId, ids] : m_ids)
      if (ids.first == **from) ids.first = **into;
    for (const ThreadId id : {**from, **into}) {
      Touched& touched = m_touched[id];
      if (touched.home == ThreadId{}) touched.home = id;
      touched.hasMessages = touched.isChanged = true;
    }
    note("thread.merged", SubjectKind::Thread, std::to_string((*from)->value), dumped({{"into", (*into)->value}, {"why", "one conversation by its mails"}}));
  }
  return {};
}

// What waits in that thread goes on waiting wherever it stands afterwards.
Status InboundSteps::carryWait(ThreadId id, Touched& into) {
  const auto thread = storage::ThreadRepository(m_connection).find(id);
  if (!thread) return fail(thread.error());
  if (!*thread || !(*thread)->needsReply || !(*thread)->oldestUnansweredAt) return {};
  const auto open = storage::WaitingPeriodRepository(m_connection).open(id);
  if (!open) return fail(open.error());
  const auto messages = storage::MessageRepository(m_connection).unanswered(id, kMostWaiting);
  if (!messages) return fail(messages.error());
  for (const Message& message : *messages) {
    if (message.sentAt < *(*thread)->oldestUnansweredAt) continue;
    (*open && (*open)->isHistory ? into.carried.imported : into.carried.live).insert(message.id);
  }
  return {};
}

Status InboundSteps::takeDeliveries(const std::vector<InboundDelivery>& deliveries) {
  storage::MessageRepository messages(m_connection);
  for (const InboundDelivery& delivery : deliveries) {
    const auto id = messages.findByRemote(m_context.store.id, delivery.remoteId);
    if (!id) return fail(id.error());
    if (!*id) continue;
    const auto message = messages.find(**id);
    if (!message) return fail(message.error());
    if (!*message || (*message)->direction != Direction::Out) continue;
    const Delivery known = (*message)->delivery;
    // Its answer may have been settled only after the copy had been read.
    Touched settled;
    if (known == Delivery::Confirmed && delivery.delivery == Delivery::Confirmed)
      if (auto moved = moveOutgoing(**message, delivery, settled); !moved) return moved;
    // The last word of the other side is a refusal; a confirmation takes none back.
    if (known == delivery.delivery || (delivery.delivery == Delivery::Confirmed && (known == Delivery::Refused || known == Delivery::Read))) continue;
    if (auto done = messages.setDelivery(**id, delivery.delivery, delivery.reason); !done) return done;
    Touched& touched = m_touched[(*message)->thread];
    if (touched.home == ThreadId{}) touched.home = (*message)->thread;
    touched.isChanged = touched.hasMessages = true;
    ++m_counts.updated;
    note(delivery.delivery == Delivery::Refused ? "message.refused" : "message.delivery", SubjectKind::Message, std::to_string((*id)->value),
         dumped({{"remoteId", delivery.remoteId}, {"delivery", name(delivery.delivery)}}));
    if (auto moved = moveOutgoing(**message, delivery, touched); !moved) return moved;
  }
  return {};
}

Status InboundSteps::moveOutgoing(const Message& message, const InboundDelivery& delivery, Touched& touched) {
  auto items = storage::OutgoingRepository(m_connection).ofConversation(message.thread);
  if (!items) return fail(items.error());
  for (Outgoing& item : *items) {
    if (item.remoteId != delivery.remoteId || item.remoteId.empty()) continue;
    if (delivery.delivery != Delivery::Refused) {
      if (auto done = confirm(item, message); !done) return done;
      continue;
    }
    if (item.state != OutgoingState::Sent) continue;
    storage::OutgoingRepository::Move move;
    move.from = OutgoingState::Sent;
    move.to = OutgoingState::Refused;
    move.error = Error{ErrorKind::Refused, "outbox.bounced", "This answer was not delivered: " + (delivery.reason.empty() ? std::string("the other side gave no reason.") : delivery.reason), {}};
    if (auto done = storage::OutgoingRepository(m_connection).move(item.id, move); !done) return done;
    if (auto done = storage::ThreadRepository(m_connection).refreshMarks(item.thread); !done) return done;
    m_changes.outgoing.insert(item.id);
    note("outgoing.refused", SubjectKind::Outgoing, std::to_string(item.id.value), dumped({{"remoteId", delivery.remoteId}, {"why", "not delivered"}}));
  }
  if (delivery.delivery != Delivery::Refused) return {};
  // It answered nobody: what it had answered waits again.
  const auto waiting = storage::MessageRepository(m_connection).unanswered(message.thread, kMostWaiting);
  if (!waiting) return fail(waiting.error());
  for (const Message& open : *waiting) (isImport() ? touched.carried.imported : touched.carried.live).insert(open.id);
  touched.isReopened = !waiting->empty() && !isImport();
  return {};
}

// True when it is the copy of a message of ours that stands here already.
Result<bool> InboundSteps::takeCopy(ThreadId thread, const Message& copy) {
  const auto messages = storage::MessageRepository(m_connection).page(thread, kCopyLookBack);
  if (!messages) return fail(messages.error());
  const std::string text = comparableText(copy.text);
  for (auto message = messages->rbegin(); message != messages->rend(); ++message) {
    if (message->direction != Direction::Out || message->remoteId == copy.remoteId || comparableText(message->text) != text) continue;
    if (copy.sentAt < message->sentAt - std::chrono::minutes(10) || copy.sentAt > message->sentAt + kCopyWithin) continue;
    if (auto done = takeDeliveries({{message->remoteId, Delivery::Confirmed, ""}}); !done) return fail(done.error());
    return true;
  }
  return false;
}

// Words of the connector that a list shows beside the thread.
Status InboundSteps::takeMarks(ThreadId id, const std::vector<std::string>& marks) {
  for (const std::string& mark : marks) {
    const auto added = storage::TagRepository(m_connection).add(id, TagName{mark});
    if (!added) return fail(added.error());
    if (*added) m_changes.threads.insert(id);
  }
  return {};
}

}  // namespace inquiry
