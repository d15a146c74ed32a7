#include <catch2/catch_test_macros.hpp>

#include "tests/unit/app/sandbox/visitor.h"

namespace inquiry::sandbox::test {

TEST_CASE("eBay's refresh token stays, its access token ends after two hours with 401 and errorId 1001") {
  Visitor visitor(kTwoStores);
  const std::string refresh = visitor.storeFile("e")["credentials"]["refreshToken"];
  visitor.signIn("e");
  const std::string user = "/commerce/identity/v1/user/";
  CHECK(body(visitor.get("e", user))["userId"] == "uShop");
  visitor.advance(std::chrono::hours(2));
  const Answer late = visitor.get("e", user);
  CHECK(late.status == 401);
  CHECK(body(late)["errors"][0]["errorId"] == 1001);
  CHECK(visitor.storeFile("e")["credentials"]["refreshToken"] == refresh);
  visitor.signIn("e");
  CHECK(visitor.get("e", user).status == 200);
}

TEST_CASE("eBay exchanges a code once, with the RuName") {
  Visitor visitor(kTwoStores);
  const std::string ruName = visitor.storeFile("e")["credentials"]["ruName"];
  const std::string code = visitor.control("POST", "code", {{"store", "e"}})["code"];
  const std::string form = "grant_type=authorization_code&code=" + code + "&redirect_uri=";
  CHECK(visitor.token("e", form + "wrong").status == 400);
  const Answer first = visitor.token("e", form + ruName);
  REQUIRE(first.status == 200);
  CHECK(body(first)["refresh_token_expires_in"] == 47'304'000);
  CHECK(body(visitor.token("e", form + ruName))["error"] == "invalid_grant");
}

TEST_CASE("A withdrawn consent refuses access and refresh") {
  Visitor visitor(kTwoStores);
  const std::string refresh = visitor.storeFile("e")["credentials"]["refreshToken"];
  visitor.signIn("e");
  visitor.control("POST", "revoke", {{"store", "e"}});
  CHECK(visitor.get("e", "/commerce/identity/v1/user/").status == 401);
  CHECK(body(visitor.token("e", "grant_type=refresh_token&refresh_token=" + encodedUrl(refresh)))["error"] == "invalid_grant");
}

TEST_CASE("A missing scope is 403 with errorId 1100 for its calls only") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  visitor.control("POST", "grant", {{"store", "e"}, {"missingScope", "sell.fulfillment"}});
  const Answer orders = visitor.get("e", "/sell/fulfillment/v1/order");
  CHECK(orders.status == 403);
  CHECK(body(orders)["errors"][0]["errorId"] == 1100);
  CHECK(visitor.get("e", "/commerce/message/v1/conversation?conversation_type=FROM_MEMBERS").status == 200);
}

TEST_CASE("Post-Order takes the IAF scheme only") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  CHECK(visitor.get("e", "/post-order/v2/return/search").status == 401);
  Call call;
  call.method = "GET";
  call.path = "/s/e/post-order/v2/return/search";
  call.headers["authorization"] = "IAF " + visitor.accessToken();
  CHECK(visitor.raw(call).status == 200);
}

TEST_CASE("eBay orders are found by the date of their last change and by id") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  const std::string base = "/sell/fulfillment/v1/order?filter=";
  const auto filter = [&](const std::string& text) { return body(visitor.get("e", base + encodedUrl(text))); };
  CHECK(filter("lastmodifieddate:[2026-03-05T09:00:00.000Z..]")["total"] == 1);
  CHECK(filter("lastmodifieddate:[2026-03-05T10:00:01.000Z..]")["total"] == 0);
  CHECK(filter("orderfulfillmentstatus:{NOT_STARTED|IN_PROGRESS}")["total"] == 0);
  CHECK(filter("sold:[2026-03-05T09:00:00.000Z..]")["errors"][0]["errorId"] == 30700);
  CHECK(filter("lastmodifieddate:[..2026-03-05T09:00:00.000Z]")["errors"][0]["errorId"] == 30820);
  CHECK(body(visitor.get("e", "/sell/fulfillment/v1/order?orderIds=12-34567-89012,1-1-1"))["total"] == 1);
  CHECK(body(visitor.get("e", "/sell/fulfillment/v1/order?limit=201"))["errors"][0]["errorId"] == 31100);
  const Json tracking = body(visitor.get("e", "/sell/fulfillment/v1/order/12-34567-89012/shipping_fulfillment"));
  CHECK(tracking["fulfillments"][0]["shipmentTrackingNumber"] == "9400111");
}

}  // namespace inquiry::sandbox::test
