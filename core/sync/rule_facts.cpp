#include "core/sync/rule_facts.h"

#include <algorithm>

#include "core/domain/thread_facts.h"
#include "core/language/folded_text.h"
#include "core/sla/store_hours.h"
#include "core/storage/message_replay.h"
#include "core/storage/message_repository.h"
#include "core/storage/order_repository.h"
#include "core/storage/setting_repository.h"

namespace inquiry {
namespace {

constexpr std::size_t kLookBack = 12, kMostWaiting = 200;

bool isBuyers(const Message& message) { return message.direction == Direction::In && message.author == Author::Buyer && !message.deleted; }

}  // namespace

Result<std::optional<Calendar>> calendarOf(storage::Connection& connection, const Store& store) {
  using Nothing = std::optional<Calendar>;
  const auto text = storage::SettingRepository(connection).find(std::string(kStoreHoursPrefix) + store.id.value);
  if (!text) return fail(text.error());
  if (!*text) return Nothing{};
  const auto hours = StoreHours::fromJson(**text);
  if (!hours) return Nothing{};
  auto calendar = Calendar::create(hours->calendar, store.timeZone);
  return calendar ? Nothing(std::move(*calendar)) : Nothing{};
}

rules::Facts factsOf(const Store& store, const Thread& thread, const std::optional<Order>& order) {
  rules::Facts facts;
  facts.thread = thread.id;
  facts.store = store.id;
  facts.marketplace = store.marketplace;
  facts.site = store.site;
  facts.kind = thread.kind;
  facts.tags.insert(thread.tags.begin(), thread.tags.end());
  facts.priority = thread.priority;
  facts.isVip = thread.isVip;
  facts.hasCase = thread.hasCase;
  // An order whose number only the writer named may be somebody else's.
  if (order && !facts.tags.contains(std::string(kOrderUnconfirmed))) {
    facts.orderState = order->status;
    facts.orderValue = order->total;
  }
  return facts;
}

void placeInTime(rules::Facts& facts, const std::optional<Calendar>& hours, const std::string& timeZone) {
  if (hours) facts.isOpenHours = hours->isWorking(facts.sentAt);
  const std::string local = localText(facts.sentAt, timeZone);  // "2026-03-08 14:05"
  constexpr std::size_t kHour = 11, kMinute = 14, kEnd = 16;
  if (local.size() >= kEnd) facts.minuteOfDay = std::atoi(local.substr(kHour, 2).c_str()) * 60 + std::atoi(local.substr(kMinute, 2).c_str());
}

Result<rules::Facts> RuleFacts::of(const Thread& thread, const Message& message) {
  const auto order = storage::OrderRepository(m_connection).ofThread(thread);
  if (!order) return fail(order.error());
  if (!m_hours) {
    auto hours = calendarOf(m_connection, m_store);
    if (!hours) return fail(hours.error());
    m_hours = std::move(*hours);
  }
  rules::Facts facts = factsOf(m_store, thread, *order);
  facts.message = message.id;
  facts.language = message.language.empty() ? thread.language : message.language;
  facts.subject = message.subject;
  facts.text = message.text;
  facts.sentAt = message.sentAt;
  facts.hasFile = !message.attachments.empty();
  placeInTime(facts, *m_hours, m_store.timeZone);
  storage::MessageReplay replay(m_connection);
  const auto before = replay.buyerMessagesBefore(thread.id, message.id);
  if (!before) return fail(before.error());
  facts.isFirst = *before == 0;
  const auto past = replay.past(m_store.id, thread.buyerKey, thread.id, message.sentAt);
  if (!past) return fail(past.error());
  facts.earlierOrders = past->orders;
  facts.earlierConversations = past->conversations;
  storage::MessageRepository messages(m_connection);
  const auto waiting = messages.unanswered(thread.id, kMostWaiting);
  if (!waiting) return fail(waiting.error());
  facts.unanswered = std::max<std::int64_t>(1, std::count_if(waiting->begin(), waiting->end(), [&](const Message& each) { return each.id <= message.id; }));
  const auto earlier = messages.page(thread.id, kLookBack, message.id);
  if (!earlier) return fail(earlier.error());
  rules::readText(facts);
  const std::string text = language::folded(message.text);
  facts.isRepeated = std::any_of(earlier->begin(), earlier->end(), [&](const Message& each) { return isBuyers(each) && language::folded(each.text) == text; });
  return facts;
}

}  // namespace inquiry
