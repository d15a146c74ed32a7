#include "core/marketplaces/amazon/sp_access.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <zlib.h>

#include "core/domain/store_health.h"
#include "core/marketplaces/amazon/amazon_connector.h"
#include "core/marketplaces/amazon/gzip_text.h"
#include "core/marketplaces/amazon/sp_actions.h"
#include "core/marketplaces/amazon/sp_calls.h"
#include "core/marketplaces/amazon/sp_health.h"
#include "core/marketplaces/amazon/sp_messages.h"
#include "core/marketplaces/amazon/sp_order.h"
#include "tests/support/memory_secret_store.h"
#include "tests/unit/core/marketplaces/amazon/amazon_bench.h"
#include "tests/unit/core/marketplaces/amazon/fake_selling_partner.h"

using namespace inquiry;
using namespace inquiry::amazon;
using namespace inquiry::test;

namespace {

constexpr const char* kOrder = "026-1234567-7654321";
constexpr const char* kOrderBody = R"({"order":{"orderId":"026-1234567-7654321","createdTime":"2026-01-02T10:00:00Z","lastUpdatedTime":"2026-01-03T08:00:00Z",
 "salesChannel":{"channelName":"AMAZON","marketplaceId":"A1F83G8C2ARO7P"},
 "buyer":{"buyerName":"Maria Silva","buyerEmail":"k3x9q7w2m5z8h1@marketplace.amazon.co.uk"},
 "recipient":{"deliveryAddress":{"name":"Maria Silva","addressLine1":"1 Invented Road","phone":"020 0000"}},
 "fulfillment":{"fulfillmentStatus":"SHIPPED","fulfilledBy":"MERCHANT","deliverByWindow":{"earliestDateTime":"2026-01-05T00:00:00Z","latestDateTime":"2026-01-08T23:59:59Z"}},
 "packages":[{"packageReferenceId":"1","carrier":"Royal Mail","trackingNumber":"AB123456789GB","shipTime":"2026-01-03T08:00:00Z","packageStatus":{"status":"IN_TRANSIT"}}],
 "orderItems":[{"orderItemId":"1","quantityOrdered":2,"product":{"asin":"B0EXAMPLE1","sellerSku":"CHG-65","title":"USB-C charger 65 W","price":{"unitPrice":{"amount":"17.99","currencyCode":"GBP"}}}}]}})";

struct SpBench {
  FixedClock clock{*Instant::parse("2026-01-05T12:00:00Z")};
  FakeSellingPartner amazon;
  MemorySecretStore secrets;
  Store store = amazonStore("UK");
  std::stop_source stop;
  std::vector<Duration> pauses;

  SpBench() {
    std::map<std::string, Secret> credentials;
    credentials.emplace("lwaClientId", Secret(amazon.clientId));
    credentials.emplace("lwaClientSecret", Secret(amazon.clientSecret));
    credentials.emplace("lwaRefreshToken", Secret(amazon.refreshToken));
    (void)secrets.saveCredentials(store.id, std::move(credentials));
    amazon.orders[kOrder] = kOrderBody;
    amazon.actions[kOrder] = {"confirmOrderDetails", "unexpectedProblem", "invoice"};
  }
  ConnectorParts parts() {
    ConnectorParts all{amazon.transport, secrets, clock};
    all.pacing = &clock;
    all.pause = pause();
    return all;
  }
  Pause pause() {
    return [this](Duration time, std::stop_token token) {
      pauses.push_back(time);
      clock.advance(time);
      return !token.stop_requested();
    };
  }
  std::unique_ptr<SpAccess> access() { return std::make_unique<SpAccess>(store, parts()); }
};

Outgoing actionItem(const std::string& action, const std::string& text) {
  Outgoing item;
  item.kind = OutgoingKind::PlatformAction;
  item.action = action;
  item.actionOrder = kOrder;
  item.text = text;
  return item;
}

std::string packed(const std::string& text) {
  z_stream stream{};
  deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string input = text, out(text.size() + 1000, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(input.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(out.size() - stream.avail_out);
  deflateEnd(&stream);
  return out;
}

}  // namespace

TEST_CASE("An order is read by its id with a token of the seller's own application, and no person's data comes along") {
  SpBench bench;
  const auto connector = makeAmazonConnector(bench.store, bench.parts());
  const auto order = connector->order(kOrder, bench.stop.get_token());
  REQUIRE(order);
  CHECK(order->remoteId == kOrder);
  CHECK(order->status == "shipped");
  CHECK(order->buyerKey == "k3x9q7w2m5z8h1@marketplace.amazon.co.uk");
  CHECK(order->buyerName.empty());
  REQUIRE(order->lines.size() == 1);
  CHECK(order->lines.front().itemRemoteId == "B0EXAMPLE1");
  CHECK(order->lines.front().sku == "CHG-65");
  CHECK(order->lines.front().quantity == 2);
  CHECK(order->lines.front().price == Money{1799, "GBP"});
  REQUIRE(order->shipments.size() == 1);
  CHECK(order->shipments.front().trackingNumber == "AB123456789GB");
  CHECK(order->shipments.front().status == "in_transit");
  CHECK(order->shipments.front().expectedAt == Instant::parse("2026-01-08T23:59:59Z"));
  CHECK(bench.amazon.transport.count("/auth/o2/token") == 1);
  for (const auto& call : bench.amazon.transport.seen())
    if (call.url.find("/orders/") != std::string::npos) CHECK(call.header("x-amz-access-token") == "Atza|1");
}

TEST_CASE("One token serves many calls, and one that Amazon calls expired is replaced once") {
  SpBench bench;
  const auto access = bench.access();
  for (int i = 0; i < 5; ++i) REQUIRE(getOrder(*access, kOrder, bench.stop.get_token()));
  CHECK(bench.amazon.tokensGiven == 1);
  bench.amazon.expireToken();
  REQUIRE(getOrder(*access, kOrder, bench.stop.get_token()));
  CHECK(bench.amazon.tokensGiven == 2);
}

TEST_CASE("A relay of the company gives the tokens: the client secret never is on this computer") {
  SpBench bench;
  bench.store.id = StoreId{"relayed"};
  bench.store.endpoints["auth"] = "https://relay.shop.example";
  bench.amazon.clientId = "inquirydesk";
  bench.amazon.clientSecret = bench.amazon.refreshToken = "key-of-this-desk";
  CHECK_FALSE(bench.access()->isSetUp());
  std::map<std::string, Secret> credentials;
  credentials.emplace("lwaRefreshToken", Secret("key-of-this-desk"));
  (void)bench.secrets.saveCredentials(bench.store.id, std::move(credentials));
  const auto access = bench.access();
  CHECK(access->isSetUp());
  REQUIRE(getOrder(*access, kOrder, bench.stop.get_token()));
  CHECK(bench.amazon.transport.count("https://relay.shop.example/auth/o2/token") == 1);
  CHECK(bench.amazon.transport.count("https://api.amazon.com") == 0);
}

TEST_CASE("Failures say what to do next") {
  struct Row {
    int status;
    ErrorKind kind;
    const char* word;
  };
  for (const Row& row : {Row{403, ErrorKind::MissingGrant, "role"}, Row{404, ErrorKind::NotFound, "does not know"}, Row{400, ErrorKind::Refused, "Seller Central"}}) {
    CAPTURE(row.status);
    SpBench bench;
    const auto access = bench.access();
    bench.amazon.failNext = row.status;
    const auto answer = getMessagingActions(*access, kOrder, bench.stop.get_token());
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == row.kind);
    CHECK(answer.error().text.find(row.word) != std::string::npos);
    CHECK(answer.error().text.find("req-0001") != std::string::npos);
  }
  SpBench wrong;
  wrong.amazon.refreshToken = "another";
  const auto access = wrong.access();
  const auto answer = getOrder(*access, kOrder, wrong.stop.get_token());
  REQUIRE_FALSE(answer);
  CHECK(answer.error().kind == ErrorKind::Unauthorised);
}

TEST_CASE("Calls keep to the rate Amazon names, and a 429 holds them back") {
  SpBench bench;
  const auto access = bench.access();
  for (int i = 0; i < 8; ++i) REQUIRE(getMessagingActions(*access, kOrder, bench.stop.get_token()));
  Duration waited{};
  for (const auto pause : bench.pauses) waited += pause;
  // Five at once, then one a second.
  CHECK(waited >= std::chrono::milliseconds(2500));
  bench.amazon.failNext = 429;
  const auto before = bench.amazon.transport.seen().size();
  const auto answer = postMessage(*access, kOrder, "unexpectedProblem", R"({"text":"x"})", bench.stop.get_token());
  REQUIRE_FALSE(answer);
  CHECK(answer.error().kind == ErrorKind::Throttled);
  CHECK(bench.amazon.transport.seen().size() == before + 1);
}

TEST_CASE("A message the seller begins is asked for, checked and sent once") {
  SpBench bench;
  const auto access = bench.access();
  const auto stop = bench.stop.get_token();
  SpActions actions(*access, bench.clock, bench.pause());
  REQUIRE(actions.send(actionItem("unexpectedProblem", "Your parcel was damaged in our warehouse. We sent a new one today."), stop).outcome == SendResult::Outcome::Accepted);
  REQUIRE(bench.amazon.messages.size() == 1);
  CHECK(bench.amazon.messages.front().first == "unexpectedProblem");
  CHECK(bench.amazon.messages.front().second == nlohmann::json{{"text", "Your parcel was damaged in our warehouse. We sent a new one today."}});
  CHECK(*buyerLocale(*access, kOrder, stop) == "en-GB");

  const auto refusedWith = [&](const char* action, const std::string& text) {
    const auto sent = actions.send(actionItem(action, text), stop);
    CHECK((sent.outcome == SendResult::Outcome::Accepted || sent.outcome == SendResult::Outcome::Refused));
    return sent.error ? sent.error->code : std::string();
  };
  CHECK(refusedWith("confirmDeliveryDetails", "Hello") == "amazon.action_not_allowed");
  CHECK(refusedWith("negativeFeedbackRemoval", "Hello") == "amazon.unknown_action");
  CHECK(refusedWith("invoice", "Hello") == "amazon.needs_file");
  CHECK(refusedWith("unexpectedProblem", "  ") == "amazon.empty");
  CHECK(refusedWith("unexpectedProblem", std::string(2001, 'x')) == "amazon.too_long");
  CHECK(refusedWith("unexpectedProblem", "Write to us@shop.example please") == "amazon.address");
  CHECK(refusedWith("unexpectedProblem", "<b>Hello</b>") == "amazon.html");
  CHECK(refusedWith("unexpectedProblem", "5 < 6 @ 3 o'clock") == "");
  CHECK(bench.amazon.messages.size() == 2);
}

TEST_CASE("RP02: a message whose answer was lost is never sent again by itself") {
  SpBench bench;
  const auto access = bench.access();
  REQUIRE(getMessagingActions(*access, kOrder, bench.stop.get_token()));
  bench.amazon.losesNext = true;
  const auto answer = postMessage(*access, kOrder, "unexpectedProblem", R"({"text":"x"})", bench.stop.get_token());
  REQUIRE_FALSE(answer);
  CHECK(answer.error().kind == ErrorKind::Ambiguous);
  CHECK(bench.amazon.messages.size() == 1);
}

TEST_CASE("RP02: an action whose answer was lost is unknown, and no look-up calls it sent or unsent") {
  SpBench bench;
  const auto connector = makeAmazonConnector(bench.store, bench.parts());
  REQUIRE(connector->platformActions() != nullptr);
  REQUIRE(connector->order(kOrder, bench.stop.get_token()));
  bench.amazon.losesNext = false;
  bench.amazon.losesAfter = 1;  // the question what is allowed is answered, the send is not
  const auto sent = connector->send(actionItem("unexpectedProblem", "One text."), bench.stop.get_token());
  CHECK(sent.outcome == SendResult::Outcome::Unknown);
  CHECK(bench.amazon.messages.size() == 1);
  CHECK(connector->reconcile(actionItem("unexpectedProblem", "One text."), {}, bench.stop.get_token()).outcome == ReconcileResult::Outcome::CannotTell);
  CHECK(connector->ownMessages(actionItem("unexpectedProblem", "One text."), bench.stop.get_token())->empty());
  CHECK(bench.amazon.messages.size() == 1);
}

TEST_CASE("What Amazon allows is offered with its limits and the buyer's language, and what needs files says that it cannot go") {
  SpBench bench;
  const auto connector = makeAmazonConnector(bench.store, bench.parts());
  const auto offer = connector->platformActions()->offer(kOrder, bench.stop.get_token());
  REQUIRE(offer);
  CHECK(offer->locale == "en-GB");
  REQUIRE(offer->actions.size() == 3);
  CHECK(offer->actions[0].maxText == 2000);
  CHECK(offer->actions[2].name == "invoice");
  CHECK(offer->actions[2].form == PlatformAction::Form::Unsendable);
  CHECK(offer->actions[2].whyNot.find("Seller Central") != std::string::npos);
  CHECK(offer->readAt == bench.clock.now());
  bench.amazon.actions[kOrder] = {"amazonMotors"};
  CHECK(connector->platformActions()->offer(kOrder, bench.stop.get_token())->actions.front().form == PlatformAction::Form::Unsendable);
  bench.amazon.actions[kOrder] = {};
  CHECK(connector->platformActions()->offer(kOrder, bench.stop.get_token())->actions.empty());

  SpBench without;
  without.store.id = StoreId{"no-keys"};
  const auto bare = makeAmazonConnector(without.store, without.parts());
  CHECK(bare->platformActions()->unavailable()->code == "amazon.no_application");
  CHECK(bare->platformActions()->offer(kOrder, without.stop.get_token()).error().kind == ErrorKind::MissingGrant);
  CHECK(without.amazon.transport.seen().empty());
}

TEST_CASE("A review is asked for once an order") {
  SpBench bench;
  bench.amazon.reviewable = {kOrder};
  const auto access = bench.access();
  SpActions actions(*access, bench.clock, bench.pause());
  CHECK(actions.offer(kOrder, bench.stop.get_token())->actions.back().name == kReviewRequest);
  CHECK(actions.send(actionItem(kReviewRequest, ""), bench.stop.get_token()).outcome == SendResult::Outcome::Accepted);
  const auto again = actions.send(actionItem(kReviewRequest, ""), bench.stop.get_token());
  CHECK(again.outcome == SendResult::Outcome::Refused);
  CHECK(again.error->code == "amazon.action_not_allowed");
  CHECK(actions.offer(kOrder, bench.stop.get_token())->actions.back().name != kReviewRequest);
}

TEST_CASE("The account health report is ordered, waited for and read, without a token leaving for the document") {
  SpBench bench;
  bench.amazon.report = R"({"accountStatuses":[{"marketplaceId":"ATVPDKIKX0DER","status":"AT_RISK"},{"marketplaceId":"A1F83G8C2ARO7P","status":"NORMAL"}],
    "performanceMetrics":[{"marketplaceId":"A1F83G8C2ARO7P","orderDefectRate":{"mfn":{"status":"BAD","rate":0.02,"targetValue":0.01},"afn":{"status":"NONE","rate":0,"targetValue":0.01}},
    "lateShipmentRate":{"status":"GOOD","rate":0.01,"targetValue":0.04},"warningStates":["LISTING"]}]})";
  const auto access = bench.access();
  const auto health = accountHealth(*access, bench.pause(), bench.stop.get_token());
  REQUIRE(health);
  CHECK(health->status == "NORMAL");
  REQUIRE(health->figures.size() == 3);
  CHECK(health->figures.front().name == "orderDefectRate.mfn");
  CHECK(health->figures.front().status == "BAD");
  CHECK(health->figures.front().rate == 0.02);
  CHECK(health->warnings == std::vector<std::string>{"LISTING"});
  CHECK(bench.amazon.transport.count("/reports/R1") == 3);

  bench.amazon.reportFails = "FATAL";
  CHECK(accountHealth(*access, bench.pause(), bench.stop.get_token()).error().code == "amazon.report_failed");
  bench.amazon.reportFails.clear();
  bench.amazon.looksUntilReport = 1000;
  CHECK(accountHealth(*access, bench.pause(), bench.stop.get_token()).error().code == "amazon.report_late");
  bench.amazon.looksUntilReport = 0;
  bench.amazon.packed = "GZIP";
  CHECK(accountHealth(*access, bench.pause(), bench.stop.get_token()).error().code == "amazon.report_packed");
  bench.amazon.report = packed(bench.amazon.report);
  const auto unpacked = accountHealth(*access, bench.pause(), bench.stop.get_token());
  REQUIRE(unpacked);
  CHECK(unpacked->status == "NORMAL");
  for (std::size_t length = 0; length < bench.amazon.report.size(); length += 7) CHECK_FALSE(unpackedGzip(bench.amazon.report.substr(0, length)));
  CHECK_FALSE(unpackedGzip(packed(std::string(100'000, 'x')), 50'000));
}

TEST_CASE("Answers that break their description are Malformed, never a crash") {
  for (const auto* body : {"", "null", "[]", "{}", "{\"order\":null}", "{\"order\":{\"orderId\":5}}", "{\"order\":{\"orderId\":\"\"}}"}) {
    CAPTURE(body);
    CHECK(orderIn(body, StoreId{"x"}, Instant()).error().kind == ErrorKind::Malformed);
  }
  CHECK(orderIn(R"({"order":{"orderId":"1","orderItems":{},"packages":[5,null,{"packageStatus":[]}],"fulfillment":[],"buyer":7,"createdTime":1}})", StoreId{"x"}, Instant()));
  CHECK(orderIn(std::string(200, '[') + std::string(200, ']'), StoreId{"x"}, Instant()).error().kind == ErrorKind::Malformed);
  CHECK(actionsIn("{}")->empty());
  CHECK_FALSE(actionsIn("x"));
}

TEST_CASE("A wish of the buyer to cancel shows in the order until it is done") {
  const auto with = [](const char* cancellation) {
    return orderIn(std::string(R"({"order":{"orderId":"1","fulfillment":{"fulfillmentStatus":"UNSHIPPED"},"orderItems":[{"cancellation":)") + cancellation + "}]}}", StoreId{"x"}, Instant())->status;
  };
  CHECK(with(R"({"cancellationRequest":{"requester":"BUYER","cancelReason":"x"}})") == "unshipped, cancellation_requested");
  CHECK(with("{}") == "unshipped");
}

TEST_CASE("CH03, AU02: a store with orders only says what it does not read, and who gives the tokens") {
  SpBench bench;
  bench.store.mailbox.reset();
  const auto read = makeAmazonConnector(bench.store, bench.parts())->test(bench.stop.get_token());
  REQUIRE(read);
  REQUIRE(read->missing.size() == 1);
  CHECK(read->missing.front() == kOrdersOnly);
  REQUIRE(read->granted.size() == 1);
  CHECK(read->granted.front().find("own private application") != std::string::npos);

  SpBench rotated;
  rotated.store.mailbox.reset();
  rotated.amazon.clientSecret = "rotated";
  const auto broken = makeAmazonConnector(rotated.store, rotated.parts())->test(rotated.stop.get_token());
  REQUIRE(broken);
  CHECK(broken->granted.empty());
  CHECK(broken->missing.size() == 2);

  SpBench elsewhere;
  elsewhere.store.mailbox.reset();
  elsewhere.amazon.sellsOn = {"A1PA6795UKMFR9"};
  const auto other = makeAmazonConnector(elsewhere.store, elsewhere.parts())->test(elsewhere.stop.get_token());
  REQUIRE(other);
  CHECK(other->missing.front().find("does not sell on this site") != std::string::npos);
}

TEST_CASE("CH03: an Amazon store without a mailbox never reads well: it says orders only, buyer messages NOT read") {
  SpBench bench;
  bench.store.mailbox.reset();
  const auto connector = makeAmazonConnector(bench.store, bench.parts());
  class Nothing final : public StoredView {
   public:
    std::optional<std::string> watermark(std::string_view) const override { return {}; }
    bool knowsMessage(std::string_view) const override { return false; }
    std::optional<std::string> newestMessage(std::string_view) const override { return {}; }
    std::vector<SweepTarget> sweepTargets(Instant, Instant, std::size_t) const override { return {}; }
    std::vector<std::string> openThreads(ThreadKind, std::size_t) const override { return {}; }
  } stored;
  class Sink final : public PageSink {
   public:
    Status accept(InboundPage) override { return {}; }
  } sink;
  const Status pulled = connector->pull(PullDepth::Incremental, stored, sink, bench.stop.get_token());
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().kind == ErrorKind::MissingGrant);
  CHECK(pulled.error().text == kOrdersOnly);
  CHECK(connector->order(kOrder, bench.stop.get_token()));
  StoreHealth health;
  health.state = healthStateFor(pulled.error());
  health.detail = pulled.error().text;
  CHECK(health.state != HealthState::Ok);
  CHECK(healthText(health) == "Orders only, buyer messages NOT read.");
  CHECK(healthNextStep(health).find("mailbox") != std::string::npos);
  CHECK_FALSE(connector->capabilities().channel(ThreadKind::OrderMessage)->canSend);
}
