#include "core/marketplaces/mercado_libre/orders_api.h"

namespace inquiry::mercado_libre {

Result<Json> searchOrders(const Caller& caller, const OrderSearch& search, std::stop_token stop) {
  Query query{{"seller", caller.userId}};
  if (search.updatedFrom) query.emplace_back("order.date_last_updated.from", search.updatedFrom->toIso());
  if (search.createdFrom) query.emplace_back("order.date_created.from", search.createdFrom->toIso());
  if (search.createdTo) query.emplace_back("order.date_created.to", search.createdTo->toIso());
  query.emplace_back("sort", "date_asc");
  query.emplace_back("limit", std::to_string(search.limit));
  query.emplace_back("offset", std::to_string(search.offset));
  return caller.get({caller.isCrossBorder() ? "/marketplace/orders/search" : "/orders/search", std::move(query), bucket::kOrders},
                    stop);
}

Result<Json> orderById(const Caller& caller, const std::string& orderId, std::stop_token stop) {
  return caller.get({"/orders/" + urlEncoded(orderId), {}, bucket::kOrders}, stop);
}

Result<Json> packById(const Caller& caller, const std::string& packId, std::stop_token stop) {
  return caller.get({"/packs/" + urlEncoded(packId), {}, bucket::kOrders}, stop);
}

Result<Json> shipmentById(const Caller& caller, const std::string& shipmentId, std::stop_token stop) {
  return caller.get({"/shipments/" + urlEncoded(shipmentId), {}, bucket::kOrders, {{"x-format-new", "true"}}}, stop);
}

Result<Json> itemById(const Caller& caller, const std::string& itemId, std::stop_token stop) {
  return caller.get({"/items/" + urlEncoded(itemId), {}, bucket::kItems}, stop);
}

}  // namespace inquiry::mercado_libre
