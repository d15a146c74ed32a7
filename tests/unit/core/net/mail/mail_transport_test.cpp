#include "core/net/mail/mail_transport.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/mail_fixture.h"
#include "tests/support/mail_sink.h"

using namespace inquiry;
using namespace inquiry::test;

TEST_CASE("the live transport reads and sends with the authorities it was given") {
  MAIL_HOST(host);
  NEEDS_MAIL_SINK();
  const MailSink sink({"tls", false, 40'000'000});
  REQUIRE(sink.isRunning());
  const auto user = newMailUser();
  const SmtpSubmission mail{"support@demo-store.example", {"anna@example.com"}, mailNamed("answer")};

  LiveMailTransport ours(host->authoritiesFile());
  auto session = ours.openImap(host->server(user), host.login(user), {}, {});
  REQUIRE(session);
  CHECK((*session)->examine("INBOX"));
  SmtpOptions options;
  options.route.authoritiesFile = sink.authoritiesFile();  // a call's own word comes first
  CHECK(ours.submit(sink.server(), {}, mail, options, {}).kind == SmtpOutcome::Kind::Accepted);
  CHECK(sink.mails() == std::vector<std::string>{mail.bytes});

  LiveMailTransport others;
  CHECK(others.openImap(host->server(user), host.login(user), {}, {}).error().code == "mail.certificate");
  CHECK(others.submit(sink.server(), {}, mail, {}, {}).error->code == "mail.certificate");
  CHECK(sink.mails().size() == 1);
}
