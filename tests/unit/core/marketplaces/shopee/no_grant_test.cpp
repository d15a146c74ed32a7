#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/domain/store_notes.h"
#include "tests/unit/core/marketplaces/shopee/shopee_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

bool holds(const std::vector<std::string>& names, std::string_view name) { return std::find(names.begin(), names.end(), name) != names.end(); }

}  // namespace

TEST_CASE("AU02: the two reads of the chat are asked apart, and a missing one is named") {
  struct Row {
    const char* name;
    bool list, read;
  };
  for (const Row& row : {Row{"both", true, true}, Row{"no list", false, true}, Row{"no messages", true, false}, Row{"neither", false, false}}) {
    INFO(row.name);
    ShopeeBench bench;
    bench.shopee.buyerWrites(bench.shopee.talk(), "Hello", bench.ago(minutes(5)));
    bench.shopee.mayList = row.list;
    bench.shopee.mayRead = row.read;
    const auto read = bench.connector->test({});
    REQUIRE(read);
    CHECK(read->account == "demo_cb_shop");
    CHECK(holds(read->missing, "sellerchat.get_conversation_list") != row.list);
    CHECK(holds(read->missing, "sellerchat.get_message") != row.read);
    CHECK(holds(read->granted, "order.get_order_list"));
    CHECK(holds(read->granted, "returns.get_return_list"));
    CHECK(lacksOnlyMessages(read->missing) == !(row.list && row.read));
    CHECK(bench.connector->capabilities().channel(ThreadKind::OrderMessage)->canSend == (row.list && row.read));
  }
}

TEST_CASE("AU04: without the grant orders and returns go on, and the store says what it lacks") {
  for (const bool isListGranted : {false, true}) {
    INFO(isListGranted);
    ShopeeBench bench;
    bench.shopee.mayList = isListGranted;
    bench.shopee.mayRead = false;
    bench.shopee.buyerWrites(bench.shopee.talk(), "Hello", bench.ago(minutes(5)));
    const std::string order = bench.shopee.sell("77665544", bench.ago(hours(30)));
    const std::string request = bench.shopee.askReturn(order, bench.ago(hours(2)));
    const Status pulled = bench.pull();
    REQUIRE_FALSE(pulled);
    CHECK(pulled.error().kind == ErrorKind::MissingGrant);
    CHECK(pulled.error().text == kNoChatGrant);
    CHECK(bench.stored.orders().contains(order));
    CHECK(bench.stored.threads().contains("r:" + request));
    CHECK(bench.stored.threads().size() == 1);
    CHECK_FALSE(bench.connector->capabilities().channel(ThreadKind::OrderMessage)->canSend);
  }
}

TEST_CASE("AU04: the chat is asked for once a day, at once after a test that found it open") {
  ShopeeBench bench;
  bench.shopee.mayList = bench.shopee.mayRead = false;
  const std::string talk = bench.shopee.talk();
  bench.shopee.buyerWrites(talk, "Hello", bench.ago(minutes(5)));
  REQUIRE_FALSE(bench.pull());
  bench.connect();
  bench.shopee.forgetRequests();
  bench.clock.advance(hours(1));
  CHECK(bench.pull().error().text == kNoChatGrant);
  CHECK(bench.shopee.count("sellerchat") == 0);
  CHECK_FALSE(bench.connector->capabilities().channel(ThreadKind::OrderMessage)->canSend);
  bench.clock.advance(hours(24));
  CHECK_FALSE(bench.pull());
  CHECK(bench.shopee.count("sellerchat") == 1);
  bench.shopee.mayList = bench.shopee.mayRead = true;
  bench.clock.advance(hours(1));
  REQUIRE(bench.connector->test({}));
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().contains("c:" + talk));
  bench.connect();
  REQUIRE(bench.pull());
}

TEST_CASE("the chat opens in the Seller Centre of the shop's region") {
  ShopeeBench bench;
  Thread thread;
  thread.remoteId = "r:2511210K7V2Q9AC";
  CHECK(bench.connector->webPage(thread) == "https://seller.shopee.sg/new-webchat/conversations");
  bench.store.sandbox = true;
  bench.connect();
  CHECK(bench.connector->webPage(thread).empty());
}

TEST_CASE("AU04: a refusal that names an address says which to declare, and where") {
  ShopeeBench bench;
  bench.shopee.before = [](const FakeShopee::Seen&) -> std::optional<Result<HttpResponse>> {
    return FakeShopee::refusal("source_ip_undeclared", "The IP 203.0.113.7 is not declared.", 403);
  };
  const Status pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().kind == ErrorKind::MissingGrant);
  CHECK(pulled.error().text.find("203.0.113.7") != std::string::npos);
  CHECK(pulled.error().text.find("proxy") != std::string::npos);
}

TEST_CASE("a store with a proxy goes through it, tokens and calls alike") {
  ShopeeBench bench;
  bench.store.proxy = "http://egress.example:3128";
  bench.connect();
  bench.clock.advance(hours(24 * 366));
  REQUIRE(bench.pull());
  CHECK(bench.shopee.count("access_token/get") == 1);
  for (const auto& seen : bench.shopee.requests()) CHECK(seen.proxy == "http://egress.example:3128");
}
