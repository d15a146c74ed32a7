#include "core/net/api_session.h"

#include <barrier>
#include <catch2/catch_test_macros.hpp>
#include <deque>
#include <thread>

#include "tests/support/http_token_server.h"
#include "tests/support/http_watched_store.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const StoreId kStore{"shop-1"};
const Instant kStart = *Instant::parse("2026-03-04T10:00:00Z");

// A store whose platform answers by a script; pauses turn the clock instead of passing.
struct Shop {
  FixedClock clock{kStart};
  WatchedStore secrets;
  TokenServer::State platform;
  TokenServer tokens{platform};
  std::deque<Result<HttpResponse>> script;  // for API calls; empty = 200
  std::vector<Duration> pauses;
  FakeTransport http{[this](const SeenRequest& request) -> Result<HttpResponse> {
    if (request.url.find("/token") != std::string::npos || script.empty()) return tokens(request);
    auto next = std::move(script.front());
    script.pop_front();
    return next;
  }};
  std::unique_ptr<ApiSession> session;

  Shop() {
    secrets.memory.give(kStore, {{"clientId", "app"}, {"clientSecret", "secret"}}, TokenServer::access(1), TokenServer::refresh(1),
                        kStart + hours(6));
    open({});
  }
  void open(ApiSession::Settings settings) {
    settings.store = kStore;
    settings.oauth = {"https://api.example.com/oauth/token", OAuthEndpoint::ClientAuth::Body, "", OAuthEndpoint::Rotation::SingleUse};
    settings.pacing = &clock;
    settings.pause = [this](Duration time, std::stop_token stop) {
      pauses.push_back(time);
      clock.advance(time);
      return !stop.stop_requested();
    };
    settings.jitter = [] { return 0.0; };
    session = std::make_unique<ApiSession>(std::move(settings), http, secrets, clock);
  }
  Result<HttpResponse> call(CallKind kind = CallKind::Read, std::string bucket = "message") {
    ApiCall call;
    call.kind = kind;
    call.bucket = std::move(bucket);
    call.request.url = "https://api.example.com/messages";
    call.request.method = kind == CallKind::Write ? "POST" : "GET";
    return session->call(std::move(call), {});
  }
  Error failed(CallKind kind = CallKind::Read) {
    const auto response = call(kind);
    REQUIRE_FALSE(response);
    return response.error();
  }
  int calls() const { return http.count("/messages"); }
};

Result<HttpResponse> broken(ErrorKind kind) { return fail(kind, "http.test", "Broken for the test."); }

}  // namespace

TEST_CASE("A call carries the token, the store's headers and its proxy") {
  Shop shop;
  ApiSession::Settings settings;
  settings.headers = {{"X-Site", "EBAY_US"}};
  settings.proxy = "http://127.0.0.1:3128";
  shop.open(std::move(settings));
  const auto response = shop.call();
  REQUIRE(response);
  CHECK(response->status == 200);
  const auto sent = shop.http.seen().back();
  CHECK(sent.authorization == "Bearer " + TokenServer::access(1));
  CHECK(sent.header("X-Site") == "EBAY_US");
  CHECK(sent.proxy == "http://127.0.0.1:3128");
}

TEST_CASE("A call may want another scheme, and a store without OAuth signs for itself") {
  Shop shop;
  ApiCall call;
  call.request.url = "https://api.example.com/post-order";
  call.scheme = "IAF";
  REQUIRE(shop.session->call(std::move(call), {}).error().kind == ErrorKind::Unauthorised);  // the fake wants Bearer
  CHECK(shop.http.seen().front().authorization == "IAF " + TokenServer::access(1));
  ApiSession::Settings plain;
  plain.store = kStore;
  FakeTransport http([](const SeenRequest&) { return answer(200); });
  ApiSession session(std::move(plain), http, shop.secrets, shop.clock);
  ApiCall own;
  own.request.url = "https://shop.example.com/";
  own.request.authorization = Secret("Basic abc");
  REQUIRE(session.call(std::move(own), {}));
  CHECK(http.seen().back().authorization == "Basic abc");
  CHECK(session.ensureGrant({}));
}

TEST_CASE("F15: 401 leads to one refresh and one repetition, also of a write") {
  for (const auto kind : {CallKind::Read, CallKind::Write}) {
    Shop shop;
    shop.platform.generation = 1;
    shop.script.push_back(answer(401));
    const auto response = shop.call(kind);
    REQUIRE(response);
    CHECK(shop.calls() == 2);
    CHECK(shop.platform.refreshes == 1);
    CHECK(shop.http.seen().back().authorization == "Bearer " + TokenServer::access(2));
    CHECK_FALSE(shop.secrets.previousGrant(kStore));  // the new pair has answered
  }
}

TEST_CASE("F15: a second 401 is final") {
  Shop shop;
  shop.script = {answer(401), answer(401)};
  const auto error = shop.failed();
  CHECK(error.kind == ErrorKind::Unauthorised);
  CHECK(shop.calls() == 2);
  CHECK(shop.platform.refreshes == 1);
  CHECK(shop.secrets.previousGrant(kStore));  // not answered yet, so the old pair is kept
}

TEST_CASE("F15, G9: a 401 storm on 64 threads leads to exactly one refresh") {
  Shop shop;
  ApiSession::Settings settings;
  settings.limits = {{"message", {1000, 1000}}};
  shop.open(std::move(settings));
  std::mutex mutex;
  std::barrier all(64);
  std::atomic<int> first{0};
  FakeTransport http([&](const SeenRequest& request) -> Result<HttpResponse> {
    const bool isApi = request.url.find("/token") == std::string::npos;
    if (isApi && first++ < 64) {
      all.arrive_and_wait();  // everyone has the old token before anyone is refused
      return answer(401);
    }
    const std::scoped_lock lock(mutex);
    return shop.tokens(request);
  });
  ApiSession::Settings stormy;
  stormy.store = kStore;
  stormy.oauth = {"https://api.example.com/oauth/token", OAuthEndpoint::ClientAuth::Body, "", OAuthEndpoint::Rotation::SingleUse};
  stormy.limits = {{"message", {1000, 1000}}};
  ApiSession session(std::move(stormy), http, shop.secrets, shop.clock);
  std::atomic<int> right{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 64; ++i) {
    threads.emplace_back([&] {
      ApiCall call;
      call.bucket = "message";
      call.request.url = "https://api.example.com/messages";
      if (session.call(std::move(call), {})) ++right;
    });
  }
  for (auto& thread : threads) thread.join();
  CHECK(right == 64);
  CHECK(shop.platform.refreshes == 1);
  CHECK(http.count("/token") == 1);
  CHECK(http.count("/messages") == 128);
}

TEST_CASE("Statuses become errors, for reads and writes apart") {
  struct Row {
    int status;
    ErrorKind read, write;
  };
  for (const Row& row : {Row{400, ErrorKind::Refused, ErrorKind::Refused}, Row{403, ErrorKind::MissingGrant, ErrorKind::MissingGrant},
                         Row{404, ErrorKind::NotFound, ErrorKind::NotFound}, Row{408, ErrorKind::PlatformDown, ErrorKind::Ambiguous},
                         Row{409, ErrorKind::Conflict, ErrorKind::Ambiguous}, Row{422, ErrorKind::Refused, ErrorKind::Refused},
                         Row{500, ErrorKind::PlatformDown, ErrorKind::Ambiguous}, Row{503, ErrorKind::PlatformDown, ErrorKind::Ambiguous},
                         Row{302, ErrorKind::Malformed, ErrorKind::Ambiguous}}) {
    CAPTURE(row.status);
    Shop shop;
    for (int i = 0; i < 5; ++i) shop.script.push_back(answer(row.status));
    CHECK(shop.failed(CallKind::Read).kind == row.read);
    Shop other;
    other.script.push_back(answer(row.status));
    CHECK(other.failed(CallKind::Write).kind == row.write);
    CHECK(other.calls() == 1);
  }
  Shop shop;
  shop.script = {answer(304), answer(204)};
  CHECK(shop.call()->status == 304);
  CHECK(shop.call()->status == 204);
}

TEST_CASE("Reads are repeated by the table, writes never") {
  for (const auto kind : {ErrorKind::Offline, ErrorKind::Ambiguous}) {
    Shop shop;
    shop.script.push_back(broken(kind));
    CHECK(shop.call(CallKind::Read));
    CHECK(shop.calls() == 2);
    Shop writing;
    writing.script.push_back(broken(kind));
    CHECK(writing.failed(CallKind::Write).kind == kind);
    CHECK(writing.calls() == 1);
  }
  Shop shop;
  shop.script = {answer(500), answer(502), answer(504), answer(500)};
  CHECK(shop.failed().kind == ErrorKind::PlatformDown);
  CHECK(shop.calls() == 3);
  CHECK(shop.pauses == std::vector<Duration>{seconds(1), seconds(2)});
}

TEST_CASE("CH15: a short Retry-After is waited for, a long one ends the call, and nothing is sent meanwhile") {
  Shop shop;
  shop.script.push_back(answer(429, "", {{"retry-after", "5"}}));
  CHECK(shop.call());
  CHECK(shop.pauses == std::vector<Duration>{seconds(5)});
  shop.script.push_back(answer(429, "", {{"retry-after", "30"}}));
  const auto error = shop.failed();
  CHECK(error.kind == ErrorKind::Throttled);
  CHECK(error.until == shop.clock.now() + seconds(30));
  CHECK(shop.session->throttledUntil() == shop.clock.now() + seconds(30));
  const int calls = shop.calls();
  CHECK(shop.failed().kind == ErrorKind::Throttled);
  CHECK(shop.failed(CallKind::Write).kind == ErrorKind::Throttled);
  CHECK_FALSE(shop.call(CallKind::Read, "orders"));
  CHECK(shop.calls() == calls);
  shop.clock.advance(seconds(30));
  CHECK(shop.call());
  CHECK_FALSE(shop.session->throttledUntil());
}

TEST_CASE("The platform's own words are read first") {
  Shop shop;
  ApiSession::Settings settings;
  settings.explain = [&](const HttpResponse& response) -> std::optional<Error> {
    if (response.body == "blocked") return Error{ErrorKind::Refused, "shop.blocked", "The conversation is blocked.", {}};
    if (response.body == "slow") return Error{ErrorKind::Throttled, "shop.slow", "Too fast.", shop.clock.now() + minutes(2)};
    if (response.body == "down") return Error{ErrorKind::PlatformDown, "shop.down", "Maintenance.", {}};
    return {};
  };
  shop.open(std::move(settings));
  shop.script = {answer(403, "blocked"), answer(403, "other")};
  CHECK(shop.failed().code == "shop.blocked");
  CHECK(shop.failed().kind == ErrorKind::MissingGrant);
  shop.script = {answer(500, "down")};
  CHECK(shop.failed(CallKind::Write).kind == ErrorKind::Ambiguous);
  shop.script = {answer(400, "slow")};
  const auto slow = shop.failed(CallKind::Write);
  CHECK(slow.code == "shop.slow");
  CHECK(slow.until == shop.clock.now() + minutes(2));
  CHECK(shop.session->throttledUntil() == shop.clock.now() + minutes(2));
}

TEST_CASE("A bucket's limit paces its calls") {
  Shop shop;
  ApiSession::Settings settings;
  settings.limits = {{"message", {2, 1}}};
  shop.open(std::move(settings));
  for (int i = 0; i < 5; ++i) REQUIRE(shop.call());
  CHECK(shop.pauses == std::vector<Duration>(4, milliseconds(500)));
}

TEST_CASE("A cancelled call sends nothing and ends its pauses") {
  Shop shop;
  std::stop_source source;
  source.request_stop();
  ApiCall call;
  call.request.url = "https://api.example.com/messages";
  CHECK(shop.session->call(std::move(call), source.get_token()).error().kind == ErrorKind::Cancelled);
  CHECK(shop.calls() == 0);
}

TEST_CASE("A real pause ends as soon as the stop token asks") {
  WatchedStore secrets;
  SystemClock clock;
  FakeTransport http([](const SeenRequest&) { return answer(429, "", {{"retry-after", "8"}}); });
  ApiSession::Settings settings;
  settings.store = kStore;
  ApiSession session(std::move(settings), http, secrets, clock);
  std::stop_source source;
  const Duration start = clock.steady();
  std::thread caller([&] {
    ApiCall call;
    call.request.url = "https://api.example.com/messages";
    CHECK(session.call(std::move(call), source.get_token()).error().kind == ErrorKind::Cancelled);
  });
  while (http.count("/messages") == 0) std::this_thread::yield();
  source.request_stop();
  caller.join();
  CHECK(clock.steady() - start < seconds(1));
  CHECK(http.count("/messages") == 1);
}

TEST_CASE("T33: the session knows how far the platform's clock is ahead") {
  Shop shop;
  shop.script.push_back(answer(200, "", {{"date", "Wed, 04 Mar 2026 11:00:00 GMT"}}));
  REQUIRE(shop.call());
  CHECK(shop.session->clockSkew() > hours(1) - seconds(1));
  CHECK(shop.session->clockSkew() < hours(1) + seconds(1));
}

TEST_CASE("G9: a lost grant is told with its deadline while calls still work") {
  Shop shop;
  CHECK(shop.session->ensureGrant({}));
  shop.tokens.faults = {TokenServer::Fault::LostAfter};
  shop.clock.advance(hours(5));
  ApiCall call;
  call.request.url = "https://api.example.com/messages";
  shop.script.push_back(answer(200));
  CHECK(shop.session->call(std::move(call), {}));
  REQUIRE(shop.session->grantWarning());
  CHECK(shop.session->grantWarning()->until == kStart + hours(6));
  const auto grant = shop.session->ensureGrant({});
  REQUIRE_FALSE(grant);
  CHECK(grant.error().kind == ErrorKind::Unauthorised);
  CHECK(grant.error().until == kStart + hours(6));
}
