#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/support/mail_fixture.h"
#include "tests/support/mail_relay.h"

using namespace inquiry;
using namespace inquiry::test;
using Way = MailRelay::Way;

namespace {

struct Outcome {
  bool isOpen = false, isDone = false;
  std::vector<std::string> mails;
  std::string code;
};

Outcome readAll(const MailServer& server, const HostSession& host, std::stop_token stop = {}) {
  Outcome outcome;
  auto session = openImap(server, host.login(server.user), host.options(), std::move(stop));
  if (!session) {
    outcome.code = session.error().code;
    return outcome;
  }
  outcome.isOpen = true;
  Status done = {};
  if (const auto state = (*session)->examine("INBOX"); !state) done = fail(state.error());
  if (done) {
    const auto uids = (*session)->allUids();
    done = uids ? (*session)->fetch(*uids, 1U << 20U, [&](FetchedMail mail) -> Status {
      CHECK_FALSE(mail.isTruncated);
      return outcome.mails.push_back(std::move(mail.bytes)), Status();
    }) : Status(fail(uids.error()));
  }
  outcome.isDone = done.has_value();
  if (!done) outcome.code = done.error().code;
  if (!done) CHECK_FALSE((*session)->isUsable());
  return outcome;
}

}  // namespace

TEST_CASE("RP01: a mailbox whose connection is cut or stopped anywhere gives whole mails or none") {
  MAIL_HOST(host);
  const auto user = newMailUser();
  const std::vector<std::string> mails = {mailNamed("one", "First.\r\n"), mailNamed("two", std::string(300, 'y') + "\r\n)\r\n"), mailNamed("three")};
  for (const auto& each : mails) host->deliver(user, each);
  MailServer server = host->server(user, "none");
  MailRelay relay(server.port);
  server.port = relay.port();
  const auto whole = readAll(server, host);
  REQUIRE(whole.isDone);
  REQUIRE(whole.mails == mails);
  const std::size_t heard = relay.passed(Way::ToClient).size();
  std::size_t partly = 0;
  for (std::size_t at = 0; at < heard; at += 13) {
    INFO("cut behind " << at << " of " << heard);
    relay.plan(Way::ToClient, at, MailRelay::Act::Cut);
    const auto cut = readAll(server, host);
    CHECK(cut.mails.size() <= mails.size());
    CHECK(std::equal(cut.mails.begin(), cut.mails.end(), mails.begin()));
    if (!cut.isDone) CHECK_FALSE(cut.code.empty());
    if (cut.isDone) CHECK(cut.mails == mails);
    partly += !cut.isDone && !cut.mails.empty() ? 1 : 0;
  }
  CHECK(partly > 0);
  for (std::size_t at = 1; at < heard; at += 41) {
    INFO("stopped behind " << at << " of " << heard);
    std::stop_source stop;
    relay.plan(Way::ToClient, at, MailRelay::Act::Call, [stop]() mutable { stop.request_stop(); });
    const auto stopped = readAll(server, host, stop.get_token());
    CHECK(std::equal(stopped.mails.begin(), stopped.mails.end(), mails.begin()));
    if (!stopped.isDone) CHECK(stopped.code == "mail.cancelled");
  }
}
