// Signing in to a mailbox through its provider's page: a stateful token server, a real IMAP server that asks it whose a token is, a real SMTP server.
#include "core/marketplaces/mailbox_grant.h"

#include <catch2/catch_test_macros.hpp>

#include "core/net/curl_transport.h"
#include "core/net/pkce.h"
#include "tests/support/mail_sink.h"
#include "tests/support/mail_token_server.h"
#include "tests/unit/core/marketplaces/mailbox/mail_desk.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

MailHost::Wish takingTokensOf(const MailTokenServer& tokens) {
  MailHost::Wish wish;
  wish.tokenInfoUrl = tokens.tokenInfoUrl();
  return wish;
}

MailSink::Wish tokensAlone() {
  MailSink::Wish wish;
  wish.needsSignIn = true;
  wish.onlyMechanism = "XOAUTH2";
  return wish;
}

// A shop that signs in with Google or, without a secret, with Microsoft.
struct SignedShop {
  explicit SignedShop(const std::string& provider = "google")
      : user(newMailUser()), tokens(user, "client-1", provider == "google" ? "quiet" : ""), host(takingTokensOf(tokens)), sink(tokensAlone()), desk(host.authoritiesFile(), 4, &wire) {
    store = mailShop();
    store.mailbox->imap = host.server(user);
    store.mailbox->smtp->port = sink.port();
    store.mailbox->smtp->user = user;
    store.mailbox->signIn = provider;
    store.endpoints["mailAuth"] = tokens.base();
    store.historySince = desk.clock.now() - std::chrono::hours(24);
    std::map<std::string, Secret> credentials;
    credentials.emplace("mailboxClientId", Secret("client-1"));
    if (provider == "google") credentials.emplace("mailboxClientSecret", Secret("quiet"));
    // Of the shop's own platform: nothing of it may be mixed up with the mailbox.
    credentials.emplace("clientId", Secret("shop-app"));
    credentials.emplace("clientSecret", Secret("shop-secret"));
    (void)desk.secrets().saveCredentials(store.id, std::move(credentials));
    desk.write([&](storage::Connection& connection) { return storage::StoreRepository(connection).add(store, desk.clock.now()); });
  }
  Status signIn() {
    const auto request = desk.sync().startSignIn(store.id);
    if (!request) return fail(request.error());
    const Status done = desk.sync().finishSignIn(store.id, *request, tokens.allow(request->url));
    sink.acceptToken(tokens.newestAccess());
    return done;
  }
  void deliver(const std::string& id) { host.deliver(user, letterOf(id, "anna@buyer.example").bytes(), "INBOX", desk.clock.now() - std::chrono::minutes(5)); }
  std::int64_t messages() { return desk.count("message"); }
  StoreRound round() {
    const StoreRound made = desk.round();
    sink.acceptToken(tokens.newestAccess());
    return made;
  }

  const std::string user;
  MailTokenServer tokens;
  MailHost host;
  MailSink sink;
  CurlTransport wire;
  MailDesk desk;
  Store store;
};

}  // namespace

#define NEEDS_MAIL_SERVERS() \
  NEEDS_MAIL_SINK();         \
  if (!MailHost::missing().empty()) SKIP("Not tested here: install " + MailHost::missing())

TEST_CASE("AU01: a mailbox is signed in through Google's page with PKCE, and is read and written with its token") {
  NEEDS_MAIL_SERVERS();
  SignedShop shop;
  CHECK(shop.desk.round().error->code == "oauth.no_grant");
  const auto request = shop.desk.sync().startSignIn(shop.store.id);
  REQUIRE(request);
  CHECK(request->url.starts_with(shop.tokens.base() + "/o/oauth2/v2/auth?"));
  CHECK(MailTokenServer::fieldOf(request->url, "scope").ends_with("//mail.google.com/"));
  CHECK(MailTokenServer::fieldOf(request->url, "client_id") == "client-1");
  CHECK(MailTokenServer::fieldOf(request->url, "login_hint") == shop.user);
  CHECK(MailTokenServer::fieldOf(request->url, "access_type") == "offline");
  CHECK(MailTokenServer::fieldOf(request->url, "redirect_uri").starts_with("http://127.0.0.1:"));
  CHECK(MailTokenServer::fieldOf(request->url, "code_challenge") == codeChallenge(request->verifier));
  CHECK(request->url.find(std::string(request->verifier.reveal())) == std::string::npos);
  CHECK(shop.desk.sync().finishSignIn(shop.store.id, *request, shop.tokens.deny(request->url)).error().code == "mailbox.access_denied");
  REQUIRE(shop.signIn());
  CHECK(shop.tokens.codes() == 1);
  CHECK(shop.tokens.asked().at("client_secret") == "quiet");

  shop.deliver("q@buyer.example");
  REQUIRE(shop.round().ok);
  shop.desk.answer(shop.desk.threadOf("q@buyer.example"), "It left today.");
  CHECK(shop.round().sent == 1);
  REQUIRE(shop.sink.mails().size() == 1);
  CHECK(shop.sink.mails().front().find(shop.tokens.newestAccess()) == std::string::npos);
  const bool hasToken = std::any_of(shop.sink.events().begin(), shop.sink.events().end(), [](const auto& event) { return event.value("mechanism", "") == "PLAIN"; });
  CHECK_FALSE(hasToken);
  // The grant is the mailbox's: what the shop's own platform granted is another thing.
  CHECK(shop.desk.secrets().grant(mailboxGrantId(shop.store.id)));
  CHECK_FALSE(shop.desk.secrets().grant(shop.store.id));
  CHECK(shop.desk.healthOf().state == HealthState::Ok);
}

TEST_CASE("AU02: the token of a mailbox is renewed before it ends, once after the server refused it, and outlives a restart") {
  NEEDS_MAIL_SERVERS();
  SignedShop shop;
  shop.tokens.behave({.isRotating = true});
  REQUIRE(shop.signIn());
  shop.deliver("one@buyer.example");
  REQUIRE(shop.round().ok);
  CHECK(shop.tokens.refreshes() == 0);
  // Half of its life is over.
  shop.desk.clock.push(std::chrono::minutes(35));
  REQUIRE(shop.round().ok);
  CHECK(shop.tokens.refreshes() == 1);
  // The server takes none of the tokens given so far: one renewal, and on it goes.
  shop.desk.clock.push(std::chrono::minutes(2));
  REQUIRE(shop.round().ok);
  shop.tokens.endAccess();
  shop.deliver("two@buyer.example");
  REQUIRE(shop.round().ok);
  CHECK(shop.tokens.refreshes() == 2);
  CHECK(shop.messages() == 2);
  shop.desk.restart();
  shop.deliver("three@buyer.example");
  REQUIRE(shop.round().ok);
  CHECK(shop.messages() == 3);
  CHECK(shop.tokens.codes() == 1);
}

TEST_CASE("AU02: a mail server that refuses every token makes nobody renew for ever") {
  NEEDS_MAIL_SERVERS();
  SignedShop shop;
  REQUIRE(shop.signIn());
  REQUIRE(shop.round().ok);
  shop.desk.clock.push(std::chrono::minutes(2));
  shop.store.mailbox->imap->user = "somebody-else@mail.example";
  shop.desk.write([&](storage::Connection& connection) { return storage::StoreRepository(connection).update(shop.store); });
  REQUIRE(shop.desk.sync().storesChanged());
  for (int i = 0; i < 4; ++i) {
    const StoreRound round = shop.round();
    REQUIRE_FALSE(round.ok);
    CHECK(round.error->kind == ErrorKind::Unauthorised);
  }
  CHECK(shop.tokens.refreshes() <= 2);
  CHECK(shop.desk.healthOf().state == HealthState::Revoked);
}

TEST_CASE("AU04: a mailbox whose sign-in was withdrawn says so with its next step, keeps everything and goes on after another sign-in") {
  NEEDS_MAIL_SERVERS();
  SignedShop shop;
  REQUIRE(shop.signIn());
  shop.deliver("one@buyer.example");
  REQUIRE(shop.round().ok);
  shop.tokens.behave({.isRevoked = true});
  // Its token still works, and cannot be renewed.
  shop.desk.clock.push(std::chrono::minutes(35));
  REQUIRE(shop.round().ok);
  CHECK(shop.desk.healthOf().state == HealthState::Expiring);
  shop.tokens.endAccess();
  const StoreRound ended = shop.round();
  REQUIRE_FALSE(ended.ok);
  CHECK(ended.error->code == "oauth.revoked");
  const StoreHealth health = shop.desk.healthOf();
  CHECK(health.state == HealthState::Revoked);
  CHECK(health.detail == "oauth.revoked");
  CHECK(healthNextStep(health).find("Sign in again") != std::string::npos);
  CHECK(shop.messages() == 1);

  shop.tokens.behave({});
  REQUIRE(shop.signIn());
  shop.deliver("two@buyer.example");
  REQUIRE(shop.round().ok);
  CHECK(shop.messages() == 2);
  CHECK(shop.desk.healthOf().state == HealthState::Ok);
}

TEST_CASE("AU04: a right left out on the provider's page is named, and a provider that is down is waited for") {
  NEEDS_MAIL_SERVERS();
  SignedShop shop;
  shop.tokens.behave({.scopes = "openid email"});
  const Status done = shop.signIn();
  REQUIRE_FALSE(done);
  CHECK(done.error().code == "mailbox.scope");
  REQUIRE_FALSE(shop.round().ok);
  CHECK(shop.desk.healthOf().state == HealthState::MissingScope);
  CHECK(shop.desk.healthOf().detail.find("//mail.google.com/") != std::string::npos);
  shop.tokens.behave({});
  REQUIRE(shop.signIn());
  REQUIRE(shop.round().ok);
  shop.tokens.behave({.isDown = true});
  shop.desk.clock.push(std::chrono::hours(2));
  REQUIRE_FALSE(shop.round().ok);
  CHECK(shop.desk.healthOf().state == HealthState::PlatformOutage);
  shop.tokens.behave({});
  shop.desk.clock.push(std::chrono::minutes(1));
  CHECK(shop.round().ok);
}

TEST_CASE("Microsoft is asked for its own rights without a secret, at the directory the store names, and its newer refresh tokens are kept") {
  NEEDS_MAIL_SERVERS();
  SignedShop shop("microsoft");
  shop.store.mailbox->tenant = "blue-harbor.example";
  shop.desk.write([&](storage::Connection& connection) { return storage::StoreRepository(connection).update(shop.store); });
  REQUIRE(shop.desk.sync().storesChanged());
  const auto request = shop.desk.sync().startSignIn(shop.store.id);
  REQUIRE(request);
  CHECK(request->url.starts_with(shop.tokens.base() + "/blue-harbor.example/oauth2/v2.0/authorize?"));
  const std::string scopes = MailTokenServer::fieldOf(request->url, "scope");
  for (const char* right : {"//outlook.office.com/IMAP.AccessAsUser.All", "//outlook.office.com/SMTP.Send", "offline_access"}) CHECK(scopes.find(right) != std::string::npos);
  CHECK(MailTokenServer::fieldOf(request->url, "redirect_uri").starts_with("http://localhost:"));
  shop.tokens.behave({.isRotating = true, .scopes = mailSignInPlace(shop.store)->required});
  REQUIRE(shop.signIn());
  CHECK_FALSE(shop.tokens.asked().contains("client_secret"));
  for (int i = 1; i <= 3; ++i) {
    shop.desk.clock.push(std::chrono::minutes(40));
    REQUIRE(shop.round().ok);
    CHECK(shop.tokens.refreshes() == i);
  }
  CHECK(shop.tokens.asked().at("scope").find("offline_access") != std::string::npos);
  shop.desk.restart();
  shop.desk.clock.push(std::chrono::minutes(40));
  REQUIRE(shop.round().ok);
}

TEST_CASE("Without a client id of one's own the sign-in says what to enter; a mailbox with a password has no page") {
  NEEDS_MAIL_SERVERS();
  SignedShop shop;
  (void)shop.desk.secrets().removeAll(shop.store.id);
  const auto request = shop.desk.sync().startSignIn(shop.store.id);
  REQUIRE_FALSE(request);
  CHECK(request.error().text.find("client id") != std::string::npos);
  shop.store.mailbox->signIn.clear();
  shop.desk.write([&](storage::Connection& connection) { return storage::StoreRepository(connection).update(shop.store); });
  REQUIRE(shop.desk.sync().storesChanged());
  CHECK(shop.desk.sync().startSignIn(shop.store.id).error().code == "mail.no_sign_in");
}

TEST_CASE("What a person may paste after signing in to a mailbox") {
  struct Row {
    const char *pasted, *code;
    const char* refused;
  };
  const Row rows[] = {{"http://127.0.0.1:28471/?state=S&code=4%2F0Ab-c&scope=x", "4/0Ab-c", nullptr},
                      {"  http://localhost:28471/?code=M.C5&state=S#  ", "M.C5", nullptr},
                      {"4/0Ab-c", "4/0Ab-c", nullptr},
                      {"http://localhost:28471/?code=M.C5&state=T", "", "mailbox.state"},
                      {"http://localhost:28471/?code=M.C5", "", "mailbox.state"},
                      {"http://localhost:28471/?error=access_denied&state=S", "", "mailbox.access_denied"},
                      {"http://localhost:28471/?error=server_error&state=S", "", "mailbox.sign_in"},
                      {"http://localhost:28471/?state=S", "", "mailbox.pasted"},
                      {"http://localhost:28471/", "", "mailbox.pasted"},
                      {" ", "", "mailbox.pasted"}};
  for (const Row& row : rows) {
    INFO(row.pasted);
    const auto code = mailSignInCode(row.pasted, "S");
    if (row.refused == nullptr) CHECK((code && *code == row.code));
    else CHECK((!code && code.error().code == row.refused));
  }
}
