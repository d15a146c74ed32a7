#include "core/storage/order_import.h"

#include <algorithm>
#include <tuple>

#include "core/storage/order_repository.h"
#include "core/storage/rows.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kThread = "SELECT 1 FROM thread WHERE order_remote_id = ?2 AND order_remote_id <> '' AND store = ?1 LIMIT 1";

auto partsOf(const OrderLine& line) { return std::tie(line.itemRemoteId, line.sku, line.title, line.variation, line.quantity, line.price); }
auto partsOf(const Shipment& shipment) {
  return std::tie(shipment.remoteId, shipment.carrier, shipment.trackingNumber, shipment.trackingUrl, shipment.status, shipment.shippedAt, shipment.deliveredAt,
                  shipment.expectedAt);
}
auto partsOf(const Order& order) {
  return std::tie(order.packId, order.buyerKey, order.buyerName, order.status, order.paymentStatus, order.total, order.placedAt, order.updatedAt,
                  order.destinationCountry);
}

template <class Part>
bool areSame(const std::vector<Part>& left, const std::vector<Part>& right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const Part& a, const Part& b) { return partsOf(a) == partsOf(b); });
}

bool isSame(const Order& left, const Order& right) {
  return partsOf(left) == partsOf(right) && areSame(left.lines, right.lines) && areSame(left.shipments, right.shipments);
}

template <class Value>
void prefer(Value& kept, const Value& wanted) {
  if (wanted != Value()) kept = wanted;
}

// What `first` says, and what `second` knows besides.
Order joined(const Order& first, const Order& second) {
  Order order = second;
  prefer(order.packId, first.packId);
  prefer(order.buyerKey, first.buyerKey);
  prefer(order.buyerName, first.buyerName);
  prefer(order.status, first.status);
  prefer(order.paymentStatus, first.paymentStatus);
  prefer(order.total, first.total);
  prefer(order.placedAt, first.placedAt);
  prefer(order.updatedAt, first.updatedAt);
  prefer(order.destinationCountry, first.destinationCountry);
  if (!first.lines.empty()) order.lines = first.lines;
  if (!first.shipments.empty()) order.shipments = first.shipments;
  return order;
}

}  // namespace

Result<OrderImported> OrderImport::write(const Order& order) {
  OrderRepository repository(m_connection);
  const auto stored = repository.find(order.store, order.remoteId);
  if (!stored) return fail(stored.error());
  if (!*stored) {
    if (const auto done = repository.save(order, OrderOrigin::File); !done) return fail(done.error());
    return OrderImported::Added;
  }
  const auto origin = repository.origin(order.store, order.remoteId);
  if (!origin) return fail(origin.error());
  const bool isOurs = *origin == OrderOrigin::File;
  Order wanted = isOurs ? joined(order, **stored) : joined(**stored, order);
  if (isSame(wanted, **stored)) return OrderImported::Unchanged;
  wanted.store = order.store;
  wanted.remoteId = order.remoteId;
  // The age that is shown is that of the platform's own words, where there are some.
  wanted.fetchedAt = isOurs ? order.fetchedAt : (*stored)->fetchedAt;
  if (const auto done = repository.save(wanted, isOurs ? OrderOrigin::File : OrderOrigin::PlatformAndFile); !done) return fail(done.error());
  return OrderImported::Updated;
}

Result<bool> OrderImport::hasThread(const Order& order) {
  const auto key = storeKey(m_connection, order.store);
  if (!key) return fail(key.error());
  const auto found = firstRow<bool>(m_connection, kThread, [](Row) { return true; }, *key, order.remoteId);
  if (!found) return fail(found.error());
  return found->value_or(false);
}

}  // namespace inquiry::storage
