#include <openssl/ssl.h>

#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "core/net/curl_transport.h"
#include "tests/support/http_server.h"
#include "tests/support/temporary_folder.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

// An authority, and a transport that trusts it and nothing else.
struct Practice {
  TemporaryFolder folder;
  Identity authority = makeIdentity({.isAuthority = true}, nullptr);
  std::string file = folder.file("authorities.pem");

  Practice() { std::ofstream(file) << authority.pem(); }
  CurlTransport transport() const {
    return CurlTransport({.authoritiesFile = file, .connectTimeout = std::chrono::seconds(5)});
  }
};

const std::string kSecret = "Bearer canary-secret-0123456789";

HttpRequest secretCall(const std::string& url) {
  HttpRequest request;
  request.method = "POST";
  request.url = url;
  request.body = "password=" + kSecret;
  request.authorization = Secret(kSecret);
  return request;
}

void checkNothingSent(const Practice& practice, HttpServer::Tls tls, const std::string& host = "127.0.0.1") {
  HttpServer server(answering(okAnswer("trusted")), std::move(tls));
  const auto response =
      practice.transport().perform(secretCall("https://" + host + ":" + std::to_string(server.port()) + "/"), {});
  REQUIRE_FALSE(response);
  CHECK(response.error().kind == ErrorKind::Offline);
  CHECK(response.error().text.find("canary") == std::string::npos);
  CHECK(server.connections() == 1);  // it was tried
  CHECK(server.received() == 0);     // and not a byte of the request left
}

}  // namespace

TEST_CASE("G17: a good certificate of the given authority is accepted") {
  const Practice practice;
  HttpServer::Tls tls{makeIdentity({}, &practice.authority), {}, 0, 0};
  SECTION("TLS 1.2") { tls.newestVersion = TLS1_2_VERSION; }
  SECTION("TLS 1.3") { tls.oldestVersion = TLS1_3_VERSION; }
  HttpServer server(answering(okAnswer("trusted")), tls);
  const auto response = practice.transport().perform(secretCall(server.url()), {});
  REQUIRE(response);
  CHECK(response->body == "trusted");
  CHECK(server.received() > 0);
}

TEST_CASE("G17: bad certificates end before a byte of the request leaves") {
  const Practice practice;
  const auto with = [&](const CertificateWish& wish) { return HttpServer::Tls{makeIdentity(wish, &practice.authority), {}, 0, 0}; };
  SECTION("self-signed") { checkNothingSent(practice, {makeIdentity({}, nullptr), {}, 0, 0}); }
  SECTION("self-signed and calling itself an authority") {
    checkNothingSent(practice, {makeIdentity({.isAuthority = true}, nullptr), {}, 0, 0});
  }
  SECTION("of an unknown authority") {
    const Identity stranger = makeIdentity({.isAuthority = true}, nullptr);
    checkNothingSent(practice, {makeIdentity({}, &stranger), {}, 0, 0});
  }
  SECTION("expired") { checkNothingSent(practice, with({.validFromSeconds = -7200, .validForSeconds = 3600})); }
  SECTION("not valid yet") { checkNothingSent(practice, with({.validFromSeconds = 3600})); }
  SECTION("for another host") { checkNothingSent(practice, with({.altNames = "DNS:other.example.com"}), "localhost"); }
  SECTION("for another address") { checkNothingSent(practice, with({.altNames = "IP:127.0.0.2"})); }
  SECTION("for a wildcard that does not match") { checkNothingSent(practice, with({.altNames = "DNS:*.localhost"}), "localhost"); }
  SECTION("without any name") { checkNothingSent(practice, with({.altNames = ""})); }
  SECTION("signed with SHA-1") { checkNothingSent(practice, with({.digest = "SHA1"})); }
  SECTION("signed with MD5") { checkNothingSent(practice, with({.digest = "MD5"})); }
  SECTION("issued by something that is no authority") {
    const Identity leaf = makeIdentity({}, &practice.authority);
    checkNothingSent(practice, {makeIdentity({}, &leaf), leaf, 0, 0});
  }
}

TEST_CASE("G17: TLS below 1.2 is not spoken") {
  const Practice practice;
  const Identity good = makeIdentity({}, &practice.authority);
  SECTION("TLS 1.0") { checkNothingSent(practice, {good, {}, TLS1_VERSION, TLS1_VERSION}); }
  SECTION("TLS 1.1") { checkNothingSent(practice, {good, {}, TLS1_1_VERSION, TLS1_VERSION}); }
}

TEST_CASE("G17: plain text in place of TLS gets nothing") {
  const Practice practice;
  HttpServer server([](Wire& wire) {
    wire.write("HTTP/1.1 400 Bad Request\r\n\r\n");
    wire.hang();
  });
  const auto response = practice.transport().perform(secretCall("https://127.0.0.1:" + std::to_string(server.port())), {});
  REQUIRE_FALSE(response);
  CHECK(response.error().kind == ErrorKind::Offline);
}

TEST_CASE("The system's authorities do not know the practice one") {
  const Practice practice;
  HttpServer server(answering(okAnswer("trusted")), HttpServer::Tls{makeIdentity({}, &practice.authority), {}, 0, 0});
  const auto response = CurlTransport().perform(secretCall(server.url()), {});
  REQUIRE_FALSE(response);
  CHECK(response.error().kind == ErrorKind::Offline);
  CHECK(response.error().code == "http.certificate");
  CHECK(server.received() == 0);
}

TEST_CASE("A missing file of authorities trusts nobody") {
  const Practice practice;
  HttpServer server(answering(okAnswer("trusted")), HttpServer::Tls{makeIdentity({}, &practice.authority), {}, 0, 0});
  CurlTransport transport({.authoritiesFile = practice.folder.file("absent.pem")});
  const auto response = transport.perform(secretCall(server.url()), {});
  REQUIRE_FALSE(response);
  CHECK(response.error().kind == ErrorKind::Offline);
  CHECK(server.received() == 0);
}

TEST_CASE("F13: a TLS connection cut without a good-bye is Ambiguous") {
  const Practice practice;
  const std::string whole = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"id\":\"m-1\"}";
  HttpServer server(
      [&](Wire& wire) {
        wire.readRequest();
        wire.write(whole);
        wire.reset();
      },
      HttpServer::Tls{makeIdentity({}, &practice.authority), {}, 0, 0});
  const auto response = practice.transport().perform(secretCall(server.url()), {});
  REQUIRE_FALSE(response);
  CHECK(response.error().kind == ErrorKind::Ambiguous);
}
