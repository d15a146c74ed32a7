#include "core/marketplaces/yahoo_shopping/public_key.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/yahoo_shopping/shop_key.h"
#include "tests/unit/core/marketplaces/yahoo_shopping/yahoo_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

std::string bare(const std::string& pem) {
  std::string text = pem.substr(pem.find('\n') + 1);
  text = text.substr(0, text.find("-----END"));
  text.erase(std::remove(text.begin(), text.end(), '\n'), text.end());
  return text;
}

std::string onOneLine(std::string pem) {
  std::replace(pem.begin(), pem.end(), '\n', ' ');
  return pem;
}

}  // namespace

TEST_CASE("AU01: the header is the text encrypted for the holder of the private half, another one at every call") {
  const ShopKey key;
  const Secret pem(key.publicPem());
  const auto first = yahoo_shopping::encryptedWith(pem, "teststore:1795282800"), second = yahoo_shopping::encryptedWith(pem, "teststore:1795282800");
  REQUIRE(first);
  REQUIRE(second);
  CHECK(first->size() == 344);
  CHECK(*first != *second);
  CHECK(key.decrypted(*first) == "teststore:1795282800");
  CHECK(key.decrypted(*second) == "teststore:1795282800");
  CHECK(ShopKey().decrypted(*first) != "teststore:1795282800");
}

TEST_CASE("A key is read however it was copied") {
  const ShopKey key;
  for (const std::string& text : {key.publicPem(), bare(key.publicPem()), onOneLine(key.publicPem()), "\r\n " + key.publicPem() + "\n"}) {
    const auto made = yahoo_shopping::encryptedWith(Secret(text), "teststore:1");
    REQUIRE(made);
    CHECK(key.decrypted(*made) == "teststore:1");
  }
}

TEST_CASE("What is no public key is told as such") {
  const ShopKey weak(512);
  const std::string pem = ShopKey().publicPem();
  for (const std::string& text : {std::string(), std::string("none"), std::string("-----BEGIN PUBLIC KEY-----"), pem.substr(0, pem.size() / 2), bare(pem).substr(8), weak.publicPem(),
                                  std::string(200'000, 'A')}) {
    const auto made = yahoo_shopping::encryptedWith(Secret(text), "teststore:1");
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == ErrorKind::InvalidInput);
    CHECK(made.error().code == "yahoo.public-key");
  }
}

TEST_CASE("AU03: every call and every renewal of the token carries the store's key, its version and the platform's time") {
  YahooBench bench;
  const ShopKey key;
  bench.give("publicKey", key.publicPem());
  bench.give("publicKeyVersion", "4");
  bench.asks("届きません。", std::chrono::hours(1));
  bench.endAccess();
  REQUIRE(bench.pull());
  REQUIRE(bench.yahoo.count("/yconnect/v2/token") == 1);
  for (const auto& seen : bench.yahoo.requests()) {
    INFO(seen.path);
    CHECK(seen.header("X-sws-signature-version") == "4");
    const std::string said = key.decrypted(seen.header("X-sws-signature"));
    REQUIRE(said.starts_with("teststore:"));
    const auto at = Instant::fromMillis(std::stoll(said.substr(10)) * 1000);
    CHECK(at <= bench.clock.now());
    CHECK(at > bench.clock.now() - std::chrono::minutes(2));
  }
}

TEST_CASE("A store without a key sends no such header") {
  YahooBench bench;
  REQUIRE(bench.pull());
  for (const auto& seen : bench.yahoo.requests()) CHECK(seen.header("X-sws-signature").empty());
}

TEST_CASE("A key that is none lets nothing leave: one call without it would end the session") {
  YahooBench bench;
  bench.give("publicKey", "not a key");
  bench.give("publicKeyVersion", "4");
  const std::string topic = bench.yahoo.addTopic("teststore-1");
  const auto pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().kind == ErrorKind::MissingGrant);
  CHECK(pulled.error().code == "yahoo.public-key");
  CHECK(bench.send(bench.reply(topic, "本日発送します。")).outcome == SendResult::Outcome::NotSent);
  CHECK(bench.yahoo.requests().empty());
}

TEST_CASE("The platform's clock counts, not this computer's") {
  YahooBench bench;
  const ShopKey key;
  bench.give("publicKey", key.publicPem());
  bench.give("publicKeyVersion", "4");
  bench.yahoo.after = [](const auto&, Result<HttpResponse>& response) { response->headers.push_back({"date", "Thu, 05 Mar 2026 05:00:00 GMT"}); };
  REQUIRE(bench.pull());
  const auto first = bench.yahoo.requests().front(), last = bench.yahoo.requests().back();
  const auto secondsIn = [&key](const auto& seen) { return std::stoll(key.decrypted(seen.header("X-sws-signature")).substr(10)); };
  CHECK(secondsIn(last) - secondsIn(first) > 7000);
}
