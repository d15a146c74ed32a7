// The promises of connector.h about reading, over every registered connector.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>
#include <string>

#include "tests/contract/contract_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using Break = WatchedTransport::Break;

TEST_CASE("contract: everything a buyer wrote arrives, on the right side and in its order") {
  FOR_EACH_CONNECTOR(bench) {
    const auto threads = bench.fill(12, 3);
    REQUIRE(bench.pull(PullDepth::History));
    for (const std::string& thread : threads) {
      INFO(thread);
      CHECK(bench.stored().texts(thread).size() == 3);
      REQUIRE(bench.stored().threads().contains(thread));
      const InboundThread& known = bench.stored().threads().at(thread);
      CHECK_FALSE(known.buyerKey.empty());
      CHECK(bench.connector().capabilities().channel(known.kind) != nullptr);
    }
    for (const auto& [id, message] : bench.stored().messages()) {
      if (std::find(threads.begin(), threads.end(), message.inbound.threadRemoteId) == threads.end()) continue;
      CHECK(message.inbound.message.direction == Direction::In);
      CHECK_FALSE(message.inbound.rawPayload.empty());
    }
    CHECK(bench.stored().quarantined().empty());
  }
}

TEST_CASE("contract: CH02 nobody but the store's own platform is called") {
  const std::map<Marketplace, std::set<std::string>> hosts{
      {Marketplace::Ebay, {"https://api.ebay.com", "https://apiz.ebay.com", "https://apim.ebay.com"}},
      {Marketplace::MercadoLibre, {"https://api.mercadolibre.com"}},
      {Marketplace::Shopee, {"https://partner.shopeemobile.com"}},
      {Marketplace::Rakuten, {"https://api.rms.rakuten.co.jp"}},
      {Marketplace::YahooShoppingJp, {"https://circus.shopping.yahooapis.jp", "https://auth.login.yahoo.co.jp"}},
      {Marketplace::Mailbox, {"imap://127.0.0.1", "smtp://127.0.0.1"}}};
  FOR_EACH_CONNECTOR(bench) {
    const auto threads = bench.fill(3, 2);
    REQUIRE(bench.pull(PullDepth::History));
    REQUIRE(bench.catchUp(bench.stored()));
    (void)bench.connector().send(bench.outgoing(threads.front(), "It left today."), {});
    std::set<std::string> allowed = bench.store().endpoints.empty() ? hosts.at(bench.store().marketplace) : std::set<std::string>();
    for (const auto& [name, address] : bench.store().endpoints) allowed.insert(address.substr(0, address.find('/', address.find("://") + 3)));
    if (bench.store().mailbox) allowed.insert({"imap://127.0.0.1", "smtp://127.0.0.1"});
    CHECK(bench.wire().origins().size() >= 1);
    for (const std::string& origin : bench.wire().origins()) {
      INFO(origin);
      CHECK(allowed.contains(origin));
    }
  }
}

TEST_CASE("contract: messages come with threads, every page after the other") {
  FOR_EACH_CONNECTOR(bench) {
    bench.fill(12, 2);
    REQUIRE(bench.pull(PullDepth::History));
    std::set<std::string> known;
    for (const InboundPage& page : bench.stored().pages()) {
      for (const InboundThread& thread : page.threads) known.insert(thread.remoteId);
      for (const InboundMessage& message : page.messages) CHECK(known.contains(message.threadRemoteId));
    }
  }
}

TEST_CASE("contract: pulling twice yields the same stored state") {
  FOR_EACH_CONNECTOR(bench) {
    bench.fill(12, 2);
    REQUIRE(bench.pull(PullDepth::History));
    REQUIRE(bench.catchUp(bench.stored()));
    const std::string once = bench.stored().state();
    REQUIRE(bench.pull(PullDepth::Incremental));
    CHECK(bench.stored().state() == once);
    REQUIRE(bench.pull(PullDepth::History));
    REQUIRE(bench.catchUp(bench.stored()));
    CHECK(bench.stored().state() == once);
    const auto fresh = bench.freshState();
    REQUIRE(fresh);
    CHECK(*fresh == once);
    bench.reconnect();
    REQUIRE(bench.pull(PullDepth::Incremental));
    CHECK(bench.stored().state() == once);
  }
}

TEST_CASE("contract: a page the sink refuses ends the pull with that error, and the next pull loses nothing") {
  FOR_EACH_CONNECTOR(bench) {
    bench.fill(25, 2);
    const auto whole = bench.freshState();
    REQUIRE(whole);
    for (int refused = 1; refused <= 40; ++refused) {
      INFO("page " << refused);
      RecordingSink sink;
      sink.refusePage(refused);
      const Status ended = bench.pull(PullDepth::History, sink);
      if (!sink.hasRefused()) {
        CHECK(refused > 1);
        break;
      }
      REQUIRE_FALSE(ended);
      CHECK(ended.error().code == "test.refused");
      CHECK(sink.pages().size() == static_cast<std::size_t>(refused - 1));  // nothing was handed over behind it
      REQUIRE(bench.pull(PullDepth::Incremental, sink));
      REQUIRE(bench.pull(PullDepth::History, sink));
      REQUIRE(bench.catchUp(sink));
      CHECK(sink.state() == *whole);
    }
  }
}

TEST_CASE("contract: any watermark that was stored is good to go on from, without the history") {
  FOR_EACH_CONNECTOR(bench) {
    bench.fill(8, 2);
    REQUIRE(bench.pull(PullDepth::History));
    REQUIRE(bench.catchUp(bench.stored()));
    const RecordingSink before = bench.stored();
    bench.far().letTimePass(std::chrono::minutes(30));
    // More than one list page of any platform, and longer than the overlap a connector may read again.
    const auto late = bench.fill(75, 1);
    for (int refused = 1; refused <= 100; ++refused) {
      INFO("page " << refused);
      RecordingSink sink = before;
      sink.refusePage(refused);
      const Status ended = bench.pull(PullDepth::Incremental, sink);
      CHECK(ended.has_value() != sink.hasRefused());
      const Status again = bench.pull(PullDepth::Incremental, sink);
      INFO((again ? std::string() : again.error().code + " " + again.error().text));
      REQUIRE(again);
      std::size_t missing = 0;
      for (const std::string& thread : late) missing += sink.texts(thread).size() == 1 ? 0 : 1;
      CHECK(missing == 0);
      if (!sink.hasRefused()) break;
    }
  }
}

TEST_CASE("F13: a read that breaks anywhere costs no message") {
  FOR_EACH_CONNECTOR(bench) {
    bench.fill(8, 2);
    const auto whole = bench.freshState();
    REQUIRE(whole);
    for (const Break how : {Break::BeforeLeaving, Break::AfterAccept, Break::HalfAnswer, Break::Error500}) {
      for (int nth = 1; nth <= 13; nth += 3) {
        INFO("break " << static_cast<int>(how) << " from request " << nth);
        RecordingSink sink;
        int seen = 0;
        bench.wire().breakWhen([&](const HttpRequest&) { return ++seen >= nth ? how : Break::NotAtAll; });
        const Status broken = bench.pull(PullDepth::History, sink);
        bench.wire().breakNothing();
        // Whatever was said, nothing that was handed over may be wrong, and nothing may be missing later.
        if (seen >= nth) CHECK_FALSE(broken);
        bench.far().letTimePass(std::chrono::hours(1));
        REQUIRE(bench.pull(PullDepth::History, sink));
        REQUIRE(bench.catchUp(sink));
        CHECK(sink.state() == *whole);
      }
    }
  }
}

TEST_CASE("F15: one refresh for a token that ends in the middle of a pull") {
  FOR_EACH_CONNECTOR(bench) {
    if (!bench.far().usesTokens()) continue;
    bench.fill(8, 2);
    const auto whole = bench.freshState();
    REQUIRE(whole);
    bench.reconnect();
    bench.wire().forget();
    // Two hours and more later every access token is past its end.
    if (!bench.far().letTimePass(std::chrono::hours(7))) continue;
    RecordingSink sink;
    REQUIRE(bench.pull(PullDepth::History, sink));
    REQUIRE(bench.catchUp(sink));
    CHECK(sink.state() == *whole);
    CHECK(bench.wire().tokenRequests() >= 1);
  }
}

TEST_CASE("CH11: reading writes nothing, at any depth") {
  FOR_EACH_CONNECTOR(bench) {
    const auto threads = bench.fill(8, 2);
    const Outgoing outgoing = bench.outgoing(threads.front(), "Thanks!");
    for (const PullDepth depth : {PullDepth::History, PullDepth::Incremental, PullDepth::Sweep}) REQUIRE(bench.pull(depth));
    CHECK(bench.connector().reconcile(outgoing, {}, {}).outcome == ReconcileResult::Outcome::NotFound);
    CHECK(bench.connector().test({}));
    CHECK(bench.wire().requests() > 0);
    CHECK(bench.wire().writes() == 0);
  }
}

TEST_CASE("AU05: the test says what it read") {
  FOR_EACH_CONNECTOR(bench) {
    bench.fill(2, 1);
    const auto read = bench.connector().test({});
    REQUIRE(read);
    CHECK_FALSE(read->account.empty());
    CHECK(read->messages > 0);
    CHECK(read->newestAt);
    CHECK(read->missing.empty());
  }
}

TEST_CASE("F19: edits come as the same message, deletions as marks") {
  FOR_EACH_CONNECTOR(bench) {
    const auto threads = bench.fill(3, 2);
    REQUIRE(bench.pull(PullDepth::History));
    REQUIRE(bench.catchUp(bench.stored()));
    const auto newest = bench.stored().newestMessage(threads[1]);
    REQUIRE(newest);
    const std::size_t count = bench.stored().messages().size();
    if (bench.far().edit(*newest, "Changed afterwards")) {
      bench.far().letTimePass(std::chrono::minutes(10));
      REQUIRE(bench.catchUp(bench.stored()));
      CHECK(bench.stored().messages().size() == count);
      CHECK(bench.stored().messages().at(*newest).inbound.message.text == "Changed afterwards");
    }
    if (bench.far().remove(*newest)) {
      bench.far().letTimePass(std::chrono::minutes(10));
      REQUIRE(bench.catchUp(bench.stored()));
      CHECK(bench.stored().messages().at(*newest).deleted);
      CHECK(bench.stored().texts(threads[1]).size() == 1);
    }
  }
}
