#include "core/marketplaces/mercado_libre/order_pull.h"

#include <algorithm>

#include "core/marketplaces/mercado_libre/order_mapper.h"
#include "core/marketplaces/mercado_libre/orders_api.h"
#include "core/marketplaces/mercado_libre/remote_ids.h"

namespace inquiry::mercado_libre {
namespace {

constexpr std::size_t kLimit = 50;
constexpr std::size_t kMostPages = 200;
constexpr Duration kLate = std::chrono::minutes(15);
constexpr Duration kEvery = std::chrono::minutes(5);

bool isInside(const Order& order, const std::optional<Instant>& from, const std::optional<Instant>& createdFrom,
              const std::optional<Instant>& createdTo) {
  if (from && order.updatedAt && *order.updatedAt < *from) return false;
  if (createdFrom && order.placedAt && *order.placedAt < *createdFrom) return false;
  return !(createdTo && order.placedAt && *order.placedAt > *createdTo);
}

}  // namespace

Result<OrderPull::Listing> OrderPull::list(const Span& span, std::size_t offset) {
  if (const Status go = m_scope.cancelled(); !go) return fail(go.error());
  const OrderSearch search{span.updatedFrom, span.createdFrom, span.createdTo, kLimit, offset};
  const auto body = m_scope.doubted(searchOrders(m_scope.caller, search, m_scope.stop));
  if (!body) return fail(body.error());
  if (!fieldOf(*body, "results").is_array())
    return fail(ErrorKind::Malformed, "mercado-libre.orders", "The list of orders has no results[]; wait, the next sync reads it again.");
  Listing listing;
  const Json& rows = listOf(*body, "results");
  listing.rows = rows.size();
  listing.total = countOf(fieldOf(*body, "paging"), "total", static_cast<std::int64_t>(offset + rows.size()));
  for (const Json& row : rows) {
    auto order = mapOrder(row, m_scope.clock.now());
    if (!order) {
      listing.quarantined.push_back(order.error());
    } else if (isInside(*order, span.updatedFrom, span.createdFrom, span.createdTo)) {
      listing.orders.push_back(std::move(*order));
    }
  }
  return listing;
}

InboundPage OrderPull::pageOf(Listing& listing) {
  InboundPage page;
  for (Order& order : listing.orders) {
    const std::string packId = packKeyOf(order);
    m_contexts.remember(order);
    page.sweepTargets.push_back({packThreadId(packId), order.updatedAt ? order.updatedAt : order.placedAt, {}});
    // Where a conversation is, its context is kept whole: tracking, and the order itself if it was not known before.
    if (m_scope.stored.newestMessage(packThreadId(packId))) {
      m_contexts.addShipment(order);
      InboundThread thread;
      thread.remoteId = packThreadId(packId);
      thread.kind = ThreadKind::OrderMessage;
      describe(thread, *m_contexts.known(packId));
      page.threads.push_back(std::move(thread));
    }
    page.orders.push_back(std::move(order));
  }
  page.quarantined = std::move(listing.quarantined);
  return page;
}

Status OrderPull::changedWhenDue(Instant atTheStart) {
  const auto last = m_scope.watermark("orders.read");
  const Instant now = m_scope.clock.now();
  if (last && *last <= now && now - *last < kEvery) return {};
  return changed(atTheStart);
}

Status OrderPull::changed(Instant atTheStart) {
  const Instant readAt = m_scope.clock.now();
  const auto watermark = m_scope.watermark("orders");
  Instant newest = watermark.value_or(atTheStart);
  const Span span{newest - kLate, {}, {}};
  std::size_t offset = 0;
  for (std::size_t count = 0; count < kMostPages; ++count) {
    auto listing = list(span, offset);
    if (!listing) return fail(listing.error());
    for (const Order& order : listing->orders)
      if (order.updatedAt) newest = std::max(newest, *order.updatedAt);
    // An order updated meanwhile only joins the set: nothing moves up, so nothing is skipped.
    offset += listing->rows == 0 ? kLimit : listing->rows;
    const bool isEnd = static_cast<std::int64_t>(offset) >= listing->total;
    if (const Status status = m_scope.hand(pageOf(*listing)); !status) return status;
    if (isEnd) break;
  }
  InboundPage last;
  // A date of the platform ahead of us must not make later orders invisible.
  last.watermarks.push_back({"orders", std::min(newest, std::max(readAt, watermark.value_or(readAt))).toIso()});
  last.watermarks.push_back({"orders.read", readAt.toIso()});
  return m_scope.hand(std::move(last));
}

Result<std::vector<std::string>> OrderPull::created(Instant from, Instant to) {
  std::vector<std::string> packs;
  std::size_t offset = 0;
  for (std::size_t count = 0; count < kMostPages; ++count) {
    auto listing = list({{}, from, to}, offset);
    if (!listing) return fail(listing.error());
    for (const Order& order : listing->orders) packs.push_back(packKeyOf(order));
    offset += listing->rows == 0 ? kLimit : listing->rows;
    const bool isEnd = static_cast<std::int64_t>(offset) >= listing->total;
    if (const Status status = m_scope.hand(pageOf(*listing)); !status) return fail(status.error());
    if (isEnd) break;
  }
  std::reverse(packs.begin(), packs.end());
  std::vector<std::string> once;
  for (std::string& pack : packs)
    if (std::find(once.begin(), once.end(), pack) == once.end()) once.push_back(std::move(pack));
  return once;
}

}  // namespace inquiry::mercado_libre
