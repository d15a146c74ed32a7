#include "core/marketplaces/ebay/ebay_signature.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/ebay/ebay_case_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using Outcome = SendResult::Outcome;

namespace {

// The public test key of RFC 9421, appendix B.1.4.
constexpr const char* kTestKey = "MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF";

ebay::SigningKey testKey(const std::string& text = kTestKey) { return {Secret(text), "TEST.JWE.VALUE"}; }

std::string header(const std::vector<HttpHeader>& headers, std::string_view name) {
  const auto found = std::find_if(headers.begin(), headers.end(), [&](const HttpHeader& one) { return one.name == name; });
  return found == headers.end() ? std::string() : found->value;
}

// eBay as it treats a seller at home in the EU: a step about money without a signature by a key it made is refused. Whether it is right, the
// sandbox tests.
class EuropeanEbay final : public HttpTransport {
 public:
  explicit EuropeanEbay(FakeEbay& ebay) : m_ebay(ebay) {}
  bool makesKeys = true;
  int made = 0, refused = 0;
  std::vector<std::string> signedBy;

  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override {
    const auto endsWith = [&](const char* end) { return request.url.ends_with(end); };
    if (endsWith("/token") && request.body.find("client_credentials") != std::string::npos) return HttpResponse{200, {}, R"({"access_token":"app-1","expires_in":7200})"};
    if (endsWith("/signing_key")) return key(request);
    if (request.method != "POST" || !endsWith("/issue_refund")) return m_ebay.perform(request, stop);
    const std::string jwe = header(request.headers, "x-ebay-signature-key");
    if (jwe != "jwe-" + std::to_string(made) || header(request.headers, "Signature").empty()) return ++refused, FakeEbay::error(403, 215001, "ACCESS");
    signedBy.push_back(jwe);
    return m_ebay.perform(request, stop);
  }

 private:
  HttpResponse key(const HttpRequest& request) {
    CHECK(request.authorization);
    CHECK(request.authorization->reveal() == "Bearer app-1");
    if (!makesKeys) return FakeEbay::error(403, 1100, "ACCESS");
    ++made;
    return {200, {}, nlohmann::json{{"privateKey", kTestKey}, {"jwe", "jwe-" + std::to_string(made)}}.dump()};
  }
  FakeEbay& m_ebay;
};

struct EuropeanBench : EbayCaseBench {
  EuropeanEbay europe{ebay};
  std::string remoteId;
  EuropeanBench() {
    connectThere();
    sold();
    remoteId = "inquiry:" + ebay.cases.openInquiry(filed());
    REQUIRE(pull());
  }
  void connectThere() {
    ConnectorParts parts{europe, secrets, clock};
    parts.pacing = &clock;
    parts.files = &files;
    parts.pause = [](Duration, std::stop_token) { return true; };
    connector = makeEbayConnector(store, parts);
  }
};

}  // namespace

TEST_CASE("eBay signatures: the worked example comes out as openssl makes it") {
  const ebay::SignedCall call{"POST", "https://api.ebay.com/sell/fulfillment/v1/order/12-34567-89012/issue_refund", R"({"hello": "world"})"};
  const Instant created = Instant::fromMillis(1767225600000);
  for (const std::string& key : {std::string(kTestKey), std::string("-----BEGIN PRIVATE KEY-----\n") + kTestKey + "\n-----END PRIVATE KEY-----\n"}) {
    const auto headers = ebay::signatureHeaders(call, testKey(key), created);
    REQUIRE(headers);
    CHECK(header(*headers, "Content-Digest") == "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:");
    CHECK(header(*headers, "x-ebay-signature-key") == "TEST.JWE.VALUE");
    CHECK(header(*headers, "Signature-Input") == R"(sig1=("content-digest" "x-ebay-signature-key" "@method" "@path" "@authority");created=1767225600)");
    CHECK(header(*headers, "Signature") == "sig1=:sb+vn8TlWegqUz1M1JJ3gKTKVBZ6QdUjqTeYEvq+TrhP801vjiZcODY7SSl+BdXGZP+Sl7dvoeUfVawphn19Ag==:");
  }
}

TEST_CASE("eBay signatures: a call without a body signs no digest, and a port belongs to the authority") {
  const ebay::SignedCall call{"POST", "http://127.0.0.1:9001/s/x/post-order/v2/cancellation/52/approve?a=b", ""};
  const std::string params = ebay::signatureParams(call, Instant::fromMillis(1000));
  CHECK(params == R"(("x-ebay-signature-key" "@method" "@path" "@authority");created=1)");
  CHECK(ebay::signatureBase(call, "j", params) == "\"x-ebay-signature-key\": j\n\"@method\": POST\n\"@path\": /s/x/post-order/v2/cancellation/52/approve\n\"@authority\": 127.0.0.1:9001\n\"@signature-params\": " + params);
}

TEST_CASE("eBay signatures: what is no Ed25519 key is refused and read nowhere") {
  const ebay::SignedCall call{"POST", "https://api.ebay.com/x", ""};
  for (const char* key : {"", "AAAA", "not base64 !", "-----BEGIN PRIVATE KEY-----", "MIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6AgEAAkEA"}) {
    INFO(key);
    CHECK_FALSE(ebay::signatureHeaders(call, testKey(key), Instant{}));
  }
}

TEST_CASE("AU03: the first money step of a European seller gets a key, keeps it sealed, and the next is signed at once") {
  EuropeanBench bench;
  REQUIRE(bench.act(bench.remoteId, "refund", "Sorry.").outcome == Outcome::Accepted);
  CHECK(bench.europe.made == 1);
  CHECK(bench.europe.refused == 1);
  CHECK(bench.ebay.cases.done().size() == 1);
  REQUIRE(bench.secrets.credential(bench.store.id, "signingKey"));
  bench.connectThere();
  const std::string second = "inquiry:" + bench.ebay.cases.openInquiry(bench.filed());
  REQUIRE(bench.act(second, "refund", "Sorry.").outcome == Outcome::Accepted);
  CHECK(bench.europe.made == 1);
  CHECK(bench.europe.refused == 1);
}

TEST_CASE("eBay signatures: a key eBay no longer takes is replaced once, and a refusal of the second ends it") {
  EuropeanBench bench;
  std::map<std::string, Secret> old;
  old.emplace("signingKey", Secret(std::string(kTestKey)));
  old.emplace("signingKeyJwe", Secret(std::string("jwe-of-long-ago")));
  REQUIRE(bench.secrets.saveCredentials(bench.store.id, std::move(old)));
  REQUIRE(bench.act(bench.remoteId, "refund").outcome == Outcome::Accepted);
  CHECK(bench.europe.made == 1);
  CHECK(bench.europe.signedBy == std::vector<std::string>{"jwe-1"});
}

TEST_CASE("eBay signatures: without a key the step is refused with what to do, and nothing was done") {
  EuropeanBench bench;
  bench.europe.makesKeys = false;
  const SendResult sent = bench.act(bench.remoteId, "refund");
  CHECK(sent.outcome == Outcome::Refused);
  REQUIRE(sent.error);
  CHECK(sent.error->code == "ebay.no-signing-key");
  CHECK(bench.ebay.cases.done().empty());
}
