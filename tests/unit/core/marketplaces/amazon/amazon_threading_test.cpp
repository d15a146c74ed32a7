#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/amazon/amazon_mails.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

constexpr const char* kCaseA = "11111111-2222-4333-8444-555555555555";
constexpr const char* kCaseB = "22222222-2222-4333-8444-555555555555";
constexpr const char* kOrder = "026-1234567-7654321";

bool hasMark(const InboundThread& thread, const std::string& mark) { return std::find(thread.marks.begin(), thread.marks.end(), mark) != thread.marks.end(); }

}  // namespace

TEST_CASE("Two mails of one case are one conversation, although nothing in them refers to the other") {
  AmazonDesk desk;
  desk.file(AmazonLetter{.id = "a@x", .caseId = kCaseA}.bytes());
  desk.file(AmazonLetter{.id = "b@x", .caseId = kCaseA, .date = "Tue, 06 Jan 2026 09:12:44 +0000"}.bytes(), "2026-01-06T10:00:00Z");
  CHECK(desk.conversation("a@x") == desk.conversation("b@x"));
}

TEST_CASE("Messages about one order stay together whatever their case is") {
  AmazonDesk desk;
  desk.file(AmazonLetter{.id = "a@x", .caseId = kCaseA, .order = kOrder}.bytes());
  desk.file(AmazonLetter{.id = "b@x", .caseId = kCaseB, .order = kOrder, .date = "Fri, 06 Mar 2026 09:12:44 +0000"}.bytes(), "2026-03-06T10:00:00Z");
  CHECK(desk.conversation("a@x") == desk.conversation("b@x"));
  CHECK(desk.thread("b@x").kind == ThreadKind::OrderMessage);
}

TEST_CASE("Who writes down the number of somebody else's order gets no way into that conversation") {
  AmazonDesk desk;
  desk.file(AmazonLetter{.id = "a@x", .caseId = kCaseA, .order = kOrder}.bytes());
  desk.file(AmazonLetter{.id = "thief@x", .caseId = kCaseB, .text = std::string("Where does ") + kOrder + " go to?", .buyer = "t9h8i7e6f5xxxx"}.bytes());
  CHECK(desk.conversation("thief@x") != desk.conversation("a@x"));
  CHECK(hasMark(desk.thread("thief@x"), "order-unconfirmed"));
  CHECK_FALSE(hasMark(desk.thread("a@x"), "order-unconfirmed"));
  // And the owner of the order is not led to the other one later.
  desk.file(AmazonLetter{.id = "b@x", .caseId = "33333333-2222-4333-8444-555555555555", .order = kOrder, .date = "Tue, 06 Jan 2026 09:12:44 +0000"}.bytes(), "2026-01-06T10:00:00Z");
  CHECK(desk.conversation("b@x") == desk.conversation("a@x"));
  // The same buyer may.
  desk.file(AmazonLetter{.id = "c@x", .caseId = "44444444-2222-4333-8444-555555555555", .text = std::string("About ") + kOrder, .date = "Fri, 06 Mar 2026 09:12:44 +0000"}.bytes(), "2026-03-06T10:00:00Z");
  CHECK(desk.conversation("c@x") == desk.conversation("a@x"));
}

TEST_CASE("Two explicit cases of one buyer are two conversations") {
  AmazonDesk desk;
  desk.file(AmazonLetter{.id = "a@x", .caseId = kCaseA}.bytes());
  desk.file(AmazonLetter{.id = "b@x", .caseId = kCaseB}.bytes());
  CHECK(desk.conversation("a@x") != desk.conversation("b@x"));
}

TEST_CASE("A mail without a case joins the same buyer's conversation for thirty days") {
  AmazonDesk desk;
  desk.file(AmazonLetter{.id = "a@x", .caseId = kCaseA}.bytes());
  desk.file(AmazonLetter{.id = "b@x", .date = "Mon, 02 Feb 2026 09:12:44 +0000"}.bytes(), "2026-02-02T10:00:00Z");
  desk.file(AmazonLetter{.id = "c@x", .date = "Mon, 09 Mar 2026 09:12:44 +0000"}.bytes(), "2026-03-09T10:00:00Z");
  CHECK(desk.conversation("a@x") == desk.conversation("b@x"));
  CHECK(desk.conversation("a@x") != desk.conversation("c@x"));
}

TEST_CASE("A mail that answers one of ours joins its conversation before anything else is looked at") {
  AmazonDesk desk;
  desk.file(AmazonLetter{.id = "a@x", .caseId = kCaseA, .order = kOrder}.bytes());
  desk.file(AmazonLetter{.id = "b@x", .caseId = kCaseB}.bytes());
  desk.sink.storeSent(desk.conversation("b@x"), "ours@shop.example", "Soon.", *Instant::parse("2026-01-05T11:00:00Z"));
  desk.file(AmazonLetter{.id = "c@x", .order = kOrder, .more = "In-Reply-To: <ours@shop.example>\r\n", .date = "Mon, 05 Jan 2026 12:00:00 +0000"}.bytes(), "2026-01-05T12:00:00Z");
  CHECK(desk.conversation("c@x") == desk.conversation("b@x"));
}

TEST_CASE("The same message to a second recipient is stored once") {
  AmazonDesk desk;
  desk.file(AmazonLetter{.id = "a@x", .caseId = kCaseA, .token = "AMSG7"}.bytes());
  desk.file(AmazonLetter{.id = "b@x", .caseId = kCaseA, .token = "AMSG7"}.bytes());
  desk.file(AmazonLetter{.id = "c@x", .caseId = kCaseA, .token = "AMSG8"}.bytes());
  CHECK(desk.knows("a@x"));
  CHECK_FALSE(desk.knows("b@x"));
  CHECK(desk.knows("c@x"));
  // Read again from the start, nothing changes.
  desk.file(AmazonLetter{.id = "b@x", .caseId = kCaseA, .token = "AMSG7"}.bytes());
  CHECK_FALSE(desk.knows("b@x"));
}

TEST_CASE("A copy of an answer from Seller Central joins the one open question of that buyer, and none of two") {
  AmazonDesk desk;
  AmazonLetter copy{.id = "copy@x", .text = "------- Begin message -------\r\nIt is on its way.\r\n------- End message -------", .name = "Amazon.co.uk", .date = "Mon, 05 Jan 2026 11:00:00 +0000"};
  desk.file(AmazonLetter{.id = "a@x", .caseId = kCaseA}.bytes());
  SECTION("one") {
    desk.file(copy.system("BBC_MESSAGE_CONFIRMATION_TO_MERCHANT", "Your email to Maria Silva"), "2026-01-05T11:00:00Z");
    CHECK(desk.conversation("copy@x") == desk.conversation("a@x"));
    CHECK_FALSE(hasMark(desk.thread("a@x"), "check"));
    CHECK(desk.message("copy@x").text == "It is on its way.");
    CHECK(desk.message("copy@x").direction == Direction::Out);
  }
  SECTION("two") {
    desk.file(AmazonLetter{.id = "b@x", .caseId = kCaseB, .buyer = "o8p9q1r2s3t4u5"}.bytes());
    desk.file(copy.system("BBC_MESSAGE_CONFIRMATION_TO_MERCHANT", "Your email to Maria Silva"), "2026-01-05T11:00:00Z");
    CHECK(desk.conversation("copy@x") != desk.conversation("a@x"));
    CHECK(desk.conversation("copy@x") != desk.conversation("b@x"));
    CHECK(hasMark(desk.thread("copy@x"), "check"));
  }
}

TEST_CASE("A copy that is read before the message it answers is taken in by its conversation, in every order of arrival") {
  // Seen with a history: the copy of an answer stood beside its conversation for good.
  struct Filed {
    std::string bytes, at;
  };
  const auto copy = [](const char* id, const char* date) {
    return AmazonLetter{.id = id, .text = std::string("# ") + kOrder + ":\r\n------- Begin message -------\r\nIt is on its way.\r\n------- End message -------", .name = "Amazon.co.uk", .date = date}
        .system("BBC_MESSAGE_CONFIRMATION_TO_MERCHANT", "Your email to Maria Silva");
  };
  const std::vector<Filed> mails{{AmazonLetter{.id = "a@x", .caseId = kCaseA, .order = kOrder}.bytes(), "2026-01-05T09:13:00Z"},
                                 {copy("copy1@x", "Mon, 05 Jan 2026 11:00:00 +0000"), "2026-01-05T11:00:00Z"},
                                 {AmazonLetter{.id = "b@x", .caseId = kCaseA, .order = kOrder, .date = "Tue, 06 Jan 2026 09:12:44 +0000"}.bytes(), "2026-01-06T09:13:00Z"},
                                 {copy("copy2@x", "Tue, 06 Jan 2026 11:00:00 +0000"), "2026-01-06T11:00:00Z"}};
  std::vector<std::size_t> order{0, 1, 2, 3};
  do {
    AmazonDesk desk;
    for (const std::size_t i : order) desk.file(mails[i].bytes, mails[i].at);
    INFO(order[0] << order[1] << order[2] << order[3]);
    for (const char* id : {"b@x", "copy1@x", "copy2@x"}) CHECK(desk.conversation(id) == desk.conversation("a@x"));
    CHECK(desk.thread("a@x").remoteId == std::string("case:") + kCaseA);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("A refund stands in the order's conversation as Amazon's word and starts no clock (trap 8 of the mail formats)") {
  AmazonDesk desk;
  desk.file(AmazonLetter{.id = "a@x", .caseId = kCaseA, .order = kOrder}.bytes());
  desk.file(AmazonLetter{.id = "r@x", .text = std::string("Refund of £3.00 for ") + kOrder}.system("REFUND_ISSUED", "Refund"));
  CHECK(desk.conversation("r@x") == desk.conversation("a@x"));
  CHECK(desk.message("r@x").author == Author::Platform);
  CHECK(desk.thread("a@x").kind == ThreadKind::OrderMessage);
}

TEST_CASE("A refund without a conversation stands among the notices and never takes a later message of the buyer in") {
  AmazonDesk desk;
  desk.file(AmazonLetter{.id = "r@x", .text = std::string("Refund of £3.00 for ") + kOrder}.system("REFUND_ISSUED", "Refund"));
  desk.file(AmazonLetter{.id = "a@x", .caseId = kCaseA, .order = kOrder}.bytes());
  CHECK(desk.thread("r@x").kind == ThreadKind::Notice);
  CHECK(desk.conversation("r@x") != desk.conversation("a@x"));
  CHECK(desk.thread("a@x").kind == ThreadKind::OrderMessage);
}

TEST_CASE("CH05: a claim and its decision are one case beside the conversation of the order") {
  AmazonDesk desk;
  desk.file(AmazonLetter{.id = "a@x", .caseId = kCaseA, .order = kOrder}.bytes());
  desk.file(AmazonLetter{.id = "c1@x", .text = std::string("A claim for ") + kOrder + ". Answer within 3 calendar days."}.system("A_Z_CLAIM_RESPONDENT_NOTIFY", "Claim"));
  desk.file(AmazonLetter{.id = "c2@x", .text = std::string("Decided: ") + kOrder}.system("A_Z_CLAIM_RESPONDENT_CLOSE", "Decision"));
  CHECK(desk.conversation("c1@x") == desk.conversation("c2@x"));
  CHECK(desk.conversation("c1@x") != desk.conversation("a@x"));
  CHECK(desk.thread("c1@x").kind == ThreadKind::Case);
  const auto& pages = desk.sink.pages();
  const auto events = std::count_if(pages.begin(), pages.end(), [](const InboundPage& page) { return !page.orderEvents.empty(); });
  CHECK(events == 2);
  CHECK(pages[1].orderEvents.front().deadline == Instant::parse("2026-01-08T09:12:44Z"));
}

TEST_CASE("RP02: a refusal that comes as a mail later refuses exactly the answer it names") {
  AmazonDesk desk;
  desk.file(AmazonLetter{.id = "a@x", .caseId = kCaseA, .order = kOrder}.bytes());
  desk.sink.storeSent(desk.conversation("a@x"), "ours@shop.example", "Write to me@shop.example", *Instant::parse("2026-01-05T11:00:00Z"));
  AmazonLetter notice{.id = "n@x", .text = "We were unable to deliver the message you sent.", .more = "In-Reply-To: <ours@shop.example>\r\n"};
  desk.file(notice.system("BUYER_OPTED_OUT_BSM_MESSAGES", "Not delivered"));
  REQUIRE(desk.sink.deliveries().size() == 1);
  CHECK(desk.sink.deliveries().front().remoteId == "ours@shop.example");
  CHECK(desk.sink.deliveries().front().delivery == Delivery::Refused);
  CHECK(desk.conversation("n@x") == desk.conversation("a@x"));
}

TEST_CASE("CH06: notices never stand in a conversation of a buyer, and a buyer's message never among them") {
  AmazonDesk desk;
  for (int i = 0; i < 20; ++i) {
    const std::string n = std::to_string(i);
    desk.file(AmazonLetter{.id = "m" + n + "@x", .buyer = "buyer" + n + "abcdefgh"}.bytes());
    AmazonLetter notice{.id = "n" + n + "@x", .text = "Your performance."};
    auto bytes = notice.system("NOTICE", "Your performance");
    bytes.erase(bytes.find("X-Space-Notification-Type"), std::string("X-Space-Notification-Type: NOTICE\r\n").size());
    desk.file(bytes);
  }
  int notices = 0, buyers = 0;
  for (const auto& [id, thread] : desk.sink.threads()) (thread.kind == ThreadKind::Notice ? notices : buyers) += 1;
  CHECK(notices == 20);
  CHECK(buyers == 20);
  for (const auto& [id, stored] : desk.sink.messages()) {
    const auto& thread = desk.sink.threads().at(stored.inbound.threadRemoteId);
    CHECK((thread.kind == ThreadKind::Notice) == (stored.inbound.message.author == Author::Platform));
  }
}

TEST_CASE("TK14: a buyer's message in Junk is shown with its mark and starts its clock") {
  AmazonDesk desk;
  desk.file(AmazonLetter{.id = "a@x", .caseId = kCaseA}.bytes(), "2026-01-05T10:00:00Z", MailFolder::Role::Junk);
  CHECK(desk.message("a@x").author == Author::Buyer);
  CHECK(hasMark(desk.thread("a@x"), "junk"));
}
