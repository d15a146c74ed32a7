#pragma once

#include "core/marketplaces/mercado_libre/caller.h"

namespace inquiry::mercado_libre {

struct OrderSearch {
  std::optional<Instant> updatedFrom;               // order.date_last_updated.from; "order.last_updated" is silently ignored
  std::optional<Instant> createdFrom, createdTo;    // order.date_created.*
  std::size_t limit = 50, offset = 0;
};

// Oldest first. The cross-border family documents no date filter: callers look at the dates themselves.
Result<Json> searchOrders(const Caller& caller, const OrderSearch& search, std::stop_token stop);
Result<Json> orderById(const Caller& caller, const std::string& orderId, std::stop_token stop);
Result<Json> packById(const Caller& caller, const std::string& packId, std::stop_token stop);
Result<Json> shipmentById(const Caller& caller, const std::string& shipmentId, std::stop_token stop);
Result<Json> itemById(const Caller& caller, const std::string& itemId, std::stop_token stop);

}  // namespace inquiry::mercado_libre
