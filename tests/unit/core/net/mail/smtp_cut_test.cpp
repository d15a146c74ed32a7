#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/net/mail/smtp_sender.h"
#include "tests/support/mail_relay.h"
#include "tests/support/mail_sink.h"

using namespace inquiry;
using namespace inquiry::test;
using Kind = SmtpOutcome::Kind;
using Way = MailRelay::Way;
using Act = MailRelay::Act;

namespace {

const std::string kMail = "From: a@demo-store.example\r\nSubject: Re: Order\r\nMessage-ID: <1@demo-store.example>\r\n\r\nHello.\r\n";

SmtpSubmission mail() { return {"a@demo-store.example", {"anna@example.com"}, kMail}; }

// A relay before a real server, and what one undisturbed submission looked like.
struct Path {
  explicit Path(const MailSink::Wish& wish = {}) : sink(wish), relay(sink.port()), server(sink.server()) {
    server.port = relay.port();
    options.route.authoritiesFile = sink.authoritiesFile();
    options.route.connectTimeout = std::chrono::seconds(5);
    options.route.idleTimeout = std::chrono::seconds(5);
    options.dotPatience = std::chrono::seconds(5);
    // The first submission knows nothing yet; the second one is the measure, as the server counts its mails in two of the replies.
    REQUIRE(send().kind == Kind::Accepted);
    said = relay.passed(Way::ToServer);
    heard = relay.passed(Way::ToClient);
  }
  SmtpOutcome send(std::stop_token stop = {}) { return submitMail(server, login, mail(), options, std::move(stop)); }
  // How many mails the submissions since the last call left at the server.
  std::size_t arrived() {
    sink.waitForClosed(++closed);
    const std::size_t before = std::exchange(stored, sink.stored());
    return stored - before;
  }

  MailSink sink;
  MailRelay relay;
  MailServer server;
  MailLogin login;
  SmtpOptions options;
  std::string said, heard;  // by the client
  std::size_t closed = 0, stored = 0;
};

std::size_t behind(const std::string& text, std::string_view part) {
  const auto at = text.find(part);
  REQUIRE(at != std::string::npos);
  return at + part.size();
}

void checkHonesty(const SmtpOutcome& outcome, std::size_t arrived) {
  CHECK((outcome.kind == Kind::Accepted || outcome.kind == Kind::NotSent || outcome.kind == Kind::Unknown));
  CHECK(outcome.error.has_value() == (outcome.kind != Kind::Accepted));
  if (outcome.kind == Kind::NotSent) CHECK(arrived == 0);
  if (outcome.kind == Kind::Accepted) CHECK(arrived == 1);
  if (outcome.kind == Kind::Unknown) CHECK(outcome.error->code == "mail.sent_unknown");
  CHECK(arrived <= 1);
}

}  // namespace

TEST_CASE("RP02: a submission cut at any byte on its way out is not sent before the dot and never called so behind it") {
  NEEDS_MAIL_SINK();
  Path path;
  REQUIRE(path.arrived() == 1);
  const std::size_t data = behind(path.said, "DATA\r\n");
  const std::size_t dot = behind(path.said, "\r\n.\r\n");
  std::size_t unknown = 0;
  for (std::size_t at = 0; at <= dot; ++at) {
    INFO("cut behind " << at << " of " << dot << " bytes");
    path.relay.plan(Way::ToServer, at, Act::Cut);
    const auto outcome = path.send();
    const std::size_t arrived = path.arrived();
    checkHonesty(outcome, arrived);
    CHECK(outcome.kind != Kind::Accepted);
    if (at <= data) CHECK(outcome.kind == Kind::NotSent);
    if (at < dot) CHECK(arrived == 0);
    unknown += outcome.kind == Kind::Unknown ? 1 : 0;
  }
  CHECK(unknown > 0);
  CHECK(path.send().kind == Kind::Accepted);
}

TEST_CASE("RP02: answers cut at any byte make a mail unknown from the dot on, and accepted only by a whole line") {
  NEEDS_MAIL_SINK();
  Path path;
  REQUIRE(path.arrived() == 1);
  const std::size_t goAhead = behind(path.heard, "354 End data with <CR><LF>.<CR><LF>\r\n");
  const std::size_t verdict = path.heard.find("\r\n", goAhead) + 2;
  REQUIRE(path.heard.substr(goAhead, 4) == "250 ");
  for (std::size_t at = 0; at <= verdict; ++at) {
    INFO("closed behind " << at << " of " << verdict << " bytes");
    path.relay.plan(Way::ToClient, at, Act::Close);
    const auto outcome = path.send();
    const std::size_t arrived = path.arrived();
    checkHonesty(outcome, arrived);
    if (at < goAhead) CHECK(outcome.kind == Kind::NotSent);
    if (at > goAhead) CHECK(arrived == 1);
    // The text of the verdict holds a number that grows: its end is only known to lie at the same byte or behind it.
    if (at > goAhead && at < verdict) CHECK(outcome.kind == Kind::Unknown);
  }
}

TEST_CASE("RP02: a submission stopped at any byte says cancelled or unknown, and means it") {
  NEEDS_MAIL_SINK();
  Path path;
  REQUIRE(path.arrived() == 1);
  const std::size_t data = behind(path.said, "DATA\r\n");
  const std::size_t dot = behind(path.said, "\r\n.\r\n");
  for (std::size_t at = 0; at <= dot; at += 3) {
    INFO("stopped behind " << at << " of " << dot << " bytes");
    std::stop_source stop;
    path.relay.plan(Way::ToServer, at, Act::Call, [stop]() mutable { stop.request_stop(); });
    const auto outcome = path.send(stop.get_token());
    checkHonesty(outcome, path.arrived());
    if (at < data) CHECK(outcome.kind == Kind::NotSent);
    if (outcome.kind == Kind::NotSent) CHECK(outcome.error->code == "mail.cancelled");
  }
}

TEST_CASE("RP02: the same holds under encryption and with a sign-in") {
  NEEDS_MAIL_SINK();
  for (const char* security : {"starttls", "tls"}) {
    INFO(security);
    MailSink::Wish wish;
    wish.security = security;
    Path path(wish);
    path.login = {"support@demo-store.example", Secret("correct_horse"), {}};
    REQUIRE(path.send().kind == Kind::Accepted);
    const std::size_t out = path.relay.passed(Way::ToServer).size(), in = path.relay.passed(Way::ToClient).size();
    std::vector<std::pair<std::string, Kind>> sent;
    for (const auto& [way, total] : {std::pair(Way::ToServer, out), std::pair(Way::ToClient, in)}) {
      for (std::size_t at = 0; at < total; at += 1 + total / 60) {
        INFO((way == Way::ToServer ? "out " : "in ") << at << " of " << total);
        path.relay.plan(way, at, Act::Cut);
        SmtpSubmission each = mail();
        each.bytes += "Number " + std::to_string(sent.size()) + ".\r\n";
        const auto outcome = submitMail(path.server, path.login, each, path.options, {});
        CHECK((outcome.kind == Kind::Accepted || outcome.kind == Kind::NotSent || outcome.kind == Kind::Unknown));
        sent.emplace_back(each.bytes, outcome.kind);
      }
    }
    CHECK(path.send().kind == Kind::Accepted);
    const auto kept = path.sink.mails();
    for (const auto& [bytes, kind] : sent) {
      const auto copies = std::count(kept.begin(), kept.end(), bytes);
      if (kind == Kind::NotSent) CHECK(copies == 0);
      if (kind == Kind::Accepted) CHECK(copies == 1);
      CHECK(copies <= 1);
    }
    for (const Kind kind : {Kind::NotSent, Kind::Unknown}) {
      CHECK(std::any_of(sent.begin(), sent.end(), [&](const auto& each) { return each.second == kind; }));
    }
  }
}
