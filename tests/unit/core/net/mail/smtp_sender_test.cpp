#include "core/net/mail/smtp_sender.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/http_server.h"
#include "tests/support/mail_relay.h"
#include "tests/support/mail_server.h"
#include "tests/support/mail_sink.h"

using namespace inquiry;
using namespace inquiry::test;
using Kind = SmtpOutcome::Kind;

namespace {

const std::string kMail =
    "From: support@demo-store.example\r\nTo: anna@example.com\r\nSubject: Re: Order\r\nMessage-ID: <1@demo-store.example>\r\n\r\n"
    "Hello.\r\n.a line that begins with a dot\r\n.\r\n..\r\nBye.\r\n";

SmtpSubmission mail(const std::string& bytes = kMail) { return {"support@demo-store.example", {"anna@example.com"}, bytes}; }

SmtpOptions quick(const MailSink& sink) {
  SmtpOptions options;
  options.route.authoritiesFile = sink.authoritiesFile();
  options.route.connectTimeout = std::chrono::seconds(10);
  options.route.idleTimeout = std::chrono::seconds(10);
  options.dotPatience = std::chrono::seconds(10);
  return options;
}

SmtpOutcome send(const MailSink& sink, const SmtpSubmission& what = mail()) { return submitMail(sink.server(), {}, what, quick(sink), {}); }

struct Misbehaviour {
  const char *at, *action;
  Kind kind;
  const char* code;
};

}  // namespace

TEST_CASE("an accepted mail arrives once, byte for byte, with its envelope and the server's word") {
  NEEDS_MAIL_SINK();
  MailSink sink;
  REQUIRE(sink.isRunning());
  SmtpSubmission what = mail();
  what.to.emplace_back("team@example.com");
  const auto outcome = send(sink, what);
  CHECK(outcome.kind == Kind::Accepted);
  CHECK(outcome.code == 250);
  CHECK_FALSE(outcome.error);
  CHECK(outcome.reply.find("queued as 1") != std::string::npos);
  CHECK(outcome.reply.find("anna@example.com") == std::string::npos);
  sink.waitForClosed(1);
  CHECK(sink.mails() == std::vector<std::string>{kMail});
  for (const auto& event : sink.events()) {
    if (event.at("event") == "stored") CHECK(event.at("to").size() == 2);
    if (event.at("event") == "ehlo") CHECK(event.at("name") == "[127.0.0.1]");
  }
}

TEST_CASE("F23: each way a server can fail has its class") {
  NEEDS_MAIL_SINK();
  MailSink sink;
  REQUIRE(sink.isRunning());
  const Misbehaviour rows[] = {
      {"mail", "451 4.3.0 later", Kind::NotSent, "mail.later"},
      {"mail", "550 5.7.60 SendAsDenied", Kind::Refused, "mail.sender_refused"},
      {"mail", "530 5.7.0 sign in first", Kind::NotSent, "mail.auth"},
      {"mail", "552 5.3.4 too large", Kind::Refused, "mail.mail_too_large"},
      {"mail", "drop", Kind::NotSent, "mail.lost"},
      {"mail", "hang", Kind::NotSent, "mail.timeout"},
      {"rcpt", "450 4.7.1 greylisted", Kind::NotSent, "mail.later"},
      {"rcpt", "550 5.1.1 <anna@example.com> unknown", Kind::Refused, "mail.recipient_refused"},
      {"rcpt", "421 4.3.2 going down", Kind::NotSent, "mail.later"},
      {"data", "554 5.7.1 no", Kind::Refused, "mail.mail_refused"},
      {"data", "452 4.3.1 full", Kind::NotSent, "mail.later"},
      {"data", "550 5.7.30 Basic authentication is not supported for Client Submission", Kind::NotSent, "mail.basic_auth_off"},
      {"data", "drop", Kind::NotSent, "mail.lost"},
      {"data", "hang", Kind::NotSent, "mail.timeout"},
      {"dot", "451 4.7.1 later", Kind::NotSent, "mail.later"},
      {"dot", "554 5.7.1 <anna@example.com> spam", Kind::Refused, "mail.mail_refused"},
      {"dot", "354 what", Kind::Unknown, "mail.sent_unknown"},
      {"dot", "drop", Kind::Unknown, "mail.sent_unknown"},
      {"dot", "drop-stored", Kind::Unknown, "mail.sent_unknown"},
      {"dot", "hang", Kind::Unknown, "mail.sent_unknown"},
      {"dot", "hang-stored", Kind::Unknown, "mail.sent_unknown"},
  };
  std::size_t stored = 0;
  for (const auto& row : rows) {
    INFO(row.at << " " << row.action);
    sink.order(row.at, row.action);
    auto options = quick(sink);
    if (std::string_view(row.action).starts_with("hang"))
      (std::string_view(row.at) == "dot" ? options.dotPatience : options.route.idleTimeout) = std::chrono::milliseconds(600);
    const auto outcome = submitMail(sink.server(), {}, mail(), options, {});
    CHECK(outcome.kind == row.kind);
    REQUIRE(outcome.error);
    CHECK(outcome.error->code == row.code);
    CHECK((outcome.error->kind == ErrorKind::Throttled) == outcome.error->until.has_value());
    CHECK(outcome.reply.find("anna@example.com") == std::string::npos);
    CHECK(outcome.error->text.find("anna") == std::string::npos);
    stored += std::string_view(row.action).ends_with("stored") ? 1 : 0;
    CHECK(sink.mails().size() == stored);
  }
}

TEST_CASE("a connection lost inside a large mail is not sent") {
  NEEDS_MAIL_SINK();
  MailSink sink;
  REQUIRE(sink.isRunning());
  std::string large = kMail;
  while (large.size() < 20'000'000) large += "Many lines, so that the end is far from leaving when the connection goes.\r\n";
  sink.order("data", "drop-inside");
  const auto outcome = send(sink, mail(large));
  CHECK(outcome.kind == Kind::NotSent);
  CHECK(outcome.error->code == "mail.lost");
  const auto again = send(sink, mail(large));
  CHECK(again.kind == Kind::Accepted);
  CHECK(sink.mails() == std::vector<std::string>{large});
}

TEST_CASE("a mail larger than the server takes is refused before it is begun") {
  NEEDS_MAIL_SINK();
  MailSink sink({"none", false, 100});
  REQUIRE(sink.isRunning());
  const auto outcome = send(sink);
  CHECK(outcome.kind == Kind::Refused);
  CHECK(outcome.error->code == "mail.mail_too_large");
}

TEST_CASE("the sign-in goes over TLS or STARTTLS with a password or a token") {
  NEEDS_MAIL_SINK();
  for (const char* security : {"tls", "starttls"}) {
    INFO(security);
    MailSink sink({security, true, 40'000'000});
    REQUIRE(sink.isRunning());
    const MailLogin right{"support@demo-store.example", Secret("correct_horse"), {}};
    const MailLogin wrong{"support@demo-store.example", Secret("guess"), {}};
    const MailLogin token{"support@demo-store.example", {}, Secret("good-token")};
    const MailLogin stale{"support@demo-store.example", {}, Secret("old-token")};
    CHECK(submitMail(sink.server(), right, mail(), quick(sink), {}).kind == Kind::Accepted);
    CHECK(submitMail(sink.server(), token, mail(), quick(sink), {}).kind == Kind::Accepted);
    for (const MailLogin* each : {&wrong, &stale}) {
      const auto outcome = submitMail(sink.server(), *each, mail(), quick(sink), {});
      CHECK(outcome.kind == Kind::NotSent);
      CHECK(outcome.error->code == "mail.auth");
      CHECK(outcome.error->kind == ErrorKind::Unauthorised);
      CHECK(outcome.reply.find("support@") == std::string::npos);
    }
    CHECK(sink.mails().size() == 2);
  }
}

TEST_CASE("every way to sign in that a server may offer alone is spoken") {
  NEEDS_MAIL_SINK();
  const MailLogin password{"support@demo-store.example", Secret("correct_horse"), {}};
  const MailLogin token{"support@demo-store.example", {}, Secret("good-token")};
  for (const char* mechanism : {"PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER"}) {
    INFO(mechanism);
    MailSink::Wish wish{"tls", true};
    wish.onlyMechanism = mechanism;
    MailSink sink(wish);
    REQUIRE(sink.isRunning());
    const bool isToken = std::string_view(mechanism).find("OAUTH") != std::string_view::npos;
    const auto outcome = submitMail(sink.server(), isToken ? token : password, mail(), quick(sink), {});
    CHECK(outcome.kind == Kind::Accepted);
    const auto other = submitMail(sink.server(), isToken ? password : token, mail(), quick(sink), {});
    CHECK(other.kind == Kind::NotSent);
    CHECK(other.error->code == "mail.auth_method");
    sink.waitForClosed(2);
    std::vector<std::string> used;
    for (const auto& event : sink.events()) {
      if (event.at("event") == "auth") used.push_back(event.at("mechanism"));
    }
    CHECK(used == std::vector<std::string>{mechanism});
  }
}

TEST_CASE("the verdict behind the dot is awaited ten minutes, longer than any other answer") {
  NEEDS_MAIL_SINK();
  CHECK(SmtpOptions().dotPatience == std::chrono::minutes(10));
  MailSink sink;
  REQUIRE(sink.isRunning());
  sink.order("dot", "slow-stored");  // after three seconds, while one and a half are allowed elsewhere
  auto options = quick(sink);
  options.route.idleTimeout = std::chrono::milliseconds(1500);
  options.dotPatience = std::chrono::seconds(20);
  CHECK(submitMail(sink.server(), {}, mail(), options, {}).kind == Kind::Accepted);
  CHECK(sink.mails().size() == 1);
}

TEST_CASE("a mail goes through the store's proxy, and not past a proxy that is down") {
  NEEDS_MAIL_SINK();
  MailSink sink({"tls"});
  REQUIRE(sink.isRunning());
  MailRelay relay(sink.port());
  relay.beProxy();
  auto options = quick(sink);
  options.route.proxy = "http://127.0.0.1:" + std::to_string(relay.port());
  CHECK(submitMail(sink.server(), {}, mail(), options, {}).kind == Kind::Accepted);
  CHECK(relay.asked() == "CONNECT 127.0.0.1:" + std::to_string(sink.port()) + " HTTP/1.1");
  CHECK(sink.mails().size() == 1);
  options.route.proxy = "socks5h://127.0.0.1:" + std::to_string(relay.port());
  MailServer named = sink.server();
  named.host = "localhost";  // found by the proxy, not by this computer
  CHECK(submitMail(named, {}, mail(), options, {}).kind == Kind::Accepted);
  CHECK(relay.asked() == "SOCKS5 name localhost");
  CHECK(sink.mails().size() == 2);
  options.route.proxy = "http://127.0.0.1:" + std::to_string(closedPort());
  const auto outcome = submitMail(sink.server(), {}, mail(), options, {});
  CHECK(outcome.kind == Kind::NotSent);
  CHECK(outcome.error->kind == ErrorKind::Offline);
  CHECK(sink.mails().size() == 2);
}

TEST_CASE("nothing is sent without the encryption the settings demand") {
  NEEDS_MAIL_SINK();
  MailSink plain;
  MailSink tls({"tls", false, 40'000'000});
  const MailLogin login{"support@demo-store.example", Secret("correct_horse"), {}};
  MailServer server = plain.server();
  server.security = "starttls";  // which this server does not offer
  CHECK(submitMail(server, login, mail(), quick(plain), {}).error->code == "mail.tls");
  auto options = quick(tls);
  options.route.authoritiesFile = plain.authoritiesFile();
  CHECK(submitMail(tls.server(), login, mail(), options, {}).error->code == "mail.certificate");
  server = plain.server();
  server.host = "mail.example.com";
  CHECK(submitMail(server, login, mail(), quick(plain), {}).error->code == "mail.plain");
  options = quick(plain);
  options.route.proxy = "http://127.0.0.1:9";
  CHECK(submitMail(plain.server(), login, mail(), options, {}).error->code == "mail.plain");
  for (const auto* host : {"127.0.0.1/x", "a b", "", "user@host", "host\r\n"}) {
    server.host = host;
    CHECK(submitMail(server, login, mail(), quick(plain), {}).error->code == "mail.settings");
  }
  CHECK(plain.mails().empty());
  CHECK(tls.mails().empty());
}

TEST_CASE("a mail that could be read as two is refused by ourselves") {
  const MailServer server{"127.0.0.1", closedPort(), "none", "", ""};
  for (const std::string& bytes : {std::string("a\n.\r\nb\r\n"), std::string("a\r.\r\n"), std::string("a\0\r\n", 4), std::string("no end"), std::string()}) {
    const auto outcome = submitMail(server, {}, mail(bytes), {}, {});
    CHECK(outcome.kind == Kind::Refused);
    CHECK(outcome.error->code == "mail.bad_mail");
  }
  for (const std::string address : {"", "anna", "@example.com", "anna@", "a b@example.com", "anna@example.com>\r\nRCPT TO:<x@example.com"}) {
    SmtpSubmission what = mail();
    what.to = {address};
    CHECK(submitMail(server, {}, what, {}, {}).kind == Kind::Refused);
  }
  CHECK(submitMail(server, {}, mail(), {}, {}).error->code == "mail.offline");
}

TEST_CASE("a port that is no mail server, or one that is not at home, sends nothing and says why") {
  struct Row {
    const char *greeting, *code;
    Kind kind;
  };
  const Row rows[] = {{"554 5.3.2 no service here\r\n", "mail.refused", Kind::NotSent}, {"421 4.3.2 too busy\r\n", "mail.later", Kind::NotSent},
                      {"HTTP/1.1 400 Bad Request\r\n\r\n", "mail.protocol", Kind::NotSent},  {"", "mail.timeout", Kind::NotSent},
                      {"* OK IMAP4rev1 ready\r\n", "mail.protocol", Kind::NotSent}};
  for (const auto& row : rows) {
    INFO(row.greeting);
    HttpServer server([&](Wire& wire) {
      wire.write(row.greeting);
      wire.hang();
    });
    SmtpOptions options;
    options.route.connectTimeout = std::chrono::seconds(5);
    options.route.idleTimeout = std::chrono::milliseconds(700);
    const auto outcome = submitMail({"127.0.0.1", server.port(), "none", "", ""}, {}, mail(), options, {});
    CHECK(outcome.kind == row.kind);
    CHECK(outcome.error->code == row.code);
  }
}
