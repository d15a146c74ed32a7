#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/ebay/ebay_case_mapper.h"

using namespace inquiry;
using namespace inquiry::ebay;

namespace {

CaseSetting inLondon() { return {"GB", "Europe/London", *Instant::parse("2026-01-06T09:00:00Z"), "https://apiz.ebay.com"}; }

}  // namespace

TEST_CASE("eBay cases: a row of a list alone says what a closed old case needs") {
  const auto page = caseRows(R"({"members":[{"returnId":"5000000001","orderId":"12-34567-89012","buyerLoginName":"buyer_xy","state":"RETURN_REQUESTED",
    "status":"RETURN_REQUESTED","creationInfo":{"item":{"itemId":"110000000001","transactionId":"20000000001","returnQuantity":1},"reason":"NOT_AS_DESCRIBED",
    "comments":{"content":"Scratched"},"creationDate":{"value":"2026-01-05T10:00:00.000Z"}},"sellerResponseDue":{"activityDue":"SELLER_APPROVE_REQUEST",
    "respondByDate":{"value":"2026-01-08T10:00:00.000Z"}}}],"paginationOutput":{"limit":25,"offset":0,"totalEntries":1,"totalPages":1},"total":1})", CaseWhat::Return);
  REQUIRE(page);
  REQUIRE(page->rows.size() == 1);
  CHECK(page->facts.total == 1);
  const CaseRow& row = page->rows.front();
  CHECK(row.ref == CaseRef{CaseWhat::Return, "5000000001"});
  CHECK(row.orderId == "12-34567-89012");
  CHECK(row.itemId == "110000000001");
  CHECK_FALSE(row.isClosed);
  const auto reading = caseReading(row.ref, {row.raw, "", ""}, inLondon());
  REQUIRE(reading);
  CHECK(reading->value.remoteId == "return:5000000001");
  CHECK(reading->value.turn == CaseTurn::Us);
  CHECK(reading->value.dueAt == Instant::parse("2026-01-08T10:00:00Z"));
  CHECK(reading->value.reasonText == "Scratched");
  REQUIRE(reading->messages.size() == 1);
  CHECK(reading->messages.front().threadRemoteId == "case:return:5000000001");
}

TEST_CASE("eBay cases: ids may be numbers, and a row without one is named by its place") {
  const auto page = caseRows(R"({"members":[{"caseId":5300000001,"itemId":110000000001,"buyer":"buyer_xy","caseStatusEnum":"OPEN"},{"buyer":"nobody"},"text"]})", CaseWhat::Escalated);
  REQUIRE(page);
  REQUIRE(page->rows.size() == 1);
  CHECK(page->rows.front().ref.id == "5300000001");
  CHECK(page->rows.front().itemId == "110000000001");
  REQUIRE(page->quarantined.size() == 2);
  CHECK(page->quarantined.front().text == "members[1].caseId is missing");
}

TEST_CASE("eBay cases: the list of cancellations comes under either name") {
  for (const char* name : {"cancellations", "members"}) {
    INFO(name);
    const auto page = caseRows("{\"" + std::string(name) + R"(":[{"cancelId":"5","legacyOrderId":"12-34567-89012","cancelStatus":"CANCEL_REQUESTED"}]})", CaseWhat::Cancellation);
    REQUIRE(page);
    CHECK(page->rows.size() == 1);
  }
}

TEST_CASE("SL07: without a date of opening no deadline is made up") {
  const auto reading = caseReading({CaseWhat::Inquiry, "1"}, {R"({"inquiryId":"1","inquiryStatusEnum":"WAITING_SELLER_RESPONSE"})", "", ""}, inLondon());
  REQUIRE(reading);
  CHECK(reading->value.turn == CaseTurn::Us);
  CHECK_FALSE(reading->value.dueAt);
  CHECK(reading->value.dueSource == CaseDueSource::None);
}

TEST_CASE("eBay cases: whose turn it is, by eBay's words") {
  struct Row {
    CaseWhat what;
    const char *row, *name;
    CaseTurn turn;
  };
  const Row rows[] = {
      {CaseWhat::Inquiry, R"({"inquiryStatusEnum":"WAITING_BUYER_RESPONSE"})", "the buyer's answer", CaseTurn::Buyer},
      {CaseWhat::Inquiry, R"({"inquiryStatusEnum":"PENDING","respondByDate":{"value":"2026-01-08T10:00:00Z"}})", "pending", CaseTurn::Platform},
      {CaseWhat::Inquiry, R"({"inquiryStatusEnum":"CLOSED_WITH_ESCALATION"})", "eBay was asked", CaseTurn::Nobody},
      {CaseWhat::Return, R"({"state":"ITEM_SHIPPED","status":"ITEM_SHIPPED"})", "on its way back", CaseTurn::Buyer},
      {CaseWhat::Return, R"({"state":"ITEM_DELIVERED","status":"ITEM_DELIVERED"})", "back", CaseTurn::Us},
      {CaseWhat::Return, R"({"state":"ESCALATED","status":"ESCALATED"})", "eBay decides", CaseTurn::Platform},
      {CaseWhat::Escalated, R"({"caseStatusEnum":"WAITING_CS"})", "eBay looks", CaseTurn::Platform},
      {CaseWhat::Escalated, R"({"caseStatusEnum":"REFUND_AGREED_BUT_FAILED"})", "the refund failed", CaseTurn::Us},
      {CaseWhat::Cancellation, R"({"cancelStatus":"CANCEL_REJECTED"})", "turned down", CaseTurn::Nobody},
      {CaseWhat::Cancellation, R"({"cancelStatus":"CANCEL_PENDING","requestorType":"SELLER","buyerResponseDueDate":{"value":"2026-01-08T10:00:00Z"}})", "ours", CaseTurn::Buyer},
      {CaseWhat::Dispute, R"({"paymentDisputeStatus":"OPEN"})", "the bank looks", CaseTurn::Platform}};
  for (const Row& row : rows) {
    INFO(row.name);
    const auto reading = caseReading({row.what, "1"}, {row.row, "", ""}, inLondon());
    REQUIRE(reading);
    CHECK(reading->value.turn == row.turn);
  }
}

TEST_CASE("eBay returns: only what eBay offers can be done, and what the desk cannot do leads to the page") {
  const auto reading = caseReading({CaseWhat::Return, "1"}, {R"({"returnId":"1","state":"RETURN_REQUESTED","sellerTotalRefund":{"estimatedRefundAmount":{"value":12.5,"currency":"GBP"}},
    "sellerResponseDue":{"activityDue":"SELLER_APPROVE_REQUEST","respondByDate":{"value":"2026-01-08T10:00:00Z"}},
    "sellerAvailableOptions":[{"actionType":"SELLER_APPROVE_REQUEST"},{"actionType":"SELLER_ISSUE_REFUND"},{"actionType":"REMINDER_FOR_REFUND"},
    {"actionType":"SELLER_ESCALATE"},{"actionType":"SELLER_PRINT_SHIPPING_LABEL"},{"actionType":"SELLER_DANCE"}]})", "", ""}, inLondon());
  REQUIRE(reading);
  std::string names;
  for (const CaseAction& action : reading->value.actions) names += action.name + (action.whyNot.empty() ? " " : "? ");
  CHECK(names == "accept-return issue-refund escalate seller-print-shipping-label? seller-dance? ");
  const CaseAction* accept = actionOf(*reading, "accept-return");
  REQUIRE(accept);
  CHECK(accept->isRequired);
  CHECK(accept->isDecision);
  CHECK(accept->dueAt == reading->value.dueAt);
  const CaseAction* refund = actionOf(*reading, "issue-refund");
  REQUIRE(refund);
  CHECK(refund->maxAmount == Money{1250, "GBP"});
  CHECK(actionOf(*reading, "escalate")->choices.size() == 6);
}

TEST_CASE("eBay cases: an id names its kind, with or without the thread's word before it") {
  CHECK(CaseRef::parse("case:return:50") == CaseRef{CaseWhat::Return, "50"});
  CHECK(CaseRef::parse("dispute:7") == CaseRef{CaseWhat::Dispute, "7"});
  for (const char* text : {"", "return", "return:", "claim:7", "case:7"}) CHECK_FALSE(CaseRef::parse(text));
}
