// Contact forms, and which order a mail is about.
#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/mailbox_form.h"
#include "core/marketplaces/mailbox_shop.h"
#include "core/net/mail/mime_reader.h"

using namespace inquiry;

namespace {

const Instant kNow = *Instant::parse("2026-11-21T12:00:00Z");

Store shop() {
  Store store;
  store.id = StoreId{"shop"};
  store.mailbox = MailboxSettings{};
  store.mailbox->smtp = MailServer{"127.0.0.1", 25, "none", "", "support@demo-store.example"};
  return store;
}

std::string mail(const std::string& head, const std::string& text) { return head + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text; }

MailVerdict verdictOf(const std::string& bytes) {
  const ParsedMail parsed = readMail(bytes);
  return ShopMailClassifier().read({bytes, parsed, "INBOX", MailFolder::Role::Inbox, false, kNow}, shop());
}

const std::string kShopifyForm = mail(
    "From: Demo Store (Shopify) <mailer@shopify.com>\r\nReply-To: anna@example.com\r\nTo: support@demo-store.example\r\nSubject: New customer message on 16 September 2026 at 12:46\r\n"
    "Message-ID: <E1020004@shopify.com>\r\n",
    "You received a new message from your online store's contact form.\r\n\r\nCountry Code:\r\nDE\r\n\r\nName:\r\nAnna Beispiel\r\n\r\nEmail:\r\nanna@example.com\r\n\r\nPhone:\r\n\r\n\r\n"
    "Body:\r\nHello, my order number is #1042.\r\nNote: it has not arrived.\r\n");

ShopOrder order(const std::string& number, const std::string& mailAddress, int daysAgo, bool isUnderWay = true) {
  ShopOrder made;
  made.order.remoteId = number;
  made.order.placedAt = kNow - std::chrono::hours(24 * daysAgo);
  made.mail = mailAddress;
  made.surname = "Beispiel";
  made.isUnderWay = isUnderWay;
  return made;
}

OrderEvidence evidence(const std::string& fresh, const std::string& sender = "anna@example.com", const std::string& quoted = {}) { return {sender, "Anna", fresh, quoted, kNow}; }

}  // namespace

TEST_CASE("a message of Shopify's contact form is the customer's, and never threaded by its subject") {
  const MailVerdict verdict = verdictOf(kShopifyForm);
  CHECK(verdict.kind == MailVerdict::Kind::BuyerMessage);
  CHECK(verdict.replyTo == "anna@example.com");
  CHECK(verdict.thread.buyerName == "Anna Beispiel");
  CHECK(verdict.message.message.text == "Hello, my order number is #1042.\nNote: it has not arrived.");
  CHECK(verdict.thread.marks == std::vector<std::string>{"unverified-sender"});
  for (const MailThreadKey& key : verdict.lookUp) CHECK_FALSE(key.value.starts_with("subject:"));
  // Without Reply-To the field counts, and mailer@shopify.com never.
  std::string without = kShopifyForm;
  without.replace(without.find("Reply-To: anna@example.com\r\n"), 28, "");
  CHECK(verdictOf(without).replyTo == "anna@example.com");
}

TEST_CASE("a mail of Contact Form 7 gives name, address and text, without the form's own words") {
  const MailVerdict verdict = verdictOf(mail("From: Demo Shop <wordpress@demo-store.example>\r\nReply-To: anna@example.com\r\nTo: support@demo-store.example\r\nSubject: [Demo Shop] \"Where is my parcel\"\r\nMessage-ID: <1@demo-store.example>\r\n",
                                             "From: Anna Beispiel <anna@example.com>\r\nSubject: Where is my parcel\r\n\r\nMessage Body:\r\nOrder 727 has not arrived.\r\n\r\n-- \r\n"
                                             "This e-mail was sent from a contact form on Demo Shop (https://demo-store.example)\r\n"));
  CHECK(verdict.kind == MailVerdict::Kind::BuyerMessage);
  CHECK(verdict.replyTo == "anna@example.com");
  CHECK(verdict.thread.buyerName == "Anna Beispiel");
  CHECK(verdict.message.message.text == "Order 727 has not arrived.");
}

TEST_CASE("what the shop system tells is no buyer, and a person who writes with colons is no form") {
  const MailVerdict digest = verdictOf(mail("From: Shopify <hello@mail.shopify.com>\r\nTo: support@demo-store.example\r\nSubject: Your weekly report\r\nMessage-ID: <2@shopify.com>\r\n", "Sales went up."));
  CHECK(digest.kind == MailVerdict::Kind::Notice);
  const MailVerdict person = verdictOf(mail("From: Anna <anna@example.com>\r\nTo: support@demo-store.example\r\nSubject: Hi\r\nMessage-ID: <3@example.com>\r\n", "Name: the kettle\r\nEmail: mine\r\nMessage: it leaks"));
  CHECK(person.kind == MailVerdict::Kind::BuyerMessage);
  CHECK(person.thread.marks.empty());
  CHECK(person.message.message.text.find("Name: the kettle") != std::string::npos);
}

TEST_CASE("the scores of shopify.md 3.4 decide, and a number alone never does") {
  const auto scoreOf = [](const std::vector<ShopOrder>& candidates, const OrderEvidence& what) {
    const auto match = matchOrder(candidates, what);
    return match ? match->reason + " " + std::to_string(match->score) : std::string("none");
  };
  const ShopOrder own = order("#1042", "Anna+shop@example.com", 8);
  CHECK(scoreOf({own}, evidence("Order #1042 please")) == "number-and-sender 100");
  CHECK(scoreOf({own}, evidence("Order #1042 please", "eve@example.net")) == "none");
  CHECK(scoreOf({own}, {"eve@example.net", "A. Beispiel", "Order 1042", "", kNow}) == "number-and-name 70");
  CHECK(scoreOf({own}, evidence("Where is it?")) == "only-order-of-sender 65");
  CHECK(scoreOf({order("#1042", "anna@example.com", 90)}, evidence("Where is it?")) == "none");
  CHECK(scoreOf({own, order("#1050", "anna@example.com", 2)}, evidence("Where is it?")) == "none");
  CHECK(scoreOf({own, order("#1050", "anna@example.com", 2)}, evidence("1050, where is it?")) == "number-and-sender 100");
  CHECK(scoreOf({own}, evidence("Hi", "eve@example.net", "Order #1042")) == "none");
  ShopOrder shipped = order("#1060", "ben@example.net", 3);
  shipped.order.shipments.push_back({});
  shipped.order.shipments.back().trackingNumber = "003404341612";
  CHECK(scoreOf({own, shipped}, evidence("Parcel 003404341612?", "carla@example.org")) == "tracking 80");
  ShopOrder line = own;
  line.order.lines.push_back({});
  line.order.lines.back().sku = "kettle-08";
  CHECK(scoreOf({line}, evidence("The KETTLE-08 leaks")) == "only-order-of-sender 75");
  const auto match = matchOrder({own}, {"eve@example.net", "A. Beispiel", "Order 1042", "", kNow});
  REQUIRE(match);
  CHECK_FALSE(match->isSameSender);
}

TEST_CASE("numbers that could be orders are found, sums and dates are not") {
  CHECK(orderNumbersIn(evidence("Order #1042 of 12.50 EUR, 2026/11/21, parcel 003404341612, 55", "", "727"), 5) == std::vector<std::string>{"1042", "727"});
  CHECK(comparableMail("Anna.Beispiel+shop@Gmail.com") == "annabeispiel@gmail.com");
}
