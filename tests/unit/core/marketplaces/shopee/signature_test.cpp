#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/shopee/shopee_signature.h"
#include "tests/unit/core/marketplaces/shopee/shopee_bench.h"

using namespace inquiry;
using namespace inquiry::shopee;

namespace {

const Secret kKey(std::string(test::FakeShopee::kKey));
const Secret kToken(std::string("4a6f7921b0c2d3e4f5a6b7c8d9e0f1a2"));
constexpr std::int64_t kAt = 1763712000;

}  // namespace

TEST_CASE("AU01: the worked examples of the signature come out as written") {
  CHECK(publicBase("2099001", "/api/v2/auth/token/get", kAt) == "2099001/api/v2/auth/token/get1763712000");
  CHECK(signatureOf(publicBase("2099001", "/api/v2/auth/token/get", kAt), kKey) == "1aa215886c087106d100ca78634a547f433c415b4b1b58d89fdc5e2b3ffb4275");
  CHECK(signatureOf(publicBase("2099001", "/api/v2/shop/auth_partner", kAt), kKey) == "068140e2af3803d438006fee32385bd3deb2e8292484241167e812183fc6a988");
  const std::string base = shopBase({"2099001", "880012345"}, "/api/v2/sellerchat/get_conversation_list", kAt, kToken);
  CHECK(base == "2099001/api/v2/sellerchat/get_conversation_list17637120004a6f7921b0c2d3e4f5a6b7c8d9e0f1a2880012345");
  CHECK(signatureOf(base, kKey) == "6f38133d95b2f294c68f0e3a313658480d673c52e28ec9565e492846aa77fb52");
}

TEST_CASE("AU01: every call carries its five fields in the query, and no header with a token") {
  test::ShopeeBench bench;
  bench.shopee.buyerWrites(bench.shopee.talk(), "Hello", bench.ago(std::chrono::minutes(5)));
  REQUIRE(bench.pull());
  REQUIRE(bench.shopee.requests().size() >= 4);
  for (const auto& seen : bench.shopee.requests()) {
    INFO(seen.path);
    for (const char* name : {"partner_id", "timestamp", "access_token", "shop_id", "sign"}) CHECK_FALSE(seen.field(name).empty());
  }
}
