#include "core/marketplaces/mercado_libre/order_mapper.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::mercado_libre;

namespace {

const Instant kNow = *Instant::parse("2026-03-05T16:00:00Z");
const char* const kOrder = R"({"id":2000011902245761,"status":"PAID","date_created":"2026-03-03T10:01:50.000-04:00",
  "last_updated":"2026-03-03T10:09:20.000-04:00","pack_id":2000007714420183,"total_amount":459.5,"currency_id":"MXN",
  "order_items":[{"item":{"id":"MLM2093317745","title":"Cargador &amp; cable","seller_sku":"CHG-65-BK",
  "variation_attributes":[{"name":"Color","value_name":"Negro"}]},"quantity":2,"unit_price":229.75,"currency_id":"MXN"}],
  "payments":[{"status":"rejected"},{"status":"approved"}],"shipping":{"id":45190227718},
  "buyer":{"id":718220944,"nickname":"COMPRADOR1","first_name":"Nombre","phone":{"number":"5512345678"}}})";

}  // namespace

TEST_CASE("An order is taken over as context, without names, phones and addresses") {
  auto order = mapOrder(Json::parse(kOrder), kNow);
  REQUIRE(order);
  addShipment(*order, Json::parse(R"({"id":45190227718,"status":"shipped","tracking_number":"TRK1","tracking_method":"Mercado Envíos",
      "status_history":{"date_shipped":"2026-03-04T20:10:00.000-04:00"},
      "destination":{"receiver_name":"Nombre","receiver_phone":"5512345678","shipping_address":{"street_name":"Calle 5","zip_code":"06000","country":{"id":"MX"}}},
      "lead_time":{"estimated_delivery_limit":{"date":"2026-03-07T00:00:00.000-06:00"}}})"));
  CHECK(order->remoteId == "2000011902245761");
  CHECK(packKeyOf(*order) == "2000007714420183");
  CHECK(order->buyerKey == "718220944");
  CHECK(order->buyerName == "COMPRADOR1");
  CHECK(order->status == "paid");
  CHECK(order->paymentStatus == "approved");
  CHECK(order->total == Money{45950, "MXN"});
  CHECK(order->updatedAt->toIso() == "2026-03-03T14:09:20.000Z");
  REQUIRE(order->lines.size() == 1);
  CHECK(order->lines[0].title == "Cargador & cable");
  CHECK(order->lines[0].variation == "Negro");
  CHECK(order->lines[0].quantity == 2);
  CHECK(order->lines[0].price == Money{22975, "MXN"});
  REQUIRE(order->shipments.size() == 1);
  CHECK(order->shipments[0].trackingNumber == "TRK1");
  CHECK(order->shipments[0].shippedAt->toIso() == "2026-03-05T00:10:00.000Z");
  CHECK(order->shipments[0].expectedAt->toIso() == "2026-03-07T06:00:00.000Z");
  CHECK(order->destinationCountry == "MX");
}

TEST_CASE("An order without a pack stands for its own messages") {
  Json json = Json::parse(kOrder);
  json["pack_id"] = nullptr;
  const auto order = mapOrder(json, kNow);
  REQUIRE(order);
  CHECK(packKeyOf(*order) == "2000011902245761");
}

TEST_CASE("A bare order is still an order, one without id is set aside") {
  const auto bare = mapOrder(Json::parse(R"({"id":"7","total_amount":"x"})"), kNow);
  REQUIRE(bare);
  CHECK_FALSE(bare->total);
  CHECK_FALSE(bare->updatedAt);
  CHECK_FALSE(mapOrder(Json::parse("{}"), kNow));
  CHECK_FALSE(mapOrder(Json("x"), kNow));
}
