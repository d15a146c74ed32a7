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

std::optional<Order> PackContexts::fetchOrder(const std::string& orderId) {
  const auto body = orderById(m_scope.caller, orderId, m_scope.stop);
  if (!body) return {};
  auto order = mapOrder(*body, m_scope.clock.now());
  return order ? std::optional(std::move(*order)) : std::nullopt;
}

std::vector<Order> PackContexts::fetch(const std::string& packId) {
  const auto pack = packById(m_scope.caller, packId, m_scope.stop);
  std::vector<std::string> ids;
  if (pack) {
    for (const Json& row : listOf(*pack, "orders")) ids.push_back(idOf(row, "id"));
  } else if (pack.error().kind == ErrorKind::NotFound) {
    ids.push_back(packId);  // an order without a pack: its own id stands in
  }
  if (ids.size() > kMostOrders) ids.resize(kMostOrders);
  std::vector<Order> orders;
  for (const std::string& id : ids)
    if (auto order = fetchOrder(id)) orders.push_back(std::move(*order));
  return orders;
}

void PackContexts::addShipment(Order& order) {
  // The cross-border family describes no shipments.
  if (order.shipments.empty() || m_scope.caller.isCrossBorder()) return;
  const std::string id = order.shipments.front().remoteId;
  auto found = m_shipments.find(id);
  if (found == m_shipments.end()) {
    const auto shipment = shipmentById(m_scope.caller, id, m_scope.stop);
    found = m_shipments.emplace(id, shipment ? *shipment : Json()).first;
  }
  mercado_libre::addShipment(order, found->second);
}

std::vector<Order> PackContexts::ordersOf(const std::string& packId) {
  std::vector<Order> orders;
  if (const auto* atHand = known(packId)) orders = *atHand;
  // The cross-border family has an order list only.
  if (orders.empty() && !m_scope.caller.isCrossBorder()) orders = fetch(packId);
  for (Order& order : orders) addShipment(order);
  std::stable_sort(orders.begin(), orders.end(), [](const Order& a, const Order& b) {
    return a.placedAt.value_or(Instant()) < b.placedAt.value_or(Instant());
  });
  return orders;
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
