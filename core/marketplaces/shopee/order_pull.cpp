#include "core/marketplaces/shopee/order_pull.h"

#include <algorithm>

#include "core/marketplaces/shopee/cancellation_mapper.h"
#include "core/marketplaces/shopee/order_mapper.h"
#include "core/marketplaces/shopee/parcel_numbers.h"

namespace inquiry::shopee {
namespace {

constexpr Duration kLate = std::chrono::minutes(10);
// Every order that changed costs a call for each of its parcels.
constexpr Duration kEvery = std::chrono::minutes(5);
constexpr std::size_t kMostPages = 2000;

}  // namespace

Status OrderPull::changedWhenDue(Instant atTheStart) { return m_scope.wasReadWithin("orders.read", kEvery) ? Status() : changed(atTheStart); }

Status OrderPull::changed(Instant atTheStart) {
  const Instant readAt = m_scope.clock.now(), end = m_scope.platformNow();
  m_readsParcels = m_scope.watermark("orders").has_value();
  Instant from = m_scope.watermark("orders").value_or(atTheStart) - kLate;
  while (from < end) {
    const Instant to = std::min(end, from + kLongestWindow);
    if (const Status done = window(WindowOf::Updated, {from, to}); !done) return done;
    if (const Status noted = m_scope.hand("orders", to.toIso()); !noted) return noted;
    from = to;
  }
  return m_scope.hand("orders.read", readAt.toIso());
}

// The watermark "orders.history" is the beginning of the last whole window handed over.
Status OrderPull::created(Instant since) {
  m_readsParcels = false;
  Instant to = m_scope.watermark("orders.history").value_or(m_scope.platformNow());
  while (to > since) {
    const Instant from = std::max(since, to - kLongestWindow);
    if (const Status done = window(WindowOf::Created, {from, to}); !done) return done;
    if (const Status noted = m_scope.hand("orders.history", from.toIso()); !noted) return noted;
    to = from;
  }
  return {};
}

Status OrderPull::window(WindowOf field, const Window& window) {
  OrderSearch search{field, window, {}};
  for (std::size_t count = 0; count < kMostPages; ++count) {
    if (const Status go = m_scope.cancelled(); !go) return go;
    const auto answer = orderList(m_scope.caller, search, m_scope.stop);
    if (!answer) return fail(answer.error());
    const Json& response = responseOf(*answer);
    if (!fieldOf(response, "order_list").is_array())
      return fail(ErrorKind::Malformed, "shopee.orders", "The list of orders has no order_list[]; wait, the next sync reads it again.");
    std::vector<std::string> numbers;
    for (const Json& row : listOf(response, "order_list"))
      if (std::string number = textOf(row, "order_sn"); !number.empty() && std::find(numbers.begin(), numbers.end(), number) == numbers.end()) numbers.push_back(std::move(number));
    if (const Status done = handOver(numbers); !done) return done;
    const std::string next = textOf(response, "next_cursor");
    if (!flagOf(response, "more") || next.empty() || next == search.cursor) return {};
    search.cursor = next;
  }
  return {};
}

Status OrderPull::handOver(const std::vector<std::string>& numbers) {
  if (numbers.empty()) return {};
  const auto answer = orderDetails(m_scope.caller, numbers, m_scope.stop);
  if (!answer) return fail(answer.error());
  InboundPage page;
  std::size_t named = 0;
  for (const Json& row : listOf(responseOf(*answer), "order_list")) {
    auto order = mapOrder(row, m_scope.clock.now());
    if (!order) {
      page.quarantined.push_back(order.error());
      continue;
    }
    ++named;
    if (m_readsParcels)
      if (const Status done = addTrackingNumbers(m_scope.caller, *order, m_scope.stop); !done) return done;
    for (OrderEvent& event : eventsOf(row)) page.orderEvents.push_back(std::move(event));
    takeCancellation(page, row);
    page.orders.push_back(std::move(*order));
  }
  // A batch may come back short, with nothing but a word in `warning`.
  if (named < numbers.size() && page.quarantined.empty())
    page.quarantined.push_back({ErrorKind::Malformed, "shopee.orders-short",
                                std::to_string(numbers.size() - named) + " orders were listed but not handed out; look at them in the Seller Centre.", {}});
  return m_scope.hand(std::move(page));
}

// Of an order that is not being cancelled only the end of a wish that is known.
void OrderPull::takeCancellation(InboundPage& page, const Json& row) const {
  CancellationReading reading = mapCancellation(row, m_scope.clock.now());
  const auto known = m_scope.stored.threadState(reading.thread.remoteId);
  if (!reading.isOpen && !known) return;
  // The order tells when it changed last, not when the wish came: that is when it was first heard of.
  if (known && known->lastMessageAt) {
    reading.filed.value.openedAt = *known->lastMessageAt;
    reading.thread.createdAt.reset();
    reading.message->message.sentAt = *known->lastMessageAt;
  }
  // Known by its thread alone after the cache was cleared: then it comes once more.
  if (known && m_scope.stored.knowsMessage(reading.message->message.remoteId)) reading.message.reset();
  if (reading.message) page.messages.push_back(std::move(*reading.message));
  page.threads.push_back(std::move(reading.thread));
  page.cases.push_back(std::move(reading.filed));
}

}  // namespace inquiry::shopee
