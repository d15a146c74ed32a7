// Claims, returns and disputes: what every connector that reads them promises, over all that play them.
#include <catch2/catch_test_macros.hpp>

#include "tests/contract/contract_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using Break = WatchedTransport::Break;
using Outcome = SendResult::Outcome;
using Found = ReconcileResult::Outcome;

namespace {

const Case& storedCase(ContractBench& bench, const std::string& id) {
  REQUIRE(bench.stored().cases().contains(id));
  return bench.stored().cases().at(id).value;
}

bool isOffered(const Case& value, const std::string& action) {
  return std::any_of(value.actions.begin(), value.actions.end(), [&](const CaseAction& one) { return one.name == action && one.whyNot.empty(); });
}

SendResult sendBroken(ContractBench& bench, const Outgoing& outgoing, Break how) {
  bench.wire().breakWhen([&bench, how](const HttpRequest& request) { return bench.far().isWrite(request) ? how : Break::NotAtAll; });
  const SendResult sent = bench.connector().send(outgoing, {});
  bench.wire().breakNothing();
  return sent;
}

}  // namespace

TEST_CASE("IN12: a case on an order nobody wrote about comes with the next pull, with its deadline and what can be done") {
  FOR_EACH_CONNECTOR_WITH_CASES(bench) {
    REQUIRE(bench.pull(PullDepth::Incremental));
    bench.far().letTimePass(std::chrono::minutes(6));
    const std::string id = bench.far().cases()->open("");
    REQUIRE(bench.pull(PullDepth::Incremental));
    const Case& value = storedCase(bench, id);
    CHECK(value.turn == CaseTurn::Us);
    CHECK(value.dueAt);
    CHECK(value.dueSource != CaseDueSource::None);
    CHECK_FALSE(value.dueNote.empty());
    CHECK_FALSE(value.orderRemoteId.empty());
    CHECK(isOffered(value, bench.far().cases()->deciding().action));
    const std::string thread = bench.stored().cases().at(id).threadRemoteId;
    REQUIRE(bench.stored().threads().contains(thread));
    CHECK(bench.stored().threads().at(thread).kind == ThreadKind::Case);
    CHECK(bench.stored().threads().at(thread).orderRemoteId == value.orderRemoteId);
    CHECK(bench.connector().capabilities().readsCases);
    const ChannelCapabilities* channel = bench.connector().capabilities().channel(ThreadKind::Case);
    REQUIRE(channel);
    CHECK_FALSE(channel->canSend);
  }
}

TEST_CASE("CH05 TK05: a case on an order with a conversation names the same order") {
  FOR_EACH_CONNECTOR_WITH_CASES(bench) {
    const std::string thread = bench.far().buyerWrites("", "It arrived broken.");
    REQUIRE(bench.pull(PullDepth::Incremental));
    const std::string id = bench.far().cases()->open(thread);
    bench.far().letTimePass(std::chrono::minutes(6));
    REQUIRE(bench.pull(PullDepth::Incremental));
    const std::string order = bench.stored().threads().at(thread).orderRemoteId;
    if (!order.empty()) CHECK(storedCase(bench, id).orderRemoteId == order);
  }
}

TEST_CASE("TK04: a case is read, answered, read back and told to its end") {
  FOR_EACH_CONNECTOR_WITH_CASES(bench) {
    CaseSide& side = *bench.far().cases();
    const std::string id = side.open("");
    REQUIRE(bench.pull(PullDepth::Incremental));
    bench.far().letTimePass(std::chrono::minutes(11));
    const std::string thread = bench.stored().cases().at(id).threadRemoteId;
    if (side.takesWords()) {
      side.buyerWrites(id, "Where is my answer?");
      REQUIRE(bench.pull(PullDepth::Incremental));
      const auto said = bench.stored().texts(thread);
      CHECK(std::any_of(said.begin(), said.end(), [](const std::string& text) { return text.find("Where is my answer?") != std::string::npos; }));

      bench.far().letTimePass(std::chrono::minutes(1));
      const SendResult sent = bench.connector().send(bench.outgoing(id, side.saying("We are sorry.")), {});
      REQUIRE(sent.outcome == Outcome::Accepted);
      CHECK(side.taken(id).size() == 1);
      bench.far().letTimePass(std::chrono::minutes(11));
      REQUIRE(bench.pull(PullDepth::Incremental));
      const auto answered = bench.stored().texts(thread);
      CHECK(std::any_of(answered.begin(), answered.end(), [](const std::string& text) { return text.find("We are sorry.") != std::string::npos; }));
    }
    const std::size_t before = side.taken(id).size();
    REQUIRE(bench.connector().send(bench.outgoing(id, side.deciding()), {}).outcome == Outcome::Accepted);
    CHECK(side.taken(id).size() == before + 1);
    bench.far().letTimePass(std::chrono::minutes(11));
    REQUIRE(bench.pull(PullDepth::Incremental));
    const Case& value = storedCase(bench, id);
    CHECK(value.turn == CaseTurn::Nobody);
    CHECK(value.closedAt);
    CHECK_FALSE(value.outcome.empty());
    CHECK_FALSE(isOffered(value, side.deciding().action));
  }
}

TEST_CASE("contract: the end of a case that nobody here brought about is told") {
  FOR_EACH_CONNECTOR_WITH_CASES(bench) {
    const std::string id = bench.far().cases()->open("");
    REQUIRE(bench.pull(PullDepth::Incremental));
    bench.far().letTimePass(std::chrono::hours(2));
    bench.far().cases()->platformCloses(id);
    bench.far().letTimePass(std::chrono::hours(2));
    REQUIRE(bench.pull(PullDepth::Incremental));
    CHECK(storedCase(bench, id).turn == CaseTurn::Nobody);
  }
}

TEST_CASE("contract: cases read twice are stored once, and a fresh store gets the same") {
  FOR_EACH_CONNECTOR_WITH_CASES(bench) {
    CaseSide& side = *bench.far().cases();
    const std::string first = side.open("");
    side.buyerWrites(first, "It is broken.");
    const std::string second = side.open("");
    REQUIRE(bench.pull(PullDepth::Incremental));
    const std::size_t messages = bench.stored().messages().size(), threads = bench.stored().threads().size();
    REQUIRE(bench.pull(PullDepth::Incremental));
    bench.far().letTimePass(std::chrono::minutes(11));
    REQUIRE(bench.pull(PullDepth::Sweep));
    CHECK(bench.stored().messages().size() == messages);
    CHECK(bench.stored().threads().size() == threads);
    RecordingSink fresh;
    REQUIRE(bench.pull(PullDepth::History, fresh));
    REQUIRE(bench.pull(PullDepth::Incremental, fresh));
    for (const std::string& id : {first, second}) {
      REQUIRE(fresh.cases().contains(id));
      CHECK(fresh.cases().at(id).value.turn == storedCase(bench, id).turn);
      CHECK(fresh.cases().at(id).value.dueAt == storedCase(bench, id).dueAt);
      CHECK(fresh.texts(fresh.cases().at(id).threadRemoteId) == bench.stored().texts(bench.stored().cases().at(id).threadRemoteId));
    }
  }
}

TEST_CASE("RP02: a step in a case is never repeated once something left us, and is found again") {
  FOR_EACH_CONNECTOR_WITH_CASES(bench) {
    CaseSide& side = *bench.far().cases();
    for (const Break how : {Break::AfterAccept, Break::HalfAnswer, Break::Error500}) {
      for (const bool isDecision : {false, true}) {
        INFO("break " << static_cast<int>(how) << (isDecision ? ", decision" : ", words"));
        const std::string id = side.open("");
        bench.far().letTimePass(std::chrono::minutes(6));
        REQUIRE(bench.pull(PullDepth::Incremental));
        const Outgoing outgoing = bench.outgoing(id, isDecision ? side.deciding() : side.saying("Only once"));
        bench.wire().forget();
        const SendResult sent = sendBroken(bench, outgoing, how);
        // An answer without a body has no half.
        CHECK((sent.outcome == Outcome::Unknown || (how == Break::HalfAnswer && sent.outcome == Outcome::Accepted)));
        CHECK(bench.wire().writes() == 1);
        CHECK(side.taken(id).size() == 1);
        bench.far().letTimePass(std::chrono::seconds(30));
        CHECK(bench.connector().reconcile(outgoing, {}, {}).outcome == Found::Found);
      }
    }
  }
}

TEST_CASE("RP02: a step in a case that never left is not sent, and says so") {
  FOR_EACH_CONNECTOR_WITH_CASES(bench) {
    CaseSide& side = *bench.far().cases();
    const std::string id = side.open("");
    REQUIRE(bench.pull(PullDepth::Incremental));
    for (const CaseStep& step : {side.saying("Only once"), side.deciding()}) {
      const Outgoing outgoing = bench.outgoing(id, step);
      CHECK(sendBroken(bench, outgoing, Break::BeforeLeaving).outcome == Outcome::NotSent);
      CHECK(bench.connector().reconcile(outgoing, {}, {}).outcome == Found::NotFound);
    }
    CHECK(side.taken(id).empty());
    CHECK(bench.connector().send(bench.outgoing(id, side.deciding()), {}).outcome == Outcome::Accepted);
    CHECK(side.taken(id).size() == 1);
  }
}

TEST_CASE("contract: a step the platform no longer offers is refused before anything leaves") {
  FOR_EACH_CONNECTOR_WITH_CASES(bench) {
    CaseSide& side = *bench.far().cases();
    const std::string id = side.open("");
    REQUIRE(bench.pull(PullDepth::Incremental));
    const Outgoing outgoing = bench.outgoing(id, side.deciding());
    side.platformCloses(id);
    bench.wire().forget();
    const SendResult sent = bench.connector().send(outgoing, {});
    CHECK(sent.outcome == Outcome::Refused);
    REQUIRE(sent.error);
    CHECK_FALSE(sent.error->text.empty());
    CHECK(bench.wire().writes() == 0);
    CHECK(side.taken(id).empty());
    const SendResult unknown = bench.connector().send(bench.outgoing(id, CaseStep{"no-such-step"}), {});
    CHECK(unknown.outcome == Outcome::Refused);
  }
}
