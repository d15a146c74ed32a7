#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/yahoo_shopping/yahoo_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

std::size_t lists(const YahooBench& bench) { return bench.yahoo.count("externalTalkList"); }
std::size_t details(const YahooBench& bench) { return bench.yahoo.count("externalTalkDetail"); }

Status catchUp(YahooBench& bench) {
  if (const Status done = bench.pull(); !done) return done;
  return bench.pull(PullDepth::Sweep);
}

}  // namespace

TEST_CASE("CH01: a new question is in the inbox after one pull, with its item, order and masked buyer") {
  YahooBench bench;
  const std::string topic = bench.asks("注文した商品がまだ届きません。", minutes(5));
  REQUIRE(bench.pull());
  REQUIRE(bench.stored.threads().contains(topic));
  const InboundThread& thread = bench.stored.threads().at(topic);
  CHECK(thread.kind == ThreadKind::OrderMessage);
  CHECK(thread.orderRemoteId == "teststore-10050744");
  CHECK(thread.itemRemoteId == "teststore_kettle-08");
  CHECK(thread.subject == "配送状況について");
  CHECK(thread.buyerName == "abc*****");
  CHECK(thread.unreadRemotely == true);
  CHECK(thread.closedRemotely == false);
  CHECK(bench.stored.texts(topic) == std::vector<std::string>{"注文した商品がまだ届きません。"});
  CHECK(bench.stored.messages().contains(topic + "/1"));
}

TEST_CASE("CH01: two buyers behind one masked id stay two, one buyer of an order stays one") {
  YahooBench bench;
  const std::string a = bench.asks("Aです。", minutes(9), ""), b = bench.asks("Bです。", minutes(8), "");
  const std::string c = bench.asks("Cです。", minutes(7), "teststore-1"), d = bench.asks("また Cです。", minutes(6), "teststore-1");
  REQUIRE(bench.pull());
  const auto keyOf = [&](const std::string& topic) { return bench.stored.threads().at(topic).buyerKey; };
  CHECK(keyOf(a) != keyOf(b));
  CHECK(keyOf(c) == keyOf(d));
  CHECK(bench.stored.threads().at(a).kind == ThreadKind::Question);
}

TEST_CASE("CH15: no two calls go out within a second") {
  YahooBench bench;
  std::vector<Instant> at;
  bench.yahoo.before = [&](const FakeYahooShopping::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path.find("externalTalk") != std::string::npos) at.push_back(bench.clock.now());
    return {};
  };
  for (int i = 0; i < 6; ++i) bench.asks("質問" + std::to_string(i), minutes(20 - i), "");
  REQUIRE(bench.pull());
  REQUIRE(at.size() >= 9);
  for (std::size_t i = 1; i < at.size(); ++i) CHECK(at[i] - at[i - 1] >= seconds(1));
}

TEST_CASE("Whoever practises is not kept waiting") {
  YahooBench bench;
  bench.store.sandbox = true;
  bench.connect();
  for (int i = 0; i < 6; ++i) bench.asks("質問" + std::to_string(i), minutes(20 - i), "");
  const Instant begun = bench.clock.now();
  REQUIRE(bench.pull());
  CHECK(bench.clock.now() - begun < seconds(1));
}

TEST_CASE("CH15: a 429 with Retry-After holds the store that long, and nothing is lost") {
  YahooBench bench;
  const std::string topic = bench.asks("まだですか。", minutes(5));
  int refused = 0;
  bench.yahoo.before = [&](const auto&) -> std::optional<Result<HttpResponse>> {
    if (refused++ > 0) return {};
    return HttpResponse{429, {{"retry-after", "30"}}, "<Error><Message>Too Many Requests</Message></Error>"};
  };
  const auto throttled = bench.pull();
  REQUIRE_FALSE(throttled);
  CHECK(throttled.error().kind == ErrorKind::Throttled);
  REQUIRE(bench.connector->throttledUntil());
  CHECK(*bench.connector->throttledUntil() >= bench.clock.now() + seconds(29));
  const auto early = bench.pull();
  REQUIRE_FALSE(early);
  CHECK(refused == 1);
  bench.clock.advance(seconds(31));
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts(topic).size() == 1);
}

TEST_CASE("A quiet turn costs three calls, and the overlap is not read twice") {
  YahooBench bench;
  bench.asks("質問です。", minutes(5));
  REQUIRE(bench.pull());
  bench.yahoo.forgetRequests();
  REQUIRE(bench.pull());
  CHECK(lists(bench) == 3);
  CHECK(details(bench) == 0);
  CHECK(bench.yahoo.count("orderInfo") == 0);
}

TEST_CASE("A further word of the buyer and a colleague's answer on Yahoo's page both come with the next turn") {
  YahooBench bench;
  const std::string topic = bench.asks("いつ届きますか。", hours(20));
  REQUIRE(bench.pull());
  bench.clock.advance(minutes(40));
  bench.yahoo.buyerWrites(topic, "まだでしょうか。", bench.ago(minutes(2)));
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts(topic).size() == 2);
  bench.clock.advance(minutes(40));
  bench.yahoo.sellerWrites(topic, "本日届きます。", bench.ago(minutes(1)));
  REQUIRE(bench.pull());
  REQUIRE(bench.stored.texts(topic).size() == 3);
  const Message& answer = bench.stored.messages().at(topic + "/3").inbound.message;
  CHECK(answer.direction == Direction::Out);
  CHECK(answer.author == Author::External);
}

TEST_CASE("A question completed on Yahoo's page leaves the open ones without waiting for the sweep") {
  YahooBench bench;
  const std::string topic = bench.asks("これは質問ではありません。", hours(2));
  REQUIRE(bench.pull());
  bench.yahoo.topic(topic).isCompleted = true;
  bench.clock.advance(minutes(30));
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().at(topic).closedRemotely == true);
  // One that stays open here all the same is not asked for at every turn.
  bench.yahoo.forgetRequests();
  bench.clock.advance(minutes(2));
  REQUIRE(bench.pull());
  CHECK(details(bench) == 0);
}

TEST_CASE("Pages of twenty are read to the end, newest first") {
  YahooBench bench;
  std::vector<std::string> topics;
  for (int i = 0; i < 65; ++i) topics.push_back(bench.asks("質問 " + std::to_string(i), hours(23) - minutes(i), ""));
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().size() == 65);
  for (const auto& seen : bench.yahoo.requests())
    if (seen.path.ends_with("externalTalkList")) CHECK(seen.field("result") == "20");
  CHECK(bench.stored.pages().front().threads.front().remoteId == topics.back());
}

TEST_CASE("CH01: history goes back to the chosen day, newest month first, and resumes where it was stopped") {
  YahooBench bench;
  const std::string recent = bench.asks("最近の質問", hours(24 * 3)), old = bench.asks("古い質問", hours(24 * 50), ""), ancient = bench.asks("昔の質問", hours(24 * 90), "");
  bench.yahoo.sellerWrites(old, "回答です。", bench.ago(hours(24 * 49)));
  const std::string begun = bench.yahoo.addTopic("teststore-77");
  bench.yahoo.sellerWrites(begun, "お届け先の確認です。", bench.ago(hours(24 * 20)));
  bench.stored.refusePage(2);
  CHECK_FALSE(bench.pull(PullDepth::History));
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.stored.texts(recent).size() == 1);
  CHECK(bench.stored.texts(old).size() == 2);
  CHECK(bench.stored.texts(begun).size() == 1);
  CHECK_FALSE(bench.stored.threads().contains(ancient));
  CHECK(bench.stored.estimatedTotal() == 4);
  const std::size_t before = details(bench);
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(details(bench) == before);
}

TEST_CASE("A cleared local copy got none of the completed topics again") {
  YahooBench bench;
  const std::string old = bench.asks("古い質問", hours(24 * 50), "");
  bench.yahoo.sellerWrites(old, "回答です。", bench.ago(hours(24 * 49)));
  REQUIRE(bench.pull(PullDepth::History));
  REQUIRE(bench.stored.texts(old).size() == 2);
  bench.stored.clearMessages();
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.stored.texts(old).size() == 2);
}

TEST_CASE("A topic that cannot be read is owed, even after the list has forgotten it") {
  YahooBench bench;
  const std::string good = bench.asks("届きました。", minutes(9), ""), bad = bench.asks("壊れました。", minutes(8), "");
  bench.yahoo.before = [&](const FakeYahooShopping::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path.ends_with("Detail") && seen.field("topicId") == bad) return HttpResponse{500, {}, "<Error><Code>px-05000</Code></Error>"};
    return {};
  };
  const auto partly = bench.pull();
  REQUIRE_FALSE(partly);
  CHECK(partly.error().kind == ErrorKind::PlatformDown);
  CHECK(bench.stored.texts(good).size() == 1);
  bench.clock.advance(hours(2));
  bench.asks("新しい質問", minutes(1), "");
  CHECK_FALSE(bench.pull());
  // Completed meanwhile, and older than the watermark: no list of the pull names it any more.
  bench.yahoo.topic(bad).isCompleted = true;
  bench.yahoo.before = nullptr;
  bench.clock.advance(hours(1));
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts(bad).size() == 1);
}

TEST_CASE("CH13: the order comes with the question, and a missing order interface keeps no message back") {
  YahooBench bench;
  bench.yahoo.addOrder("teststore-10050744", {{"OrderStatus", "2"}, {"ShipStatus", "3"}, {"ShipInvoiceNumber1", "400012345678"}});
  const std::string topic = bench.asks("いつ届きますか。", minutes(5));
  SECTION("open") {
    REQUIRE(bench.pull());
    REQUIRE(bench.stored.orders().contains("teststore-10050744"));
    CHECK(bench.stored.orders().at("teststore-10050744").shipments.front().trackingNumber == "400012345678");
  }
  SECTION("not approved") {
    bench.yahoo.ordersAreClosed = true;
    REQUIRE(bench.pull());
    CHECK(bench.stored.texts(topic).size() == 1);
    CHECK(bench.stored.orders().empty());
  }
  SECTION("failing for a while") {
    bool isDown = true;
    bench.yahoo.before = [&](const FakeYahooShopping::Seen& seen) -> std::optional<Result<HttpResponse>> {
      if (isDown && seen.path.ends_with("orderInfo")) return HttpResponse{503, {}, "busy"};
      return {};
    };
    CHECK_FALSE(bench.pull());
    CHECK(bench.stored.texts(topic).size() == 1);
    isDown = false;
    REQUIRE(bench.pull());
    CHECK(bench.stored.orders().size() == 1);
  }
}

TEST_CASE("A filter that was lost on the way is told instead of believed") {
  YahooBench bench;
  const std::string topic = bench.asks("質問です。", hours(2), "");
  REQUIRE(bench.pull());
  bench.yahoo.ignoresFilters = true;
  const auto lost = bench.pull();
  REQUIRE_FALSE(lost);
  CHECK(lost.error().code == "yahoo.filter");
  CHECK(bench.stored.threads().at(topic).closedRemotely == false);
}

TEST_CASE("A topic that moves up while the list is read hides no other") {
  YahooBench bench;
  std::vector<std::string> topics;
  for (int i = 0; i < 45; ++i) topics.push_back(bench.asks("質問 " + std::to_string(i), hours(20) - minutes(i), ""));
  bool isMoved = false;
  bench.yahoo.after = [&](const FakeYahooShopping::Seen& seen, auto&) {
    if (isMoved || seen.field("start") != "21") return;
    isMoved = true;
    bench.yahoo.buyerWrites(topics[3], "追記です。", bench.clock.now());
    bench.yahoo.buyerWrites(bench.yahoo.addTopic(), "新しい質問", bench.clock.now());
  };
  REQUIRE(bench.pull());
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().size() == 46);
  CHECK(bench.stored.texts(topics[3]).size() == 2);
}

TEST_CASE("Questions about auctions are asked for only by shops that have some") {
  YahooBench bench;
  const auto asksForAuctions = [&] {
    const auto all = bench.yahoo.requests();
    return std::count_if(all.begin(), all.end(), [](const auto& seen) { return seen.field("serviceType") == "auc"; });
  };
  REQUIRE(bench.pull());
  CHECK(asksForAuctions() == 0);
  const std::string topic = bench.asks("落札しました。", minutes(5), "");
  bench.yahoo.topic(topic).service = "auc";
  bench.yahoo.topic(topic).categoryId = 47;
  REQUIRE(bench.pull(PullDepth::Sweep));
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts(topic).size() == 1);
  CHECK(asksForAuctions() > 0);
}

TEST_CASE("Marks come as texts as well as booleans, and a public question says that everybody reads it") {
  YahooBench bench;
  bench.yahoo.writesFlagsAsText = true;
  const std::string topic = bench.asks("再入荷の予定はありますか？", minutes(5), "");
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().at(topic).unreadRemotely == true);
  CHECK(bench.stored.threads().at(topic).closedRemotely == false);
  CHECK(bench.stored.threads().at(topic).marks == std::vector<std::string>{"public"});
  REQUIRE(catchUp(bench));
  CHECK(bench.stored.threads().at(topic).closedRemotely == false);
}

TEST_CASE("Everything goes out through the store's own proxy: Yahoo answers one registered address only") {
  YahooBench bench;
  bench.store.proxy = "http://gate.shop.example:3128";
  bench.endAccess();
  bench.asks("質問です。", minutes(5));
  REQUIRE(bench.pull());
  REQUIRE(bench.yahoo.count("/yconnect/v2/token") == 1);
  for (const auto& seen : bench.yahoo.requests()) CHECK(seen.proxy == "http://gate.shop.example:3128");
}

TEST_CASE("A shop of the test environment is read there") {
  YahooBench bench;
  bench.give("sellerId", "snbx-shop");
  bench.yahoo.sellerId = "snbx-shop";
  REQUIRE(bench.pull());
  CHECK(bench.yahoo.requests().front().url.starts_with("https://test.circus.shopping.yahooapis.jp/ShoppingWebService/V1/"));
}

TEST_CASE("AU04: what Yahoo refuses says what to do") {
  struct Row {
    int status;
    std::string code, message;
    ErrorKind kind;
    std::string said;
  };
  const Row rows[] = {{403, "px-04303", "not registered for using order API", ErrorKind::MissingGrant, "yahoo.not-approved"},
                      {403, "px-04306", "ip address", ErrorKind::MissingGrant, "yahoo.address"},
                      {403, "", "Your Request was Forbidden", ErrorKind::MissingGrant, "yahoo.forbidden"},
                      {401, "", "Bearer error=\"insufficient_scope\"", ErrorKind::MissingGrant, "yahoo.scope"},
                      {401, "px-04102", "session is shorter", ErrorKind::Unauthorised, "yahoo.session-over"},
                      {401, "", "expired token", ErrorKind::Unauthorised, "yahoo.unauthorised"},
                      {503, "", "maintenance", ErrorKind::PlatformDown, "api.down"}};
  for (const Row& row : rows) {
    INFO(row.said);
    YahooBench bench;
    bench.yahoo.before = [&row](const FakeYahooShopping::Seen& seen) -> std::optional<Result<HttpResponse>> {
      if (seen.path.ends_with("token")) return {};
      return FakeYahooShopping::error(row.status, row.code, row.message);
    };
    const auto pulled = bench.pull();
    REQUIRE_FALSE(pulled);
    CHECK(pulled.error().kind == row.kind);
    CHECK(pulled.error().code == row.said);
    CHECK(pulled.error().text.size() > 20);
    // A 403 is not asked again in a loop.
    if (row.status == 403) CHECK(bench.yahoo.requests().size() == 1);
  }
}
