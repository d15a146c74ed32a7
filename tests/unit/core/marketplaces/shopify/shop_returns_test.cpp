// Shopify's returns as cases: what a return says, and what a seller does with it.
#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/shopify/return_steps.h"
#include "tests/support/fake_transport.h"
#include "tests/support/memory_secret_store.h"

using namespace inquiry;
using namespace inquiry::test;
using shop::Json;
using Outcome = SendResult::Outcome;
using Found = ReconcileResult::Outcome;

namespace {

const Instant kNow = *Instant::parse("2026-11-20T12:00:00Z");

// Asked for on Friday at noon in New York.
Json returnNode(const std::string& status) {
  Json node = Json::parse(R"({"id":"gid://shopify/Return/945000959","name":"#1042-R1","createdAt":"2026-11-20T17:00:00Z","requestApprovedAt":null,"closedAt":null,"decline":null,
    "order":{"name":"#1042","email":"anna@example.com","updatedAt":"2026-11-20T17:00:00Z","customer":{"displayName":"Anna Beispiel"}},
    "returnLineItems":{"nodes":[
      {"quantity":1,"customerNote":"The zip broke.","returnReasonNote":"","returnReasonDefinition":{"handle":"defective-or-does-not-work","name":"Defective or doesn't work"},
       "withCodeDiscountedTotalPriceSet":{"shopMoney":{"amount":"69.90","currencyCode":"USD"}},"fulfillmentLineItem":{"lineItem":{"name":"Commuter backpack","sku":"BH-BP-22"}}},
      {"quantity":2,"customerNote":"","returnReasonNote":"","returnReasonDefinition":null,
       "withCodeDiscountedTotalPriceSet":{"shopMoney":{"amount":"10.00","currencyCode":"USD"}},"fulfillmentLineItem":{"lineItem":{"name":"Strap","sku":"BH-ST-1"}}}]}})");
  node["status"] = status;
  return node;
}

shopify::ReturnReading readingOf(const Json& node) {
  auto read = shopify::mapReturn(node, {"America/New_York", kNow});
  REQUIRE(read);
  return *read;
}

const CaseAction* actionOf(const Case& value, const std::string& name) {
  for (const CaseAction& action : value.actions)
    if (action.name == name) return &action;
  return nullptr;
}

Store shopStore() {
  Store store;
  store.id = StoreId{"shop"};
  store.timeZone = "America/New_York";
  return store;
}

// A shop with one return, and what was asked of it.
struct ReturnShop {
  explicit ReturnShop(std::string status) : state(std::move(status)) {
    std::map<std::string, Secret> credentials;
    credentials.emplace("shop", Secret(std::string("demo")));
    credentials.emplace("accessToken", Secret(std::string("shpat_1")));
    (void)secrets.saveCredentials(store.id, std::move(credentials));
  }
  Outgoing step(const std::string& action, const std::string& text = {}, const std::string& choice = {}) const {
    Outgoing item;
    item.kind = OutgoingKind::PlatformAction;
    item.actionCase = "return:945000959";
    item.action = action;
    item.text = text;
    item.caseAnswer.choice = choice;
    return item;
  }
  std::string state, mutationAnswer;
  Json seenInput;
  int mutations = 0, mutationStatus = 200;
  const Store store = shopStore();
  MemorySecretStore secrets;
  SystemClock clock;
  FakeTransport http{[this](const SeenRequest& request) -> Result<HttpResponse> {
    const Json asked = Json::parse(request.body);
    if (asked["query"].get<std::string>().find("mutation") == std::string::npos) return answer(200, Json{{"data", {{"return", returnNode(state)}}}}.dump());
    ++mutations;
    seenInput = asked["variables"];
    return answer(mutationStatus, mutationAnswer);
  }};
  ConnectorParts parts{http, secrets, clock};
  shopify::ShopifyApi api{store, parts};
  shopify::ReturnReader reader{api, store, clock};
};

}  // namespace

TEST_CASE("TK04: a return that was asked for is a case of ours with its worth, its reason and a date the desk counts") {
  const auto reading = readingOf(returnNode("REQUESTED"));
  const Case& value = reading.filed.value;
  CHECK(value.kind == CaseKind::Return);
  CHECK(value.turn == CaseTurn::Us);
  CHECK(value.orderRemoteId == "#1042");
  CHECK(value.reason == "defective-or-does-not-work");
  CHECK(value.reasonText == "The zip broke.");
  CHECK(value.amount == Money{7990, "USD"});
  CHECK(value.itemTitle == "Commuter backpack");
  // Shopify names no time: one business day, and Saturday and Sunday are none.
  CHECK(value.dueSource == CaseDueSource::Calendar);
  CHECK(value.dueAt == Instant::parse("2026-11-23T17:00:00Z"));
  REQUIRE(actionOf(value, "accept-return"));
  REQUIRE(actionOf(value, "decline-return"));
  CHECK(actionOf(value, "decline-return")->maxText == 500);
  CHECK(actionOf(value, "accept-return")->isDecision);
  REQUIRE(reading.messages.size() == 1);
  CHECK(reading.messages.front().message.text == "The zip broke.");
  // Nothing of the customer is kept with it but the words.
  CHECK(reading.messages.front().rawPayload.find("anna@example.com") == std::string::npos);
  CHECK(value.buyerKey.find("anna") == std::string::npos);
}

TEST_CASE("TK04: an open return waits for the customer, a closed, declined or cancelled one for nobody") {
  CHECK(readingOf(returnNode("OPEN")).filed.value.turn == CaseTurn::Buyer);
  const CaseAction* refund = actionOf(readingOf(returnNode("OPEN")).filed.value, "refund");
  REQUIRE(refund);
  CHECK_FALSE(refund->whyNot.empty());
  Json declined = returnNode("DECLINED");
  declined["decline"] = {{"reason", "FINAL_SALE"}, {"note", "It was on sale."}};
  const auto reading = readingOf(declined);
  CHECK(reading.filed.value.turn == CaseTurn::Nobody);
  CHECK(reading.filed.value.outcome == "FINAL_SALE");
  REQUIRE(reading.messages.size() == 2);
  CHECK(reading.messages.back().message.direction == Direction::Out);
  CHECK(reading.messages.back().message.text == "It was on sale.");
  CHECK(readingOf(returnNode("CANCELED")).filed.value.closedAt);
  CHECK_FALSE(readingOf(returnNode("CLOSED")).filed.value.dueAt);
}

TEST_CASE("a return without id, state or time is set aside, and odd fields are not") {
  for (const char* key : {"id", "status", "createdAt"}) {
    Json node = returnNode("REQUESTED");
    node.erase(key);
    CHECK(shopify::mapReturn(node, {"UTC", kNow}).error().kind == ErrorKind::Malformed);
  }
  Json odd = returnNode("REQUESTED");
  odd["returnLineItems"] = "none";
  odd["order"] = nullptr;
  CHECK(readingOf(odd).filed.value.reason == "other");
  odd["id"] = "gid://shopify/Return/1/../2";
  CHECK_FALSE(shopify::mapReturn(odd, {"UTC", kNow}));
}

TEST_CASE("RP02: a return is declined with the reason and the words, and Shopify tells the customer") {
  ReturnShop shop("REQUESTED");
  shop.mutationAnswer = R"({"data":{"returnDeclineRequest":{"return":{"id":"gid://shopify/Return/945000959","status":"DECLINED"},"userErrors":[]}}})";
  const SendResult sent = shopify::sendReturnStep(shop.reader, shop.step("decline-return", "Too late.", "RETURN_PERIOD_ENDED"), {});
  CHECK(sent.outcome == Outcome::Accepted);
  CHECK(sent.remoteId == "return-declined:945000959");
  CHECK(shop.seenInput["input"] == Json{{"id", "gid://shopify/Return/945000959"}, {"notifyCustomer", true}, {"declineReason", "RETURN_PERIOD_ENDED"}, {"declineNote", "Too late."}});
}

TEST_CASE("RP02: a step that cannot go is refused before anything leaves") {
  ReturnShop shop("REQUESTED");
  CHECK(shopify::sendReturnStep(shop.reader, shop.step("decline-return", "", "BECAUSE"), {}).error->code == "shopify.no_choice");
  CHECK(shopify::sendReturnStep(shop.reader, shop.step("decline-return", std::string(501, 'x'), "OTHER"), {}).error->code == "shopify.too_long");
  CHECK(shopify::sendReturnStep(shop.reader, shop.step("accept-return", "Gladly."), {}).error->code == "shopify.no_words");
  CHECK(shopify::sendReturnStep(shop.reader, shop.step("close-return"), {}).error->code == "shopify.not_offered");
  shop.state = "OPEN";
  CHECK(shopify::sendReturnStep(shop.reader, shop.step("refund"), {}).outcome == Outcome::Refused);
  CHECK(shopify::sendReturnStep(shop.reader, shop.step("accept-return"), {}).outcome == Outcome::Refused);
  CHECK(shop.mutations == 0);
}

TEST_CASE("RP02: what Shopify says to a step decides whether it was done") {
  ReturnShop shop("REQUESTED");
  const auto sent = [&shop](int status, const char* body) {
    shop.mutationStatus = status;
    shop.mutationAnswer = body;
    return shopify::sendReturnStep(shop.reader, shop.step("accept-return"), {}).outcome;
  };
  CHECK(sent(200, R"({"data":{"returnApproveRequest":{"return":null,"userErrors":[{"code":"INVALID_STATE","field":["input","id"],"message":"Return is not requested"}]}}})") == Outcome::Refused);
  CHECK(sent(200, R"({"errors":[{"message":"Access denied. Required access: `write_returns` access scope.","extensions":{"code":"ACCESS_DENIED"}}]})") == Outcome::Refused);
  CHECK(sent(200, R"({"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}]})") == Outcome::NotSent);
  CHECK(sent(200, "half of an ans") == Outcome::Unknown);
  CHECK(sent(200, R"({"data":null})") == Outcome::Unknown);
  CHECK(sent(502, "") == Outcome::Unknown);
}

TEST_CASE("RP02: an uncertain step is found by the state it leads to, and only by that") {
  ReturnShop shop("REQUESTED");
  const auto found = [&shop](const char* state, const char* action) {
    shop.state = state;
    return shopify::findReturnStep(shop.reader, shop.step(action), {}).outcome;
  };
  CHECK(found("REQUESTED", "accept-return") == Found::NotFound);
  CHECK(found("OPEN", "accept-return") == Found::Found);
  CHECK(found("CLOSED", "accept-return") == Found::Found);
  CHECK(found("DECLINED", "accept-return") == Found::CannotTell);
  CHECK(found("DECLINED", "decline-return") == Found::Found);
  CHECK(found("CANCELED", "decline-return") == Found::CannotTell);
  CHECK(found("OPEN", "close-return") == Found::NotFound);
  CHECK(found("CLOSED", "close-return") == Found::Found);
  CHECK(shop.mutations == 0);
}
