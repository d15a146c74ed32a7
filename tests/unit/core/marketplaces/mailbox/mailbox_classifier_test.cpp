#include "core/marketplaces/mailbox/mailbox_classifier.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/mailbox/mail_letters.h"

using namespace inquiry;
using namespace inquiry::test;
using Kind = MailVerdict::Kind;
using Role = MailFolder::Role;

namespace {

MailVerdict verdictOf(const Letter& letter, Role role = Role::Inbox) {
  const std::string bytes = letter.bytes();
  const ParsedMail parsed = readMail(bytes);
  return MailboxClassifier().read({bytes, parsed, "INBOX", role, role == Role::Junk, *Instant::parse("2026-11-21T10:00:00Z")}, mailShop());
}

Letter letter(const std::string& from, const std::string& replyTo = {}) {
  Letter made;
  made.id = "1@example.com";
  made.from = from;
  made.replyTo = replyTo;
  return made;
}

}  // namespace

TEST_CASE("a mail of a buyer starts a clock, and the answer goes to its sender") {
  const MailVerdict verdict = verdictOf(letter("Anna Beispiel <anna@example.com>"));
  CHECK(verdict.kind == Kind::BuyerMessage);
  CHECK(verdict.replyTo == "anna@example.com");
  CHECK(verdict.thread.kind == ThreadKind::Mail);
  CHECK(verdict.thread.buyerName == "Anna Beispiel");
  CHECK(verdict.thread.subject == "Order 1042");
  CHECK(verdict.message.message.author == Author::Buyer);
  CHECK(verdict.message.message.text == "Where is my parcel?");
}

TEST_CASE("CP05: a buyer without a name is shown by a masked address, and no key holds it") {
  const MailVerdict verdict = verdictOf(letter("anna.beispiel@example.com"));
  CHECK(verdict.thread.buyerName.find("anna.beispiel") == std::string::npos);
  CHECK(verdict.thread.buyerName.find("@example.com") != std::string::npos);
  CHECK(verdict.thread.buyerKey.find("anna") == std::string::npos);
  for (const std::string& key : verdict.keys) CHECK(key.find("anna") == std::string::npos);
}

TEST_CASE("contact forms take the customer from Reply-To") {
  for (const char* from : {"service@shop.example", "Shop <wordpress@shop.example>", "no-reply@forms.example.net", "form@shop.example"}) {
    INFO(from);
    const MailVerdict verdict = verdictOf(letter(from, "Carla <carla@example.org>"));
    CHECK(verdict.kind == Kind::BuyerMessage);
    CHECK(verdict.replyTo == "carla@example.org");
    CHECK(verdict.thread.buyerName == "Carla");
    CHECK(verdict.thread.buyerKey == verdictOf(letter("Carla <carla@example.org>")).thread.buyerKey);
  }
}

TEST_CASE("whoever borrowed a buyer's name had our answer sent to himself") {
  // A person who wants the answer elsewhere stays the one who wrote, and is believed when the receiving server vouches for the mail.
  const std::string bytes = letter("Dora <dora@work.example.com>", "dora@home.example.org").bytes();
  ParsedMail parsed = readMail(bytes);
  const auto read = [&] { return MailboxClassifier().read({bytes, parsed, "INBOX", Role::Inbox, false, *Instant::parse("2026-11-21T10:00:00Z")}, mailShop()); };
  parsed.authentication = ParsedMail::Authentication::Pass;
  CHECK(read().replyTo == "dora@home.example.org");
  CHECK(read().thread.buyerName == "Dora");
  CHECK(read().thread.marks.empty());
  parsed.authentication = ParsedMail::Authentication::None;
  CHECK(read().replyTo == "dora@work.example.com");
  CHECK(read().thread.marks == std::vector<std::string>{"unverified-sender"});
  // Another mailbox of the same house needs no proof.
  CHECK(verdictOf(letter("Dora <dora@work.example.com>", "office@work.example.com")).replyTo == "office@work.example.com");
}

TEST_CASE("what machines write starts no clock") {
  Letter absent = letter("anna@example.com");
  absent.more = "Auto-Submitted: auto-replied\r\n";
  CHECK(verdictOf(absent).kind == Kind::AutoReply);
  Letter list = letter("news@example.net");
  list.more = "List-Id: <news.example.net>\r\nList-Unsubscribe: <https://example.net/u>\r\n";
  CHECK(verdictOf(list).kind == Kind::Notice);
  const MailVerdict machine = verdictOf(letter("noreply@bank.example.net"));
  CHECK(machine.kind == Kind::Notice);
  CHECK(machine.replyTo.empty());
  for (const MailVerdict& verdict : {verdictOf(absent), verdictOf(list), machine}) {
    CHECK(verdict.message.message.author == Author::Platform);
    CHECK(verdict.thread.kind == ThreadKind::Notice);
  }
}

TEST_CASE("answers of our side count, newsletters of ours do not") {
  Letter answer = letter("service@shop.example");
  answer.to = "anna@example.com";
  const MailVerdict sent = verdictOf(answer, Role::Sent);
  CHECK(sent.kind == Kind::OwnSent);
  CHECK(sent.message.message.direction == Direction::Out);
  CHECK(sent.message.message.author == Author::External);
  CHECK(sent.thread.buyerKey == verdictOf(letter("anna@example.com")).thread.buyerKey);
  Letter automatic = answer;
  automatic.more = "Auto-Submitted: auto-generated\r\n";
  CHECK(verdictOf(automatic, Role::Sent).message.message.author == Author::Automation);
  Letter many = answer;
  many.to = "a@x.example, b@x.example, c@x.example, d@x.example, e@x.example, f@x.example, g@x.example, h@x.example, i@x.example";
  CHECK(verdictOf(many, Role::Sent).kind == Kind::Foreign);
}

TEST_CASE("TK14: junk that answers us is a buyer's message, the rest waits apart until somebody looks") {
  Letter spam = letter("winner@example.net");
  CHECK(verdictOf(spam, Role::Junk).kind == Kind::Suspicious);
  Letter answer = letter("anna@example.com");
  answer.inReplyTo = "5f2b@shop.example";
  CHECK(verdictOf(answer, Role::Junk).kind == Kind::BuyerMessage);
}

TEST_CASE("TK14: a mail in junk is marked, and read anew when somebody brings it back to the inbox") {
  FilingDesk desk;
  Letter mail = letter("anna@example.com");
  desk.file(mail, Role::Junk);
  REQUIRE(desk.sink.messages().contains("junk:1@example.com"));
  CHECK(desk.thread("junk:1@example.com").kind == ThreadKind::Notice);
  CHECK(desk.thread("junk:1@example.com").marks == std::vector<std::string>{"junk"});
  desk.file(mail, Role::Inbox);
  REQUIRE(desk.sink.messages().contains("1@example.com"));
  CHECK(desk.thread("1@example.com").kind == ThreadKind::Mail);
  CHECK(desk.message("1@example.com").message.author == Author::Buyer);
  CHECK(desk.sink.messages().at("junk:1@example.com").deleted);
  // And not the other way round.
  desk.file(mail, Role::Junk);
  CHECK(desk.sink.messages().size() == 2);
}

TEST_CASE("the history an answer carries along is folded away, a first mail is shown whole") {
  Letter answer = letter("anna@example.com");
  answer.inReplyTo = "0@shop.example";
  answer.text = "Thank you!\r\n\r\nOn Sat, Nov 21, 2026 at 10:00 AM Shop <service@shop.example> wrote:\r\n> It left today.";
  CHECK(verdictOf(answer).message.message.text == "Thank you!");
  Letter first = answer;
  first.inReplyTo.clear();
  CHECK(verdictOf(first).message.message.text.find("It left today.") != std::string::npos);
}

TEST_CASE("a mail nobody can parse is shown as text") {
  FilingDesk desk;
  Letter broken;
  broken.id = "";
  broken.more = "Content-Transfer-Encoding: base64\r\nContent-Type: multipart/mixed\r\n";
  broken.text = "Where is my parcel? \xff\xfe";
  desk.file(broken);
  REQUIRE(desk.sink.messages().size() == 1);
  const auto& [id, stored] = *desk.sink.messages().begin();
  CHECK(id.starts_with("sha256:"));
  CHECK(stored.inbound.rawPayload == broken.bytes());
}

TEST_CASE("in All Mail both sides are told apart, and nobody replaces a stored mail by another under its id") {
  FilingDesk desk;
  desk.file(letter("anna@example.com"), Role::All);
  Letter answer = letter("service@shop.example");
  answer.id = "2@shop.example";
  answer.to = "anna@example.com";
  answer.inReplyTo = "1@example.com";
  desk.file(answer, Role::All);
  CHECK(desk.message("2@shop.example").message.direction == Direction::Out);
  CHECK(desk.conversation("2@shop.example") == desk.conversation("1@example.com"));
  Letter forged = letter("service@shop.example");
  forged.to = "anna@example.com";
  forged.text = "Send the money elsewhere";
  desk.file(forged, Role::All);
  CHECK(desk.message("1@example.com").message.text == "Where is my parcel?");
  CHECK(desk.sink.messages().at("1@example.com").revision == 1);
}
