// Returns as the platform tells them.
#include <algorithm>

#include "app/sandbox/shopee/shopee_platform.h"

namespace inquiry::sandbox::shopee {
namespace {

using std::chrono::hours;

constexpr std::int64_t kLongestWindow = 15 * 86400;
constexpr Duration kSellersTime = hours(48), kWayBack = hours(24 * 4);

std::int64_t param(const Visit& visit, const char* name) { return numberIn(visit.call.param(name).value_or("")).value_or(-1); }

Json detailOf(const Shop& shop, const RefundRequest& refund) {
  Json negotiation{{"negotiation_status", refund.status == "REQUESTED" ? "PENDING_RESPOND" : "TERMINATED"}, {"offer_due_date", secondsOf(refund.dueAt)}, {"counter_limit", 1}};
  if (refund.offer) {
    negotiation["latest_solution"] = refund.offer->solution;
    negotiation["latest_offer_amount"] = moneyOf(refund.offer->cents);
    negotiation["latest_offer_creator"] = refund.offer->creator;
    if (refund.offer->creator == shop.profile().username) negotiation["negotiation_status"] = "PENDING_BUYER_RESPOND";
  }
  return {{"seller_proof", {{"seller_proof_status", refund.proofStatus}, {"seller_evidence_deadline", refund.proofStatus == "PENDING" ? secondsOf(refund.proofDueAt) : 0}}},
          {"seller_compensation", {{"seller_compensation_status", refund.compensation}, {"seller_compensation_due_date", 0}}},
          {"dispute_reason", refund.disputeReason.empty() ? Json::array() : Json::array({refund.disputeReason})},
          {"dispute_text_reason", refund.disputeText.empty() ? Json::array() : Json::array({refund.disputeText})},
          {"negotiation", std::move(negotiation)}};
}

Json refundJson(Visit& visit, const RefundRequest& refund, bool isDetail) {
  const Sale* sale = visit.shop.sale(refund.saleId);
  const Listing* listing = visit.shop.listing(sale->listingId);
  const Buyer* buyer = visit.shop.buyer(sale->buyerId);
  Json row{{"return_sn", refund.id},
           {"order_sn", refund.saleId},
           {"reason", "PHYSICAL_DMG"},
           {"text_reason", refund.text},
           {"status", refund.status},
           {"refund_amount", listing == nullptr ? 0 : moneyOf(listing->cents * sale->quantity)},
           {"currency", visit.shop.profile().currency},
           {"create_time", secondsOf(refund.createdAt)},
           {"update_time", secondsOf(refund.updatedAt)},
           {"due_date", secondsOf(refund.dueAt)},
           {"tracking_number", ""},
           {"return_seller_due_date", secondsOf(refund.dueAt + hours(24 * 7))},
           {"negotiation_status", refund.status == "REQUESTED" ? "PENDING_RESPOND" : "TERMINATED"},
           {"seller_proof_status", refund.proofStatus},
           {"return_solution", 0},
           {"user", {{"username", buyer == nullptr ? "" : buyer->username}, {"email", "****"}}},
           {"item", Json::array({Json{{"item_id", number(sale->listingId)}, {"name", listing == nullptr ? "" : listing->title}, {"amount", sale->quantity}}})}};
  if (isDetail) row.update(detailOf(visit.shop, refund));
  return row;
}

}  // namespace

bool isOpen(const RefundRequest& refund) { return refund.status != "REFUND_PAID" && refund.status != "CANCELLED" && refund.status != "CLOSED"; }

RefundRequest& openRefund(Shop& shop, const Sale& sale, Instant at) {
  RefundRequest refund;
  refund.id = "R" + sale.id;
  refund.saleId = sale.id;
  refund.text = "The box is crushed and the article is scratched.";
  refund.createdAt = refund.updatedAt = at;
  refund.dueAt = at + kSellersTime;
  return shop.afterSale().refunds.emplace_back(std::move(refund));
}

void passRefunds(Shop& shop, Instant now) {
  for (RefundRequest& refund : shop.afterSale().refunds) {
    if (refund.status == "REQUESTED" && refund.dueAt <= now) refund.status = "PROCESSING", refund.updatedAt = refund.dueAt;
    if (refund.status == "PROCESSING" && refund.updatedAt + kWayBack <= now) refund.status = "REFUND_PAID", refund.updatedAt = refund.updatedAt + kWayBack;
  }
}

Answer returnList(Visit& visit) {
  const std::int64_t page = param(visit, "page_no"), size = param(visit, "page_size");
  const std::int64_t from = param(visit, "update_time_from"), to = param(visit, "update_time_to");
  if (page < 1 || size < 1 || size > 100) return refusal("error_param", "page_no begins at 1, page_size is 1 to 100.");
  if (from >= 0 && to - from > kLongestWindow) return refusal("error_param", "The window is 15 days at most.");
  passRefunds(visit.shop, visit.now);
  std::vector<const RefundRequest*> found;
  for (const RefundRequest& refund : visit.shop.afterSale().refunds)
    if (from < 0 || (secondsOf(refund.updatedAt) >= from && secondsOf(refund.updatedAt) <= to)) found.push_back(&refund);
  const auto begin = std::min(found.size(), static_cast<std::size_t>((page - 1) * size));
  const auto end = std::min(found.size(), begin + static_cast<std::size_t>(size));
  Json rows = Json::array();
  for (std::size_t i = begin; i < end; ++i) rows.push_back(refundJson(visit, *found[i], false));
  return wrapped({{"more", end < found.size()}, {"return", std::move(rows)}});
}

Answer returnDetail(Visit& visit) {
  const std::string number = visit.call.param("return_sn").value_or("");
  passRefunds(visit.shop, visit.now);
  for (const RefundRequest& refund : visit.shop.afterSale().refunds)
    if (refund.id == number) return wrapped(refundJson(visit, refund, true));
  return refusal("error_param", "return_sn is wrong.");
}

}  // namespace inquiry::sandbox::shopee
