// A Shopify shop on a real mailbox: mails find their orders on the way in.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/shopify/shopify_connector.h"
#include "tests/support/fake_transport.h"
#include "tests/unit/core/marketplaces/mailbox/mail_shop.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

std::string orderJson(const std::string& number, const std::string& mail, const Clock& clock) {
  return R"({"data":{"orders":{"nodes":[{"name":"#)" + number + R"(","createdAt":")" + (clock.now() - std::chrono::hours(72)).toIso() + R"(","email":")" + mail +
         R"(","displayFulfillmentStatus":"UNFULFILLED","customer":{"displayName":"Anna Beispiel"}}]}}})";
}

struct ShopifyShop {
  explicit ShopifyShop(const HostSession& host) : shop(host), mail(host->authoritiesFile()) {
    shop.store.marketplace = Marketplace::Shopify;
    std::map<std::string, Secret> credentials = MailShop::password();
    credentials.emplace("shop", Secret(std::string("demo")));
    credentials.emplace("accessToken", Secret(std::string("shpat_1")));
    (void)shop.secrets().saveCredentials(shop.store.id, std::move(credentials));
    ConnectorParts parts{http, shop.secrets(), shop.clock};
    parts.mail = &mail;
    connector = makeShopifyConnector(shop.store, parts);
  }
  Status pull(PullDepth depth = PullDepth::Incremental) { return connector->pull(depth, shop.sink, shop.sink, {}); }
  const InboundThread& threadOf(const std::string& id) const { return shop.sink.threads().at(*shop.sink.threadOfMessage(id)); }

  MailShop shop;
  LiveMailTransport mail;
  int status = 200, indexed = 0;
  FakeTransport http{[this](const SeenRequest& request) -> Result<HttpResponse> {
    if (status != 200) return answer(status);
    if (request.body.find("OrdersChanged") != std::string::npos) {
      ++indexed;
      return answer(200, orderJson("1077", "ben@example.com", shop.clock));
    }
    const bool isAnna = request.body.find("anna@example.com") != std::string::npos, isNumber = request.body.find("1042") != std::string::npos;
    return answer(200, isAnna || isNumber ? orderJson("1042", "anna@example.com", shop.clock) : R"({"data":{"orders":{"nodes":[]}}})");
  }};
  std::unique_ptr<Connector> connector;
};

}  // namespace

TEST_CASE("CH12: a mail of the buyer is linked with the order, a stranger who types its number is not") {
  MAIL_HOST(host);
  ShopifyShop shop(host);
  Letter own = letterOf("own@example.com");
  own.text = "Where is my parcel?";
  shop.shop.deliver(own);
  Letter stranger = letterOf("stranger@example.net", "eve@example.net");
  stranger.text = "Where is order #1042?";
  shop.shop.deliver(stranger);
  REQUIRE(shop.pull());
  CHECK(shop.threadOf("own@example.com").orderRemoteId == "#1042");
  CHECK(shop.threadOf("own@example.com").marks.empty());
  CHECK(shop.threadOf("stranger@example.net").orderRemoteId.empty());
  CHECK(shop.shop.sink.orders().contains("#1042"));
  const auto order = shop.connector->order("#1042", {});
  REQUIRE(order);
  CHECK(order->buyerName == "Anna Beispiel");
  CHECK(shop.connector->order("#999", {}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("orders that cannot be read keep no mail away, and the test names what is missing") {
  MAIL_HOST(host);
  ShopifyShop shop(host);
  shop.status = 403;
  shop.shop.deliver(letterOf("own@example.com"));
  shop.shop.deliver(letterOf("other@example.com", "ben@example.com"));
  REQUIRE(shop.pull());
  CHECK(shop.shop.sink.messages().size() == 2);
  REQUIRE(shop.shop.sink.quarantined().size() == 1);
  CHECK(shop.shop.sink.quarantined().front().code == "shopify.forbidden");
  CHECK(shop.http.seen().size() == 1);  // refused once, not asked again for every mail
  const auto test = shop.connector->test({});
  REQUIRE(test);
  // Nobody listens at the SMTP port of this shop.
  REQUIRE(test->missing.size() == 2);
  CHECK(test->missing.front().starts_with("send: "));
  CHECK(test->missing.back().find("read_orders") != std::string::npos);
  shop.status = 200;
  const auto well = shop.connector->test({});
  REQUIRE(well);
  CHECK(well->missing.size() == 1);
  CHECK(std::find(well->granted.begin(), well->granted.end(), "orders") != well->granted.end());
}

TEST_CASE("CH12: a first import reads the list of orders once, before the mails, and asks for no single one") {
  MAIL_HOST(host);
  ShopifyShop shop(host);
  for (int i = 0; i < 5; ++i) shop.shop.deliverOld(letterOf("m" + std::to_string(i) + "@example.com"), 10 + i);
  Letter known = letterOf("known@example.com", "ben@example.com");
  known.text = "It has not arrived.";
  shop.shop.deliverOld(known, 2);
  REQUIRE(shop.pull(PullDepth::History));
  CHECK(shop.shop.sink.messages().size() == 6);
  CHECK(shop.indexed == 1);
  CHECK(shop.http.seen().size() == 1);
  CHECK(shop.threadOf("known@example.com").orderRemoteId == "#1077");
  CHECK(shop.threadOf("m0@example.com").orderRemoteId.empty());
}

TEST_CASE("CH12: earlier mails find their orders, too: the index knows an order by who bought it, and holds no address") {
  MAIL_HOST(host);
  ShopifyShop shop(host);
  Letter earlier = letterOf("earlier@example.com", "ben@example.com");
  earlier.text = "Hello";
  shop.shop.deliverOld(earlier, 20);
  REQUIRE(shop.pull(PullDepth::History));
  REQUIRE(shop.pull());
  CHECK(shop.indexed == 1);
  REQUIRE(shop.shop.sink.orders().contains("#1077"));
  const Order& order = shop.shop.sink.orders().at("#1077");
  CHECK_FALSE(order.buyerKey.empty());
  CHECK(order.buyerKey == shop.threadOf("earlier@example.com").buyerKey);
  CHECK(order.buyerKey.find("ben") == std::string::npos);
  // Not with every pull.
  REQUIRE(shop.pull());
  CHECK(shop.indexed == 1);
}
