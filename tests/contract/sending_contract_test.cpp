// The promises of connector.h about sending, over every registered connector.
#include <catch2/catch_test_macros.hpp>
#include <thread>

#include "tests/contract/contract_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using Break = WatchedTransport::Break;
using Outcome = SendResult::Outcome;
using Found = ReconcileResult::Outcome;

namespace {

// Breaks whatever changes something at the platform.
void breakWrites(ContractBench& bench, Break how) {
  bench.wire().breakWhen([&bench, how](const HttpRequest& request) { return bench.far().isWrite(request) ? how : Break::NotAtAll; });
}

SendResult sendBroken(ContractBench& bench, const Outgoing& outgoing, Break how) {
  breakWrites(bench, how);
  const SendResult sent = bench.connector().send(outgoing, {});
  bench.wire().breakNothing();
  return sent;
}

}  // namespace

TEST_CASE("contract: an accepted answer arrives once and is ours when it is pulled") {
  FOR_EACH_CONNECTOR(bench) {
    const std::string thread = bench.fill(1, 2).front();
    REQUIRE(bench.pull(PullDepth::History));
    const SendResult sent = bench.connector().send(bench.outgoing(thread, "It ships today."), {});
    REQUIRE(sent.outcome == Outcome::Accepted);
    CHECK_FALSE(sent.remoteId.empty());
    CHECK(bench.far().acceptedTexts(thread) == std::vector<std::string>{"It ships today."});
    bench.far().letTimePass(std::chrono::minutes(3));
    REQUIRE(bench.catchUp(bench.stored()));
    REQUIRE(bench.stored().messages().contains(sent.remoteId));
    const InboundMessage& shown = bench.stored().messages().at(sent.remoteId).inbound;
    CHECK(shown.message.direction == Direction::Out);
    CHECK(shown.message.text == "It ships today.");
    CHECK(shown.threadRemoteId == thread);
  }
}

TEST_CASE("contract: the answer that was accepted is what ownMessages names") {
  FOR_EACH_CONNECTOR(bench) {
    const std::string thread = bench.fill(1, 1).front();
    const Outgoing first = bench.outgoing(thread, "First");
    CHECK(first.baseline.empty());
    const SendResult sent = bench.connector().send(first, {});
    REQUIRE(sent.outcome == Outcome::Accepted);
    CHECK(bench.outgoing(thread, "Second").baseline == std::vector<std::string>{sent.remoteId});
  }
}

TEST_CASE("RP02: a send is never repeated once something left us") {
  FOR_EACH_CONNECTOR(bench) {
    const auto threads = bench.fill(4, 1);
    const Break breaks[] = {Break::AfterAccept, Break::HalfAnswer, Break::Error500};
    for (std::size_t i = 0; i < std::size(breaks); ++i) {
      INFO("break " << static_cast<int>(breaks[i]));
      const Outgoing outgoing = bench.outgoing(threads[i], "Only once");
      bench.wire().forget();
      const SendResult sent = sendBroken(bench, outgoing, breaks[i]);
      CHECK(sent.outcome == Outcome::Unknown);
      CHECK(sent.error);
      CHECK(bench.wire().writes() == 1);
      CHECK(bench.far().acceptedTexts(threads[i]).size() == 1);
      if (bench.connector().capabilities().sendClass == SendClass::AskPerson) continue;
      CHECK(bench.connector().reconcile(outgoing, {}, {}).outcome == Found::Found);
    }
  }
}

TEST_CASE("RP02: what never left us is not sent, and says so") {
  FOR_EACH_CONNECTOR(bench) {
    const std::string thread = bench.fill(1, 1).front();
    const Outgoing outgoing = bench.outgoing(thread, "Only once");
    CHECK(sendBroken(bench, outgoing, Break::BeforeLeaving).outcome == Outcome::NotSent);
    CHECK(bench.far().acceptedTexts(thread).empty());
    CHECK(bench.connector().reconcile(outgoing, {}, {}).outcome == Found::NotFound);
    CHECK(bench.connector().send(outgoing, {}).outcome == Outcome::Accepted);
    CHECK(bench.far().acceptedTexts(thread).size() == 1);
  }
}

TEST_CASE("RP02: the same text twice is told apart, and a third is not invented") {
  FOR_EACH_CONNECTOR(bench) {
    if (bench.connector().capabilities().sendClass == SendClass::AskPerson) continue;
    const std::string thread = bench.fill(1, 1).front();
    const Outgoing before = bench.outgoing(thread, "Thanks!");
    REQUIRE(bench.connector().send(before, {}).outcome == Outcome::Accepted);
    bench.far().letTimePass(std::chrono::seconds(10));

    const Outgoing first = bench.outgoing(thread, "Thanks!");
    REQUIRE(sendBroken(bench, first, Break::AfterAccept).outcome == Outcome::Unknown);
    const ReconcileResult one = bench.connector().reconcile(first, {}, {});
    REQUIRE(one.outcome == Found::Found);
    bench.far().letTimePass(std::chrono::seconds(10));

    // The second has the baseline of the first: only `claimed` tells the two apart.
    Outgoing second = first;
    second.clientId = "00000000-0000-4000-8000-000000009999";
    REQUIRE(sendBroken(bench, second, Break::AfterAccept).outcome == Outcome::Unknown);
    CHECK(bench.connector().reconcile(first, {}, {}).remoteId == one.remoteId);
    const ReconcileResult two = bench.connector().reconcile(second, {one.remoteId}, {});
    REQUIRE(two.outcome == Found::Found);
    CHECK(two.remoteId != one.remoteId);
    CHECK(bench.connector().reconcile(second, {one.remoteId, two.remoteId}, {}).outcome == Found::NotFound);
    CHECK(bench.far().acceptedTexts(thread).size() == 3);
  }
}

TEST_CASE("contract: another text, or the buyer's, is never taken for ours") {
  FOR_EACH_CONNECTOR(bench) {
    if (bench.connector().capabilities().sendClass == SendClass::AskPerson) continue;
    const std::string thread = bench.fill(1, 1).front();
    bench.far().buyerWrites(thread, "Thanks!");
    const Outgoing outgoing = bench.outgoing(thread, "Thanks!");
    CHECK(bench.connector().reconcile(outgoing, {}, {}).outcome == Found::NotFound);
    REQUIRE(bench.connector().send(bench.outgoing(thread, "Thanks a lot!"), {}).outcome == Outcome::Accepted);
    CHECK(bench.connector().reconcile(outgoing, {}, {}).outcome == Found::NotFound);
  }
}

TEST_CASE("contract: a look that fails cannot tell") {
  FOR_EACH_CONNECTOR(bench) {
    const std::string thread = bench.fill(1, 1).front();
    const Outgoing outgoing = bench.outgoing(thread, "Thanks!");
    for (const Break how : {Break::BeforeLeaving, Break::AfterAccept, Break::HalfAnswer, Break::Error500}) {
      INFO("break " << static_cast<int>(how));
      bench.wire().breakWhen([how](const HttpRequest&) { return how; });
      CHECK(bench.connector().reconcile(outgoing, {}, {}).outcome == Found::CannotTell);
      CHECK_FALSE(bench.connector().ownMessages(outgoing, {}));
      bench.wire().breakNothing();
    }
  }
}

TEST_CASE("contract: a text beyond the limit is refused before any call") {
  FOR_EACH_CONNECTOR(bench) {
    const std::string thread = bench.fill(1, 1).front();
    REQUIRE(bench.pull(PullDepth::History));
    const ChannelCapabilities* channel = bench.connector().capabilities().channel(bench.stored().threads().at(thread).kind);
    REQUIRE(channel);
    REQUIRE(channel->canSend);
    REQUIRE(channel->maxText > 0);
    const Outgoing outgoing = bench.outgoing(thread, std::string(channel->maxText + 1, 'a'));
    bench.wire().forget();
    const SendResult sent = bench.connector().send(outgoing, {});
    CHECK(sent.outcome == Outcome::Refused);
    REQUIRE(sent.error);
    CHECK(bench.wire().writes() == 0);
  }
}

TEST_CASE("contract: sending beside a pull of the same store") {
  FOR_EACH_CONNECTOR(bench) {
    const auto threads = bench.fill(10, 2);
    std::vector<Outgoing> answers;
    for (const std::string& thread : threads) answers.push_back(bench.outgoing(thread, "Answer"));
    Status pulled;
    {
      std::jthread pulling([&] { pulled = bench.pull(PullDepth::History); });
      for (const Outgoing& answer : answers) CHECK(bench.connector().send(answer, {}).outcome == Outcome::Accepted);
    }
    REQUIRE(pulled);
    bench.far().letTimePass(std::chrono::minutes(5));
    REQUIRE(bench.catchUp(bench.stored()));
    for (const std::string& thread : threads) CHECK(bench.stored().texts(thread).size() == 3);
  }
}
