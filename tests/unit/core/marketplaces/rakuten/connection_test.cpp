#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/rakuten/rakuten_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace std::chrono_literals;

namespace {

bool holds(const std::vector<std::string>& names, std::string_view name) { return std::find(names.begin(), names.end(), name) != names.end(); }

}  // namespace

TEST_CASE("AU05: the test reads for real, says what it got and until when the key is good") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("質問", bench.ago(3h), "123456-20261113-0000012345");
  const Instant newest = bench.ago(2h);
  bench.rakuten.buyerAnswers(number, "追伸", newest);
  bench.rakuten.addOrder("123456-20261113-0000012345", bench.ago(48h), std::string(FakeRakuten::kMail));
  const auto read = bench.connector->test({});
  REQUIRE(read);
  CHECK(read->account == "R-Messe 123456");
  CHECK(read->messages == 1);
  CHECK(read->newestAt == newest);
  CHECK(read->missing.empty());
  CHECK(read->grantExpiresAt == Instant::parse("2026-12-31T14:59:59Z"));
  for (const auto& seen : bench.rakuten.requests()) {
    const bool isOrderRead = seen.path.find("/es/2.0/order/") != std::string::npos;
    CHECK((seen.method == "GET" || isOrderRead));
  }
}

TEST_CASE("AU02: each function of RMS is named as granted or missing") {
  for (const char* name : {"inquirymngapi.counts.get", "inquirymngapi.inquiries.get", "inquirymngapi.inquiry.get", "license.expiryDate.get",
                           "rpay.order.searchOrder", "rpay.order.getOrder"}) {
    INFO(name);
    RakutenBench bench;
    bench.rakuten.asks("質問", bench.ago(3h), "123456-20261113-0000012345");
    bench.rakuten.addOrder("123456-20261113-0000012345", bench.ago(48h), std::string(FakeRakuten::kMail));
    REQUIRE(bench.pull());
    bench.rakuten.off = {name};
    const auto read = bench.connector->test({});
    REQUIRE(read);
    CHECK(read->missing == std::vector<std::string>{name});
    CHECK_FALSE(holds(read->granted, name));
  }
}

TEST_CASE("AU02: a shop without inquiries names what it could try") {
  RakutenBench bench;
  const auto read = bench.connector->test({});
  REQUIRE(read);
  CHECK(read->messages == 0);
  CHECK_FALSE(read->newestAt);
  CHECK(holds(read->granted, "inquirymngapi.inquiries.get"));
  CHECK_FALSE(holds(read->granted, "inquirymngapi.inquiry.get"));
}

TEST_CASE("AU04: a function that writes is named when RMS refuses it, and the reply waits") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("質問", bench.ago(3h));
  REQUIRE(bench.pull());
  bench.rakuten.off = {"inquirymngapi.reply.post"};
  const SendResult sent = bench.connector->send(bench.reply(number, "ございます。"), {});
  CHECK(sent.outcome == SendResult::Outcome::NotSent);
  REQUIRE(sent.error);
  CHECK(sent.error->kind == ErrorKind::MissingGrant);
  CHECK(sent.error->text.starts_with("inquirymngapi.reply.post: "));
  CHECK(bench.pull());
}
