#include <catch2/catch_test_macros.hpp>
#include <stop_token>

#include "core/domain/original_source.h"
#include "core/domain/utf8.h"
#include "core/marketplaces/amazon/amazon_connector.h"
#include "core/marketplaces/amazon/amazon_outgoing.h"
#include "core/net/mail/mail_transport.h"
#include "tests/support/fake_attachments.h"
#include "tests/unit/core/marketplaces/amazon/amazon_mails.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

// Takes every answer and keeps its bytes; its mailbox cannot be reached.
class KeepingMail final : public MailTransport {
 public:
  Result<std::unique_ptr<ImapSession>> openImap(const MailServer&, const MailLogin&, const ImapOptions&, std::stop_token) override {
    return fail(ErrorKind::Offline, "test.offline", "No mailbox here.");
  }
  SmtpOutcome submit(const MailServer&, const MailLogin&, const SmtpSubmission& mail, const SmtpOptions&, std::stop_token) override {
    sent.push_back(mail);
    SmtpOutcome outcome;
    outcome.kind = SmtpOutcome::Kind::Accepted;
    return outcome;
  }
  SmtpOutcome trySmtp(const MailServer&, const MailLogin&, const SmtpOptions&, std::stop_token) override { return {SmtpOutcome::Kind::Accepted, 250, {}, {}}; }
  std::vector<SmtpSubmission> sent;
};

class OneOriginal final : public OriginalSource {
 public:
  Result<std::optional<StoredOriginal>> newestFromBuyer(const StoreId&, const std::string&) const override {
    if (bytes.empty()) return std::optional<StoredOriginal>();
    return std::optional(StoredOriginal{"a@x", *Instant::parse("2026-01-05T09:12:44Z"), bytes});
  }
  Result<std::vector<std::string>> messageIds(const StoreId&, const std::string&, std::size_t) const override { return std::vector<std::string>{"a@x"}; }
  Result<std::optional<std::string>> original(const StoreId&, const std::string&) const override { return std::optional(bytes); }
  std::string bytes;
};

struct ConnectorBench {
  FixedClock clock{*Instant::parse("2026-01-05T12:00:00Z")};
  SilentHttp http;
  KeepingMail mail;
  MemorySecretStore secrets;
  FakeAttachments files;
  OneOriginal originals;
  RecordingSink stored;
  Store store = amazonStore("UK");
  std::vector<Store> stores;
  std::stop_source stop;

  std::unique_ptr<Connector> connect() {
    secrets.give(store.id, {{"mailboxPassword", "quiet"}}, "", "", clock.now());
    ConnectorParts parts{http, secrets, clock};
    parts.pause = [](Duration, std::stop_token) { return true; };
    parts.files = &files;
    parts.mail = &mail;
    parts.originals = &originals;
    parts.stores = [this] { return stores; };
    return makeAmazonConnector(store, parts);
  }
  Outgoing reply(const std::string& text) const {
    Outgoing outgoing;
    outgoing.clientId = "0198f2aa-0000-7000-8000-00000000abcd";
    outgoing.store = store.id;
    outgoing.threadRemoteId = "case:11111111-2222-4333-8444-555555555555";
    outgoing.text = text;
    return outgoing;
  }
};

constexpr const char* kCase = "11111111-2222-4333-8444-555555555555";

}  // namespace

TEST_CASE("An answer goes to the relay address with its case, from the approved sender, as plain text under our own id (RP01)") {
  ConnectorBench bench;
  bench.originals.bytes = AmazonLetter{.id = "a@x", .caseId = kCase, .order = "026-1234567-7654321"}.bytes();
  const auto connector = bench.connect();
  const auto result = connector->send(bench.reply("It arrives on Thursday.\n你好"), bench.stop.get_token());
  REQUIRE(result.outcome == SendResult::Outcome::Accepted);
  CHECK(result.remoteId == "0198f2aa-0000-7000-8000-00000000abcd@shop.example");
  REQUIRE(bench.mail.sent.size() == 1);
  const auto& sent = bench.mail.sent.front();
  const std::string relay = std::string("k3x9q7w2m5z8h1+") + kCase + "@marketplace.amazon.co.uk";
  CHECK(sent.from == "service+uk@shop.example");
  CHECK(sent.to == std::vector<std::string>{relay});
  const auto parsed = readMail(sent.bytes);
  REQUIRE(parsed.to.size() == 1);
  CHECK(parsed.to.front().address == relay);
  CHECK(parsed.cc.empty());
  CHECK(parsed.from.front().address == "service+uk@shop.example");
  CHECK(parsed.messageId == "0198f2aa-0000-7000-8000-00000000abcd@shop.example");
  CHECK(parsed.inReplyTo == std::vector<std::string>{"a@x"});
  CHECK(parsed.references == std::vector<std::string>{"a@x"});
  CHECK(parsed.subject == "Re: Delivery enquiry from Amazon customer Maria Silva");
  CHECK(parsed.html.empty());
  CHECK(parsed.attachments.empty());
  CHECK(parsed.header("Content-Type").starts_with("text/plain"));
  CHECK(parsed.header("Bcc").empty());
  CHECK(std::string(utf8::trimmed(parsed.text)) == "It arrives on Thursday.\n你好");
}

TEST_CASE("The subject never gathers a second Re:") {
  ConnectorBench bench;
  auto letter = AmazonLetter{.id = "a@x", .caseId = kCase};
  bench.originals.bytes = letter.bytes();
  const std::string subject = "Subject: ";
  bench.originals.bytes.insert(bench.originals.bytes.find(subject) + subject.size(), "Re: AW: ");
  REQUIRE(bench.connect()->send(bench.reply("Yes."), bench.stop.get_token()).outcome == SendResult::Outcome::Accepted);
  CHECK(readMail(bench.mail.sent.front().bytes).subject == "Re: Delivery enquiry from Amazon customer Maria Silva");
}

TEST_CASE("An answer never goes anywhere but to Amazon's relay, whatever Reply-To says") {
  ConnectorBench bench;
  bench.originals.bytes = AmazonLetter{.id = "a@x", .caseId = kCase, .more = "Reply-To: <me@evil.example>\r\n"}.bytes();
  REQUIRE(bench.connect()->send(bench.reply("Yes."), bench.stop.get_token()).outcome == SendResult::Outcome::Accepted);
  CHECK(bench.mail.sent.front().to.front().ends_with("@marketplace.amazon.co.uk"));

  bench.mail.sent.clear();
  bench.originals.bytes = AmazonLetter{.id = "a@x"}.bytes();
  const std::string relay = "@marketplace.amazon.co.uk";
  bench.originals.bytes.replace(bench.originals.bytes.find(relay), relay.size(), "@marketplace.amazon.co.uk.evil.example");
  const auto refused = bench.connect()->send(bench.reply("Yes."), bench.stop.get_token());
  CHECK(refused.outcome == SendResult::Outcome::Refused);
  CHECK(bench.mail.sent.empty());
}

TEST_CASE("CH14: what Amazon would turn back is said before anything leaves") {
  ConnectorBench bench;
  bench.originals.bytes = AmazonLetter{.id = "a@x", .caseId = kCase}.bytes();
  const auto connector = bench.connect();
  struct Row {
    const char* name;
    Outgoing outgoing;
    const char* code;
    const char* word;
  };
  std::vector<Row> rows;
  const auto with = [&](const char* name, const char* code, const char* word, std::vector<OutgoingAttachment> files, std::string text = "Here.") {
    auto outgoing = bench.reply(text);
    outgoing.attachments = std::move(files);
    rows.push_back({name, outgoing, code, word});
  };
  with("11 MB", "amazon.files_too_large", "10 MB", {{"a.pdf", "application/pdf", 11 << 20, "a"}});
  with("two files of 6 MB", "amazon.files_too_large", "10 MB", {{"a.pdf", "application/pdf", 6 << 20, "a"}, {"b.pdf", "application/pdf", 6 << 20, "b"}});
  with("archive", "amazon.file_kind", "PDF", {{"a.zip", "application/zip", 10, "a"}});
  with("video", "amazon.file_kind", "PDF", {{"a.mp4", "video/mp4", 10, "a"}});
  with("program under a harmless type", "amazon.file_kind", "PDF", {{"a.exe", "application/pdf", 10, "a"}});
  with("six files", "amazon.too_many_files", "5", std::vector<OutgoingAttachment>(6, {"a.png", "image/png", 10, "a"}));
  with("4001 characters", "amazon.too_long", "4000", {}, std::string(4001, 'x'));
  with("HTML", "amazon.html", "plain text", {}, "<p>Hello</p>");
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto result = connector->send(row.outgoing, bench.stop.get_token());
    CHECK(result.outcome == SendResult::Outcome::Refused);
    REQUIRE(result.error);
    CHECK(result.error->code == row.code);
    CHECK(result.error->text.find(row.word) != std::string::npos);
  }
  CHECK(bench.mail.sent.empty());
  CHECK_FALSE(amazon::refusalOf(bench.reply(std::string(4000, 'x'))));
}

TEST_CASE("CH03: without a mailbox nothing is all right, and every call says that buyer messages are not read") {
  ConnectorBench bench;
  bench.store.mailbox.reset();
  const auto connector = bench.connect();
  const auto pulled = connector->pull(PullDepth::Incremental, bench.stored, bench.stored, bench.stop.get_token());
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().kind == ErrorKind::MissingGrant);
  CHECK(pulled.error().text.find("NOT read") != std::string::npos);
  const auto tested = connector->test(bench.stop.get_token());
  CHECK((!tested || !tested->missing.empty()));
  for (const auto& channel : connector->capabilities().channels) {
    CHECK_FALSE(channel.canRead);
    CHECK_FALSE(channel.canSend);
  }
}

TEST_CASE("SL03: the clock of Amazon is 24 elapsed hours and automatic answers do not stop it") {
  ConnectorBench bench;
  const auto connector = bench.connect();
  const auto& can = connector->capabilities();
  CHECK(can.answerWithin == std::chrono::hours(24));
  for (const auto kind : {ThreadKind::OrderMessage, ThreadKind::Question}) {
    REQUIRE(can.channel(kind));
    CHECK(can.channel(kind)->canSend);
    CHECK_FALSE(can.channel(kind)->automaticAnswersAllowed);
  }
  CHECK_FALSE(can.channel(ThreadKind::Case)->canSend);
  CHECK_FALSE(can.channel(ThreadKind::Notice)->canSend);
}

TEST_CASE("The page of a conversation is the one of Seller Central on its own site") {
  ConnectorBench bench;
  Thread thread;
  thread.remoteId = std::string("case:") + kCase;
  CHECK(bench.connect()->webPage(thread) == std::string("https://sellercentral.amazon.co.uk/messaging/inbox?fi=caseId&ss=") + kCase + "&cc=" + kCase);
  thread.remoteId = "mail:x";
  CHECK(bench.connect()->webPage(thread) == "https://sellercentral.amazon.co.uk/messaging/inbox");
  bench.store.sandbox = true;
  CHECK(bench.connect()->webPage(thread).empty());
}

TEST_CASE("The link that no answer is needed is offered from Amazon's own footer, never from the text and never from a doubtful mail") {
  ConnectorBench bench;
  const auto connector = bench.connect();
  const auto page = [&] { return *connector->noAnswerNeededPage("t"); };
  CHECK(page().empty());
  bench.originals.bytes = AmazonLetter{.id = "a@x", .token = "AMSG7"}.bytes();
  CHECK(page() == "https://sellercentral.amazon.co.uk/messaging/no-response-needed?t=A&m=AMSG7&mp=A1F83G8C2ARO7P&c=S&h=0&s=1");
  bench.originals.bytes = AmazonLetter{.id = "a@x", .text = "https://sellercentral.amazon.co.uk/messaging/no-response-needed?m=FAKE"}.bytes();
  CHECK(page().empty());
  bench.originals.bytes = AmazonLetter{.id = "a@x", .token = "AMSG7", .more = "Authentication-Results: mx.shop.example; dmarc=fail\r\n"}.bytes();
  CHECK(page().empty());
}

TEST_CASE("A store learns at once which other stores read its mailbox") {
  ConnectorBench bench;
  bench.originals.bytes = bytesOf(amazonCorpus() / "message-de.eml");
  const auto connector = bench.connect();
  // Nobody else is there: what is of another site is still answered from here.
  CHECK(connector->send(bench.reply("Ja."), bench.stop.get_token()).outcome == SendResult::Outcome::Accepted);
  bench.stores = amazonStores();
  CHECK(bench.connect()->send(bench.reply("Ja."), bench.stop.get_token()).outcome == SendResult::Outcome::Accepted);
  CHECK(bench.mail.sent.size() == 2);
}
