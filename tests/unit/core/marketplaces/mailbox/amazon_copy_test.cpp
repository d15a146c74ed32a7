// Amazon's own copy of an answer nobody was sure of, on real mail servers.
#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/amazon/amazon_connector.h"
#include "tests/support/mail_relay.h"
#include "tests/support/mail_sink.h"
#include "tests/unit/core/marketplaces/mailbox/mail_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using enum OutgoingState;

namespace {

constexpr const char* kRelay = "k3x9q7w2m5z8h1+A1B2C3D4E5F6G7H8@marketplace.amazon.co.uk";
constexpr const char* kText = "It left today. You will have it on Thursday.";

std::string amazonMail(const std::string& id, const std::string& from, const std::string& subject, const std::string& notification, const std::string& text) {
  return "From: \"Maria Silva\" <" + from + ">\r\nTo: service@shop.example\r\nSubject: " + subject + "\r\nMessage-ID: <" + id +
         ">\r\nX-Space-Notification-Type: " + notification + "\r\nX-Marketplace-ID: A1F83G8C2ARO7P\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text;
}

struct AmazonShop {
  explicit AmazonShop(const HostSession& at) : host(at), user(newMailUser()), desk(at->authoritiesFile()) {
    desk.serve(Marketplace::Amazon, &makeAmazonConnector);
    store = mailShop();
    store.marketplace = Marketplace::Amazon;
    store.site = "UK";
    store.mailbox->imap = host->server(user);
    store.mailbox->smtp->port = sink.port();
    store.historySince = desk.clock.now() - std::chrono::hours(24);
    desk.add(store);
    host->deliver(user, amazonMail("question@amazon.example", kRelay, "Delivery enquiry from Amazon customer Maria Silva", "BBC_MESSAGE_SENT_TO_MERCHANT",
                                   "You have received a message.\r\n\r\n------------- Message:  -------------\r\n\r\nWhere is it?\r\n\r\n------------- End message -------------\r\n"), "INBOX", desk.clock.now() - std::chrono::minutes(5));
    if (!desk.round().ok) throw std::runtime_error("first round");
  }
  void copy(const std::string& id, const std::string& buyer = "Maria Silva") {
    host->deliver(user, amazonMail(id, "donotreply@amazon.com", "Your email to " + buyer, "BBC_MESSAGE_CONFIRMATION_TO_MERCHANT",
                                   "------- Begin message -------\r\n" + std::string(kText) + "\r\n------- End message -------\r\n"),
                  "INBOX", desk.clock.now());
  }
  Outgoing unknownAnswer() {
    sink.order("dot", "drop-stored");
    const OutgoingId id = desk.answer(desk.threadOf("question@amazon.example"), kText);
    (void)desk.round();
    return desk.item(id);
  }
  std::vector<Message> shown() { return desk.messagesOf(desk.threadOf("question@amazon.example").id); }

  const HostSession& host;
  const std::string user;
  MailSink sink;
  MailDesk desk;
  Store store;
};

}  // namespace

TEST_CASE("RP02: Amazon's copy of an answer that was cut behind its acceptance settles it, and it is shown and counted once") {
  MAIL_HOST(host);
  NEEDS_MAIL_SINK();
  AmazonShop shop(host);
  const Outgoing item = shop.unknownAnswer();
  REQUIRE(item.state == Unknown);
  // The same words to somebody else prove nothing.
  shop.copy("copy-0@amazon.example", "Peter Other");
  shop.desk.clock.push(std::chrono::seconds(65));
  (void)shop.desk.round();
  CHECK(shop.desk.item(item.id).state == Unknown);
  // The copy is read in before anybody asks what became of the answer: there it stands as the agent's.
  shop.copy("copy-1@amazon.example");
  (void)shop.desk.round();
  CHECK(shop.shown().size() == 2);
  for (int i = 0; i < 6 && shop.desk.item(item.id).state == Unknown; ++i) {
    shop.desk.clock.push(std::chrono::seconds(65));
    (void)shop.desk.round();
  }
  const Outgoing settled = shop.desk.item(item.id);
  CHECK((settled.state == Sent || settled.state == Confirmed));
  CHECK(shop.sink.mails().size() == 1);
  const auto messages = shop.shown();
  REQUIRE(messages.size() == 2);
  CHECK(messages.back().text == kText);
  CHECK(messages.back().author == Author::Agent);
  CHECK(messages.back().remoteId == settled.remoteId);
  CHECK_FALSE(messages.back().edited);
  CHECK(shop.desk.count("message") == 3);  // with the words to somebody else
  CHECK_FALSE(shop.desk.threadOf("question@amazon.example").needsReply);
  CHECK(shop.desk.count("waiting_period WHERE ended_at IS NULL") == 0);
  // Read again, by the copy and by Sent, it stays one.
  std::vector<std::string> sent = shop.sink.mails();
  host->deliver(shop.user, sent.front(), "Sent", shop.desk.clock.now());
  for (int i = 0; i < 3; ++i) {
    shop.desk.clock.push(std::chrono::hours(7));
    (void)shop.desk.round();
  }
  CHECK(shop.shown().size() == 2);
  CHECK(shop.sink.mails().size() == 1);
  CHECK(shop.desk.count("message") == 3);
  // The copy had come before its answer was settled, and the answer stayed "sent" for ever.
  CHECK(shop.desk.item(item.id).state == Confirmed);
}

TEST_CASE("RP02: Amazon's copy of an answer written here confirms it, though its question is answered by then and it names no order") {
  MAIL_HOST(host);
  NEEDS_MAIL_SINK();
  AmazonShop shop(host);
  const OutgoingId id = shop.desk.answer(shop.desk.threadOf("question@amazon.example"), kText);
  (void)shop.desk.round();
  REQUIRE(shop.desk.item(id).state == Sent);
  shop.copy("copy-1@amazon.example");
  (void)shop.desk.round();
  CHECK(shop.desk.item(id).state == Confirmed);
  CHECK(shop.shown().size() == 2);
  shop.desk.clock.push(std::chrono::hours(7));
  (void)shop.desk.round();
  CHECK(shop.desk.count("message") == 2);
  CHECK(shop.desk.count("thread") == 1);
}
