#include "core/storage/order_repository.h"

#include "core/storage/rows.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kColumns =
    "SELECT o.id, s.id, o.remote_id, o.pack_id, o.buyer_key, o.buyer_name, o.status, o.payment_status, o.total_minor, o.total_currency, "
    "o.placed_at, o.updated_at, o.destination_country, o.fetched_at FROM ";
constexpr std::string_view kFetchedAt = "SELECT fetched_at FROM shop_order WHERE store = ?1 AND remote_id = ?2 AND is_imported <> 1";
constexpr std::string_view kOrigin = "SELECT is_imported FROM shop_order WHERE store = ?1 AND remote_id = ?2";
constexpr std::string_view kSave =
    "INSERT INTO shop_order (store, remote_id, pack_id, buyer_key, buyer_name, status, payment_status, total_minor, total_currency, placed_at, "
    "updated_at, destination_country, fetched_at, is_imported) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) "
    "ON CONFLICT (store, remote_id) DO UPDATE SET pack_id = ?3, buyer_key = ?4, buyer_name = ?5, status = ?6, payment_status = ?7, "
    "total_minor = ?8, total_currency = ?9, placed_at = ?10, updated_at = ?11, destination_country = ?12, fetched_at = ?13, "
    "is_imported = ?14 RETURNING id";
constexpr std::string_view kDropLines = "DELETE FROM order_line WHERE shop_order = ?1";
constexpr std::string_view kDropShipments = "DELETE FROM shipment WHERE shop_order = ?1";
constexpr std::string_view kAddLine =
    "INSERT INTO order_line (shop_order, position, item_remote_id, sku, title, variation, quantity, price_minor, price_currency) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr std::string_view kAddShipment =
    "INSERT INTO shipment (shop_order, position, remote_id, carrier, tracking_number, tracking_url, status, shipped_at, delivered_at, "
    "expected_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr std::string_view kLines =
    "SELECT item_remote_id, sku, title, variation, quantity, price_minor, price_currency FROM order_line WHERE shop_order = ?1 ORDER BY position";
constexpr std::string_view kShipments =
    "SELECT remote_id, carrier, tracking_number, tracking_url, status, shipped_at, delivered_at, expected_at FROM shipment "
    "WHERE shop_order = ?1 ORDER BY position";

std::optional<Money> moneyFrom(Row row, int minor) {
  if (row.isNull(minor)) return {};
  return Money{row.integer(minor), row.text(minor + 1)};
}

Order orderFrom(Row row) {
  Order order;
  order.id.value = row.integer(0);
  order.store.value = row.text(1);
  order.remoteId = row.text(2);
  order.packId = row.text(3);
  order.buyerKey = row.text(4);
  order.buyerName = row.text(5);
  order.status = row.text(6);
  order.paymentStatus = row.text(7);
  order.total = moneyFrom(row, 8);
  order.placedAt = row.optionalInstant(10);
  order.updatedAt = row.optionalInstant(11);
  order.destinationCountry = row.text(12);
  order.fetchedAt = row.instant(13);
  return order;
}

std::string select(std::string_view rest) { return std::string(kColumns) + std::string(rest); }

std::optional<std::int64_t> minor(const std::optional<Money>& money) {
  return money ? std::optional(money->minor) : std::nullopt;
}
std::string currency(const std::optional<Money>& money) { return money ? money->currency : std::string(); }

Status writeParts(Connection& connection, std::int64_t id, const Order& order) {
  if (auto done = execute(connection, kDropLines, id); !done) return done;
  if (auto done = execute(connection, kDropShipments, id); !done) return done;
  std::int64_t position = 0;
  for (const OrderLine& line : order.lines) {
    auto done = execute(connection, kAddLine, id, position++, line.itemRemoteId, line.sku, line.title, line.variation, line.quantity,
                        minor(line.price), currency(line.price));
    if (!done) return done;
  }
  position = 0;
  for (const Shipment& shipment : order.shipments) {
    auto done = execute(connection, kAddShipment, id, position++, shipment.remoteId, shipment.carrier, shipment.trackingNumber,
                        shipment.trackingUrl, shipment.status, shipment.shippedAt, shipment.deliveredAt, shipment.expectedAt);
    if (!done) return done;
  }
  return {};
}

}  // namespace

Result<bool> OrderRepository::upsert(const Order& order) {
  const auto key = storeKey(m_connection, order.store);
  if (!key) return fail(key.error());
  const auto fetched = firstRow<std::int64_t>(m_connection, kFetchedAt, [](Row row) { return row.integer(0); }, *key, order.remoteId);
  if (!fetched) return fail(fetched.error());
  if (*fetched && **fetched > order.fetchedAt.millis()) return false;
  if (auto done = save(order, OrderOrigin::Platform); !done) return fail(done.error());
  return true;
}

Status OrderRepository::save(const Order& order, OrderOrigin origin) {
  const auto key = storeKey(m_connection, order.store);
  if (!key) return fail(key.error());
  const auto id = firstRow<std::int64_t>(m_connection, kSave, [](Row row) { return row.integer(0); }, *key, order.remoteId, order.packId, order.buyerKey, order.buyerName,
                                         order.status, order.paymentStatus, minor(order.total), currency(order.total), order.placedAt,
                                         order.updatedAt, order.destinationCountry, order.fetchedAt, static_cast<int>(origin));
  if (!id) return fail(id.error());
  return writeParts(m_connection, id->value_or(0), order);
}

Result<OrderOrigin> OrderRepository::origin(const StoreId& store, std::string_view remoteId) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto found = firstRow<std::int64_t>(m_connection, kOrigin, [](Row row) { return row.integer(0); }, *key, remoteId);
  return found ? Result<OrderOrigin>(static_cast<OrderOrigin>(found->value_or(0))) : fail(found.error());
}

Status OrderRepository::fill(Order& order) {
  auto lines = allRows<OrderLine>(m_connection, kLines, [](Row row) {
    return OrderLine{row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4), moneyFrom(row, 5)};
  }, order.id);
  if (!lines) return fail(lines.error());
  auto shipments = allRows<Shipment>(m_connection, kShipments, [](Row row) {
    return Shipment{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.optionalInstant(5), row.optionalInstant(6),
                    row.optionalInstant(7)};
  }, order.id);
  if (!shipments) return fail(shipments.error());
  order.lines = std::move(*lines);
  order.shipments = std::move(*shipments);
  return {};
}

Result<std::vector<Order>> OrderRepository::load(Result<std::vector<Order>> orders) {
  if (!orders) return orders;
  for (Order& order : *orders)
    if (auto done = fill(order); !done) return fail(done.error());
  return orders;
}

Result<std::optional<Order>> OrderRepository::find(const StoreId& store, std::string_view remoteId) {
  static const std::string kFind = select("shop_order o JOIN store s ON s.key = o.store WHERE o.store = ?1 AND o.remote_id = ?2");
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto orders = load(allRows<Order>(m_connection, kFind, orderFrom, *key, remoteId));
  if (!orders) return fail(orders.error());
  if (orders->empty()) return std::optional<Order>{};
  return std::optional(orders->front());
}

Result<std::optional<Order>> OrderRepository::ofThread(const Thread& thread) {
  static const std::string kByPack = select(
      "shop_order o JOIN store s ON s.key = o.store WHERE o.store = ?1 AND o.pack_id = ?2 AND o.pack_id <> '' ORDER BY o.placed_at DESC LIMIT 1");
  if (thread.orderRemoteId.empty()) return std::optional<Order>{};
  auto direct = find(thread.store, thread.orderRemoteId);
  if (!direct || *direct) return direct;
  const auto key = storeKey(m_connection, thread.store);
  if (!key) return fail(key.error());
  const auto packed = load(allRows<Order>(m_connection, kByPack, orderFrom, *key, thread.orderRemoteId));
  if (!packed) return fail(packed.error());
  if (packed->empty()) return std::optional<Order>{};
  return std::optional(packed->front());
}

Result<std::vector<Order>> OrderRepository::ofBuyer(const StoreId& store, std::string_view buyerKey, std::size_t limit) {
  static const std::string kOfBuyer = select(
      "shop_order o JOIN store s ON s.key = o.store WHERE o.store = ?1 AND o.buyer_key = ?2 AND o.buyer_key <> '' "
      "ORDER BY o.placed_at DESC LIMIT ?3");
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  return load(allRows<Order>(m_connection, kOfBuyer, orderFrom, *key, buyerKey, static_cast<std::int64_t>(limit)));
}

Result<std::vector<Order>> OrderRepository::withItem(const StoreId& store, std::string_view itemRemoteId, std::size_t limit) {
  static const std::string kWithItem = select(
      "shop_order o JOIN store s ON s.key = o.store WHERE o.store = ?1 AND o.id IN (SELECT shop_order FROM order_line WHERE "
      "item_remote_id = ?2) ORDER BY o.placed_at DESC LIMIT ?3");
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  return load(allRows<Order>(m_connection, kWithItem, orderFrom, *key, itemRemoteId, static_cast<std::int64_t>(limit)));
}

}  // namespace inquiry::storage
