#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/domain/order.h"
#include "core/domain/thread.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Who told of an order. PlatformAndFile: what its platform left open was added from a file. Never renumber: stored.
enum class OrderOrigin { Platform = 0, File = 1, PlatformAndFile = 2 };

// Orders as context. Identity is (store, remote id); a newer fetch replaces lines and shipments.
class OrderRepository {
 public:
  explicit OrderRepository(Connection& connection) : m_connection(connection) {}

  // As its platform tells. Answers false when what is stored was fetched later; what a file told gives way.
  Result<bool> upsert(const Order& order);
  // Whatever stands there.
  Status save(const Order& order, OrderOrigin origin);
  Result<std::optional<Order>> find(const StoreId& store, std::string_view remoteId);
  // Platform for one that is not stored.
  Result<OrderOrigin> origin(const StoreId& store, std::string_view remoteId);
  // By order number or pack id of the thread; absent when the thread has none or it was never fetched.
  Result<std::optional<Order>> ofThread(const Thread& thread);
  Result<std::vector<Order>> ofBuyer(const StoreId& store, std::string_view buyerKey, std::size_t limit);   // newest first
  Result<std::vector<Order>> withItem(const StoreId& store, std::string_view itemRemoteId, std::size_t limit);  // newest first

 private:
  Status fill(Order& order);
  Result<std::vector<Order>> load(Result<std::vector<Order>> orders);
  Connection& m_connection;
};

}  // namespace inquiry::storage
