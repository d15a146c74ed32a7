// Answers from the outbox to a real SMTP server, with a real IMAP server beside it.
#include "core/marketplaces/mailbox_sending.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>

#include "tests/support/mail_relay.h"
#include "tests/support/mail_sink.h"
#include "tests/unit/core/marketplaces/mailbox/mail_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using enum OutgoingState;

namespace {

constexpr const char* kQuestion = "question@example.com";

// A shop with one waiting buyer, its servers, and a relay before the SMTP server.
struct Shop {
  explicit Shop(const HostSession& at) : host(at), user(newMailUser()), relay(sink.port()), desk(at->authoritiesFile()) {
    store = mailShop();
    store.mailbox->imap = host->server(user);
    store.mailbox->smtp->port = relay.port();
    store.historySince = desk.clock.now() - std::chrono::hours(24);
    desk.add(store);
  }
  Thread ask(const std::string& id = kQuestion) {
    Letter letter = letterOf(id, id.substr(0, id.find('@')) + "@buyer.example");
    host->deliver(user, letter.bytes(), "INBOX", desk.clock.now() - std::chrono::minutes(5));
    REQUIRE(desk.round().ok);
    return desk.threadOf(id);
  }
  // How many mails of that Message-ID each side holds.
  int arrived(const std::string& messageId) const { return holding(sink.mails(), messageId); }
  int inSent(const std::string& messageId) const {
    std::vector<std::string> mails;
    for (const auto& [name, bytes] : host->mails(user, "Sent")) mails.push_back(bytes);
    return holding(mails, messageId);
  }
  static int holding(const std::vector<std::string>& mails, const std::string& messageId) {
    return static_cast<int>(std::count_if(mails.begin(), mails.end(), [&](const std::string& mail) { return mail.find("Message-ID: <" + messageId + ">") != std::string::npos; }));
  }

  const HostSession& host;
  const std::string user;
  MailSink sink;
  MailRelay relay;
  MailDesk desk;
  Store store;
};

std::string idOf(const Outgoing& item) { return item.clientId + "@shop.example"; }

}  // namespace

TEST_CASE("an answer arrives as one correct mail, lies in Sent, ends the wait and is known again by the next pull") {
  MAIL_HOST(host);
  NEEDS_MAIL_SINK();
  Shop shop(host);
  const Thread thread = shop.ask();
  CHECK(thread.needsReply);
  const OutgoingId id = shop.desk.answer(thread, "It left today.\nBest regards");
  const StoreRound round = shop.desk.round();
  CHECK(round.sent == 1);
  const Outgoing item = shop.desk.item(id);
  CHECK((item.state == Sent || item.state == Confirmed));
  CHECK(item.remoteId == idOf(item));
  const auto mails = shop.sink.mails();
  REQUIRE(mails.size() == 1);
  const ParsedMail mail = readMail(mails.front());
  CHECK(mail.messageId == idOf(item));
  CHECK(mail.from.front().address == "service@shop.example");
  CHECK(mail.to.front().address == "question@buyer.example");
  CHECK(mail.subject == "Re: About question@example.com");
  CHECK(mail.inReplyTo == std::vector<std::string>{kQuestion});
  CHECK(mail.references == std::vector<std::string>{kQuestion});
  CHECK(mail.text.starts_with("It left today."));
  CHECK(mails.front().find("li.wen") == std::string::npos);
  CHECK(shop.inSent(idOf(item)) == 1);

  REQUIRE(shop.desk.round().ok);
  // Sent proves that it left; only the other side could confirm it.
  CHECK(shop.desk.item(id).state == Sent);
  const Thread after = shop.desk.threadOf(kQuestion);
  CHECK_FALSE(after.needsReply);
  const auto messages = shop.desk.messagesOf(after.id);
  REQUIRE(messages.size() == 2);
  CHECK(messages.back().author == Author::Agent);
  CHECK(messages.back().delivery == Delivery::Sent);

  // The buyer answers the answer: the same conversation, and the next answer refers to all of it.
  Letter again = letterOf("again@example.com", "question@buyer.example");
  again.inReplyTo = idOf(item);
  host->deliver(shop.user, again.bytes(), "INBOX", shop.desk.clock.now());
  REQUIRE(shop.desk.round().ok);
  CHECK(shop.desk.threadOf("again@example.com").id == after.id);
  CHECK(shop.desk.threadOf("again@example.com").needsReply);
  shop.desk.answer(shop.desk.threadOf("again@example.com"), "You are welcome.");
  CHECK(shop.desk.round().sent == 1);
  CHECK(readMail(shop.sink.mails().back()).references == std::vector<std::string>{idOf(item), "again@example.com"});
  CHECK(shop.inSent(idOf(item)) == 1);
}

TEST_CASE("RP02: however a submission is cut, the receiving server holds one mail at most and the desk says what it knows") {
  MAIL_HOST(host);
  NEEDS_MAIL_SINK();
  Shop shop(host);
  // What one undisturbed submission is long.
  const Thread first = shop.ask("q0@example.com");
  shop.desk.answer(first, "Answer");
  REQUIRE(shop.desk.round().sent == 1);
  const std::size_t there = shop.relay.passed(MailRelay::Way::ToServer).size(), back = shop.relay.passed(MailRelay::Way::ToClient).size();
  std::mt19937 random(20261122);
  std::set<OutgoingState> states;
  for (int i = 1; i <= 24; ++i) {
    const Thread thread = shop.ask("q" + std::to_string(i) + "@example.com");
    const bool isOut = i % 2 == 0;
    // The last bytes decide: every third cut lies among them.
    const std::size_t length = isOut ? there : back;
    const std::size_t at = i % 3 == 0 ? length - 1 - random() % 40 : random() % length;
    INFO("cut " << (isOut ? "out" : "back") << " behind " << at << " of " << length);
    shop.relay.plan(isOut ? MailRelay::Way::ToServer : MailRelay::Way::ToClient, at, i % 4 < 2 ? MailRelay::Act::Cut : MailRelay::Act::Close);
    const OutgoingId id = shop.desk.answer(thread, "Answer");
    (void)shop.desk.round();
    const Outgoing item = shop.desk.item(id);
    states.insert(item.state);
    const int arrived = shop.arrived(idOf(item));
    CHECK(arrived <= 1);
    if (item.state == Queued) CHECK(arrived == 0);
    if (item.state == Sent || item.state == Confirmed) CHECK(arrived == 1);
    CHECK((item.state == Queued || item.state == Sent || item.state == Confirmed || item.state == Unknown));

    // Time and restarts alone never make it two.
    shop.relay.plan(MailRelay::Way::ToServer, 1U << 30U, MailRelay::Act::Call);
    if (i % 5 == 0) shop.desk.restart();
    for (int k = 0; k < 4; ++k) {
      shop.desk.clock.push(std::chrono::minutes(3));
      (void)shop.desk.round();
    }
    const Outgoing later = shop.desk.item(id);
    CHECK((later.state == Sent || later.state == Confirmed || later.state == NeedsPerson));
    if (later.state == NeedsPerson) CHECK(item.state == Unknown);
    CHECK(shop.arrived(idOf(item)) <= 1);
    if (later.state != NeedsPerson) CHECK(shop.arrived(idOf(item)) == 1);
  }
  CHECK(states.contains(Queued));
  CHECK(states.contains(Unknown));
}

TEST_CASE("RP02: an uncertain answer that the server filed in Sent is found there and never sent again") {
  MAIL_HOST(host);
  NEEDS_MAIL_SINK();
  Shop shop(host);
  const Thread thread = shop.ask();
  shop.sink.order("dot", "drop-stored");
  const OutgoingId id = shop.desk.answer(thread, "It left today.");
  (void)shop.desk.round();
  const Outgoing item = shop.desk.item(id);
  REQUIRE(item.state == Unknown);
  REQUIRE(shop.arrived(idOf(item)) == 1);
  host->deliver(shop.user, shop.sink.mails().front(), "Sent", shop.desk.clock.now());
  shop.desk.clock.push(std::chrono::minutes(1));
  (void)shop.desk.round();
  shop.desk.clock.push(std::chrono::minutes(1));
  (void)shop.desk.round();
  CHECK((shop.desk.item(id).state == Sent || shop.desk.item(id).state == Confirmed));
  CHECK(shop.arrived(idOf(item)) == 1);
  CHECK(shop.desk.messagesOf(shop.desk.threadOf(kQuestion).id).size() == 2);
}

TEST_CASE("RP02: an answer cut behind its acceptance settles by itself when the buyer refers to it, without Sent and without a person") {
  MAIL_HOST(host);
  NEEDS_MAIL_SINK();
  Shop shop(host);
  const Thread thread = shop.ask();
  shop.sink.order("dot", "drop-stored");
  const OutgoingId id = shop.desk.answer(thread, "It left today.");
  (void)shop.desk.round();
  const Outgoing item = shop.desk.item(id);
  REQUIRE(item.state == Unknown);
  REQUIRE(shop.arrived(idOf(item)) == 1);
  REQUIRE(shop.inSent(idOf(item)) == 0);
  // A mail that names another one proves nothing.
  Letter other = letterOf("other@example.com", "question@buyer.example");
  other.inReplyTo = "something-else@shop.example";
  host->deliver(shop.user, other.bytes(), "INBOX", shop.desk.clock.now());
  shop.desk.clock.push(std::chrono::seconds(61));
  (void)shop.desk.round();
  CHECK(shop.desk.item(id).state == Unknown);
  Letter thanks = letterOf("thanks@example.com", "question@buyer.example");
  thanks.references = {kQuestion, idOf(item)};
  host->deliver(shop.user, thanks.bytes(), "INBOX", shop.desk.clock.now());
  for (int i = 0; i < 3; ++i) {
    shop.desk.clock.push(std::chrono::seconds(61));
    (void)shop.desk.round();
  }
  CHECK(shop.desk.item(id).state == Sent);
  CHECK(shop.desk.item(id).remoteId == idOf(item));
  CHECK(shop.arrived(idOf(item)) == 1);
  const auto messages = shop.desk.messagesOf(shop.desk.threadOf(kQuestion).id);
  CHECK(std::count_if(messages.begin(), messages.end(), [](const Message& message) { return message.text == "It left today."; }) == 1);
}

TEST_CASE("RP02: a bounce of an answer nobody was sure of refuses it, and sent again it is another mail") {
  MAIL_HOST(host);
  NEEDS_MAIL_SINK();
  Shop shop(host);
  const Thread thread = shop.ask();
  shop.sink.order("dot", "drop-stored");
  const OutgoingId id = shop.desk.answer(thread, "It left today.");
  (void)shop.desk.round();
  const Outgoing item = shop.desk.item(id);
  REQUIRE(item.state == Unknown);
  host->deliver(shop.user,
                "From: MAILER-DAEMON@mail.example\r\nTo: service@shop.example\r\nReturn-Path: <>\r\nSubject: Undelivered Mail\r\nMessage-ID: <b2@mail.example>\r\n"
                "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nIt failed.\r\n--b\r\n"
                "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\nFinal-Recipient: rfc822; question@buyer.example\r\nAction: failed\r\n"
                "Status: 5.1.1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" + shop.sink.mails().front() + "\r\n--b--\r\n",
                "INBOX", shop.desk.clock.now());
  for (int i = 0; i < 2; ++i) {
    shop.desk.clock.push(std::chrono::seconds(61));
    (void)shop.desk.round();
  }
  CHECK(shop.desk.item(id).state == Refused);
  CHECK(shop.desk.item(id).errorText.find("5.1.1") != std::string::npos);
  CHECK(shop.desk.threadOf(kQuestion).needsReply);
  shop.desk.write([&](storage::Connection& connection) {
    storage::OutgoingRepository::Move again;
    again.from = Refused;
    again.to = Queued;
    return storage::OutgoingRepository(connection).move(id, again);
  });
  CHECK(shop.desk.round().sent == 1);
  CHECK(shop.desk.item(id).remoteId != idOf(item));
  CHECK(shop.sink.mails().size() == 2);
}

TEST_CASE("a refusal of the server is final and says why; later means later") {
  MAIL_HOST(host);
  NEEDS_MAIL_SINK();
  Shop shop(host);
  const Thread thread = shop.ask();
  shop.sink.order("rcpt", "550 5.1.1 no such user");
  const OutgoingId refused = shop.desk.answer(thread, "One");
  (void)shop.desk.round();
  CHECK(shop.desk.item(refused).state == Refused);
  CHECK(shop.desk.item(refused).errorText.find("recipient") != std::string::npos);
  shop.sink.order("dot", "451 4.7.1 greylisted");
  const OutgoingId later = shop.desk.answer(thread, "Two");
  (void)shop.desk.round();
  CHECK(shop.desk.item(later).state == Queued);
  shop.desk.clock.push(std::chrono::minutes(2));
  (void)shop.desk.round();
  CHECK(shop.desk.item(later).state != Queued);
  CHECK(shop.sink.mails().size() == 1);
}

TEST_CASE("a bounce makes an answer undelivered, and the buyer waits again") {
  MAIL_HOST(host);
  NEEDS_MAIL_SINK();
  Shop shop(host);
  const Thread thread = shop.ask();
  const OutgoingId id = shop.desk.answer(thread, "It left today.");
  REQUIRE(shop.desk.round().sent == 1);
  CHECK_FALSE(shop.desk.threadOf(kQuestion).needsReply);
  host->deliver(shop.user,
                "From: MAILER-DAEMON@mail.example\r\nTo: service@shop.example\r\nReturn-Path: <>\r\nSubject: Undelivered Mail\r\nMessage-ID: <b@mail.example>\r\n"
                "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nIt failed.\r\n--b\r\n"
                "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\nFinal-Recipient: rfc822; question@buyer.example\r\nAction: failed\r\n"
                "Status: 5.1.1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" + shop.sink.mails().front() + "\r\n--b--\r\n",
                "INBOX", shop.desk.clock.now());
  for (int k = 0; k < 2; ++k) {
    REQUIRE(shop.desk.round().ok);
    const Outgoing item = shop.desk.item(id);
    CHECK(item.state == Refused);
    CHECK(item.errorText.find("5.1.1") != std::string::npos);
    const Thread after = shop.desk.threadOf(kQuestion);
    CHECK(after.needsReply);
    CHECK(after.status == ThreadStatus::Open);
    const auto messages = shop.desk.messagesOf(after.id);
    REQUIRE(messages.size() == 3);
    CHECK(messages[1].delivery == Delivery::Refused);
  }
  // A person sends it again: that is another mail.
  shop.desk.write([&](storage::Connection& connection) {
    storage::OutgoingRepository::Move again;
    again.from = Refused;
    again.to = Queued;
    return storage::OutgoingRepository(connection).move(id, again);
  });
  CHECK(shop.desk.round().sent == 1);
  const Outgoing item = shop.desk.item(id);
  CHECK(item.state == Sent);
  CHECK(shop.sink.mails().size() == 2);
  CHECK(shop.arrived(item.remoteId) == 1);
  CHECK_FALSE(shop.desk.threadOf(kQuestion).needsReply);
}

TEST_CASE("an answer somebody wrote in the webmail counts, and is shown as theirs") {
  MAIL_HOST(host);
  NEEDS_MAIL_SINK();
  Shop shop(host);
  const Thread thread = shop.ask();
  REQUIRE(thread.needsReply);
  Letter answer = letterOf("webmail@shop.example", "service@shop.example");
  answer.to = "question@buyer.example";
  answer.inReplyTo = kQuestion;
  host->deliver(shop.user, answer.bytes(), "Sent", shop.desk.clock.now(), "S");
  REQUIRE(shop.desk.round().ok);
  const Thread after = shop.desk.threadOf(kQuestion);
  CHECK_FALSE(after.needsReply);
  CHECK(after.status == ThreadStatus::Waiting);
  CHECK(shop.desk.messagesOf(after.id).back().author == Author::External);
}

TEST_CASE("threads that turn out to be one are merged, and the buyer waits in one of them alone") {
  MAIL_HOST(host);
  Shop shop(host);
  Letter third = letterOf("c@example.com"), second = letterOf("b@example.com"), first = letterOf("a@example.com");
  third.inReplyTo = "b@example.com";
  second.inReplyTo = "a@example.com";
  for (const Letter* letter : {&third, &first, &second}) {
    host->deliver(shop.user, letter->bytes(), "INBOX", shop.desk.clock.now() - std::chrono::minutes(5));
    REQUIRE(shop.desk.round().ok);
  }
  const Thread thread = shop.desk.threadOf("a@example.com");
  CHECK(shop.desk.threadOf("b@example.com").id == thread.id);
  CHECK(shop.desk.threadOf("c@example.com").id == thread.id);
  CHECK(thread.messageCount == 3);
  CHECK(thread.needsReply);
  CHECK(shop.desk.count("thread WHERE merged_into IS NULL") == 1);
  CHECK(shop.desk.count("waiting_period WHERE ended_at IS NULL") == 1);
}

TEST_CASE("a conversation without a mail to answer refuses before anything leaves") {
  MAIL_HOST(host);
  NEEDS_MAIL_SINK();
  Shop shop(host);
  Letter machine = letterOf("machine@example.com", "noreply@example.net");
  host->deliver(shop.user, machine.bytes(), "INBOX", shop.desk.clock.now());
  REQUIRE(shop.desk.round().ok);
  const OutgoingId id = shop.desk.answer(shop.desk.threadOf("machine@example.com"), "Hello?");
  (void)shop.desk.round();
  CHECK(shop.desk.item(id).state == Refused);
  CHECK(shop.sink.mails().empty());
}
