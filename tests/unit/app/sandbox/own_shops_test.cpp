// Shopify and WooCommerce: orders over their interfaces, buyers by mail.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "app/sandbox/mail/letter_parts.h"
#include "tests/unit/app/sandbox/visitor.h"

namespace inquiry::sandbox::test {
namespace {

constexpr const char* kShops = R"({"stores":[
  {"id":"s","marketplace":"shopify","site":"US","name":"Harbor & Pine","threads":[
    {"id":"c1","buyer":"emma.b","order":{"id":"#1042","tracking":"1Z999"},"messages":[{"from":"buyer","text":"Where is #1042?","minutesAgo":90}]}]},
  {"id":"w","marketplace":"woocommerce","site":"ES","name":"Taller","threads":[
    {"id":"c2","buyer":"lucia_r","order":{"id":"727"},"messages":[{"from":"buyer","text":"Hola","minutesAgo":90}]}]}]})";

constexpr const char* kGraph = "/admin/api/2026-10/graphql.json";

void signIn(Visitor& visitor) {
  const Json credentials = visitor.storeFile("s")["credentials"];
  const std::string form = "grant_type=client_credentials&client_id=" + credentials["clientId"].get<std::string>() + "&client_secret=" + credentials["clientSecret"].get<std::string>();
  visitor.accessToken() = body(visitor.call("POST", "s", "/admin/oauth/access_token", form))["access_token"];
}

Json asked(Visitor& visitor, const std::string& query, const Json& variables) { return body(visitor.post("s", kGraph, {{"query", query}, {"variables", variables}})); }

Json orders(Visitor& visitor, const std::string& search) {
  return asked(visitor, "query Q($q: String!) { orders(first: 10, query: $q) { nodes { name email } } }", {{"q", search}})["data"]["orders"]["nodes"];
}

Answer woo(Visitor& visitor, const std::string& method, const std::string& target, const std::string& text = {}) {
  const Json credentials = visitor.storeFile("w")["credentials"];
  Call call;
  call.method = method;
  const std::size_t question = target.find('?');
  call.path = "/s/w/wp-json/wc/v3/" + target.substr(0, question);
  if (question != std::string::npos) call.query = formFields(target.substr(question + 1));
  call.headers["authorization"] = "Basic " + base64(credentials["consumerKey"].get<std::string>() + ":" + credentials["consumerSecret"].get<std::string>());
  call.body = text;
  return visitor.raw(std::move(call));
}

}  // namespace

TEST_CASE("Shopify asks for a token and finds orders by number, address and change") {
  Visitor visitor(kShops);
  CHECK(visitor.post("s", kGraph, {{"query", "query { orders(first: 1) { nodes { id } } }"}}).status == 401);
  signIn(visitor);
  CHECK(orders(visitor, "name:'1042'").size() == 1);
  CHECK(orders(visitor, "email:'emma.b@post.example'")[0]["name"] == "#1042");
  CHECK(orders(visitor, "email:'nobody@post.example'").empty());
  CHECK(orders(visitor, "updated_at:>='2030-01-01T00:00:00Z'").empty());
  visitor.control("POST", "grant", {{"store", "s"}, {"missingScope", "read_orders"}});
  CHECK(asked(visitor, "query Q { orders(first: 1) { nodes { id } } }", Json::object())["errors"][0]["extensions"]["code"] == "ACCESS_DENIED");
}

TEST_CASE("A return at Shopify goes from asked to open to closed, and no step twice") {
  Visitor visitor(kShops);
  signIn(visitor);
  const std::string id = visitor.control("POST", "cases", {{"store", "s"}, {"order", "#1042"}, {"text", "Broken"}})["case"];
  const Json variables{{"input", {{"id", "gid://shopify/Return/" + id.substr(7)}}}};
  const auto status = [&] { return asked(visitor, "query R($id: ID!) { return(id: $id) { status } }", {{"id", variables["input"]["id"]}})["data"]["return"]["status"]; };
  CHECK(status() == "REQUESTED");
  CHECK(asked(visitor, "mutation A($input: X!) { returnApproveRequest(input: $input) { userErrors { message } } }", variables)["data"]["returnApproveRequest"]["userErrors"].empty());
  CHECK(status() == "OPEN");
  CHECK(asked(visitor, "mutation A($input: X!) { returnApproveRequest(input: $input) { userErrors { message } } }", variables)["data"]["returnApproveRequest"]["userErrors"].size() == 1);
  CHECK(asked(visitor, "mutation C($id: ID!) { returnClose(id: $id) { userErrors { message } } }", {{"id", variables["input"]["id"]}})["data"]["returnClose"]["userErrors"].empty());
  CHECK(status() == "CLOSED");
  CHECK(visitor.control("GET", "model?store=s")["stores"][0]["cases"][0]["steps"].size() == 2);
}

TEST_CASE("WooCommerce lets in by key, pages its orders and mails a note to the customer") {
  Visitor visitor(kShops);
  CHECK(visitor.get("w", "/wp-json/wc/v3/orders").status == 401);
  const Json found = body(woo(visitor, "GET", "orders?search=lucia-r%40post.example&status=any"));
  REQUIRE(found.size() == 1);
  CHECK(found[0]["number"] == "727");
  CHECK(found[0]["billing"]["email"] == "lucia-r@post.example");
  CHECK(woo(visitor, "GET", "orders/728").status == 404);
  CHECK(woo(visitor, "GET", "orders?per_page=500").status == 400);
  CHECK(woo(visitor, "POST", "orders/727/notes", R"({"note":"It left.","customer_note":true})").status == 201);
  CHECK(body(woo(visitor, "GET", "orders/727/notes?type=customer"))[0]["note"] == "It left.");
  CHECK(visitor.control("GET", "sent")["sent"].size() == 1);
}

}  // namespace inquiry::sandbox::test
