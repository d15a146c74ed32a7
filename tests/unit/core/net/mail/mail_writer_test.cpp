#include "core/net/mail/mail_writer.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/net/mail/mime_reader.h"

using namespace inquiry;

namespace {

NewMail reply() {
  NewMail mail;
  mail.from = {"Demo Store", "support@demo-store.example"};
  mail.to = {{"Anna \"A\" Beispiel", "anna@example.com"}};
  mail.subject = "Re: Order #1042";
  mail.messageId = "019ab6d2-7c1e@demo-store.example";
  mail.inReplyTo = "CAF9=abc@mail.example.com";
  mail.references = {"first@example.com", "CAF9=abc@mail.example.com"};
  mail.text = "Hello\nAnna";
  mail.date = *Instant::parse("2026-11-21T10:05:09Z");
  return mail;
}

// What every server demands of every mail.
void checkLines(const std::string& bytes) {
  std::size_t longest = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto end = bytes.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    longest = std::max(longest, end - at);
    CHECK(bytes.find('\n', at) == end + 1);
    at = end + 2;
  }
  CHECK(longest <= 998);
}

bool isAscii(const std::string& bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

TEST_CASE("A reply is written as a server takes it") {
  const auto bytes = writeMail(reply());
  CHECK(bytes ==
        "From: \"Demo Store\"\r\n <support@demo-store.example>\r\n"
        "To: \"Anna \\\"A\\\" Beispiel\"\r\n <anna@example.com>\r\n"
        "Subject: Re: Order #1042\r\n"
        "Date: Sat, 21 Nov 2026 10:05:09 +0000\r\n"
        "Message-ID: <019ab6d2-7c1e@demo-store.example>\r\n"
        "In-Reply-To: <CAF9=abc@mail.example.com>\r\n"
        "References: <first@example.com>\r\n <CAF9=abc@mail.example.com>\r\n"
        "MIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\nHello\r\nAnna\r\n");
  checkLines(bytes);
}

TEST_CASE("What is written is read back, in every script") {
  for (const std::string text : {"plain", "Größe und Fuß, süß", "ご注文ありがとうございます。\n髙橋①", "From here\n.\n..dot\ntrailing \n\n", "a=b\ttab", "",
                                 "emoji 🎁 and \u202E", "=?utf-8?Q?no_word?="}) {
    INFO(text);
    auto mail = reply();
    mail.text = text + "\n";
    mail.subject = text.substr(0, text.find('\n'));
    mail.from.name = mail.subject.empty() ? "x" : mail.subject;
    const auto bytes = writeMail(mail);
    checkLines(bytes);
    CHECK(isAscii(bytes));
    CHECK(bytes.find("\r\nFrom here") == std::string::npos);
    CHECK(bytes.find("\r\n.\r\n") == std::string::npos);
    const auto read = readMail(bytes);
    const auto end = text.find_last_not_of('\n');
    CHECK(read.text.substr(0, read.text.find_last_not_of('\n') + 1) == text.substr(0, end == std::string::npos ? 0 : end + 1));
    CHECK(read.from.at(0).address == "support@demo-store.example");
    CHECK(read.messageId == mail.messageId);
    CHECK(read.inReplyTo == std::vector{mail.inReplyTo});
    CHECK(read.references == mail.references);
    CHECK(read.date == mail.date);
    if (text.find('\t') == std::string::npos) CHECK(read.subject == mail.subject);
  }
}

TEST_CASE("A line of 200,000 characters and a long subject are folded, not sent") {
  auto mail = reply();
  mail.text = std::string(200'000, 'x');
  mail.subject = std::string(3000, 'y') + "ü";
  const auto bytes = writeMail(mail);
  checkLines(bytes);
  const auto read = readMail(bytes);
  CHECK(read.text.substr(0, 200'000) == mail.text);
  CHECK(read.subject == mail.subject);
}

TEST_CASE("Attachments keep bytes, type and a name in any script") {
  auto mail = reply();
  std::string all;
  for (int i = 0; i < 1000; ++i) all.push_back(static_cast<char>(i));
  mail.text = "see =_inquirydesk_0 attached";
  mail.attachments = {{"application/pdf", "invoice.pdf", "", "", all, ""},
                      {"image/png", "請求書①とても長い名前のファイルでありまして何行にもなります.png", "", "", "x", ""},
                      {"message/rfc822", "", "", "", "Subject: x\r\n\r\ny", ""},
                      {"bad type", "..\\a\"b.txt", "", "", "", ""}};
  const auto bytes = writeMail(mail);
  checkLines(bytes);
  CHECK(isAscii(bytes));
  const auto read = readMail(bytes);
  CHECK(read.text.starts_with(mail.text));
  REQUIRE(read.attachments.size() == 4);
  CHECK(read.attachments[0].bytes == all);
  CHECK(read.attachments[0].name == "invoice.pdf");
  CHECK(read.attachments[0].disposition == "attachment");
  CHECK(read.attachments[1].name == mail.attachments[1].name);
  CHECK(read.attachments[2].bytes == "Subject: x\r\n\r\ny");
  CHECK(read.attachments[3].name == "ab.txt");
}

TEST_CASE("T12: no value starts a header of its own") {
  auto mail = reply();
  mail.subject = "Hi\r\nBcc: all@example.com";
  mail.from.name = "Shop\nBcc: x@example.com";
  mail.to = {{"A\r\n\r\nbody", "anna@example.com>\r\nBcc: y@example.com"}};
  mail.inReplyTo = "a@b>\r\nX-Evil: 1";
  mail.references = {"c@d\r\nX-Evil: 2"};
  mail.conversationId = "42\r\nX-Evil: 3";
  mail.messageId = "e@f\r\nX-Evil: 4";
  const auto read = readMail(writeMail(mail));
  CHECK(read.header("Bcc").empty());
  CHECK(read.header("X-Evil").empty());
  CHECK(read.subject == "Hi  Bcc: all@example.com");
  CHECK(read.text == "Hello\nAnna\n");
}

TEST_CASE("An automatic mail says so, long threads keep their ends") {
  auto mail = reply();
  mail.isAutomatic = true;
  mail.conversationId = "c-42";
  mail.references.clear();
  for (int i = 0; i < 60; ++i) mail.references.push_back(std::to_string(i) + "@example.com");
  const auto read = readMail(writeMail(mail));
  CHECK(read.isAutoReply);
  CHECK(read.header("X-InquiryDesk-Conv") == "c-42");
  REQUIRE(read.references.size() == 21);
  CHECK(read.references.front() == "0@example.com");
  CHECK(read.references[1] == "40@example.com");
  CHECK(read.references.back() == "59@example.com");
}
