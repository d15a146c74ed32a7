// What becomes of inquiries, returns, cases, cancellations and payment disputes.
#include <algorithm>

#include "app/sandbox/ebay/ebay_post_sale.h"

namespace inquiry::sandbox::ebay {
namespace {

using Kind = PostSale::Kind;

void begin(PostSale& one, Instant now) {
  switch (one.kind) {
    case Kind::Inquiry:
      one.status = "WAITING_SELLER_RESPONSE";
      one.reason = "ITEM_NOT_RECEIVED";
      return addStep(one, "BUYER_OPENED_INQUIRY", "BUYER", "", now);
    case Kind::Return:
      one.status = "RETURN_REQUESTED";
      one.reason = "NOT_AS_DESCRIBED";
      one.options = {"SELLER_APPROVE_REQUEST", "SELLER_DECLINE_REQUEST", "SELLER_OFFER_PARTIAL_REFUND", "SELLER_ISSUE_REFUND", "SELLER_SEND_MESSAGE"};
      return addStep(one, "BUYER_CREATE_RETURN", "BUYER", "", now);
    case Kind::Case:
      one.status = "OPEN";
      one.reason = "SELLER_NO_RESPONSE";
      return addStep(one, "CASE_OPENED", "EBAY", "", now);
    case Kind::Cancellation:
      one.status = "CANCEL_REQUESTED";
      one.reason = "BUYER_ASKED_CANCEL";
      return addStep(one, "BUYER_REQUESTED_CANCEL", "BUYER", "", now);
    case Kind::Dispute:
      one.status = "ACTION_NEEDED";
      one.reason = "ITEM_NOT_RECEIVED";
      return addStep(one, "DISPUTE_OPENED", "BUYER", "", now);
  }
}

}  // namespace

std::string_view word(Kind kind) {
  switch (kind) {
    case Kind::Inquiry: return "inquiry";
    case Kind::Return: return "return";
    case Kind::Case: return "case";
    case Kind::Cancellation: return "cancellation";
    case Kind::Dispute: return "dispute";
  }
  return "";
}

std::string refOf(const PostSale& one) { return std::string(word(one.kind)) + ":" + one.id; }

PostSale* postSaleNamed(Shop& shop, const std::string& ref) {
  const auto found = std::find_if(shop.postSales().begin(), shop.postSales().end(), [&](const PostSale& one) { return refOf(one) == ref; });
  return found == shop.postSales().end() ? nullptr : &*found;
}

bool isClosed(const PostSale& one) { return one.closedAt.has_value(); }

void addStep(PostSale& one, std::string activity, std::string actor, std::string text, Instant at) {
  one.steps.push_back({std::move(activity), std::move(actor), std::move(text), at});
  one.changedAt = at;
}

PostSale& openPostSale(Shop& shop, Kind kind, const Sale& sale, Instant now, int hours) {
  PostSale one;
  one.kind = kind;
  one.id = shop.newNumber("claim");
  one.saleId = sale.id;
  one.buyerId = sale.buyerId;
  one.listingId = sale.listingId;
  const Listing* listing = shop.listing(sale.listingId);
  one.cents = listing == nullptr ? 1250 : listing->cents * sale.quantity;
  one.openedAt = now;
  if (hours > 0) one.dueAt = now + std::chrono::hours(hours);
  begin(one, now);
  return shop.postSales().emplace_back(std::move(one));
}

void closePostSale(PostSale& one, std::string status, std::string outcome, Instant at) {
  one.status = std::move(status);
  one.outcome = std::move(outcome);
  one.closedAt = one.changedAt = at;
  one.dueAt.reset();
  one.options.clear();
}

PostSale& escalate(Shop& shop, PostSale& one, Instant at) {
  addStep(one, "BUYER_ESCALATED", "BUYER", "", at);
  closePostSale(one, one.kind == Kind::Inquiry ? "CLOSED_WITH_ESCALATION" : "CLOSED", "ESCALATED", at);
  const Sale* sale = shop.sale(one.saleId);
  const std::string cause = refOf(one);
  PostSale& opened = openPostSale(shop, Kind::Case, *sale, at, 48);
  opened.comment = cause;
  return opened;
}

void passDeadlines(Shop& shop, Instant now) {
  std::vector<std::string> late;
  for (const PostSale& one : shop.postSales())
    if (!isClosed(one) && one.dueAt && *one.dueAt <= now) late.push_back(refOf(one));
  for (const std::string& ref : late) {
    PostSale& one = *postSaleNamed(shop, ref);
    const Instant at = *one.dueAt;
    if (one.kind == Kind::Inquiry || one.kind == Kind::Return) {
      escalate(shop, one, at);
    } else if (one.kind == Kind::Cancellation) {
      addStep(one, "CANCEL_EXPIRED", "EBAY", "", at);  // what is paid stays ordered
      closePostSale(one, "CANCEL_CLOSED_NO_REFUND", "SELLER_NO_RESPONSE", at);
    } else {
      addStep(one, one.kind == Kind::Case ? "CASE_DECIDED" : "DISPUTE_CLOSED", "EBAY", "", at);
      closePostSale(one, one.kind == Kind::Case ? "CS_CLOSED" : "CLOSED", one.kind == Kind::Case ? "FULL_REFUND" : "SELLER_LOSE", at);
    }
  }
}

}  // namespace inquiry::sandbox::ebay
