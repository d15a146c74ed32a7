#include <catch2/catch_test_macros.hpp>

#include "core/net/mail/imap_session.h"
#include "core/net/mail/mail_writer.h"
#include "core/net/mail/mime_reader.h"
#include "core/net/mail/smtp_sender.h"
#include "tests/unit/app/sandbox/visitor.h"

namespace inquiry::sandbox::test {
namespace {

constexpr const char* kAmazon = R"({"stores":[{"id":"uk","marketplace":"amazon","site":"UK","name":"Harbor UK","threads":[
  {"id":"c1","buyer":"maria_s","order":{"id":"026-1234567-7654321"},"messages":[{"from":"buyer","text":"Where is my parcel?","minutesAgo":90}]},
  {"id":"c2","buyer":"john_d","order":true,"messages":[{"from":"buyer","text":"Wrong colour","minutesAgo":300},{"from":"seller","text":"A new one is on its way.","minutesAgo":200}]}]}]})";

// What a mail program of the seller sees and does; needs a running server.
class Seller {
 public:
  explicit Seller(Visitor& visitor) {
    const Json file = visitor.storeFile("uk");
    const auto server = [](const Json& json) {
      return MailServer{json["host"], json["port"], json["security"], json["user"], json.value("from", "")};
    };
    m_imap = server(file["mailbox"]["imap"]);
    m_smtp = server(file["mailbox"]["smtp"]);
    m_password = file["credentials"]["mailboxPassword"];
  }

  std::vector<ParsedMail> read(const std::string& folder) const {
    auto session = openImap(m_imap, login(m_password), {}, {});
    REQUIRE(session);
    REQUIRE((*session)->examine(folder));
    const auto uids = (*session)->allUids();
    REQUIRE(uids);
    std::vector<ParsedMail> mails;
    REQUIRE((*session)->fetch(*uids, 1U << 20U, [&](FetchedMail mail) -> Status {
      mails.push_back(readMail(mail.bytes));
      return {};
    }));
    return mails;
  }

  SmtpOutcome send(const std::string& to, const std::string& text, const std::string& id, const std::string& from = "uk@shop.example") const {
    NewMail mail;
    mail.from.address = from;
    mail.to = {{"", to}};
    mail.subject = "Re: your order";
    mail.messageId = id;
    mail.text = text;
    mail.date = *Instant::parse(Visitor::kNow);
    return submitMail(m_smtp, login(m_password), {from, {to}, writeMail(mail)}, {}, {});
  }
  SmtpOutcome signInWith(const std::string& password) const { return submitMail(m_smtp, login(password), {"uk@shop.example", {"a@b.example"}, "\r\n"}, {}, {}); }

 private:
  MailLogin login(const std::string& password) const { return {m_imap.user, Secret(password), {}}; }
  MailServer m_imap, m_smtp;
  std::string m_password;
};

std::string kindOf(const ParsedMail& mail) { return mail.header("X-Space-Notification-Type"); }

}  // namespace

TEST_CASE("CH03: buyers of an Amazon store write into a real mailbox, and an answer is copied back once it passed") {
  Visitor visitor(kAmazon);
  CHECK(visitor.control("GET", "stores")["stores"].empty());
  if (!visitor.openMail()) {
    WARN("dovecot-imapd is not installed");
    return;
  }
  Seller seller(visitor);
  const std::vector<ParsedMail> inbox = seller.read("INBOX");
  const auto asked = std::find_if(inbox.begin(), inbox.end(), [](const ParsedMail& mail) { return mail.text.find("Where is my parcel?") != std::string::npos; });
  REQUIRE(asked != inbox.end());
  CHECK(kindOf(*asked) == "BBC_MESSAGE_SENT_TO_MERCHANT");
  CHECK(asked->text.find("# 026-1234567-7654321:") != std::string::npos);
  const std::string relay = asked->from.front().address;
  CHECK(relay.ends_with("@marketplace.amazon.co.uk"));

  CHECK(seller.send(relay, "It arrives on Thursday.", "one@shop.example").kind == SmtpOutcome::Kind::Accepted);
  Json sent = visitor.control("GET", "sent")["sent"];
  REQUIRE(sent.size() == 1);
  CHECK(sent[0]["text"] == "It arrives on Thursday.");
  CHECK(sent[0]["thread"] == "c1");
  const std::size_t before = seller.read("INBOX").size();
  visitor.advance(std::chrono::seconds(10));
  visitor.tick();
  const std::vector<ParsedMail> after = seller.read("INBOX");
  REQUIRE(after.size() == before + 1);
  CHECK(kindOf(after.back()) == "BBC_MESSAGE_CONFIRMATION_TO_MERCHANT");
  CHECK(after.back().inReplyTo == std::vector<std::string>{"one@shop.example"});
}

TEST_CASE("The relay sends back what holds a link and takes nothing from a stranger") {
  Visitor visitor(kAmazon);
  if (!visitor.openMail()) {
    WARN("dovecot-imapd is not installed");
    return;
  }
  Seller seller(visitor);
  const std::string relay = seller.read("INBOX").front().from.front().address;
  CHECK(seller.send(relay, "See https://shop.example/track", "two@shop.example").kind == SmtpOutcome::Kind::Accepted);
  visitor.advance(std::chrono::seconds(10));
  visitor.tick();
  const ParsedMail back = seller.read("INBOX").back();
  CHECK(back.isBounce);
  CHECK(back.bouncedMessageId == "two@shop.example");
  CHECK(visitor.control("GET", "sent")["sent"].empty());
  CHECK(seller.send(relay, "Hello", "three@shop.example", "stranger@shop.example").kind == SmtpOutcome::Kind::Refused);
  CHECK(seller.send("nobody+00000000@marketplace.amazon.co.uk", "Hello", "four@shop.example").kind == SmtpOutcome::Kind::Refused);
  const SmtpOutcome wrong = seller.signInWith("guess");
  CHECK(wrong.kind != SmtpOutcome::Kind::Accepted);
  CHECK(visitor.control("GET", "sent")["sent"].empty());
}

TEST_CASE("The door of the sandbox can be told to hang up before or after it took a mail") {
  Visitor visitor(kAmazon);
  if (!visitor.openMail()) {
    WARN("dovecot-imapd is not installed");
    return;
  }
  Seller seller(visitor);
  const std::string relay = seller.read("INBOX").front().from.front().address;
  visitor.control("POST", "faults", {{"store", "uk"}, {"kind", "reset-after-accept"}});
  CHECK(seller.send(relay, "Taken, but nobody said so.", "five@shop.example").kind == SmtpOutcome::Kind::Unknown);
  CHECK(visitor.control("GET", "sent")["sent"].size() == 1);
  visitor.control("POST", "faults", {{"store", "uk"}, {"kind", "throttle"}, {"endpoint", "send"}});
  CHECK(seller.send(relay, "Later.", "six@shop.example").kind == SmtpOutcome::Kind::NotSent);
  CHECK(visitor.control("GET", "sent")["sent"].size() == 1);
}

TEST_CASE("What a seller answered before is in the Sent folder or a copy in the inbox, and a reset empties the mailbox") {
  Visitor visitor(kAmazon);
  if (!visitor.openMail()) {
    WARN("dovecot-imapd is not installed");
    return;
  }
  Seller seller(visitor);
  std::vector<ParsedMail> answers = seller.read("Sent");
  for (ParsedMail& mail : seller.read("INBOX"))
    if (kindOf(mail) == "BBC_MESSAGE_CONFIRMATION_TO_MERCHANT") answers.push_back(std::move(mail));
  REQUIRE(answers.size() == 1);
  CHECK(answers.front().text.find("A new one is on its way.") != std::string::npos);
  const std::size_t before = seller.read("INBOX").size();
  visitor.control("POST", "messages", {{"store", "uk"}, {"thread", "c1"}, {"text", "Hello?"}});
  CHECK(seller.read("INBOX").size() == before + 1);
  visitor.control("POST", "reset");
  CHECK(seller.read("INBOX").size() == before);
}

}  // namespace inquiry::sandbox::test
