#include "core/net/oauth_session.h"

#include <barrier>
#include <catch2/catch_test_macros.hpp>
#include <thread>

#include "core/domain/pulse.h"
#include "tests/support/http_token_server.h"
#include "tests/support/http_watched_store.h"

using namespace inquiry;
using namespace inquiry::test;
using Fault = TokenServer::Fault;
using Log = std::vector<std::string>;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const StoreId kStore{"shop-1"};
const Instant kStart = *Instant::parse("2026-03-04T10:00:00Z");

// A seller with a grant of three hours at a platform with single-use refresh tokens.
struct Seller {
  FixedClock clock{kStart};
  WatchedStore secrets;
  TokenServer::State platform;
  TokenServer server{platform};
  std::mutex serverMutex;
  FakeTransport http{[this](const SeenRequest& request) {
    secrets.note("ask");
    const std::scoped_lock lock(serverMutex);
    return server(request);
  }};
  OAuthEndpoint endpoint{"https://api.example.com/oauth/token", OAuthEndpoint::ClientAuth::Body, "", OAuthEndpoint::Rotation::SingleUse};
  std::unique_ptr<OAuthSession> session;

  Seller() {
    secrets.memory.give(kStore, {{"clientId", "app-canary"}, {"clientSecret", "secret-canary"}}, TokenServer::access(1),
                        TokenServer::refresh(1), kStart + hours(3));
    restart();
  }
  void restart() {
    session = std::make_unique<OAuthSession>(OAuthExchange::Settings{kStore, endpoint, {}, {}}, http, secrets, clock, clock);
  }
  std::string token() {
    const auto access = session->access({});
    return access ? std::string(access->token.reveal()) : access.error().code;
  }
  int asked() const { return http.count("/token"); }
};

}  // namespace

TEST_CASE("AU03: a token is refreshed at half of its life, not before") {
  Seller seller;
  seller.clock.advance(hours(1));
  CHECK(seller.token() == TokenServer::access(1));  // of a token stored earlier only the end is known: refreshed in its last hour
  CHECK(seller.asked() == 0);
  seller.clock.advance(hours(1));
  CHECK(seller.token() == TokenServer::access(2));
  seller.clock.advance(minutes(89));
  CHECK(seller.token() == TokenServer::access(2));
  seller.clock.advance(minutes(1));
  CHECK(seller.token() == TokenServer::access(3));
  CHECK(seller.asked() == 2);
}

TEST_CASE("A token is not refreshed in its last ten minutes, only once it has expired") {
  Seller seller;
  seller.clock.advance(hours(3) - minutes(9));
  CHECK(seller.token() == TokenServer::access(1));
  seller.clock.advance(minutes(9) - seconds(1));
  CHECK(seller.token() == TokenServer::access(1));
  CHECK(seller.asked() == 0);
  seller.clock.advance(seconds(1));
  CHECK(seller.token() == TokenServer::access(2));
}

TEST_CASE("The answer is journalled before it is parsed and saved before it is used; the old pair goes after the first 200") {
  Seller seller;
  seller.clock.advance(hours(2));
  CHECK(seller.token() == TokenServer::access(2));
  CHECK(seller.secrets.log() == Log{"started", "ask", "journal", "save"});
  CHECK(seller.secrets.previousGrant(kStore)->generation == 1);
  seller.session->answered(1);  // a late answer to the old token proves nothing about the new one
  CHECK(seller.secrets.previousGrant(kStore));
  seller.session->answered(2);
  CHECK_FALSE(seller.secrets.previousGrant(kStore));
  seller.session->answered(2);
  CHECK(seller.secrets.count("drop") == 1);
}

TEST_CASE("G9: 64 callers with an expired token lead to one refresh") {
  Seller seller;
  seller.clock.advance(hours(4));
  std::barrier together(64);
  std::atomic<int> right{0};
  std::vector<std::thread> callers;
  for (int i = 0; i < 64; ++i) {
    callers.emplace_back([&] {
      together.arrive_and_wait();
      if (seller.token() == TokenServer::access(2)) ++right;
    });
  }
  for (auto& caller : callers) caller.join();
  CHECK(right == 64);
  CHECK(seller.asked() == 1);
  CHECK(seller.platform.refreshes == 1);
}

TEST_CASE("G9: 64 callers whose refresh fails ask once, not 64 times") {
  Seller seller;
  seller.server.faults.assign(200, Fault::Offline);
  seller.clock.advance(hours(4));
  std::barrier together(64);
  std::vector<std::thread> callers;
  std::atomic<int> offline{0};
  for (int i = 0; i < 64; ++i) {
    callers.emplace_back([&] {
      together.arrive_and_wait();
      if (seller.token() == "http.connect") ++offline;
    });
  }
  for (auto& caller : callers) caller.join();
  CHECK(offline == 64);
  CHECK(seller.asked() == 1);
}

TEST_CASE("While a refresh runs the others go on with the token that is still valid, and a wait can be cancelled") {
  Seller seller;
  std::barrier inside(2), leave(2);
  FakeTransport slow([&](const SeenRequest& request) {
    inside.arrive_and_wait();
    leave.arrive_and_wait();
    return seller.server(request);
  });
  OAuthSession session({kStore, seller.endpoint, {}, {}}, slow, seller.secrets, seller.clock, seller.clock);
  SECTION("half-way") {
    seller.clock.advance(hours(2));
    std::thread refresher([&] { CHECK(session.access({})->token.reveal() == TokenServer::access(2)); });
    inside.arrive_and_wait();
    CHECK(session.access({})->token.reveal() == TokenServer::access(1));
    leave.arrive_and_wait();
    refresher.join();
  }
  SECTION("expired") {
    seller.clock.advance(hours(4));
    std::thread refresher([&] { CHECK(session.access({})); });
    inside.arrive_and_wait();
    std::stop_source source;
    std::thread waiter([&] { CHECK(session.access(source.get_token()).error().kind == ErrorKind::Cancelled); });
    source.request_stop();
    waiter.join();
    leave.arrive_and_wait();
    refresher.join();
  }
  CHECK(slow.count("/token") == 1);
}

TEST_CASE("F27: a worker that waits for another one's refresh was called hung: it gives signs of life") {
  Seller seller;
  std::barrier inside(2), leave(2);
  FakeTransport slow([&](const SeenRequest& request) {
    inside.arrive_and_wait();
    leave.arrive_and_wait();
    return seller.server(request);
  });
  OAuthSession session({kStore, seller.endpoint, {}, {}}, slow, seller.secrets, seller.clock, seller.clock);
  seller.clock.advance(hours(4));
  std::thread refresher([&] { CHECK(session.access({})); });
  inside.arrive_and_wait();
  Pulse pulse;
  std::thread waiter([&] {
    const PulseScope scope(pulse);
    const auto access = session.access({});
    CHECK((access && access->token.reveal() == TokenServer::access(2)));
  });
  while (pulse.beats() < 2) std::this_thread::yield();  // once at the beginning proves nothing
  leave.arrive_and_wait();
  refresher.join();
  waiter.join();
  CHECK(slow.count("/token") == 1);
}

TEST_CASE("F25: a lost answer is asked for once more at once; grace of the platform heals it") {
  Seller seller;
  seller.server.hasGrace = true;
  SECTION("lost after it was processed") { seller.server.faults = {Fault::LostAfter}; }
  SECTION("lost before it was processed") { seller.server.faults = {Fault::LostBefore}; }
  SECTION("half of it") { seller.server.faults = {Fault::Half}; }
  SECTION("not JSON") { seller.server.faults = {Fault::NotJson}; }
  SECTION("no token in it") { seller.server.faults = {Fault::NoToken}; }
  SECTION("502 after it was processed") { seller.server.faults = {Fault::Down}; }
  seller.clock.advance(hours(2));
  CHECK(seller.token() == TokenServer::access(2));
  CHECK(seller.asked() == 2);
  CHECK_FALSE(seller.session->warning());
}

TEST_CASE("F25: without grace the access token stays in use and the deadline is told; then Unauthorised") {
  Seller seller;
  SECTION("lost after it was processed") { seller.server.faults = {Fault::LostAfter}; }
  SECTION("half of it") { seller.server.faults = {Fault::Half}; }
  SECTION("502 after it was processed") { seller.server.faults = {Fault::Down}; }
  seller.clock.advance(hours(2));
  CHECK(seller.token() == TokenServer::access(1));
  REQUIRE(seller.session->warning());
  CHECK(seller.session->warning()->kind == ErrorKind::Unauthorised);
  CHECK(seller.session->warning()->code == "oauth.refresh_lost");
  CHECK(seller.session->warning()->until == kStart + hours(3));
  const int asked = seller.asked();
  CHECK(asked == 2);
  seller.clock.advance(minutes(59));
  CHECK(seller.token() == TokenServer::access(1));
  CHECK(seller.asked() == asked);  // a dead refresh token is not tried again
  seller.clock.advance(minutes(1));
  CHECK(seller.token() == "oauth.refresh_lost");
  CHECK(seller.session->access({}).error().kind == ErrorKind::Unauthorised);
}

TEST_CASE("F25: when no answer comes at all, it is tried again later and heals") {
  Seller seller;
  seller.server.faults = {Fault::LostBefore, Fault::LostBefore};
  seller.clock.advance(hours(2));
  CHECK(seller.token() == TokenServer::access(1));
  CHECK(seller.session->warning()->code == "oauth.refresh_lost");
  CHECK(seller.token() == TokenServer::access(1));
  CHECK(seller.asked() == 2);
  seller.clock.advance(minutes(10));
  CHECK(seller.token() == TokenServer::access(2));
  CHECK_FALSE(seller.session->warning());
}

TEST_CASE("F25: a withdrawn consent is told apart from a lost answer") {
  Seller seller;
  seller.server.isRevoked = true;
  seller.clock.advance(hours(2));
  CHECK(seller.token() == TokenServer::access(1));
  REQUIRE(seller.session->warning());
  CHECK(seller.session->warning()->code == "oauth.revoked");
  CHECK(seller.session->warning()->until == kStart + hours(3));
  seller.clock.advance(hours(1));
  CHECK(seller.token() == "oauth.revoked");
  CHECK(seller.asked() == 1);
}

TEST_CASE("F25: a kill between question and answer makes a later refusal a lost answer, not a withdrawn consent") {
  Seller seller;
  REQUIRE(seller.secrets.refreshStarted(kStore, 1));
  seller.platform.generation = 2;  // the platform turned the token over
  seller.clock.advance(hours(4));
  CHECK(seller.token() == "oauth.refresh_lost");
}

TEST_CASE("F25: an answer that was journalled but not saved is saved before anything else") {
  Seller seller;
  REQUIRE(seller.secrets.refreshStarted(kStore, 1));
  seller.platform.generation = 2;
  REQUIRE(seller.secrets.journalReply(kStore, 1, Secret(R"({"access_token":"access-canary-2","expires_in":10800,"refresh_token":"refresh-canary-2"})")));
  seller.secrets.forgetLog();
  seller.clock.advance(hours(4));
  CHECK(seller.token() == TokenServer::access(2));
  CHECK(seller.secrets.log() == Log{"save"});
  CHECK(seller.secrets.grant(kStore)->generation == 2);
  CHECK(seller.secrets.grant(kStore)->refreshToken.reveal() == TokenServer::refresh(2));
  CHECK(seller.secrets.previousGrant(kStore)->generation == 1);
}

TEST_CASE("F25: a journalled answer that cannot be read does not stop the start") {
  Seller seller;
  REQUIRE(seller.secrets.journalReply(kStore, 1, Secret(R"({"access_token":"access-can)")));
  CHECK(seller.token() == TokenServer::access(1));
  seller.clock.advance(hours(2));
  CHECK(seller.token() == TokenServer::access(2));
}

TEST_CASE("A new pair that cannot be saved is not used, not asked for again, and saved as soon as it works") {
  Seller seller;
  seller.secrets.failing({"journal", "save"});
  seller.clock.advance(hours(4));
  CHECK(seller.token() == "storage.full");
  CHECK(seller.token() == "storage.full");
  CHECK(seller.asked() == 1);
  seller.secrets.failing({});
  CHECK(seller.token() == TokenServer::access(2));
  CHECK(seller.asked() == 1);
  CHECK(seller.secrets.grant(kStore)->generation == 2);
}

TEST_CASE("A refresh whose mark cannot be stored is not asked for") {
  Seller seller;
  seller.secrets.failing({"started"});
  seller.clock.advance(hours(4));
  CHECK(seller.token() == "storage.full");
  CHECK(seller.asked() == 0);
}

TEST_CASE("A failed drop of the old pair is tried again with the next answer") {
  Seller seller;
  seller.clock.advance(hours(2));
  CHECK(seller.token() == TokenServer::access(2));
  seller.secrets.failing({"drop"});
  seller.session->answered(2);
  CHECK(seller.secrets.previousGrant(kStore));
  seller.secrets.failing({});
  seller.session->answered(2);
  CHECK_FALSE(seller.secrets.previousGrant(kStore));
}

TEST_CASE("A pair that never answered falls back to the one before when the platform does not know it") {
  Seller seller;
  seller.clock.advance(hours(2));
  CHECK(seller.token() == TokenServer::access(2));
  seller.platform.generation = 1;  // restored from a backup
  seller.clock.advance(hours(2));
  CHECK(seller.token() == TokenServer::access(2));  // the server's second generation once more
  CHECK(seller.secrets.grant(kStore)->generation == 3);
}

TEST_CASE("A grant another program saved meanwhile is taken over") {
  Seller seller;
  CHECK(seller.token() == TokenServer::access(1));
  Grant newer{Secret(TokenServer::access(5)), Secret(TokenServer::refresh(5)), kStart + hours(9), {}, 2, ""};
  REQUIRE(seller.secrets.saveGrant(kStore, std::move(newer)));
  seller.platform.generation = 5;
  seller.clock.advance(hours(4));
  CHECK(seller.token() == TokenServer::access(5));
}

TEST_CASE("Offline: a valid token goes on, an expired one says Offline, and attempts are spaced") {
  Seller seller;
  seller.server.faults = {Fault::Offline, Fault::Offline};
  seller.clock.advance(hours(2));
  CHECK(seller.token() == TokenServer::access(1));
  CHECK(seller.token() == TokenServer::access(1));
  CHECK(seller.asked() == 1);
  seller.clock.advance(hours(1));
  CHECK(seller.token() == "http.connect");
  CHECK(seller.token() == "http.connect");
  CHECK(seller.asked() == 2);
  CHECK(seller.session->access({}, OAuthSession::Urgency::Person));  // a person does not wait for the next round
  CHECK(seller.asked() == 3);
}

TEST_CASE("A token endpoint that asks to wait is not asked again before") {
  Seller seller;
  seller.server.faults = {Fault::Throttled};
  seller.clock.advance(hours(4));
  const auto access = seller.session->access({});
  REQUIRE_FALSE(access);
  CHECK(access.error().kind == ErrorKind::Throttled);
  CHECK(access.error().until == seller.clock.now() + seconds(90));
  seller.clock.advance(seconds(89));
  CHECK(seller.token() == "oauth.throttled");
  CHECK(seller.asked() == 1);
  seller.clock.advance(seconds(1));
  CHECK(seller.token() == TokenServer::access(2));
}

TEST_CASE("The first refresh token comes from the credentials") {
  Seller seller;
  const StoreId fresh{"shop-2"};
  REQUIRE(seller.secrets.saveCredentials(fresh, [] {
    std::map<std::string, Secret> credentials;
    credentials.emplace("clientId", Secret("app"));
    credentials.emplace("clientSecret", Secret("secret"));
    credentials.emplace("refreshToken", Secret(TokenServer::refresh(1)));
    return credentials;
  }()));
  OAuthSession session({fresh, seller.endpoint, {}, {}}, seller.http, seller.secrets, seller.clock, seller.clock);
  const auto access = session.access({});
  REQUIRE(access);
  CHECK(access->token.reveal() == TokenServer::access(2));
  CHECK(access->generation == 1);
  const auto sent = seller.http.seen().back();
  CHECK(sent.field("grant_type") == "refresh_token");
  CHECK(sent.field("client_id") == "app");
  CHECK(sent.field("client_secret") == "secret");
}

TEST_CASE("Without grant and credentials somebody has to sign in") {
  Seller seller;
  OAuthSession session({{"nobody"}, seller.endpoint, {}, {}}, seller.http, seller.secrets, seller.clock, seller.clock);
  CHECK(session.access({}).error().code == "oauth.no_grant");
  CHECK(seller.asked() == 0);
}

TEST_CASE("A lasting refresh token is kept and the client signs with Basic") {
  Seller seller;
  seller.server.isRotating = false;
  seller.endpoint.rotation = OAuthEndpoint::Rotation::Lasting;
  seller.endpoint.clientAuth = OAuthEndpoint::ClientAuth::Basic;
  seller.endpoint.scopes = "https://api.example.com/scope";
  seller.restart();
  for (int i = 2; i < 6; ++i) {
    seller.clock.advance(hours(4));
    CHECK(seller.token() == TokenServer::access(i));
  }
  CHECK(seller.secrets.grant(kStore)->refreshToken.reveal() == TokenServer::refresh(1));
  const auto sent = seller.http.seen().back();
  CHECK(sent.authorization == "Basic YXBwLWNhbmFyeTpzZWNyZXQtY2FuYXJ5");
  CHECK(sent.field("client_secret").empty());
  CHECK(sent.field("scope") == "https://api.example.com/scope");
}

TEST_CASE("A lost answer with a lasting refresh token is only an outage") {
  Seller seller;
  seller.server.isRotating = false;
  seller.endpoint.rotation = OAuthEndpoint::Rotation::Lasting;
  seller.restart();
  seller.server.faults = {Fault::LostAfter, Fault::LostAfter};
  seller.clock.advance(hours(4));
  CHECK(seller.token() == "oauth.down");
  CHECK_FALSE(seller.session->warning());
  seller.clock.advance(seconds(5));
  CHECK(seller.token().starts_with("access-"));
}

TEST_CASE("A code becomes a grant that counts on from the one before and ends its warning") {
  Seller seller;
  seller.server.isRevoked = true;
  seller.clock.advance(hours(4));
  CHECK(seller.token() == "oauth.revoked");
  CHECK(seller.session->exchangeCode({{"code", "old-code"}}, {}).error().code == "oauth.code_refused");
  seller.server.isRevoked = false;
  seller.secrets.forgetLog();
  REQUIRE(seller.session->exchangeCode({{"code", "good-code"}, {"redirect_uri", "https://example.com/x"}, {"code_verifier", "v"}}, {}));
  CHECK(seller.secrets.log() == Log{"ask", "journal", "save"});
  CHECK(seller.http.seen().back().field("grant_type") == "authorization_code");
  CHECK(seller.http.seen().back().field("redirect_uri") == "https://example.com/x");
  CHECK(seller.token() == TokenServer::access(2));
  CHECK_FALSE(seller.session->warning());
  CHECK(seller.secrets.grant(kStore)->generation == 2);
}

TEST_CASE("F21, F25: a clock that jumps costs at most one refresh") {
  Seller seller;
  CHECK(seller.token() == TokenServer::access(1));
  SECTION("36 hours ahead") {
    seller.clock.advance(hours(36));
    CHECK(seller.token() == TokenServer::access(2));
    seller.clock.set(kStart + minutes(1));
    CHECK(seller.token() == TokenServer::access(2));
    CHECK(seller.asked() == 1);
  }
  SECTION("36 hours back, and the token expires meanwhile") {
    seller.clock.set(kStart - hours(36));
    CHECK(seller.token() == TokenServer::access(1));
    CHECK(seller.session->replace(1, {})->token.reveal() == TokenServer::access(2));
    CHECK(seller.token() == TokenServer::access(2));
    CHECK(seller.asked() == 1);
  }
}

TEST_CASE("A new token that is refused is not refreshed over and over") {
  Seller seller;
  CHECK(seller.token() == TokenServer::access(1));
  CHECK(seller.session->replace(1, {}));
  CHECK(seller.session->replace(2, {}).error().code == "oauth.rejected");
  CHECK(seller.session->replace(2, {}).error().kind == ErrorKind::Unauthorised);
  CHECK(seller.asked() == 1);
  CHECK(seller.session->replace(1, {})->generation == 2);  // a late complaint about the old one
  seller.clock.advance(minutes(2));
  CHECK(seller.session->replace(2, {})->generation == 3);
}

TEST_CASE("T17: no error holds a secret, and the endpoint's own words are not passed on") {
  for (const auto fault : {Fault::None, Fault::LostBefore, Fault::LostAfter, Fault::Half, Fault::NotJson, Fault::NoToken, Fault::Down,
                           Fault::Offline, Fault::Throttled}) {
    Seller seller;
    seller.server.isRevoked = true;
    seller.server.faults = {fault, fault};
    seller.clock.advance(hours(4));
    const auto access = seller.session->access({});
    REQUIRE_FALSE(access);
    CHECK(access.error().text.find("canary") == std::string::npos);
    CHECK(access.error().code.find("canary") == std::string::npos);
    CHECK_FALSE(access.error().text.empty());
  }
}
