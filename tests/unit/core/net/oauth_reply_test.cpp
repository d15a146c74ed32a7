#include "core/net/oauth_reply.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using std::chrono::hours;
using std::chrono::seconds;

namespace {

Result<OAuthReply> parsed(const std::string& body) { return parseOAuthReply(Secret(body)); }

}  // namespace

TEST_CASE("A rotating answer is read with all its fields") {
  const auto reply = parsed(R"({"access_token":"APP-1","token_type":"bearer","expires_in":10800,"scope":"offline_access read write",
                               "user_id":8035443,"refresh_token":"TG-2","refresh_token_expires_in":100})");
  REQUIRE(reply);
  CHECK(reply->accessToken.reveal() == "APP-1");
  CHECK(reply->refreshToken->reveal() == "TG-2");
  CHECK(reply->accessLife == hours(3));
  CHECK(reply->refreshLife == seconds(100));
  CHECK(reply->scopes == "offline_access read write");
}

TEST_CASE("An answer without refresh token keeps the old one and its end") {
  Grant before;
  before.refreshToken = Secret("v^1.1-old");
  before.refreshExpiresAt = Instant::fromMillis(5'000'000);
  before.generation = 7;
  before.scopes = "a b";
  auto reply = parsed(R"({"access_token":"new","expires_in":"7200"})");
  REQUIRE(reply);
  const Grant grant = grantFrom(std::move(*reply), before, Instant::fromMillis(1000));
  CHECK(grant.refreshToken.reveal() == "v^1.1-old");
  CHECK(grant.refreshExpiresAt == Instant::fromMillis(5'000'000));
  CHECK(grant.accessExpiresAt == Instant::fromMillis(7'201'000));
  CHECK(grant.generation == 8);
  CHECK(grant.scopes == "a b");
}

TEST_CASE("T14: what is not a grant is refused without being quoted") {
  const std::string canary = "canary-0123";
  for (const std::string& body : {std::string(), std::string("null"), std::string("[]"), std::string("\"canary-0123\""),
                                  std::string("<html>canary-0123</html>"), std::string(R"({"access_token":"canary-0123)"),
                                  std::string(R"({"access_token":""})"), std::string(R"({"access_token":12})"),
                                  std::string(R"({"access_token":"canary-0123\r\nX-Evil: 1"})"),
                                  std::string(R"({"access_token":"canary 0123"})"), std::string(R"({"refresh_token":"canary-0123"})"),
                                  std::string(100'000, '['), std::string("{\"access_token\":\"\xff\xfe\"}")}) {
    const auto reply = parsed(body);
    CAPTURE(body.substr(0, 40));
    REQUIRE_FALSE(reply);
    CHECK(reply.error().kind == ErrorKind::Malformed);
    CHECK(reply.error().text.find(canary) == std::string::npos);
  }
}

TEST_CASE("Lives that make no sense fall back to an hour or are cut") {
  for (const char* value : {"null", "-5", "\"soon\"", "true", "[]"}) {
    const auto reply = parsed(std::string(R"({"access_token":"a","expires_in":)") + value + "}");
    CAPTURE(value);
    REQUIRE(reply);
    CHECK(reply->accessLife == hours(1));
  }
  CHECK(parsed(R"({"access_token":"a","expires_in":1e300})")->accessLife == hours(24 * 365 * 10));
  CHECK(parsed(R"({"access_token":"a","expires_in":0})")->accessLife == Duration::zero());
}

TEST_CASE("Only a plain error code is taken out of a refusal") {
  CHECK(oauthErrorCode(R"({"error":"invalid_grant","error_description":"x"})") == "invalid_grant");
  CHECK(oauthErrorCode(R"({"error":"The token canary is bad"})").empty());
  CHECK(oauthErrorCode(R"({"error":{"code":1}})").empty());
  CHECK(oauthErrorCode("invalid_grant").empty());
}
