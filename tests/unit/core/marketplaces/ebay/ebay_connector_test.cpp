#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/ebay/ebay_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace std::chrono_literals;

TEST_CASE("An eBay question is pulled and answered") {
  EbayBench bench;
  const std::string conversation = bench.asks("buyer_xy", "Does it fit a 50 mm lens?", 1h);
  REQUIRE(bench.pull());
  REQUIRE(bench.stored.threads().contains(conversation));
  const InboundThread& thread = bench.stored.threads().at(conversation);
  CHECK(thread.kind == ThreadKind::Question);
  CHECK(thread.buyerKey == "buyer_xy");
  CHECK(thread.buyerName == "buyer_xy");
  CHECK(thread.itemRemoteId == "110000000001");
  CHECK(thread.unreadRemotely == true);
  CHECK(bench.stored.texts(conversation) == std::vector<std::string>{"Does it fit a 50 mm lens?"});

  const SendResult sent = bench.connector->send(bench.reply(conversation, "Yes, the thread is 52 mm."), {});
  CHECK(sent.outcome == SendResult::Outcome::Accepted);
  CHECK_FALSE(sent.remoteId.empty());
  CHECK(bench.ebay.accepted(conversation) == std::vector<std::string>{"Yes, the thread is 52 mm."});

  bench.clock.advance(2min);
  REQUIRE(bench.pull());
  REQUIRE(bench.stored.messages().contains(sent.remoteId));
  CHECK(bench.stored.messages().at(sent.remoteId).inbound.message.direction == Direction::Out);
}
