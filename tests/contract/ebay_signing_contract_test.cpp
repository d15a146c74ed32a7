// Two readings of one rule: what the connector signs, the sandbox verifies by its own means.
#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/ebay/ebay_connector.h"
#include "tests/contract/contract_bench.h"
#include "tests/contract/sandbox_far_side.h"

using namespace inquiry;
using namespace inquiry::test;
using Json = nlohmann::json;

TEST_CASE("eBay signatures: a British seller's refund, decision and cancellation leave signed, with one key for all of them") {
  if (!std::filesystem::exists(SandboxProcess::programPath())) SKIP("the sandbox program is not built");
  auto side = std::make_unique<SandboxFarSide>(SandboxFarSide::Description{"ebay-uk", "ebay", "EBAY_GB", makeEbayConnector, "", nullptr, nullptr});
  SandboxFarSide& sandbox = *side;
  ContractBench bench(std::move(side));
  REQUIRE(bench.pull(PullDepth::Incremental));
  const auto opened = [&](const char* kind) {
    std::string id = sandbox.tell("cases", Json{{"kind", kind}, {"text", "It is scratched."}}).at("case").get<std::string>();
    REQUIRE(bench.pull(PullDepth::Incremental));
    return id;
  };
  const std::string first = opened("inquiry");
  bench.wire().forget();
  REQUIRE(bench.connector().send(bench.outgoing(first, CaseStep{"refund", "Sorry."}), {}).outcome == SendResult::Outcome::Accepted);
  // Refused unsigned, a token and a key for signing, then the step itself: once.
  CHECK(sandbox.acceptedTexts(first).size() == 1);
  const std::string returned = opened("return"), cancelled = opened("cancellation");
  for (const auto& [id, action] : {std::pair(returned, "accept-return"), {cancelled, "accept-cancellation"}}) {
    INFO(action);
    bench.wire().forget();
    REQUIRE(bench.connector().send(bench.outgoing(id, CaseStep{action}), {}).outcome == SendResult::Outcome::Accepted);
    CHECK(bench.wire().writes() == 1);
    CHECK(sandbox.acceptedTexts(id).size() == 1);
  }
}
