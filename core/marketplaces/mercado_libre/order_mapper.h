#pragma once

#include "core/domain/order.h"
#include "core/marketplaces/mercado_libre/json_fields.h"

namespace inquiry::mercado_libre {

// No phone, no postal address and no receiver's name are taken over: they are context nobody needs to answer.
Result<Order> mapOrder(const Json& order, Instant fetchedAt);
// Pack id of an order, or its own id where the pack is null: the key its messages stand under.
std::string packKeyOf(const Order& order);
std::string shipmentIdOf(const Json& order);
// Adds a shipment read in the new format to its order.
void addShipment(Order& order, const Json& shipment);

}  // namespace inquiry::mercado_libre
