// Returns and wishes to cancel on demand: POST /_control/cases, and what /_control/model tells of them.
#include <algorithm>

#include "app/sandbox/engine/practice_sale.h"
#include "app/sandbox/shopee/shopee_platform.h"

namespace inquiry::sandbox {
namespace shopee {

void openCancellation(Shop& shop, Sale& sale, const std::string& reason, Instant at) {
  shop.afterSale().cancellations[sale.id] = {reason.empty() ? "Changed my mind" : reason, "PENDING"};
  sale.modifiedAt = at;
}

}  // namespace shopee

namespace {

Answer wrong(const std::string& text) { return jsonAnswer(400, {{"error", text}}); }

Answer opened(Shop& shop, const Json& body, Instant now) {
  const std::string order = textOf(body, "order"), kind = textOf(body, "kind"), text = textOf(body, "text");
  const Conversation* talk = shop.conversation(textOf(body, "thread"));
  const bool isOfTalk = talk != nullptr && !talk->saleId.empty();
  Sale* sale = !order.empty() ? shop.sale(order) : isOfTalk ? shop.sale(talk->saleId) : &practiceSale(shop, textOf(body, "buyer"), now);
  if (sale == nullptr) return wrong("No such order or thread.");
  if (kind == "cancellation") {
    sale->deliveredAt.reset();
    sale->shippedAt.reset();
    shopee::openCancellation(shop, *sale, text, now);
    return jsonAnswer(201, {{"case", "x:" + sale->id}, {"order", sale->id}});
  }
  RefundRequest& refund = shopee::openRefund(shop, *sale, now);
  if (!text.empty()) refund.text = text;
  return jsonAnswer(201, {{"case", "r:" + refund.id}, {"order", sale->id}});
}

}  // namespace

Answer ShopeePlatform::controlCase(Shop& shop, const Json& body, Instant now) const {
  const std::string ref = textOf(body, "case"), what = textOf(body, "do");
  if (ref.empty()) return opened(shop, body, now);
  auto& refunds = shop.afterSale().refunds;
  const auto one = std::find_if(refunds.begin(), refunds.end(), [&ref](const RefundRequest& each) { return "r:" + each.id == ref; });
  if (one == refunds.end()) return wrong("No such case.");
  const Sale* sale = shop.sale(one->saleId);
  const Buyer* buyer = shop.buyer(sale->buyerId);
  if (what == "close") one->status = "CANCELLED";  // the buyer gave up
  else if (what == "offer") one->offer = RefundRequest::Offer{buyer == nullptr ? "buyer" : buyer->username, "REFUND", 500};
  else if (what == "ask-proof") one->proofStatus = "PENDING", one->proofDueAt = now + std::chrono::hours(24);
  else if (what == "ask-compensation") one->status = "ACCEPTED", one->compensation = "COMPENSATION_REQUESTED";
  else return wrong("do is close, offer, ask-proof or ask-compensation.");
  one->updatedAt = now;
  return jsonAnswer(200, {{"case", ref}, {"status", one->status}});
}

Json ShopeePlatform::casesOf(const Shop& shop) const {
  Json all = Json::array();
  const auto steps = [&shop](const std::string& id) {
    Json list = Json::array();
    for (const Accepted& taken : shop.accepted())
      if (taken.threadId == id) list.push_back({{"activity", taken.text}, {"at", taken.at.toIso()}});
    return list;
  };
  for (const RefundRequest& one : shop.afterSale().refunds)
    all.push_back({{"id", "r:" + one.id}, {"kind", "return"}, {"order", one.saleId}, {"status", one.status}, {"open", shopee::isOpen(one)}, {"openedAt", one.createdAt.toIso()}, {"steps", steps(one.id)}});
  for (const auto& [order, wish] : shop.afterSale().cancellations)
    all.push_back({{"id", "x:" + order}, {"kind", "cancellation"}, {"order", order}, {"status", wish.state}, {"open", wish.state == "PENDING"}, {"steps", steps(order)}});
  return all;
}

}  // namespace inquiry::sandbox
