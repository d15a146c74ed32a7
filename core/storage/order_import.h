#pragma once

#include "core/domain/order.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

enum class OrderImported { Added, Updated, Unchanged };

// Orders of a file somebody read in. What a platform told of an order stands: the file only adds what the platform left open. An order that came from a
// file before takes the new one's words. Writing the same twice changes nothing.
class OrderImport {
 public:
  explicit OrderImport(Connection& connection) : m_connection(connection) {}

  Result<OrderImported> write(const Order& order);
  // Whether a thread of the store belongs to this order.
  Result<bool> hasThread(const Order& order);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
