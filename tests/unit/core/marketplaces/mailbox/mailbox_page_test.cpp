// What strangers, mailers and doubled ids do to conversations, page by page.
#include "core/marketplaces/mailbox_page.h"

#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/amazon/amazon_classifier.h"
#include "tests/unit/core/marketplaces/mailbox/mail_letters.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

const Instant kAt = *Instant::parse("2026-11-21T10:00:00Z");

// Mails that lie in one page together.
template <class Classifier>
class OnePage {
 public:
  explicit OnePage(Store store = mailShop()) : m_access(std::move(store), {m_http, m_secrets, m_clock}), m_pages({m_access, m_classifier, nullptr, sink, sink}) {}
  void add(const std::string& bytes, MailFolder::Role role = MailFolder::Role::Inbox) {
    FetchedMail mail;
    mail.bytes = bytes;
    mail.size = bytes.size();
    mail.internalDate = kAt;
    m_pages.add(mail, {"folder", "folder", role});
  }
  void handOver() { REQUIRE(m_pages.handOver()); }

  RecordingSink sink;

 private:
  NoNetwork m_http;
  MemorySecretStore m_secrets;
  FixedClock m_clock{kAt};
  Classifier m_classifier;
  MailboxAccess m_access;
  MailboxPages m_pages;
};

Letter bounceOf(const std::string& ours) {
  Letter bounce;
  bounce.id = "bounce@example.com";
  bounce.from = "Mail Delivery System <mailer-daemon@example.com>";
  bounce.subject = "Undelivered Mail";
  bounce.inReplyTo = ours;
  bounce.more = "Return-Path: <>\r\nX-Failed-Recipients: anna@example.com\r\n";
  return bounce;
}

std::string amazonMail(const std::string& id, const std::string& from, const std::string& subject, const std::string& kind, const std::string& text, const std::string& more = {}) {
  return "From: \"Maria Silva\" <" + from + ">\r\nTo: service@shop.example\r\nSubject: " + subject + "\r\nMessage-ID: <" + id + ">\r\nX-Space-Notification-Type: " + kind +
         "\r\nX-Marketplace-ID: A1F83G8C2ARO7P\r\n" + more + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text;
}

}  // namespace

TEST_CASE("two mails of one Message-ID in the same page were one, and the second was lost") {
  OnePage<MailboxClassifier> page;
  page.add(Letter{"same@example.com"}.bytes());
  page.add(Letter{"same@example.com", "Ben <ben@example.net>"}.bytes());
  page.add(Letter{"same@example.com"}.bytes());  // that one again
  page.handOver();
  CHECK(page.sink.messages().size() == 2);
}

TEST_CASE("a bounce made the mailer the buyer of the conversation, and the buyer's next mail stood apart") {
  FilingDesk desk;
  desk.file({"question@example.com"});
  const std::string conversation = desk.conversation("question@example.com");
  desk.sink.storeSent(conversation, "answer@shop.example", "It left today.", kAt);
  desk.file(bounceOf("answer@shop.example"));
  REQUIRE(desk.conversation("bounce@example.com") == conversation);
  REQUIRE(desk.sink.deliveries().size() == 1);
  CHECK(desk.thread("question@example.com").buyerKey == "mail:" + mailHash("anna@example.com"));
  Letter next{"next@example.com"};
  next.inReplyTo = "answer@shop.example";
  desk.file(next);
  CHECK(desk.conversation("next@example.com") == conversation);
}

TEST_CASE("an answer to another address than the sender's made an empty conversation when it was read back from Sent") {
  FilingDesk desk;
  Letter question{"question@example.com"};
  question.replyTo = "anna@work.example.org";
  desk.file(question);
  const std::string conversation = desk.conversation("question@example.com");
  desk.sink.storeSent(conversation, "answer@shop.example", "It left today.", kAt);
  Letter answer{"answer@shop.example", "service@shop.example", "anna@work.example.org"};
  answer.inReplyTo = "question@example.com";
  answer.text = "It left today.";
  desk.file(answer, MailFolder::Role::Sent);
  CHECK(desk.sink.threads().size() == 1);
  CHECK(desk.thread("question@example.com").buyerKey == "mail:" + mailHash("anna@example.com"));
}

TEST_CASE("a stranger who wrote in the name of the shop ended a buyer's wait") {
  const std::string failed = "Authentication-Results: mx.shop.example; spf=fail; dkim=none; dmarc=fail header.from=shop.example\r\n";
  FilingDesk desk;
  desk.file({"question@example.com"});
  Letter forged{"forged@example.net", "service@shop.example", "anna@example.com"};
  forged.inReplyTo = "question@example.com";
  forged.more = failed;
  desk.file(forged);
  CHECK(desk.message("forged@example.net").message.direction == Direction::In);
  CHECK(desk.thread("forged@example.net").kind == ThreadKind::Notice);
  CHECK(desk.conversation("forged@example.net") != desk.conversation("question@example.com"));
  // The same from Sent is ours: nobody else puts mails there.
  forged.id = "own@shop.example";
  desk.file(forged, MailFolder::Role::Sent);
  CHECK(desk.message("own@shop.example").message.direction == Direction::Out);
  // In a buyer's name it is shown, and says that nobody vouches for it.
  Letter asBuyer{"as-buyer@example.net"};
  asBuyer.more = failed;
  asBuyer.subject = "Another parcel";
  desk.file(asBuyer);
  CHECK(desk.thread("as-buyer@example.net").marks == std::vector<std::string>{"unverified-sender"});
}

TEST_CASE("a copy of an answer from Amazon's page that names the buyer's message was lost") {
  Store store = mailShop();
  store.marketplace = Marketplace::Amazon;
  store.site = "UK";
  OnePage<amazon::AmazonClassifier> page(store);
  page.add(amazonMail("question@amazon.example", "k3x9q7w2m5z8h1@marketplace.amazon.co.uk", "Delivery enquiry from Amazon customer Maria Silva", "BBC_MESSAGE_SENT_TO_MERCHANT",
                      "You have received a message.\r\n\r\n------------- Message:  -------------\r\n\r\nWhere is it?\r\n\r\n------------- End message -------------\r\n"));
  page.add(amazonMail("copy@amazon.example", "donotreply@amazon.com", "Your email to Maria Silva", "BBC_MESSAGE_CONFIRMATION_TO_MERCHANT",
                      "------- Begin message -------\r\nIt left today.\r\n------- End message -------\r\n", "In-Reply-To: <question@amazon.example>\r\n"));
  page.handOver();
  REQUIRE(page.sink.messages().size() == 2);
  CHECK(page.sink.threadOfMessage("copy@amazon.example") == page.sink.threadOfMessage("question@amazon.example"));
  CHECK(page.sink.messages().at("copy@amazon.example").inbound.message.direction == Direction::Out);
  CHECK(page.sink.deliveries().empty());
}
