#include "core/desk/case_outcome.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using inquiry::desk::CaseEnd;
using inquiry::desk::wasLost;

TEST_CASE("KP08: each platform's own words tell whether a case was lost") {
  struct Row {
    const char* outcome;
    CaseKind kind;
    bool isContested, isLost;
  };
  using enum CaseKind;
  for (const Row& row : {
           // eBay: disputes, cases it took on, and what was never answered.
           Row{"SELLER_LOST", PaymentDispute, false, true}, Row{"SELLER_LOSE, NOT_PROTECTED", PaymentDispute, true, true}, Row{"SELLER_WIN, FULLY_PROTECTED", PaymentDispute, true, false},
           Row{"FULL_REFUND", Escalated, false, true}, Row{"CS_CLOSED", Escalated, false, false}, Row{"FULL_REFUND", Return, false, false},
           Row{"SELLER_NO_RESPONSE", Inquiry, false, true}, Row{"RETURN_REQUEST_TIMEOUT", Return, false, true}, Row{"CANCEL_CLOSED_WITH_REFUND", Cancellation, false, false},
           // Mercado Libre: what a mediation gives back, and a term that ran out. Its own protection is no loss of the seller.
           Row{"payment_refunded", Mediation, false, true}, Row{"payment_refunded", Claim, false, false}, Row{"respondent_timeout", Claim, false, true},
           Row{"item_returned", Mediation, false, true}, Row{"coverage_decision", Mediation, false, false}, Row{"opened_claim_by_mistake", Mediation, false, false},
           // Shopee: refunded although it was disputed.
           Row{"REFUND_PAID", Return, true, true}, Row{"REFUND_PAID", Return, false, false}, Row{"CANCELLED", Return, true, false},
           // Shopify: the shop decides by itself.
           Row{"CLOSED", Return, false, false}, Row{"FINAL_SALE", Return, false, false},
           // Amazon
           Row{"refunded", AtoZ, false, true}, Row{"", AtoZ, false, false},
       }) {
    CAPTURE(row.outcome, static_cast<int>(row.kind), row.isContested);
    CHECK(wasLost(CaseEnd{row.kind, row.outcome, row.isContested}) == row.isLost);
  }
}
