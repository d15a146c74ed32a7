#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "core/marketplaces/shopify/shopify_orders.h"
#include "core/marketplaces/woocommerce/woocommerce_orders.h"
#include "tests/support/fake_transport.h"
#include "tests/support/memory_secret_store.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

constexpr const char* kShopifyOrder =
    R"({"data":{"orders":{"nodes":[{"id":"gid://shopify/Order/5551234567890","name":"#1042","createdAt":"2026-11-13T12:07:31Z","email":"anna@example.com",
"displayFinancialStatus":"PAID","displayFulfillmentStatus":"FULFILLED","currentTotalPriceSet":{"shopMoney":{"amount":"42.80","currencyCode":"EUR"}},
"customer":{"displayName":"Anna Beispiel"},"shippingAddress":{"name":"Anna Beispiel","countryCodeV2":"DE"},"lineItems":{"nodes":[{"name":"Kettle","quantity":2,"sku":"kettle-08"}]},
"fulfillments":[{"displayStatus":"IN_TRANSIT","createdAt":"2026-11-15T08:00:00Z","trackingInfo":[{"company":"DHL","number":"003404341612","url":null}]}]}]}}})";
constexpr const char* kWooOrder =
    R"([{"id":727,"number":"727","status":"processing","currency":"EUR","date_created":"2026-11-13T13:07:31","date_created_gmt":"2026-11-13T12:07:31","date_modified_gmt":"2026-11-14T08:00:00",
"total":"42.80","customer_id":0,"billing":{"first_name":"Anna","last_name":"Beispiel","email":"anna@example.com","country":"DE"},"shipping":{"country":"DE"},
"line_items":[{"name":"Kettle 0.8 l","sku":"kettle-08","quantity":1,"total":"38.00"}],"meta_data":[{"key":"_wc_shipment_tracking_items","value":[{"tracking_provider":"DHL","tracking_number":"003404341612"}]}]},
{"id":728,"number":"728","status":"completed","currency":"EUR","total":"1.00","billing":{"email":"anna@example.com.au"},"line_items":[]}])";

struct Shop {
  explicit Shop(FakeTransport::Answer answer) : http(std::move(answer)), parts{http, secrets, clock} {
    parts.pause = [](Duration, std::stop_token stop) { return !stop.stop_requested(); };
    store.id = StoreId{"shop"};
  }
  void give(const std::map<std::string, std::string>& values) {
    std::map<std::string, Secret> credentials;
    for (const auto& [key, value] : values) credentials.emplace(key, Secret(value));
    (void)secrets.saveCredentials(store.id, std::move(credentials));
  }
  FakeTransport http;
  MemorySecretStore secrets;
  FixedClock clock{*Instant::parse("2026-11-21T12:00:00Z")};
  ConnectorParts parts;
  Store store;
};

}  // namespace

TEST_CASE("IT04: an order of Shopify becomes context, with its money and its parcel") {
  const auto read = shopify::shopifyOrders(kShopifyOrder, StoreId{"shop"}, *Instant::parse("2026-11-21T12:00:00Z"));
  REQUIRE(read);
  REQUIRE(read->size() == 1);
  const ShopOrder& order = read->front();
  CHECK(order.order.remoteId == "#1042");
  CHECK(order.order.status == "fulfilled");
  CHECK(order.order.total == Money{4280, "EUR"});
  CHECK(order.order.destinationCountry == "DE");
  CHECK(order.order.lines.at(0).quantity == 2);
  CHECK(order.order.shipments.at(0).trackingNumber == "003404341612");
  CHECK(order.mail == "anna@example.com");
  CHECK(order.surname == "Beispiel");
  CHECK(order.isUnderWay);
}

TEST_CASE("IT04: the client credentials give a token that is kept for 80 % of its life and asked anew when the shop refuses it") {
  int tokens = 0;
  bool refusesOnce = false;
  Shop shop([&](const SeenRequest& request) -> Result<HttpResponse> {
    if (request.url.ends_with("/admin/oauth/access_token")) return answer(200, R"({"access_token":"t)" + std::to_string(++tokens) + R"(","scope":"read_orders","expires_in":86400})");
    if (std::exchange(refusesOnce, false)) return answer(401);
    CHECK(request.header("X-Shopify-Access-Token") == "t" + std::to_string(tokens));
    return answer(200, kShopifyOrder);
  });
  shop.give({{"shop", "demo.myshopify.com"}, {"clientId", "id"}, {"clientSecret", "quiet"}});
  shopify::ShopifyOrders orders(shop.store, shop.parts);
  REQUIRE(orders.byMail("anna@example.com", {}));
  REQUIRE(orders.byNumber("1042", {}));
  CHECK(tokens == 1);
  const auto& seen = shop.http.seen();
  CHECK(seen[0].url.find("//demo.myshopify.com/admin/oauth/access_token") != std::string::npos);
  CHECK(seen[0].field("grant_type") == "client_credentials");
  CHECK(seen[1].url.find("//demo.myshopify.com/admin/api/2026-10/graphql.json") != std::string::npos);
  CHECK(nlohmann::json::parse(seen[1].body)["variables"]["q"] == "email:'anna@example.com'");
  shop.clock.advance(std::chrono::hours(20));
  REQUIRE(orders.byMail("anna@example.com", {}));
  CHECK(tokens == 2);
  refusesOnce = true;
  REQUIRE(orders.byMail("anna@example.com", {}));
  CHECK(tokens == 3);
}

TEST_CASE("IT04: what a buyer typed never changes the question, and a longer number is another order") {
  std::string asked;
  Shop shop([&](const SeenRequest& request) -> Result<HttpResponse> {
    asked = nlohmann::json::parse(request.body)["variables"]["q"];
    return answer(200, kShopifyOrder);
  });
  shop.give({{"shop", "demo"}, {"accessToken", "shpat_1"}});
  shopify::ShopifyOrders orders(shop.store, shop.parts);
  REQUIRE(orders.byMail("a' OR email:'b@example.com", {}));
  CHECK(asked == "email:'a\\' OR email:\\'b@example.com'");
  CHECK(orders.byNumber("10", {})->empty());
  CHECK(orders.byNumber("#1042", {})->size() == 1);
}

TEST_CASE("IT04: Shopify's refusals say what to do") {
  const Instant now = *Instant::parse("2026-11-21T12:00:00Z");
  const auto throttled = shopify::shopifyOrders(
      R"({"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}],"extensions":{"cost":{"requestedQueryCost":412,"throttleStatus":{"currentlyAvailable":112,"restoreRate":100.0}}}})", {}, now);
  CHECK(throttled.error().kind == ErrorKind::Throttled);
  CHECK(throttled.error().until == now + std::chrono::seconds(3));
  const auto denied = shopify::shopifyOrders(R"({"errors":[{"message":"Access denied. Required access: `read_customers` access scope.","extensions":{"code":"ACCESS_DENIED"}}],"data":null})", {}, now);
  CHECK(denied.error().kind == ErrorKind::MissingGrant);
  CHECK(denied.error().text.find("read_customers") != std::string::npos);
  for (const auto& [status, code] : {std::pair(401, "shopify.unauthorised"), {402, "shopify.frozen"}, {403, "shopify.forbidden"}, {404, "shopify.wrong_shop"}, {430, "shopify.throttled"}, {503, "shopify.down"}}) {
    Shop shop([status = status](const SeenRequest&) -> Result<HttpResponse> { return answer(status, "<html>"); });
    shop.give({{"shop", "demo"}, {"accessToken", "shpat_1"}});
    CHECK(shopify::ShopifyOrders(shop.store, shop.parts).test({}).error().code == code);
  }
  Shop nobody([](const SeenRequest&) -> Result<HttpResponse> { return answer(200, kShopifyOrder); });
  nobody.give({{"shop", "demo/../evil.example"}, {"accessToken", "x"}});
  CHECK(shopify::ShopifyOrders(nobody.store, nobody.parts).test({}).error().code == "shopify.no_shop");
  CHECK(nobody.http.seen().empty());
}

TEST_CASE("IT04: WooCommerce: guests are found by the search, which is loose, and registered buyers by their account") {
  Shop shop([&](const SeenRequest& request) -> Result<HttpResponse> {
    const std::vector<HttpHeader> json{{"content-type", "application/json; charset=UTF-8"}};
    if (request.url.find("/customers?") != std::string::npos) return answer(200, "[]", json);
    if (request.url.find("/orders/727") != std::string::npos) return answer(200, nlohmann::json::parse(kWooOrder)[0].dump(), json);
    if (request.url.find("/orders/") != std::string::npos) return answer(404, "{}", json);
    return answer(200, kWooOrder, json);
  });
  shop.store.endpoints = {{"api", "https://shop.example"}};
  shop.give({{"consumerKey", "ck_1111"}, {"consumerSecret", "cs_2222"}});
  woocommerce::WooCommerceOrders orders(shop.store, shop.parts);
  const auto found = orders.byMail("Anna@example.com", {});
  REQUIRE(found);
  REQUIRE(found->size() == 1);
  const ShopOrder& order = found->front();
  CHECK(order.order.remoteId == "727");
  CHECK(order.order.placedAt == *Instant::parse("2026-11-13T12:07:31Z"));
  CHECK(order.order.total == Money{4280, "EUR"});
  CHECK(order.order.shipments.at(0).carrier == "DHL");
  CHECK(order.isUnderWay);
  CHECK(shop.http.seen().front().authorization == "Basic Y2tfMTExMTpjc18yMjIy");
  CHECK(shop.http.seen().front().url.starts_with("https://shop.example/wp-json/wc/v3/customers?email=Anna%40example.com"));
  CHECK(orders.byNumber("727", {})->size() == 1);
  CHECK(orders.byNumber("728", {})->size() == 1);
  CHECK(orders.byNumber("999", {})->empty());
}

TEST_CASE("IT04: WooCommerce's refusals say what to do, a guard's page with a good status, too") {
  for (const auto& [status, code] : {std::pair(401, "woocommerce.unauthorised"), {403, "woocommerce.forbidden"}, {404, "woocommerce.no_api"}, {429, "woocommerce.throttled"}, {500, "woocommerce.down"}, {200, "woocommerce.not_json"}}) {
    Shop shop([status = status](const SeenRequest&) -> Result<HttpResponse> { return answer(status, "<html>", {{"content-type", "text/html"}}); });
    shop.store.endpoints = {{"api", "https://shop.example"}};
    shop.give({{"consumerKey", "ck_1111"}, {"consumerSecret", "cs_2222"}});
    CHECK(woocommerce::WooCommerceOrders(shop.store, shop.parts).test({}).error().code == code);
  }
}

TEST_CASE("IT04: returns stand in the state of an order, and an app without the right to them goes on reading orders") {
  auto body = nlohmann::json::parse(kShopifyOrder);
  body["data"]["orders"]["nodes"][0]["returns"] = {{"nodes", {{{"name", "#1042-R1"}, {"status", "REQUESTED"}}, {{"name", "#1042-R2"}, {"status", "DECLINED"}}}}};
  CHECK(shopify::shopifyOrders(body.dump(), StoreId{"shop"}, Instant())->front().order.status == "fulfilled, return_requested");
  body["data"]["orders"]["nodes"][0]["returns"]["nodes"][0]["status"] = "CANCELED";
  CHECK(shopify::shopifyOrders(body.dump(), StoreId{"shop"}, Instant())->front().order.status == "fulfilled");

  int asked = 0, withReturns = 0;
  Shop shop([&](const SeenRequest& request) -> Result<HttpResponse> {
    ++asked;
    if (nlohmann::json::parse(request.body)["query"].get<std::string>().find("returns(") == std::string::npos) return answer(200, kShopifyOrder);
    ++withReturns;
    return answer(200, R"({"errors":[{"message":"Access denied for returns field. Required access: `read_returns` access scope.","extensions":{"code":"ACCESS_DENIED"}}],"data":null})");
  });
  shop.give({{"shop", "demo"}, {"accessToken", "shpat_1"}});
  shopify::ShopifyOrders orders(shop.store, shop.parts);
  CHECK(orders.byNumber("1042", {})->size() == 1);
  CHECK(orders.byNumber("1042", {})->size() == 1);
  CHECK(withReturns == 1);
  CHECK(asked == 3);
}
