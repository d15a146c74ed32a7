#include "tests/support/recording_sink.h"

#include <algorithm>

namespace inquiry::test {

Status RecordingSink::accept(InboundPage page) {
  if (m_refuseIn > 0 && --m_refuseIn == 0) {
    m_hasRefused = true;
    return fail(ErrorKind::Storage, "test.refused", "The page was refused on purpose.");
  }
  for (const InboundThread& thread : page.threads) merge(thread);
  for (const InboundMerge& merge : page.merges) {
    const std::string from = conversationOf(merge.from), into = conversationOf(merge.into);
    if (from != into) m_merged[from] = into;
  }
  for (const InboundMessage& message : page.messages) store(message);
  m_deliveries.insert(m_deliveries.end(), page.deliveries.begin(), page.deliveries.end());
  for (const std::string& id : page.deletedMessages)
    if (const auto found = m_messages.find(id); found != m_messages.end()) found->second.deleted = true;
  for (const Order& order : page.orders) m_orders[order.remoteId] = order;
  for (const InboundCase& one : page.cases) m_cases[one.value.remoteId] = one;
  for (const SweepTarget& target : page.sweepTargets) {
    SweepTarget& kept = m_targets[target.key];
    kept.key = target.key;
    if (target.activeAt) kept.activeAt = target.activeAt;
    if (target.sweptAt) kept.sweptAt = target.sweptAt;
  }
  for (const Watermark& watermark : page.watermarks) m_watermarks[watermark.stream] = watermark.value;
  m_quarantined.insert(m_quarantined.end(), page.quarantined.begin(), page.quarantined.end());
  if (page.estimatedTotal) m_estimatedTotal = page.estimatedTotal;
  m_pages.push_back(std::move(page));
  if (afterPage) afterPage(m_pages.back());
  return {};
}

void RecordingSink::merge(const InboundThread& inbound) {
  InboundThread& kept = m_threads[inbound.remoteId];
  const auto take = [](std::string& into, const std::string& from) {
    if (!from.empty()) into = from;
  };
  kept.remoteId = inbound.remoteId;
  kept.kind = inbound.kind;
  take(kept.buyerKey, inbound.buyerKey);
  take(kept.buyerName, inbound.buyerName);
  take(kept.orderRemoteId, inbound.orderRemoteId);
  take(kept.itemRemoteId, inbound.itemRemoteId);
  take(kept.subject, inbound.subject);
  if (inbound.createdAt) kept.createdAt = inbound.createdAt;
  if (inbound.sendBlocked) kept.sendBlocked = inbound.sendBlocked, kept.sendBlockedReason = inbound.sendBlockedReason;
  if (inbound.closedRemotely) kept.closedRemotely = inbound.closedRemotely;
  for (const std::string& mark : inbound.marks)
    if (std::find(kept.marks.begin(), kept.marks.end(), mark) == kept.marks.end()) kept.marks.push_back(mark);
  if (inbound.unreadRemotely) kept.unreadRemotely = inbound.unreadRemotely;
}

void RecordingSink::clearMessages() {
  m_cleared.merge(m_messages);
  m_messages.clear();
  m_watermarks.clear();
}

void RecordingSink::store(const InboundMessage& inbound) {
  m_cleared.erase(inbound.message.remoteId);
  const auto [found, isNew] = m_messages.try_emplace(inbound.message.remoteId, StoredMessage{inbound});
  if (isNew) return;
  if (found->second.inbound.message.text != inbound.message.text) ++found->second.revision;
  found->second.inbound = inbound;
}

void RecordingSink::storeSent(const std::string& threadRemoteId, const std::string& remoteId, const std::string& text, Instant at) {
  InboundMessage sent;
  sent.threadRemoteId = threadRemoteId;
  sent.message.remoteId = remoteId;
  sent.message.direction = Direction::Out;
  sent.message.author = Author::Agent;
  sent.message.text = text;
  sent.message.sentAt = at;
  store(sent);
}

std::optional<std::string> RecordingSink::watermark(std::string_view stream) const {
  const auto found = m_watermarks.find(std::string(stream));
  return found == m_watermarks.end() ? std::nullopt : std::optional(found->second);
}

bool RecordingSink::knowsMessage(std::string_view remoteId) const { return m_messages.contains(std::string(remoteId)); }

std::optional<std::string> RecordingSink::newestMessage(std::string_view threadRemoteId) const {
  const StoredMessage* newest = nullptr;
  for (const auto& [id, candidate] : m_messages)
    if (candidate.inbound.threadRemoteId == threadRemoteId &&
        (!newest || candidate.inbound.message.sentAt > newest->inbound.message.sentAt))
      newest = &candidate;
  return newest ? std::optional(newest->inbound.message.remoteId) : std::nullopt;
}

std::vector<SweepTarget> RecordingSink::sweepTargets(Instant activeSince, Instant sweptBefore, std::size_t limit) const {
  std::vector<SweepTarget> due;
  for (const auto& [key, target] : m_targets)
    if ((!target.activeAt || *target.activeAt >= activeSince) && (!target.sweptAt || *target.sweptAt < sweptBefore))
      due.push_back(target);
  std::stable_sort(due.begin(), due.end(), [](const SweepTarget& a, const SweepTarget& b) {
    return a.sweptAt.value_or(Instant()) < b.sweptAt.value_or(Instant());
  });
  if (due.size() > limit) due.resize(limit);
  return due;
}

std::vector<std::string> RecordingSink::openThreads(ThreadKind kind, std::size_t limit) const {
  std::vector<std::string> open;
  for (const auto& [id, thread] : m_threads) {
    if (open.size() == limit) break;
    if (thread.kind != kind || thread.closedRemotely.value_or(false)) continue;
    const auto newest = newestMessage(id);
    if (newest && m_messages.at(*newest).inbound.message.direction == Direction::In) open.push_back(id);
  }
  return open;
}

std::optional<std::string> RecordingSink::threadOfMessage(std::string_view remoteId) const {
  const auto found = m_messages.find(std::string(remoteId));
  return found == m_messages.end() ? std::nullopt : std::optional(found->second.inbound.threadRemoteId);
}

std::optional<StoredThreadState> RecordingSink::threadState(std::string_view remoteId) const {
  const std::string conversation = conversationOf(std::string(remoteId));
  const auto thread = m_threads.find(conversation);
  if (thread == m_threads.end()) return {};
  StoredThreadState state{thread->second.kind, thread->second.buyerKey, {}, {}, false};
  std::vector<const Message*> messages;
  for (const auto* held : {&m_messages, &m_cleared})
    for (const auto& [id, message] : *held) {
      if (conversationOf(message.inbound.threadRemoteId) != conversation) continue;
      messages.push_back(&message.inbound.message);
      state.lacksMessages = state.lacksMessages || held == &m_cleared;
    }
  std::stable_sort(messages.begin(), messages.end(), [](const Message* a, const Message* b) { return a->sentAt < b->sentAt; });
  for (const Message* message : messages) {
    state.lastMessageAt = message->sentAt;
    if (message->direction == Direction::Out && message->author != Author::Automation) state.oldestUnansweredAt.reset();
    else if (message->author == Author::Buyer && !state.oldestUnansweredAt) state.oldestUnansweredAt = message->sentAt;
  }
  return state;
}

std::string RecordingSink::conversationOf(const std::string& threadRemoteId) const {
  std::string thread = threadRemoteId;
  for (auto merged = m_merged.find(thread); merged != m_merged.end(); merged = m_merged.find(thread)) thread = merged->second;
  return thread;
}

std::vector<std::string> RecordingSink::texts(const std::string& threadRemoteId) const {
  std::vector<const StoredMessage*> living;
  for (const auto& [id, message] : m_messages)
    if (message.inbound.threadRemoteId == threadRemoteId && !message.deleted) living.push_back(&message);
  std::stable_sort(living.begin(), living.end(), [](const StoredMessage* a, const StoredMessage* b) {
    return a->inbound.message.sentAt < b->inbound.message.sentAt;
  });
  std::vector<std::string> texts;
  for (const StoredMessage* message : living) texts.push_back(message->inbound.message.text);
  return texts;
}

std::string RecordingSink::state() const {
  std::string all;
  for (const auto& [id, thread] : m_threads)
    all += "thread " + id + " " + std::string(name(thread.kind)) + " " + thread.buyerKey + " " + thread.orderRemoteId + " " +
           thread.itemRemoteId + (thread.closedRemotely.value_or(false) ? " closed" : "") +
           (thread.unreadRemotely.value_or(false) ? " unread" : "") + (thread.sendBlocked.value_or(false) ? " blocked" : "") + "\n";
  for (const auto& [id, message] : m_messages)
    all += "message " + id + " " + message.inbound.threadRemoteId + " " + std::string(name(message.inbound.message.direction)) + " " +
           message.inbound.message.sentAt.toIso() + " " + message.inbound.message.text + (message.deleted ? " deleted" : "") + "\n";
  for (const auto& [id, order] : m_orders) all += "order " + id + " " + order.status + "\n";
  for (const auto& [id, one] : m_cases) {
    const Case& value = one.value;
    all += "case " + id + " " + one.threadRemoteId + " " + std::string(name(value.kind)) + " " + std::string(name(value.turn)) + " " + value.stage + " " + value.status + " " +
           value.orderRemoteId + " " + value.outcome + " " + (value.dueAt ? value.dueAt->toIso() : "-") + " " + value.dueNote;
    for (const CaseAction& action : value.actions) all += " " + action.name + (action.isRequired ? "!" : "");
    all += "\n";
  }
  return all;
}

}  // namespace inquiry::test
