#include "core/marketplaces/mercado_libre/pack_contexts.h"

#include <algorithm>

#include "core/marketplaces/mercado_libre/order_mapper.h"
#include "core/marketplaces/mercado_libre/orders_api.h"

namespace inquiry::mercado_libre {
namespace {

constexpr std::size_t kMostOrders = 10;  // of one pack

}  // namespace

void PackContexts::remember(const Order& order) {
  std::vector<Order>& orders = m_known[packKeyOf(order)];
  const auto found = std::find_if(orders.begin(), orders.end(), [&](const Order& known) { return known.remoteId == order.remoteId; });
  if (found == orders.end()) {
    orders.push_back(order);
  } else {
    *found = order;
  }
}

const std::vector<Order>* PackContexts::known(const std::string& packId) const {
  const auto found = m_known.find(packId);
  return found == m_known.end() ? nullptr : &found->second;
}

PackContexts::Context PackContexts::fetch(const std::string& packId) {
  Context context;
  const auto pack = packById(m_scope.caller, packId, m_scope.stop);
  std::vector<std::string> ids;
  if (pack) {
    for (const Json& row : listOf(*pack, "orders")) ids.push_back(idOf(row, "id"));
  } else if (pack.error().kind == ErrorKind::NotFound) {
    ids.push_back(packId);  // an order without a pack: its own id stands in
  } else {
    context.isWhole = !m_scope.isPassing(pack.error());
  }
  if (ids.size() > kMostOrders) ids.resize(kMostOrders);
  for (const std::string& id : ids) {
    const auto body = orderById(m_scope.caller, id, m_scope.stop);
    if (!body && m_scope.isPassing(body.error())) context.isWhole = false;
    if (!body) continue;
    if (auto order = mapOrder(*body, m_scope.clock.now())) context.orders.push_back(std::move(*order));
  }
  return context;
}

bool PackContexts::addShipment(Order& order) {
  // The cross-border family describes no shipments.
  if (order.shipments.empty() || m_scope.caller.isCrossBorder()) return true;
  const std::string id = order.shipments.front().remoteId;
  auto found = m_shipments.find(id);
  if (found == m_shipments.end()) {
    const auto shipment = shipmentById(m_scope.caller, id, m_scope.stop);
    if (!shipment) return !m_scope.isPassing(shipment.error());
    found = m_shipments.emplace(id, *shipment).first;
  }
  mercado_libre::addShipment(order, found->second);
  return true;
}

PackContexts::Context PackContexts::of(const std::string& packId) {
  Context context;
  if (const auto* atHand = known(packId)) context.orders = *atHand;
  // The cross-border family has an order list only.
  if (context.orders.empty() && !m_scope.caller.isCrossBorder()) context = fetch(packId);
  for (Order& order : context.orders) context.isWhole = addShipment(order) && context.isWhole;
  std::stable_sort(context.orders.begin(), context.orders.end(), [](const Order& a, const Order& b) {
    return a.placedAt.value_or(Instant()) < b.placedAt.value_or(Instant());
  });
  return context;
}

void describe(InboundThread& thread, const std::vector<Order>& orders) {
  if (orders.empty()) return;
  const Order& first = orders.front();
  if (!first.buyerKey.empty()) thread.buyerKey = first.buyerKey;
  if (!first.buyerName.empty()) thread.buyerName = first.buyerName;
  thread.orderRemoteId = first.remoteId;
  if (first.lines.empty()) return;
  thread.itemRemoteId = first.lines.front().itemRemoteId;
  thread.subject = first.lines.front().title;
}

}  // namespace inquiry::mercado_libre
