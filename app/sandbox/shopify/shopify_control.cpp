// Returns on demand: POST /_control/cases, and what /_control/model tells of them.
#include <algorithm>

#include "app/sandbox/engine/practice_sale.h"
#include "app/sandbox/shopify/shopify_platform.h"

namespace inquiry::sandbox {
namespace {

Answer wrong(const std::string& text) { return jsonAnswer(400, {{"error", text}}); }

std::string refOf(const OrderReturn& one) { return "return:" + one.id; }

Answer opened(Shop& shop, const Json& body, Instant now) {
  const std::string order = textOf(body, "order");
  const Conversation* talk = shop.conversation(textOf(body, "thread"));
  const bool isOfTalk = talk != nullptr && !talk->saleId.empty();
  const Sale* sale = !order.empty() ? shop.sale(order) : isOfTalk ? shop.sale(talk->saleId) : &practiceSale(shop, textOf(body, "buyer"), now);
  if (sale == nullptr) return wrong("No such order or thread.");
  OrderReturn& one = shopify::openReturn(shop, *sale, now);
  if (const std::string reason = textOf(body, "reason"); !reason.empty()) one.reason = reason;
  one.note = textOf(body, "text");
  return jsonAnswer(201, {{"case", refOf(one)}, {"order", one.saleId}});
}

}  // namespace

Answer ShopifyPlatform::controlCase(Shop& shop, const Json& body, Instant now) const {
  const std::string ref = textOf(body, "case"), what = textOf(body, "do");
  if (ref.empty()) return opened(shop, body, now);
  const auto one = std::find_if(shop.returns().begin(), shop.returns().end(), [&ref](const OrderReturn& each) { return refOf(each) == ref; });
  if (one == shop.returns().end()) return wrong("No such case.");
  // A colleague in Shopify's admin, or the customer who gives up.
  if (what == "approve" && one->status == "REQUESTED") one->status = "OPEN", one->approvedAt = now;
  else if (what == "close" && one->status == "OPEN") one->status = "CLOSED", one->closedAt = now;
  else if (what == "close" || what == "cancel") one->status = "CANCELED", one->closedAt = now;
  else return wrong("do is approve, close or cancel.");
  shopify::touchOrder(shop, *one, now);
  return jsonAnswer(200, {{"case", refOf(*one)}, {"status", one->status}});
}

Json ShopifyPlatform::casesOf(const Shop& shop) const {
  Json all = Json::array();
  for (const OrderReturn& one : shop.returns()) {
    Json steps = Json::array();
    for (const Accepted& taken : shop.accepted())
      if (taken.threadId == refOf(one)) steps.push_back({{"activity", taken.text}, {"at", taken.at.toIso()}});
    all.push_back({{"id", refOf(one)}, {"kind", "return"}, {"order", one.saleId}, {"status", one.status}, {"open", shopify::isOpen(one)}, {"outcome", one.declineReason}, {"steps", std::move(steps)}});
  }
  return all;
}

}  // namespace inquiry::sandbox
