#include <catch2/catch_test_macros.hpp>

#include "tests/unit/app/sandbox/visitor.h"

namespace inquiry::sandbox::test {
namespace {

constexpr const char* kShop = R"({"stores":[
  {"id":"uk","marketplace":"amazon","site":"UK","name":"Harbor UK","threads":[
   {"id":"c1","buyer":"maria_s","order":{"id":"026-1234567-7654321","tracking":"AB1","carrier":"Royal Mail","shipped":true,"delivered":true},"messages":[{"from":"buyer","text":"Where is my parcel?","minutesAgo":14400}]}]},
  {"id":"jp","marketplace":"amazon","site":"JP","name":"Aoi","threads":[]}]})";
constexpr const char* kOrder = "026-1234567-7654321";
constexpr const char* kSite = "?marketplaceIds=A1F83G8C2ARO7P";

// A seller with an application: the token goes into Amazon's own header.
struct Application {
  Application() : visitor(kShop) {
    const Json file = visitor.storeFile("uk");
    const Json& keys = file["credentials"];
    Call call;
    call.method = "POST";
    call.path = "/s/uk/auth/o2/token";
    call.body = "grant_type=refresh_token&refresh_token=" + encodedUrl(keys["lwaRefreshToken"].get<std::string>()) + "&client_id=" + encodedUrl(keys["lwaClientId"].get<std::string>()) +
                "&client_secret=" + encodedUrl(keys["lwaClientSecret"].get<std::string>());
    token = body(visitor.raw(call)).value("access_token", "");
  }
  Answer ask(const std::string& method, const std::string& target, const std::string& text = {}) {
    Call call;
    call.method = method;
    const auto question = target.find('?');
    call.path = "/s/uk" + target.substr(0, question);
    if (question != std::string::npos) call.query = formFields(target.substr(question + 1));
    call.headers["x-amz-access-token"] = token;
    call.body = text;
    return visitor.raw(call);
  }
  Visitor visitor;
  std::string token;
};

std::vector<std::string> namesIn(const Answer& answer) {
  std::vector<std::string> names;
  const Json read = body(answer);
  for (const Json& action : read["_links"]["actions"]) names.push_back(action["name"]);
  return names;
}

}  // namespace

TEST_CASE("The sandbox's Amazon seller with an application reads an order whose buyer is the one who writes") {
  Application at;
  REQUIRE(at.token.rfind("Atza|", 0) == 0);
  const Json order = body(at.ask("GET", std::string("/orders/2026-01-01/orders/") + kOrder + "?includedData=BUYER"))["order"];
  CHECK(order["orderId"] == kOrder);
  CHECK(order["fulfillment"]["fulfillmentStatus"] == "SHIPPED");
  CHECK(order["packages"][0]["trackingNumber"] == "AB1");
  CHECK(order["buyer"]["buyerEmail"].get<std::string>().find("@marketplace.amazon.co.uk") != std::string::npos);
  CHECK(order["buyer"]["buyerEmail"].get<std::string>().find('+') == std::string::npos);
  CHECK(at.ask("GET", "/orders/2026-01-01/orders/026-0000000-0000000").status == 404);
  at.token = "Atza|wrong";
  CHECK(at.ask("GET", std::string("/orders/2026-01-01/orders/") + kOrder).status == 403);
}

TEST_CASE("The sandbox takes the messages it offers, and a request for a review once an order") {
  Application at;
  const std::string messaging = std::string("/messaging/v1/orders/") + kOrder, reviews = std::string("/solicitations/v1/orders/") + kOrder;
  CHECK(namesIn(at.ask("GET", messaging + kSite)) == std::vector<std::string>{"unexpectedProblem", "invoice", "warranty"});
  CHECK(body(at.ask("GET", messaging + "/attributes" + kSite))["buyer"]["locale"] == "en-GB");
  CHECK(at.ask("POST", messaging + "/messages/unexpectedProblem" + kSite, R"({"text":"One text."})").status == 201);
  CHECK(at.ask("POST", messaging + "/messages/confirmOrderDetails" + kSite, R"({"text":"One text."})").status == 400);
  CHECK(at.ask("GET", messaging + "?marketplaceIds=ATVPDKIKX0DER").status == 400);
  CHECK(namesIn(at.ask("GET", reviews + kSite)).size() == 1);
  CHECK(at.ask("POST", reviews + "/solicitations/productReviewAndSellerFeedback" + kSite).status == 201);
  CHECK(namesIn(at.ask("GET", reviews + kSite)).empty());
  CHECK(at.ask("POST", reviews + "/solicitations/productReviewAndSellerFeedback" + kSite).status == 400);
}

TEST_CASE("The sandbox makes the account health report when it is waited for, and its address takes no token") {
  Application at;
  const Json made = body(at.ask("POST", "/reports/2021-06-30/reports", R"({"reportType":"GET_V2_SELLER_PERFORMANCE_REPORT","marketplaceIds":["A1F83G8C2ARO7P"]})"));
  const std::string path = "/reports/2021-06-30/reports/" + made["reportId"].get<std::string>();
  CHECK(body(at.ask("GET", path))["processingStatus"] == "IN_PROGRESS");
  const Json done = body(at.ask("GET", path));
  CHECK(done["processingStatus"] == "DONE");
  const std::string url = body(at.ask("GET", "/reports/2021-06-30/documents/" + done["reportDocumentId"].get<std::string>()))["url"];
  const std::string target = url.substr(url.find("/documents/"));
  CHECK(at.ask("GET", target).status == 400);
  at.token.clear();
  CHECK(body(at.ask("GET", target))["accountStatuses"][0]["status"] == "NORMAL");
}

TEST_CASE("An Amazon seller without an application is reached by e-mail alone") {
  Visitor visitor(kShop);
  CHECK_FALSE(visitor.storeFile("jp").contains("endpoints"));
  CHECK(visitor.get("jp", "/orders/2026-01-01/orders/1").status == 404);
}

}  // namespace inquiry::sandbox::test
