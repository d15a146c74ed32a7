#include <algorithm>
#include <map>
#include <set>

#include "core/marketplaces/ebay/ebay_history_place.h"
#include "core/marketplaces/ebay/ebay_json.h"
#include "core/marketplaces/ebay/ebay_mapper.h"
#include "core/marketplaces/ebay/ebay_order_api.h"
#include "core/marketplaces/ebay/ebay_pull.h"

namespace inquiry::ebay {
namespace {

constexpr std::string_view kStream = "orders";
constexpr Duration kOverlap = std::chrono::minutes(5);
constexpr Duration kSweep = std::chrono::hours(24 * 30);
constexpr Duration kReach = std::chrono::hours(24 * 729);  // eBay keeps orders for two years
constexpr std::int64_t kMaxPages = 5000;

// How far orders have been pulled, and which ones inside the overlap are already stored as they are.
struct OrderMark {
  Instant at;
  std::map<std::string, std::int64_t> seen;  // order id -> lastModified

  static std::optional<OrderMark> parse(const std::optional<std::string>& value) {
    if (!value) return std::nullopt;
    const auto json = parsedObject(*value, "order watermark");
    if (!json) return std::nullopt;
    const auto at = integerOf(*json, "at");
    if (!at) return std::nullopt;
    OrderMark mark{Instant::fromMillis(*at), {}};
    if (const Json* seen = field(*json, "seen"); seen && seen->is_object())
      for (const auto& [id, modified] : seen->items())
        if (modified.is_number_integer()) mark.seen[id] = modified.get<std::int64_t>();
    return mark;
  }

  std::string toText() const {
    Json kept = Json::object();
    for (const auto& [id, modified] : seen)
      if (Instant::fromMillis(modified) >= at - kOverlap) kept[id] = modified;
    return bytesOf(Json{{"at", at.millis()}, {"seen", kept}});
  }

  bool holds(const Order& order) const {
    const auto found = seen.find(order.remoteId);
    return found != seen.end() && order.updatedAt && found->second == order.updatedAt->millis();
  }

  void take(const Order& order, Instant platformNow) {
    if (!order.updatedAt) return;
    at = std::max(at, std::min(*order.updatedAt, platformNow));
    seen[order.remoteId] = order.updatedAt->millis();
  }
};

Status addShipments(PullContext& context, Order& order) {
  const auto answer = getShippingFulfillments(context.session, context.endpoints, order.remoteId, context.stop);
  if (!answer) return answer.error().kind == ErrorKind::NotFound ? Status() : fail(answer.error());
  auto read = shipments(answer->body);
  if (!read) return fail(read.error());
  order.shipments = std::move(*read);
  return {};
}

// Walks the pages from `since` and hands each over; `mark` rises with what was handed over and is stored with the last page.
Status walk(PullContext& context, PullDepth depth, Instant since, OrderMark mark) {
  const bool isHistory = depth == PullDepth::History;
  const std::int64_t start = isHistory ? HistoryPlace(context.stored, kStream).offset(kOrderPageSize) : 0;
  std::optional<std::int64_t> lastTotal;
  std::set<std::string> handedOver;
  for (std::int64_t offset = start, pages = 0; pages < kMaxPages; ++pages) {
    if (context.stop.stop_requested()) return fail(cancelled());
    const auto answer = getOrders(context.session, context.endpoints, since, offset, context.stop);
    if (!answer) return fail(answer.error());
    auto read = orderPage(answer->body, context.store.id, context.clock.now());
    if (!read) return fail(read.error());
    // Fewer than before: what stood on the next page may have moved to the one just read.
    const bool hasShrunk = offset > 0 && lastTotal && read->facts.total && *read->facts.total < *lastTotal;
    lastTotal = read->facts.total;
    if (hasShrunk) {
      offset -= kOrderPageSize;
      continue;
    }
    InboundPage page;
    page.quarantined = std::move(read->quarantined);
    for (Order& order : read->orders) {
      if (!handedOver.insert(order.remoteId + "|" + (order.updatedAt ? order.updatedAt->toIso() : "")).second) continue;
      if (depth == PullDepth::Incremental && mark.holds(order)) continue;
      const bool isShipped = std::find(read->shipped.begin(), read->shipped.end(), order.remoteId) != read->shipped.end();
      if (depth == PullDepth::Incremental && isShipped)
        if (const Status added = addShipments(context, order); !added) return added;
      context.links.add(order, page);
      mark.take(order, context.platformNow());
      page.orders.push_back(std::move(order));
    }
    const auto rows = static_cast<std::int64_t>(read->facts.rows);
    const bool isLast = read->facts.total ? offset + kOrderPageSize >= *read->facts.total : rows < kOrderPageSize && !read->facts.announcesNext;
    if (isLast) page.watermarks.push_back({std::string(kStream), mark.toText()});
    if (isHistory) page.watermarks.push_back(isLast ? HistoryPlace::done(kStream) : HistoryPlace::at(kStream, offset));
    const bool saysSomething = isHistory || !page.orders.empty() || !page.quarantined.empty() ||
                               (isLast && context.stored.watermark(kStream) != std::optional(mark.toText()));
    if (saysSomething)
      if (const Status taken = context.sink.accept(std::move(page)); !taken) return taken;
    if (isLast) return {};
    offset += kOrderPageSize;
  }
  return fail(ErrorKind::Malformed, "ebay.endless-list", "eBay's order list does not end. Try again later.");
}

}  // namespace

Status pullOrders(PullContext& context, PullDepth depth) {
  const auto mark = OrderMark::parse(context.stored.watermark(kStream));
  const Instant now = context.platformNow();
  if (depth == PullDepth::History && HistoryPlace(context.stored, kStream).isDone()) return {};
  Instant since = depth == PullDepth::Incremental ? context.recentFloor() : context.historyFloor();
  if (depth == PullDepth::Incremental && mark) since = mark->at - kOverlap;
  if (depth == PullDepth::Sweep) since = now - kSweep;
  since = std::max(since, now - kReach);
  return walk(context, depth, since, mark.value_or(OrderMark{since, {}}));
}

}  // namespace inquiry::ebay
