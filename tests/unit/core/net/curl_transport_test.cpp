#include "core/net/curl_transport.h"

#include <zlib.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>

#include "tests/support/http_server.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

HttpRequest get(std::string url) {
  HttpRequest request;
  request.url = std::move(url);
  return request;
}

HttpRequest post(std::string url, std::string body) {
  HttpRequest request;
  request.method = "POST";
  request.url = std::move(url);
  request.body = std::move(body);
  request.contentType = "application/json";
  return request;
}

// A gzip stream of that many megabytes of zeroes: one compressed megabyte, over and over.
std::string zeroesInGzip(int megabytes) {
  const std::string zeroes(1U << 20U, '\0');
  const auto* plain = reinterpret_cast<const Bytef*>(zeroes.data());
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
  std::string block(1U << 16U, '\0');
  stream.next_in = const_cast<Bytef*>(plain);
  stream.avail_in = static_cast<uInt>(zeroes.size());
  stream.next_out = reinterpret_cast<Bytef*>(block.data());
  stream.avail_out = static_cast<uInt>(block.size());
  deflate(&stream, Z_FULL_FLUSH);  // what follows does not look back, so the block can be repeated
  block.resize(block.size() - stream.avail_out);
  deflateEnd(&stream);
  std::string packed("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
  const uLong crcOfOne = crc32(0, plain, static_cast<uInt>(zeroes.size()));
  uLong crc = crc32(0, nullptr, 0);
  for (int i = 0; i < megabytes; ++i) {
    packed += block;
    crc = crc32_combine(crc, crcOfOne, static_cast<z_off_t>(zeroes.size()));
  }
  packed += std::string("\x03\0", 2);  // an empty last block
  const std::uint64_t size = static_cast<std::uint64_t>(megabytes) << 20U;
  for (int shift = 0; shift < 32; shift += 8) packed += static_cast<char>(crc >> shift);
  for (int shift = 0; shift < 32; shift += 8) packed += static_cast<char>(size >> shift);
  return packed;
}

long residentKilobytes() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::strtol(line.c_str() + 6, nullptr, 10);
  }
  return 0;
}

}  // namespace

TEST_CASE("A call and its answer arrive whole") {
  std::string seen;
  HttpServer server([&](Wire& wire) {
    seen = wire.readRequest();
    wire.write("HTTP/1.1 201 Created\r\nContent-Length: 5\r\nX-Two: a\r\nx-two: b\r\nContent-Type:  text/plain \r\n\r\nhello");
  });
  CurlTransport transport;
  HttpRequest request = post(server.url("/path?q=1"), "{\"a\":1}");
  request.headers = {{"X-Store", "one"}, {"X-Empty", ""}};
  request.authorization = Secret("Bearer abc");
  const auto response = transport.perform(request, {});
  REQUIRE(response);
  CHECK(response->status == 201);
  CHECK(response->body == "hello");
  CHECK(response->header("x-two") == "a");
  CHECK(response->header("content-type") == "text/plain");
  CHECK(response->header("absent").empty());
  CHECK(seen.starts_with("POST /path?q=1 HTTP/1.1\r\n"));
  for (const auto* part : {"\r\nX-Store: one\r\n", "\r\nX-Empty:\r\n", "\r\nAuthorization: Bearer abc\r\n",
                           "\r\nContent-Type: application/json\r\n", "\r\nContent-Length: 7\r\n", "\r\n\r\n{\"a\":1}"}) {
    CAPTURE(part);
    CHECK(seen.find(part) != std::string::npos);
  }
  CHECK(seen.find("Expect") == std::string::npos);
}

TEST_CASE("Methods with and without body are sent as they are named") {
  std::string seen;
  HttpServer server([&](Wire& wire) {
    seen = wire.readRequest();
    wire.write("HTTP/1.1 204 No Content\r\n\r\n");
  });
  CurlTransport transport;
  for (const std::string method : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
    CAPTURE(method);
    HttpRequest request = get(server.url());
    request.method = method;
    const auto response = transport.perform(request, {});
    REQUIRE(response);
    CHECK(response->status == 204);
    CHECK(seen.starts_with(method + " / HTTP/1.1\r\n"));
    CHECK(seen.find("Content-Type") == std::string::npos);
  }
}

TEST_CASE("Any status is an answer") {
  for (const int status : {200, 304, 400, 401, 403, 404, 418, 429, 500, 503}) {
    CAPTURE(status);
    HttpServer server(answering("HTTP/1.1 " + std::to_string(status) + " X\r\nContent-Length: 0\r\n\r\n"));
    const auto response = CurlTransport().perform(get(server.url()), {});
    REQUIRE(response);
    CHECK(response->status == status);
  }
}

TEST_CASE("Reads share a connection, writes get a fresh one") {
  HttpServer server(answering(okAnswer("x")));
  CurlTransport transport;
  for (int i = 0; i < 5; ++i) REQUIRE(transport.perform(get(server.url()), {}));
  CHECK(server.connections() == 1);
  REQUIRE(transport.perform(post(server.url(), "a"), {}));
  CHECK(server.connections() == 2);
  REQUIRE(transport.perform(post(server.url(), "b"), {}));
  CHECK(server.connections() == 3);
}

TEST_CASE("T14: redirects are not followed and cookies not kept") {
  HttpServer other(answering(okAnswer("secret page")));
  std::string second;
  HttpServer server([&](Wire& wire) {
    wire.readRequest();
    wire.write("HTTP/1.1 302 Found\r\nLocation: " + other.url() + "\r\nSet-Cookie: id=1; Path=/\r\nContent-Length: 0\r\n\r\n");
    second = wire.readRequest();
    wire.write(okAnswer(""));
  });
  CurlTransport transport;
  const auto response = transport.perform(get(server.url()), {});
  REQUIRE(response);
  CHECK(response->status == 302);
  CHECK(other.connections() == 0);
  REQUIRE(transport.perform(get(server.url()), {}));
  CHECK(second.find("GET / ") == 0);
  CHECK(second.find("Cookie") == std::string::npos);
}

TEST_CASE("AU08: http to anything but loopback is refused before a connection is tried") {
  const auto response = CurlTransport().perform(get("http://192.0.2.1/"), {});
  REQUIRE_FALSE(response);
  CHECK(response.error().kind == ErrorKind::Refused);
  CHECK(response.error().code == "http.plain");
}

TEST_CASE("A line break in a header is refused, not sent") {
  HttpServer server(answering(okAnswer("")));
  HttpRequest request = get(server.url());
  SECTION("in a value") { request.headers = {{"X-A", "b\r\nX-Evil: 1"}}; }
  SECTION("in a name") { request.headers = {{"X-A\nX-Evil", "b"}}; }
  SECTION("in the token") { request.authorization = Secret("Bearer a\r\nX-Evil: 1"); }
  SECTION("in the method") { request.method = "GET / HTTP/1.1\r\nX-Evil: 1\r\n\r\nGET"; }
  const auto response = CurlTransport().perform(request, {});
  REQUIRE_FALSE(response);
  CHECK(response.error().code == "http.header");
  CHECK(server.connections() == 0);
}

TEST_CASE("Proxies of the environment are ignored, the store's own is used") {
  HttpServer proxy(answering(okAnswer("from the proxy")));
  HttpServer server(answering(okAnswer("direct")));
  ::setenv("http_proxy", proxy.url().c_str(), 1);
  ::setenv("all_proxy", proxy.url().c_str(), 1);
  CurlTransport transport;
  const auto direct = transport.perform(get(server.url()), {});
  ::unsetenv("http_proxy");
  ::unsetenv("all_proxy");
  REQUIRE(direct);
  CHECK(direct->body == "direct");
  ::setenv("no_proxy", "*", 1);
  HttpRequest request = get(server.url());
  request.proxy = proxy.url("");
  const auto through = transport.perform(request, {});
  ::unsetenv("no_proxy");
  REQUIRE(through);
  CHECK(through->body == "from the proxy");
}

TEST_CASE("A proxy that is down or refuses means that nothing was sent") {
  HttpRequest request = post("https://127.0.0.1:1/", "secret");
  HttpServer refusing(answering("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"));
  SECTION("http, nobody there") { request.proxy = "http://127.0.0.1:" + std::to_string(closedPort()); }
  SECTION("socks5h, nobody there") { request.proxy = "socks5h://127.0.0.1:" + std::to_string(closedPort()); }
  SECTION("http, refuses the tunnel") { request.proxy = refusing.url(""); }
  SECTION("socks5h, speaks something else") { request.proxy = "socks5h://127.0.0.1:" + std::to_string(refusing.port()); }
  const auto response = CurlTransport({.connectTimeout = std::chrono::seconds(1)}).perform(request, {});
  REQUIRE_FALSE(response);
  CHECK(response.error().kind == ErrorKind::Offline);
}

TEST_CASE("socks5h leaves the name to the proxy") {
  std::string asked, seen;
  HttpServer proxy([&](Wire& wire) {
    wire.read(64);                              // version and methods
    wire.write(std::string("\x05\x00", 2));     // no authentication
    asked = wire.read(512);
    wire.write(std::string("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50", 10));
    seen = wire.readRequest();
    wire.write(okAnswer("through socks"));
  });
  HttpRequest request = get("http://localhost:8080/x");
  request.proxy = "socks5h://127.0.0.1:" + std::to_string(proxy.port());
  const auto response = CurlTransport().perform(request, {});
  REQUIRE(response);
  CHECK(response->body == "through socks");
  CHECK(asked == std::string("\x05\x01\x00\x03\x09localhost\x1f\x90", 16));  // connect, by name, port 8080
  CHECK(seen.starts_with("GET /x HTTP/1.1\r\n"));
}

TEST_CASE("A proxy of an https call learns the host and nothing else") {
  std::string asked;
  HttpServer proxy([&](Wire& wire) {
    asked = wire.readRequest();
    wire.write("HTTP/1.1 200 Connection established\r\n\r\nnot TLS");
    wire.hang();
  });
  HttpRequest request = post("https://shop.example.com/private?q=canary", "canary");
  request.authorization = Secret("Bearer canary");
  request.proxy = proxy.url("");
  const auto response = CurlTransport().perform(request, {});
  REQUIRE_FALSE(response);
  CHECK(response.error().kind == ErrorKind::Offline);
  CHECK(asked.starts_with("CONNECT shop.example.com:443 HTTP/1.1\r\n"));
  CHECK(asked.find("canary") == std::string::npos);
}

TEST_CASE("A gzip answer is unpacked") {
  const std::string packed = zeroesInGzip(3);
  HttpServer server(answering(okAnswer(packed, "Content-Encoding: gzip\r\n")));
  const auto response = CurlTransport().perform(get(server.url()), {});
  REQUIRE(response);
  CHECK(response->body == std::string(3U << 20U, '\0'));
}

TEST_CASE("T9: 10 GB out of a small gzip answer is given up at the cap") {
  const std::string packed = zeroesInGzip(10 * 1024);
  REQUIRE(packed.size() < 12U << 20U);
  HttpServer server([&](Wire& wire) {
    wire.readRequest();
    // Chunked, so that no announced length can give it away.
    wire.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (std::size_t at = 0; at < packed.size(); at += 16384) {
      const std::string piece = packed.substr(at, 16384);
      char size[16];
      std::snprintf(size, sizeof size, "%zx\r\n", piece.size());
      if (!wire.write(size + piece + "\r\n")) return;
    }
    wire.write("0\r\n\r\n");
  });
  const long before = residentKilobytes();
  const auto response = CurlTransport().perform(get(server.url()), {});
  REQUIRE_FALSE(response);
  CHECK(response.error().kind == ErrorKind::Malformed);
  CHECK(response.error().code == "http.too_large");
  CHECK(residentKilobytes() - before < 64 * 1024);
}

TEST_CASE("The cap counts bytes: the last allowed one passes, one more does not") {
  HttpServer server([](Wire& wire) {
    while (!wire.readRequest().empty()) {
      wire.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\n" + std::string(1000, 'x') + "\r\n0\r\n\r\n");
    }
  });
  CurlTransport transport;
  HttpRequest request = get(server.url());
  request.maxBody = 1000;
  const auto fits = transport.perform(request, {});
  REQUIRE(fits);
  CHECK(fits->body.size() == 1000);
  request.maxBody = 999;
  const auto over = transport.perform(request, {});
  REQUIRE_FALSE(over);
  CHECK(over.error().kind == ErrorKind::Malformed);
}

TEST_CASE("An announced length over the cap is given up before the body") {
  HttpServer server([](Wire& wire) {
    wire.readRequest();
    wire.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx");
    wire.hang();
  });
  const auto response = CurlTransport().perform(get(server.url()), {});
  REQUIRE_FALSE(response);
  CHECK(response.error().code == "http.too_large");
}

TEST_CASE("Headers without end are given up") {
  HttpServer server([](Wire& wire) {
    wire.readRequest();
    wire.write("HTTP/1.1 200 OK\r\n");
    while (wire.write("X-More: " + std::string(1000, 'y') + "\r\n")) {
    }
  });
  const auto response = CurlTransport().perform(get(server.url()), {});
  REQUIRE_FALSE(response);
  CHECK((response.error().kind == ErrorKind::Malformed || response.error().kind == ErrorKind::Ambiguous));
}

TEST_CASE("Many threads share one transport") {
  HttpServer server([](Wire& wire) {
    for (std::string request; !(request = wire.readRequest()).empty();) {
      const auto path = request.substr(4, request.find(' ', 4) - 4);
      if (!wire.write(okAnswer(path))) return;
    }
  });
  CurlTransport transport;
  std::atomic<int> right{0};
  std::vector<std::thread> threads;
  for (int t = 0; t < 16; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < 25; ++i) {
        const std::string path = std::string("/").append(std::to_string(t)).append("/").append(std::to_string(i));
        const auto response = transport.perform(get(server.url(path)), {});
        if (response && response->body == path) ++right;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  CHECK(right == 400);
}
