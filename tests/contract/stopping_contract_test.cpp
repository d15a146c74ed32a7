// "stop ends every call within one second with Cancelled", over every registered connector.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <functional>
#include <thread>

#include "tests/contract/contract_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using Break = WatchedTransport::Break;

namespace {

struct Stopped {
  Duration took{};
  std::optional<Error> error;
};

// Lets the n-th request of `call` hang, asks for the stop from another thread, and measures.
Stopped stopDuring(ContractBench& bench, int nth, const std::function<std::optional<Error>(std::stop_token)>& call) {
  std::stop_source stop;
  std::jthread stopping;
  std::chrono::steady_clock::time_point asked;
  int seen = 0;
  bench.wire().breakWhen([&](const HttpRequest&) {
    if (++seen != nth) return Break::NotAtAll;
    stopping = std::jthread([&] {
      asked = std::chrono::steady_clock::now();
      stop.request_stop();
    });
    return Break::Hang;
  });
  Stopped result;
  result.error = call(stop.get_token());
  const auto ended = std::chrono::steady_clock::now();
  if (stopping.joinable()) stopping.join();
  bench.wire().breakNothing();
  REQUIRE(seen >= nth);
  result.took = std::chrono::duration_cast<Duration>(ended - asked);
  return result;
}

void checkCancelled(const Stopped& stopped) {
  CHECK(stopped.took < std::chrono::seconds(1));
  REQUIRE(stopped.error);
  CHECK(stopped.error->kind == ErrorKind::Cancelled);
}

template <class T>
std::optional<Error> errorOf(const T& result) {
  return result ? std::nullopt : std::optional(result.error());
}

}  // namespace

TEST_CASE("contract: a pull stops within a second, wherever it waits") {
  FOR_EACH_CONNECTOR(bench) {
    bench.fill(6, 2);
    for (const int nth : {1, 2, 4}) {
      INFO("request " << nth);
      checkCancelled(stopDuring(bench, nth, [&](std::stop_token stop) {
        RecordingSink sink;
        return errorOf(bench.connector().pull(PullDepth::History, sink, sink, stop));
      }));
    }
  }
}

TEST_CASE("contract: a pull that is asked to stop between two pages hands over no further one") {
  FOR_EACH_CONNECTOR(bench) {
    bench.fill(25, 1);
    std::stop_source stop;
    RecordingSink sink;
    sink.afterPage = [&](const InboundPage&) { stop.request_stop(); };
    const Status ended = bench.connector().pull(PullDepth::History, sink, sink, stop.get_token());
    REQUIRE_FALSE(ended);
    CHECK(ended.error().kind == ErrorKind::Cancelled);
    CHECK(sink.pages().size() == 1);
  }
}

TEST_CASE("contract: what was asked to stop before it began makes no call") {
  FOR_EACH_CONNECTOR(bench) {
    const std::string thread = bench.fill(1, 1).front();
    const Outgoing outgoing = bench.outgoing(thread, "Late");
    std::stop_source stop;
    stop.request_stop();
    bench.wire().forget();
    RecordingSink sink;
    CHECK_FALSE(bench.connector().pull(PullDepth::Incremental, sink, sink, stop.get_token()));
    CHECK(bench.connector().send(outgoing, stop.get_token()).outcome == SendResult::Outcome::NotSent);
    CHECK(bench.wire().writes() == 0);
    CHECK(bench.far().acceptedTexts(thread).empty());
  }
}

TEST_CASE("contract: every other call stops within a second as well") {
  FOR_EACH_CONNECTOR(bench) {
    const std::string thread = bench.fill(1, 1).front();
    const Outgoing outgoing = bench.outgoing(thread, "Answer");
    Connector& connector = bench.connector();
    checkCancelled(stopDuring(bench, 1, [&](std::stop_token stop) { return errorOf(connector.ownMessages(outgoing, stop)); }));
    checkCancelled(stopDuring(bench, 1, [&](std::stop_token stop) { return connector.reconcile(outgoing, {}, stop).error; }));
    checkCancelled(stopDuring(bench, 1, [&](std::stop_token stop) { return errorOf(connector.test(stop)); }));
    const auto& channels = connector.capabilities().channels;
    // A platform without a read flag refuses without a call.
    if (std::any_of(channels.begin(), channels.end(), [](const ChannelCapabilities& channel) { return channel.canMarkRead; }))
      checkCancelled(stopDuring(bench, 1, [&](std::stop_token stop) { return errorOf(connector.markRead(thread, stop)); }));
    const Stopped sent = stopDuring(bench, 1, [&](std::stop_token stop) {
      const SendResult result = connector.send(outgoing, stop);
      CHECK(result.outcome != SendResult::Outcome::Accepted);
      CHECK(result.outcome != SendResult::Outcome::Refused);
      return result.error;
    });
    checkCancelled(sent);
  }
}
