#include "core/net/mail/no_network.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;

TEST_CASE("RS01: where a reviewer's file is read neither HTTP nor mail leaves the computer, and nothing is taken for sent") {
  HttpRequest request;
  request.url = "https://api.example.com/orders";
  const auto answer = NoHttp().perform(request, {});
  REQUIRE_FALSE(answer);
  CHECK(answer.error().code == "network.none");
  NoMail mail;
  const auto session = mail.openImap({}, {}, {}, {});
  REQUIRE_FALSE(session);
  CHECK(session.error().kind == ErrorKind::Offline);
  CHECK(mail.submit({}, {}, {}, {}, {}).kind == SmtpOutcome::Kind::NotSent);
  CHECK(mail.trySmtp({}, {}, {}, {}).kind == SmtpOutcome::Kind::NotSent);
}
