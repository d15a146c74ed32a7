// Against a real IMAP server.
#include "core/marketplaces/mailbox_pull.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

#include "tests/support/mail_relay.h"
#include "tests/unit/core/marketplaces/mailbox/mail_shop.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

// Everything the mailbox holds, into a store that knows nothing.
std::string freshState(MailShop& shop) {
  RecordingSink fresh;
  REQUIRE(shop.connector->pull(PullDepth::Incremental, fresh, fresh, {}));
  REQUIRE(shop.connector->pull(PullDepth::History, fresh, fresh, {}));
  return fresh.state();
}

void fill(MailShop& shop, int mails) {
  for (int i = 0; i < mails; ++i) {
    const std::string id = "m" + std::to_string(i) + "@example.com";
    shop.deliverOld(letterOf(id, "buyer" + std::to_string(i % 7) + "@example.com"), i % 40);
    if (i % 3 != 0) continue;
    Letter answer = letterOf("a" + std::to_string(i) + "@shop.example", "service@shop.example");
    answer.to = "buyer" + std::to_string(i % 7) + "@example.com";
    answer.inReplyTo = id;
    shop.deliverOld(answer, i % 40, "Sent");
  }
}

}  // namespace

TEST_CASE("mails of inbox, junk and Sent arrive once, on the right side, and nothing changes in the mailbox") {
  MAIL_HOST(host);
  MailShop shop(host);
  shop.deliver(letterOf("question@example.com"));
  Letter answer = letterOf("answer@shop.example", "service@shop.example");
  answer.to = "anna@example.com";
  answer.inReplyTo = "question@example.com";
  shop.deliver(answer, "Sent");
  shop.deliver(letterOf("spam@example.net", "winner@example.net"), "Junk");
  REQUIRE(shop.pull());
  REQUIRE(shop.sink.messages().size() == 3);
  CHECK(shop.message("question@example.com").direction == Direction::In);
  CHECK(shop.message("question@example.com").author == Author::Buyer);
  CHECK(shop.message("answer@shop.example").direction == Direction::Out);
  CHECK(shop.message("answer@shop.example").author == Author::External);
  CHECK(shop.sink.threadOfMessage("answer@shop.example") == shop.sink.threadOfMessage("question@example.com"));
  REQUIRE(shop.has("junk:spam@example.net"));
  CHECK(shop.sink.threads().at(*shop.sink.threadOfMessage("junk:spam@example.net")).marks == std::vector<std::string>{"junk"});
  for (const char* folder : {"INBOX", "Sent", "Junk"}) CHECK(shop.isUntouched(folder));
  CHECK(shop.sink.messages().at("question@example.com").inbound.rawPayload == letterOf("question@example.com").bytes());

  const std::string before = shop.sink.state();
  const std::size_t pages = shop.sink.pages().size();
  REQUIRE(shop.pull());
  CHECK(shop.sink.state() == before);
  CHECK(shop.sink.pages().size() == pages);
  shop.deliver(letterOf("later@example.com"));
  REQUIRE(shop.pull());
  CHECK(shop.sink.messages().size() == 4);
}

TEST_CASE("history comes newest first, back to the day that was asked for, and goes on where it was broken off") {
  MAIL_HOST(host);
  MailShop shop(host);
  fill(shop, 120);
  shop.deliverOld(letterOf("too-old@example.com"), 90);
  REQUIRE(shop.pull());
  const std::size_t recent = shop.sink.messages().size();
  CHECK(recent > 0);
  CHECK(recent < 40);
  for (int refused = 2; refused < 8; ++refused) {
    shop.sink.refusePage(refused);
    (void)shop.pull(PullDepth::History);
    // Of what was left then; the day of the week decides how much is left for the last run.
    if (refused == 2) CHECK(shop.sink.estimatedTotal().value_or(0) > 0);
  }
  shop.sink.refusePage(0);
  REQUIRE(shop.pull(PullDepth::History));
  CHECK(shop.sink.messages().size() == 160);
  CHECK_FALSE(shop.has("too-old@example.com"));
  CHECK(shop.sink.state() == freshState(shop));
  // Nothing is left to do, and nothing is done.
  const std::size_t pages = shop.sink.pages().size();
  REQUIRE(shop.pull(PullDepth::History));
  CHECK(shop.sink.pages().size() <= pages + 1);
}

TEST_CASE("F13: a connection cut at any byte costs no mail and doubles none") {
  MAIL_HOST(host);
  MailShop shop(host);
  fill(shop, 60);
  const std::string whole = freshState(shop);
  const MailServer direct = host->server(shop.user, "starttls");
  MailServer plain = direct;
  plain.security = "none";
  MailRelay relay(direct.port);
  plain.port = relay.port();
  shop.store.mailbox->imap = plain;
  shop.connect();
  std::mt19937 random(20261122);
  int broken = 0;
  for (int i = 0; i < 30; ++i) {
    relay.plan(MailRelay::Way::ToClient, 200 + random() % 60'000, MailRelay::Act::Cut);
    const Status pulled = shop.pull(i % 2 == 0 ? PullDepth::Incremental : PullDepth::History);
    if (!pulled) ++broken;
    if (!pulled) CHECK(pulled.error().kind == ErrorKind::Offline);
  }
  CHECK(broken > 5);
  relay.plan(MailRelay::Way::ToClient, 1U << 30U, MailRelay::Act::Call);
  REQUIRE(shop.pull(PullDepth::Incremental));
  REQUIRE(shop.pull(PullDepth::History));
  CHECK(shop.sink.state() == whole);
  CHECK(shop.isUntouched());

  // A busy night: more than one request brings them, and each of those is cut.
  std::vector<std::pair<std::string, Instant>> night;
  for (int i = 0; i < 140; ++i) night.emplace_back(letterOf("n" + std::to_string(i) + "@example.com", "night" + std::to_string(i) + "@example.com").bytes(), shop.clock.now());
  host->deliverMany(shop.user, night);
  const std::size_t before = shop.sink.messages().size();
  std::size_t grown = 0;
  for (int i = 0; i < 12; ++i) {
    relay.plan(MailRelay::Way::ToClient, 20'000 + random() % 30'000, MailRelay::Act::Cut);
    const std::size_t had = shop.sink.messages().size();
    if (!shop.pull()) grown += shop.sink.messages().size() > had ? 1 : 0;
  }
  CHECK(grown > 0);  // what came before the cut stays
  relay.plan(MailRelay::Way::ToClient, 1U << 30U, MailRelay::Act::Call);
  REQUIRE(shop.pull());
  CHECK(shop.sink.messages().size() == before + 140);
}

TEST_CASE("a new UIDVALIDITY lets the folder be read again and doubles nothing") {
  MAIL_HOST(host);
  MailShop shop(host);
  fill(shop, 40);
  Letter nameless = letterOf("");
  nameless.text = "A mail without an id";
  shop.deliver(nameless);
  REQUIRE(shop.pull());
  REQUIRE(shop.pull(PullDepth::History));
  const std::string before = shop.sink.state();
  host->changeUidValidity(shop.user);
  shop.deliver(letterOf("after@example.com"));
  REQUIRE(shop.pull());
  CHECK(shop.has("after@example.com"));
  CHECK(shop.sink.messages().size() == 40 + 14 + 1 + 1);
  REQUIRE(shop.pull(PullDepth::History));
  CHECK(shop.sink.messages().size() == 56);
  CHECK(shop.sink.state() == freshState(shop));
}

TEST_CASE("a mail that lies in several folders, or moves between them, is one message") {
  MAIL_HOST(host);
  MailShop shop(host);
  shop.store.mailbox->folders = {"INBOX", "Archive", "Junk"};
  shop.connect();
  const Letter mail = letterOf("one@example.com");
  shop.deliver(mail);
  shop.deliver(mail);
  shop.deliver(mail, "Archive");
  shop.deliver(mail, "Junk");
  REQUIRE(shop.pull());
  CHECK(shop.sink.messages().size() == 1);
  host->remove(shop.user, "one@example.com");
  shop.deliver(mail, "Archive");
  REQUIRE(shop.pull());
  REQUIRE(shop.pull(PullDepth::Sweep));
  CHECK(shop.sink.messages().size() == 1);
  // What was deleted at the server is not deleted here.
  CHECK_FALSE(shop.sink.messages().at("one@example.com").deleted);
}

TEST_CASE("another mail under the id of a stored one is not swallowed") {
  MAIL_HOST(host);
  MailShop shop(host);
  shop.deliver(letterOf("same@example.com"));
  REQUIRE(shop.pull());
  Letter other = letterOf("same@example.com", "ben@example.net");
  other.text = "Quite another mail";
  shop.deliver(other);
  REQUIRE(shop.pull());
  CHECK(shop.sink.messages().size() == 2);
  REQUIRE(shop.pull(PullDepth::Sweep));
  CHECK(shop.sink.messages().size() == 2);
  CHECK(shop.message("same@example.com").text == "Text of same@example.com");
}

TEST_CASE("a folder of the settings that is not there is named, and the others are read") {
  MAIL_HOST(host);
  MailShop shop(host);
  shop.store.mailbox->folders = {"INBOX", "Kunden/Alt"};
  shop.connect();
  shop.deliver(letterOf("question@example.com"));
  REQUIRE(shop.pull());
  CHECK(shop.has("question@example.com"));
  REQUIRE(shop.sink.quarantined().size() == 1);
  CHECK(shop.sink.quarantined().front().text.find("Kunden/Alt") != std::string::npos);
  const auto test = shop.connector->test({});
  REQUIRE(test);
  // Nobody listens at the SMTP port of this shop.
  REQUIRE(test->missing.size() == 2);
  CHECK(test->missing.front() == "read Kunden/Alt");
  CHECK(test->missing.back().starts_with("send: The mail server cannot be reached."));
  CHECK(test->messages == 1);
  CHECK(test->newestAt);
}

TEST_CASE("files of mails come from the kept original, and from the mailbox when that is gone") {
  MAIL_HOST(host);
  MailShop shop(host);
  const std::string mail = "From: anna@example.com\r\nTo: service@shop.example\r\nSubject: Picture\r\nMessage-ID: <p/1@example.com>\r\nMIME-Version: 1.0\r\n"
                           "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nIt came like this.\r\n--b\r\n"
                           "Content-Type: image/png; name=\"../broken.png\"\r\nContent-Disposition: attachment; filename=\"../broken.png\"\r\n"
                           "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n";
  host->deliver(shop.user, mail, "INBOX", shop.clock.now());
  REQUIRE(shop.pull());
  const auto& attachments = shop.message("p/1@example.com").attachments;
  REQUIRE(attachments.size() == 1);
  CHECK(attachments.front().name == "broken.png");
  CHECK(attachments.front().type == "image/png");
  CHECK(attachments.front().size == 8);
  const auto bytes = shop.connector->file(attachments.front(), 1000, {});
  REQUIRE(bytes);
  CHECK(*bytes == "\x89PNG\r\n\x1a\n");
  CHECK(shop.connector->file(attachments.front(), 4, {}).error().code == "attachment.too_large");
  Attachment away = attachments.front();
  away.remoteUrl = "mail:unknown@example.com/2";
  CHECK(shop.connector->file(away, 1000, {}).error().code == "attachment.gone");
  // A desk that knows nothing of the original.
  MailShop other(host);
  other.store.mailbox->imap = shop.store.mailbox->imap;
  other.connect();
  const auto again = other.connector->file(attachments.front(), 1000, {});
  REQUIRE(again);
  CHECK(*again == *bytes);
  CHECK(shop.isUntouched());
}

TEST_CASE("a mail over the limit is shown by its beginning, marked, with the whole one on offer") {
  MAIL_HOST(host);
  MailShop shop(host);
  Letter huge = letterOf("huge@example.com");
  huge.text = "It begins here.\r\n";
  while (huge.text.size() < (26U << 20U)) huge.text += std::string(9'000, 'x') + "\r\n";
  shop.deliver(huge);
  shop.deliver(letterOf("small@example.com"));
  REQUIRE(shop.pull());
  REQUIRE(shop.has("huge@example.com"));
  CHECK(shop.has("small@example.com"));
  const Message& message = shop.message("huge@example.com");
  CHECK(message.text.starts_with("It begins here."));
  CHECK(message.text.find("[Incomplete:") != std::string::npos);
  REQUIRE(message.attachments.size() == 1);
  CHECK(message.attachments.front().name == "original.eml");
  const auto whole = shop.connector->file(message.attachments.front(), 40U << 20U, {});
  REQUIRE(whole);
  CHECK(whole->size() == huge.bytes().size());
}

TEST_CASE("a wrong password and a missing one are told with what to do") {
  MAIL_HOST(host);
  MailShop shop(host);
  std::map<std::string, Secret> wrong;
  wrong.emplace("mailboxPassword", Secret("wrong"));
  (void)shop.secrets().saveCredentials(shop.store.id, std::move(wrong));
  const Status refused = shop.pull();
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::Unauthorised);
  CHECK(refused.error().code == "mail.auth");
  (void)shop.secrets().removeAll(shop.store.id);
  CHECK(shop.connector->test({}).error().code == "mailbox.no_password");
  shop.store.mailbox.reset();
  shop.connect();
  CHECK(shop.pull().error().code == "mailbox.not_set_up");
}

TEST_CASE("a bounce tells that an answer of ours did not arrive") {
  MAIL_HOST(host);
  MailShop shop(host);
  shop.deliver(letterOf("question@example.com"));
  REQUIRE(shop.pull());
  Letter answer = letterOf("answer@shop.example", "service@shop.example");
  answer.to = "anna@example.com";
  answer.inReplyTo = "question@example.com";
  shop.deliver(answer, "Sent");
  REQUIRE(shop.pull());
  host->deliver(shop.user,
                "From: MAILER-DAEMON@mail.example\r\nTo: service@shop.example\r\nReturn-Path: <>\r\nSubject: Undelivered Mail\r\nMessage-ID: <b@mail.example>\r\n"
                "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nIt failed.\r\n--b\r\n"
                "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\nFinal-Recipient: rfc822; anna@example.com\r\nAction: failed\r\n"
                "Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 <anna@example.com> User unknown\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" +
                    answer.bytes() + "\r\n--b--\r\n",
                "INBOX", shop.clock.now());
  REQUIRE(shop.pull());
  REQUIRE(shop.sink.deliveries().size() == 1);
  CHECK(shop.sink.deliveries().front().remoteId == "answer@shop.example");
  CHECK(shop.sink.deliveries().front().delivery == Delivery::Refused);
  CHECK(shop.sink.deliveries().front().reason.find("5.1.1") != std::string::npos);
  CHECK(shop.sink.deliveries().front().reason.find("anna@example.com") == std::string::npos);
  CHECK(shop.sink.threadOfMessage("b@mail.example") == shop.sink.threadOfMessage("question@example.com"));
  CHECK(shop.message("b@mail.example").author == Author::Platform);
}
