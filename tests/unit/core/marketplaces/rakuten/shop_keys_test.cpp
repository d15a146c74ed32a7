#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/rakuten/shop_keys.h"
#include "tests/unit/core/marketplaces/rakuten/rakuten_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace std::chrono_literals;

namespace {

// A key RMS does not accept any more, or not yet.
void refuseEverything(RakutenBench& bench) {
  bench.rakuten.before = [](const FakeRakuten::Seen&) -> std::optional<Result<HttpResponse>> { return FakeRakuten::unauthorised(); };
}

}  // namespace

TEST_CASE("AU01: the two keys make the ESA header of the worked example") {
  const Secret header = rakuten::esaHeader(Secret("SP000001_AbCdEfGhIjKlMnOp"), Secret("SL000001_QrStUvWxYz012345"));
  CHECK(header.reveal() == "ESA U1AwMDAwMDFfQWJDZEVmR2hJaktsTW5PcDpTTDAwMDAwMV9RclN0VXZXeFl6MDEyMzQ1");
}

TEST_CASE("AU01: every call carries the header, and keys pasted with blanks work") {
  RakutenBench bench;
  bench.paste("  SL000001_QrStUvWxYz012345 \n");
  bench.rakuten.asks("在庫はありますか。", bench.ago(1h));
  REQUIRE(bench.pull());
  CHECK(bench.stored.messages().size() == 1);
  for (const auto& seen : bench.rakuten.requests()) CHECK(seen.authorization == "ESA U1AwMDAwMDFfQWJDZEVmR2hJaktsTW5PcDpTTDAwMDAwMV9RclN0VXZXeFl6MDEyMzQ1");
}

TEST_CASE("missing keys are named, and nothing is asked") {
  RakutenBench bench;
  (void)bench.secrets.removeAll(bench.store.id);
  const Status pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().kind == ErrorKind::Unauthorised);
  CHECK(pulled.error().code == "rakuten.no-keys");
  CHECK(bench.rakuten.requests().empty());
}

TEST_CASE("a fresh licence key is tolerated for 30 minutes, then it is refused") {
  RakutenBench bench;
  refuseEverything(bench);
  for (int minute = 0; minute < 30; minute += 3) {
    const Status pulled = bench.pull();
    REQUIRE_FALSE(pulled);
    CHECK(pulled.error().kind == ErrorKind::Throttled);
    CHECK(pulled.error().code == "rakuten.fresh-key");
    CHECK(pulled.error().until);
    bench.clock.advance(3min);
    // What is known of the key outlives the program.
    if (minute == 12) bench.connect();
  }
  const Status pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().kind == ErrorKind::Unauthorised);
}

TEST_CASE("a fresh key that works from the tenth minute on loses nothing") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("まだ届きません。", bench.ago(1h));
  refuseEverything(bench);
  REQUIRE_FALSE(bench.pull());
  bench.clock.advance(10min);
  bench.rakuten.before = nullptr;
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts(number).size() == 1);
}

TEST_CASE("AU04: a 401 of a key that has worked stops the polling until another key is pasted or a person asks") {
  RakutenBench bench;
  REQUIRE(bench.pull());
  bench.rakuten.keys = "SP000001_AbCdEfGhIjKlMnOp:SL000001_NewKeyOfDecember1";
  const Status refused = bench.pull();
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::Unauthorised);
  CHECK(refused.error().text.find("SL0") == std::string::npos);
  bench.rakuten.forgetRequests();
  for (int i = 0; i < 5; ++i) {
    bench.clock.advance(3min);
    const Status pulled = bench.pull();
    REQUIRE_FALSE(pulled);
    CHECK(pulled.error().kind == ErrorKind::Unauthorised);
  }
  CHECK(bench.rakuten.requests().empty());
  CHECK_FALSE(bench.connector->test({}));
  CHECK_FALSE(bench.rakuten.requests().empty());
  bench.paste("SL000001_NewKeyOfDecember1");
  CHECK(bench.pull());
}

TEST_CASE("AU06: another licence key leaves what is stored as it is") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("まだ届きません。", bench.ago(1h));
  REQUIRE(bench.pull());
  const std::string before = bench.stored.state();
  bench.rakuten.keys = "SP000001_AbCdEfGhIjKlMnOp:SL000001_NewKeyOfDecember1";
  bench.paste("SL000001_NewKeyOfDecember1");
  bench.connect();
  bench.clock.advance(20min);
  REQUIRE(bench.pull());
  CHECK(bench.stored.state() == before);
}

TEST_CASE("AU04: a function that is not switched on is told from a wrong key, by its name") {
  RakutenBench bench;
  REQUIRE(bench.pull());
  bench.rakuten.off = {"inquirymngapi.inquiries.get"};
  bench.clock.advance(3min);
  const Status pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().kind == ErrorKind::MissingGrant);
  CHECK(pulled.error().text.starts_with("inquirymngapi.inquiries.get: "));
  bench.rakuten.off.clear();
  CHECK(bench.pull());
}

TEST_CASE("AU03: the end of the licence key is read twice a day and told from 30 days before") {
  RakutenBench bench;
  bench.rakuten.expiryDate = "2026-12-25T23:59:59+0900";
  REQUIRE(bench.pull());
  CHECK(bench.rakuten.count("/expiry-date") == 1);
  CHECK(bench.rakuten.requests().front().field("licenseKey") == "SL000001_QrStUvWxYz012345");
  CHECK_FALSE(bench.connector->grantWarning());
  bench.clock.advance(5h);
  REQUIRE(bench.pull());
  CHECK(bench.rakuten.count("/expiry-date") == 1);
  bench.clock.advance(24h * 5);
  REQUIRE(bench.pull());
  CHECK(bench.rakuten.count("/expiry-date") == 2);
  const auto warning = bench.connector->grantWarning();
  REQUIRE(warning);
  CHECK(warning->kind == ErrorKind::Unauthorised);
  CHECK(warning->until == Instant::parse("2026-12-25T14:59:59Z"));
  // Known after a restart before anything is read, and over with the next key.
  bench.connect();
  CHECK(bench.connector->grantWarning());
  bench.rakuten.expiryDate = "2027-02-20T23:59:59+0900";
  REQUIRE(bench.pull());
  CHECK_FALSE(bench.connector->grantWarning());
}

TEST_CASE("AU03: a licence service that fails or is switched off keeps no message away") {
  for (const bool isOff : {true, false}) {
    RakutenBench bench;
    const std::string number = bench.rakuten.asks("在庫はありますか。", bench.ago(1h));
    if (isOff) bench.rakuten.off = {"license.expiryDate.get"};
    if (!isOff)
      bench.rakuten.before = [](const FakeRakuten::Seen& seen) -> std::optional<Result<HttpResponse>> {
        if (!seen.path.ends_with("/expiry-date")) return std::nullopt;
        return FakeRakuten::answer(500, {{"error", {{"code", "IE500"}}}});
      };
    REQUIRE(bench.pull());
    CHECK(bench.stored.texts(number).size() == 1);
    CHECK_FALSE(bench.connector->grantWarning());
  }
}

TEST_CASE("there is no page to sign in on, and the sentence says what to do") {
  RakutenBench bench;
  const auto request = bench.connector->startSignIn();
  REQUIRE_FALSE(request);
  CHECK(request.error().text.find("paste") != std::string::npos);
  CHECK_FALSE(bench.connector->finishSignIn({}, "x", {}));
}
