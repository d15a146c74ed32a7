#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <latch>

#include "core/net/curl_transport.h"
#include "tests/support/http_server.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

CurlTransport::Options impatient() { return {.connectTimeout = milliseconds(400), .idleTimeout = milliseconds(300)}; }

HttpRequest post(std::string url) {
  HttpRequest request;
  request.method = "POST";
  request.url = std::move(url);
  request.body = "text=hello";
  return request;
}

HttpRequest get(std::string url) {
  HttpRequest request;
  request.url = std::move(url);
  return request;
}

Duration took(const auto& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now() - start);
}

Error errorOf(const Result<HttpResponse>& response) {
  REQUIRE_FALSE(response);
  return response.error();
}

}  // namespace

TEST_CASE("F12: a server that hangs after the request ends as Ambiguous after the idle time") {
  std::string part;
  SECTION("before the headers") { part = ""; }
  SECTION("in the status line") { part = "HTTP/1.1 2"; }
  SECTION("in the headers") { part = "HTTP/1.1 200 OK\r\nContent-Le"; }
  SECTION("in the body") { part = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345"; }
  SECTION("in a chunk") { part = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n12345"; }
  HttpServer server([&](Wire& wire) {
    wire.readRequest();
    wire.write(part);
    wire.hang();
  });
  CurlTransport transport(impatient());
  Error error;
  const Duration time = took([&] { error = errorOf(transport.perform(post(server.url()), {})); });
  CHECK(error.kind == ErrorKind::Ambiguous);
  CHECK(error.code == "http.timeout");
  CHECK(time > milliseconds(250));
  CHECK(time < seconds(2));
}

TEST_CASE("F12: a server that accepts but never speaks TLS is Offline after the connect time") {
  HttpServer server([](Wire& wire) { wire.hang(); });
  CurlTransport transport(impatient());
  Error error;
  const Duration time =
      took([&] { error = errorOf(transport.perform(post("https://127.0.0.1:" + std::to_string(server.port())), {})); });
  CHECK(error.kind == ErrorKind::Offline);
  CHECK(error.code == "http.connect_timeout");
  CHECK(time < seconds(2));
}

TEST_CASE("F12: the total time ends a call whose idle time has not passed yet") {
  HttpServer server([](Wire& wire) {
    wire.readRequest();
    wire.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nx");
    wire.hang();
  });
  HttpRequest request = post(server.url());
  request.total = milliseconds(500);
  const Duration time = took([&] {
    const auto error = errorOf(CurlTransport({.idleTimeout = seconds(30)}).perform(request, {}));
    CHECK(error.kind == ErrorKind::Ambiguous);
    CHECK(error.code == "http.timeout");
  });
  CHECK(time > milliseconds(450));
  CHECK(time < seconds(2));
}

TEST_CASE("F13: nobody listening is Offline, for every method") {
  CurlTransport transport;
  const std::string url = "http://127.0.0.1:" + std::to_string(closedPort()) + "/";
  CHECK(errorOf(transport.perform(post(url), {})).kind == ErrorKind::Offline);
  CHECK(errorOf(transport.perform(get(url), {})).code == "http.connect");
}

TEST_CASE("F24: a name that does not resolve is Offline") {
  const auto error = errorOf(CurlTransport(impatient()).perform(post("https://shop.invalid/"), {}));
  CHECK(error.kind == ErrorKind::Offline);
  CHECK((error.code == "http.dns" || error.code == "http.connect_timeout"));
}

TEST_CASE("F13: a connection cut at any byte of the answer is Ambiguous, never a success") {
  const std::string body = R"({"id":"m-1"})";
  // Without the empty line that ends the (empty) trailers the body is whole already, so the cuts stop before it.
  const std::vector<std::pair<std::string, std::string>> answers{
      {"length", okAnswer(body)},
      {"chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n7\r\n:\"m-1\"}\r\n0\r\n"},
  };
  int cuts = 0;
  for (const auto& [how, answer] : answers) {
    for (const bool isReset : {true, false}) {
      for (std::size_t n = 0; n < answer.size(); ++n) {
        HttpServer server([&](Wire& wire) {
          wire.readRequest();
          wire.write(answer.substr(0, n));
          if (isReset) wire.reset();
        });
        const auto response = CurlTransport(impatient()).perform(post(server.url()), {});
        CAPTURE(how, n, isReset);
        REQUIRE_FALSE(response);
        REQUIRE(response.error().kind == ErrorKind::Ambiguous);
        REQUIRE(server.connections() == 1);  // and nothing was sent a second time behind our back
        ++cuts;
      }
    }
  }
  CHECK(cuts == 2 * static_cast<int>(answers[0].second.size() + answers[1].second.size()));
}

TEST_CASE("F13: a connection cut while the request is still going out is Ambiguous") {
  HttpServer server([](Wire& wire) {
    wire.read(1);
    wire.reset();
  });
  HttpRequest request = post(server.url());
  request.body = std::string(4U << 20U, 'x');
  CHECK(errorOf(CurlTransport(impatient()).perform(request, {})).kind == ErrorKind::Ambiguous);
}

TEST_CASE("F13: an answer that breaks the rules is never a success") {
  std::string bytes;
  SECTION("shorter than announced") { bytes = "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"id\":1}"; }
  SECTION("bad chunk size") { bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n"; }
  SECTION("chunk longer than announced") { bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n"; }
  SECTION("no last chunk") { bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"; }
  SECTION("not gzip") { bytes = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 8\r\n\r\n{\"id\":1}"; }
  SECTION("unknown encoding") { bytes = "HTTP/1.1 200 OK\r\nContent-Encoding: own\r\nContent-Length: 8\r\n\r\n{\"id\":1}"; }
  SECTION("no HTTP at all") { bytes = "SSH-2.0-OpenSSH_9.2\r\n"; }
  SECTION("HTTP/0.9") { bytes = "<html>hello</html>"; }
  SECTION("two lengths") { bytes = "HTTP/1.1 200 OK\r\nContent-Length: 20\r\nContent-Length: 8\r\n\r\n{\"id\":1}"; }
  HttpServer server([&](Wire& wire) {
    wire.readRequest();
    wire.write(bytes);
  });
  CHECK(errorOf(CurlTransport(impatient()).perform(post(server.url()), {})).kind == ErrorKind::Ambiguous);
}

TEST_CASE("A kept connection that died does not make a write ambiguous") {
  std::atomic<int> served{0};
  HttpServer server([&](Wire& wire) {
    if (wire.readRequest().empty()) return;
    ++served;  // before the answer: its reader may look at once
    wire.write(okAnswer("x"));
    wire.reset();  // right after a complete answer, while the client keeps the connection
  });
  CurlTransport transport(impatient());
  REQUIRE(transport.perform(get(server.url()), {}));
  REQUIRE(transport.perform(post(server.url()), {}));
  CHECK(served == 2);
}

TEST_CASE("The stop token ends a call within one second, wherever it hangs") {
  std::string url;
  bool isSent = true;
  HttpServer server([](Wire& wire) { wire.hang(); });
  SECTION("before the answer") { url = server.url(); }
  SECTION("in the TLS handshake") {
    url = "https://127.0.0.1:" + std::to_string(server.port());
    isSent = false;
  }
  std::stop_source source;
  std::latch started(1);
  Error error;
  Duration time{};
  std::thread caller([&] {
    started.count_down();
    error = errorOf(CurlTransport().perform(post(url), source.get_token()));
  });
  started.wait();
  if (isSent) {
    while (server.received() == 0) std::this_thread::yield();
  } else {
    while (server.connections() == 0) std::this_thread::yield();
  }
  time = took([&] {
    source.request_stop();
    caller.join();
  });
  CHECK(error.kind == ErrorKind::Cancelled);
  CHECK(error.code == (isSent ? "http.cancelled_sent" : "http.cancelled"));
  CHECK(time < seconds(1));
}

TEST_CASE("A call that is cancelled beforehand sends nothing") {
  HttpServer server(answering(okAnswer("")));
  std::stop_source source;
  source.request_stop();
  CHECK(errorOf(CurlTransport().perform(post(server.url()), source.get_token())).code == "http.cancelled");
  CHECK(server.connections() == 0);
}
