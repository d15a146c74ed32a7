#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/shopee/shopee_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

TEST_CASE("CH01: a buyer's conversation arrives with buyer, order and item, under its 19 digits") {
  ShopeeBench bench;
  const std::string talk = bench.shopee.talk("77665544");
  bench.shopee.buyerSends(talk, "order", {{"order_sn", "251120K7V2Q9AB"}}, bench.ago(minutes(7)));
  const std::string id = bench.shopee.buyerWrites(talk, "Where is it?", bench.ago(minutes(5)));
  REQUIRE(talk.size() == 19);
  REQUIRE(id.size() == 19);
  REQUIRE(bench.pull());
  const InboundThread& thread = bench.stored.threads().at("c:" + talk);
  CHECK(thread.buyerKey == "77665544");
  CHECK(thread.buyerName == "buyer_77665544");
  CHECK(thread.orderRemoteId == "251120K7V2Q9AB");
  CHECK(thread.unreadRemotely == true);
  CHECK(bench.text(id) == "Where is it?");
}

TEST_CASE("CH07: a conversation that did not change is not read again") {
  ShopeeBench bench;
  const std::string talk = bench.shopee.talk();
  bench.shopee.buyerWrites(talk, "Hello", bench.ago(minutes(5)));
  REQUIRE(bench.pull());
  bench.shopee.forgetRequests();
  bench.clock.advance(minutes(1));
  REQUIRE(bench.pull());
  CHECK(bench.shopee.count("get_message") == 0);
  CHECK(bench.shopee.count("get_conversation_list") == 1);
}

TEST_CASE("CH07: what the buyer wrote before our answer is not lost, although the answer was known first") {
  ShopeeBench bench;
  const std::string talk = bench.shopee.talk();
  bench.shopee.buyerWrites(talk, "First", bench.ago(minutes(30)));
  REQUIRE(bench.pull());
  bench.shopee.buyerWrites(talk, "Second", bench.ago(minutes(2)));
  const SendResult sent = bench.send(bench.reply(talk, "It ships today."));
  REQUIRE(sent.outcome == SendResult::Outcome::Accepted);
  bench.stored.storeSent("c:" + talk, sent.remoteId, "It ships today.", bench.clock.now());
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("c:" + talk) == std::vector<std::string>{"First", "Second", "It ships today."});
}

TEST_CASE("CH07: several pages of a conversation are read back to what is known, not further") {
  ShopeeBench bench;
  const std::string talk = bench.shopee.talk();
  for (int i = 0; i < 60; ++i) bench.shopee.buyerWrites(talk, "Old " + std::to_string(i), bench.ago(hours(100) - minutes(i)));
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("c:" + talk).size() == 60);
  bench.shopee.forgetRequests();
  bench.clock.advance(minutes(5));
  for (int i = 0; i < 30; ++i) bench.shopee.buyerWrites(talk, "New " + std::to_string(i), bench.ago(minutes(2)));
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("c:" + talk).size() == 90);
  CHECK(bench.shopee.count("get_message") == 2);
}

TEST_CASE("CH07: the list is followed down to what was handed over, past conversations that stand pinned on top") {
  ShopeeBench bench;
  for (int i = 0; i < 70; ++i) bench.shopee.buyerWrites(bench.shopee.talk(std::to_string(77000000 + i)), "Hello", bench.ago(hours(3) + minutes(i)));
  REQUIRE(bench.pull());
  CHECK(bench.stored.messages().size() == 70);
  const std::string pinned = bench.shopee.talk("77000069");
  bench.shopee.conversation(pinned).isPinned = true;
  bench.clock.advance(hours(1));
  for (int i = 0; i < 60; ++i) bench.shopee.buyerWrites(bench.shopee.talk(std::to_string(78000000 + i)), "New", bench.ago(minutes(40)));
  REQUIRE(bench.pull());
  CHECK(bench.stored.messages().size() == 130);
}

TEST_CASE("CH07: messages that become visible late still arrive") {
  ShopeeBench bench;
  const std::string talk = bench.shopee.talk();
  bench.shopee.buyerWrites(talk, "Hello", bench.ago(minutes(30)));
  REQUIRE(bench.pull());
  bench.shopee.visibilityLag = minutes(3);
  bench.shopee.sellerWrites(talk, "From the Seller Centre", bench.clock.now());
  bench.clock.advance(minutes(1));
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("c:" + talk).size() == 1);
  bench.clock.advance(minutes(4));
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("c:" + talk).size() == 2);
}

TEST_CASE("CH07: the history stops where it was asked to, and goes deeper when asked again") {
  ShopeeBench bench;
  bench.shopee.buyerWrites(bench.shopee.talk("1"), "Recent", bench.ago(hours(24 * 5)));
  bench.shopee.buyerWrites(bench.shopee.talk("2"), "Old", bench.ago(hours(24 * 50)));
  bench.store.historySince = bench.ago(hours(24 * 30));
  bench.connect();
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.stored.messages().size() == 1);
  bench.store.historySince = bench.ago(hours(24 * 90));
  bench.connect();
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.stored.messages().size() == 2);
}

TEST_CASE("F19: what is censored or withdrawn afterwards is read again within the hour, and swept in the end") {
  ShopeeBench bench;
  const std::string talk = bench.shopee.talk();
  const std::string id = bench.shopee.buyerWrites(talk, "Call me", bench.ago(minutes(30)));
  REQUIRE(bench.pull());
  bench.shopee.message(id).content["text"] = "This message was withdrawn.";
  bench.clock.advance(minutes(20));
  REQUIRE(bench.pull());
  CHECK(bench.text(id) == "Call me");
  bench.clock.advance(minutes(45));
  REQUIRE(bench.pull());
  CHECK(bench.text(id) == "This message was withdrawn.");
  bench.shopee.message(id).content["text"] = "Gone";
  REQUIRE(bench.pull(PullDepth::Sweep));
  CHECK(bench.text(id) == "Gone");
}

TEST_CASE("CH11: nothing is marked read by reading; on a person's wish it is, up to the newest message") {
  ShopeeBench bench;
  const std::string talk = bench.shopee.talk();
  const std::string id = bench.shopee.buyerWrites(talk, "Hello", bench.ago(minutes(30)));
  for (const PullDepth depth : {PullDepth::History, PullDepth::Incremental, PullDepth::Sweep}) REQUIRE(bench.pull(depth));
  CHECK(bench.shopee.count("read_conversation") == 0);
  CHECK(bench.shopee.conversation(talk).unread == 1);
  REQUIRE(bench.connector->markRead("c:" + talk, {}));
  CHECK(bench.shopee.conversation(talk).readUpTo == id);
  CHECK(bench.shopee.requests().back().json().at("conversation_id").is_number_integer());
  CHECK_FALSE(bench.connector->markRead("r:2511210K7V2Q9AC", {}));
}

TEST_CASE("people who advertise for a share make no thread, and are not asked for again and again") {
  ShopeeBench bench;
  const std::string talk = bench.shopee.talk();
  const std::string id = bench.shopee.buyerWrites(talk, "Let me sell it", bench.ago(minutes(30)));
  bench.shopee.message(id).business = 11;
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().empty());
  bench.shopee.forgetRequests();
  REQUIRE(bench.pull());
  CHECK(bench.shopee.count("get_message") == 0);
}

TEST_CASE("CH14: a picture is loaded from the platform's own host, unsigned") {
  ShopeeBench bench;
  const std::string talk = bench.shopee.talk();
  const std::string id = bench.shopee.buyerSends(talk, "image", {{"url", "https://cf.shopee.sg/file/001"}}, bench.ago(minutes(5)));
  REQUIRE(bench.pull());
  const auto bytes = bench.connector->file(bench.stored.messages().at(id).inbound.message.attachments.front(), 1U << 20U, {});
  REQUIRE(bytes);
  CHECK(*bytes == FakeShopee::kPicture);
  CHECK(bench.shopee.requests().back().query.empty());
}
