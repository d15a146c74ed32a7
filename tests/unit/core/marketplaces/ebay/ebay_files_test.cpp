#include "core/marketplaces/ebay/ebay_files.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/ebay/ebay_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

constexpr std::size_t kPlenty = 1U << 20U;

Attachment pictureAt(const std::string& url) { return {"IMG_2041.png", "image/png", 0, url, ""}; }

const Attachment kOwn = pictureAt("https://i.ebayimg.com/00/s/MTYw/$_57.PNG");

// The next picture is answered with this status.
void answerWith(EbayBench& bench, int status, std::vector<HttpHeader> headers = {}) {
  bench.ebay.before = [status, headers](const FakeEbay::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path.find("/00/s/") == std::string::npos) return {};
    return HttpResponse{status, headers, ""};
  };
}

}  // namespace

TEST_CASE("the picture server gets neither the sign-in nor the headers of the API") {
  EbayBench bench;
  const auto bytes = bench.connector->file(kOwn, kPlenty, {});
  REQUIRE(bytes);
  CHECK(*bytes == FakeEbay::kPicture);
  REQUIRE(bench.ebay.requests().size() == 1);
  CHECK(bench.ebay.requests().front().authorization.empty());
}

TEST_CASE("a picture server that points elsewhere is not followed") {
  EbayBench bench;
  answerWith(bench, 302, {{"location", "https://elsewhere.invalid/x.png"}});
  const auto answer = bench.connector->file(kOwn, kPlenty, {});
  REQUIRE_FALSE(answer);
  CHECK(answer.error().code == "attachment.redirect");
  CHECK(answer.error().kind == ErrorKind::Refused);
  CHECK(bench.ebay.requests().size() == 1);
}

TEST_CASE("a picture that is gone or withheld says so, and costs the store no sign-in") {
  EbayBench bench;
  answerWith(bench, 404);
  CHECK(bench.connector->file(kOwn, kPlenty, {}).error().code == "attachment.gone");
  for (const int status : {401, 403}) {
    answerWith(bench, status);
    const auto answer = bench.connector->file(kOwn, kPlenty, {});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == "attachment.refused");
    CHECK(answer.error().kind == ErrorKind::Refused);
  }
  CHECK(bench.ebay.count("/oauth2/token") == 0);
}

TEST_CASE("a practice store reads pictures from this computer alone, wherever its platform stands today") {
  EbayBench bench;
  bench.store.endpoints = {{"api", "http://127.0.0.1:9002/s/ebay-us"}};
  bench.store.sandbox = true;
  bench.connect();
  CHECK(bench.connector->file(kOwn, kPlenty, {}).error().code == "attachment.other_host");
  CHECK(bench.ebay.requests().empty());
  std::string asked;
  bench.ebay.before = [&asked](const FakeEbay::Seen& seen) -> std::optional<Result<HttpResponse>> {
    asked = seen.path;
    return HttpResponse{200, {}, "picture"};
  };
  CHECK(bench.connector->file(pictureAt("http://127.0.0.1:9001/s/ebay-us/pictures/1"), kPlenty, {}));
  CHECK(asked == "/s/ebay-us/pictures/1");
}
