// return(id), and what a seller does with one: returnApproveRequest, returnDeclineRequest, returnClose.
#include <algorithm>

#include "app/sandbox/mail/shop_letters.h"
#include "app/sandbox/shopify/shopify_platform.h"
#include "core/domain/utf8.h"

namespace inquiry::sandbox::shopify {
namespace {

constexpr std::size_t kMaxNote = 500;

OrderReturn* returnOf(Shop& shop, const std::string& id) {
  const auto found = std::find_if(shop.returns().begin(), shop.returns().end(), [&id](const OrderReturn& one) { return gid("Return", one.id) == id; });
  return found == shop.returns().end() ? nullptr : &*found;
}

// "arrived-late" -> "Arrived late"
std::string nameOf(std::string handle) {
  std::replace(handle.begin(), handle.end(), '-', ' ');
  if (!handle.empty() && handle[0] >= 'a' && handle[0] <= 'z') handle[0] = static_cast<char>(handle[0] - 'a' + 'A');
  return handle;
}

Json instantOrNull(const std::optional<Instant>& at) { return at ? Json(at->toIso()) : Json(nullptr); }

Json returnJson(Shop& shop, const OrderReturn& one) {
  const Sale* sale = shop.sale(one.saleId);
  const Listing* listing = sale == nullptr ? nullptr : shop.listing(sale->listingId);
  const Buyer* buyer = sale == nullptr ? nullptr : shop.buyer(sale->buyerId);
  const std::int64_t quantity = sale == nullptr ? 1 : sale->quantity, cents = listing == nullptr ? 0 : listing->cents * quantity;
  const Json line{{"quantity", quantity},
                  {"customerNote", one.note},
                  {"returnReasonNote", ""},
                  {"returnReasonDefinition", {{"handle", one.reason}, {"name", nameOf(one.reason)}}},
                  {"withCodeDiscountedTotalPriceSet", moneySet(shop, cents)},
                  {"fulfillmentLineItem", {{"lineItem", {{"name", listing == nullptr ? "" : listing->title}, {"sku", listing == nullptr ? "" : listing->sku}}}}}};
  return {{"id", gid("Return", one.id)},
          {"name", one.saleId + "-R1"},
          {"status", one.status},
          {"createdAt", one.createdAt.toIso()},
          {"requestApprovedAt", instantOrNull(one.approvedAt)},
          {"closedAt", instantOrNull(one.closedAt)},
          {"decline", one.declineReason.empty() ? Json(nullptr) : Json{{"reason", one.declineReason}, {"note", one.declineNote.empty() ? Json(nullptr) : Json(one.declineNote)}}},
          {"order",
           {{"name", one.saleId},
            {"email", buyer == nullptr ? "" : ShopLetters::addressOf(*buyer)},
            {"updatedAt", sale == nullptr ? one.createdAt.toIso() : sale->modifiedAt.toIso()},
            {"customer", {{"displayName", buyer == nullptr ? "" : buyer->name}}}}},
          {"returnLineItems", {{"nodes", Json::array({line})}}}};
}

Answer userError(const char* field, const std::string& code, const std::string& message) {
  return data({{field, {{"return", nullptr}, {"userErrors", Json::array({Json{{"code", code}, {"field", Json::array({"input", "id"})}, {"message", message}}})}}}});
}

Answer done(const char* field, const OrderReturn& one) {
  return data({{field, {{"return", {{"id", gid("Return", one.id)}, {"status", one.status}}}, {"userErrors", Json::array()}}}});
}

// What every step must have right: the right, and a return in that state. Null, and `refused` is what to answer.
OrderReturn* returnFor(Visit& visit, const char* field, const std::string& id, const char* status, Answer& refused) {
  if (visit.shop.missingScopes().contains("write_returns")) {
    refused = denied(field, "write_returns");
    return nullptr;
  }
  OrderReturn* one = returnOf(visit.shop, id);
  if (one == nullptr) refused = userError(field, "NOT_FOUND", "Return not found.");
  if (one == nullptr || one->status == status) return one;
  refused = userError(field, "INVALID_STATE", "Return is not in a valid state for this action.");
  return nullptr;
}

void moveTo(Visit& visit, OrderReturn& one, const char* status, const std::string& step) {
  one.status = status;
  touchOrder(visit.shop, one, visit.stamp());
  visit.shop.note({"return-" + step + "-" + one.id, "return:" + one.id, one.declineNote.empty() ? step : step + ": " + one.declineNote, visit.stamp()});
}

Json inputOf(const Visit& visit) {
  const Json variables = variablesOf(visit);
  return variables.contains("input") && variables["input"].is_object() ? variables["input"] : Json::object();
}

}  // namespace

bool isOpen(const OrderReturn& one) { return one.status == "REQUESTED" || one.status == "OPEN"; }

void touchOrder(Shop& shop, const OrderReturn& one, Instant now) {
  if (Sale* sale = shop.sale(one.saleId)) sale->modifiedAt = std::max(sale->modifiedAt, now);
}

OrderReturn& openReturn(Shop& shop, const Sale& sale, Instant now) {
  OrderReturn one;
  one.id = shop.newNumber("return");
  one.saleId = sale.id;
  one.reason = "defective-or-does-not-work";
  one.createdAt = now;
  shop.returns().push_back(std::move(one));
  touchOrder(shop, shop.returns().back(), now);
  return shop.returns().back();
}

Answer oneReturn(Visit& visit) {
  if (visit.shop.missingScopes().contains("read_returns")) return denied("return", "read_returns");
  const OrderReturn* one = returnOf(visit.shop, textOf(variablesOf(visit), "id"));
  return data({{"return", one == nullptr ? Json(nullptr) : returnJson(visit.shop, *one)}});
}

Answer approve(Visit& visit) {
  Answer refused;
  OrderReturn* one = returnFor(visit, "returnApproveRequest", textOf(inputOf(visit), "id"), "REQUESTED", refused);
  if (one == nullptr) return refused;
  one->approvedAt = visit.stamp();
  moveTo(visit, *one, "OPEN", "approve");
  return done("returnApproveRequest", *one);
}

Answer decline(Visit& visit) {
  const Json input = inputOf(visit);
  Answer refused;
  OrderReturn* one = returnFor(visit, "returnDeclineRequest", textOf(input, "id"), "REQUESTED", refused);
  if (one == nullptr) return refused;
  const std::string reason = textOf(input, "declineReason"), note = textOf(input, "declineNote");
  if (reason != "FINAL_SALE" && reason != "RETURN_PERIOD_ENDED" && reason != "OTHER")
    return jsonAnswer(200, {{"errors", Json::array({Json{{"message", "Variable $input of type ReturnDeclineRequestInput! was provided invalid value for declineReason"}, {"extensions", {{"code", "INVALID_VARIABLE"}}}}})}});
  if (utf8::length(note) > kMaxNote) return userError("returnDeclineRequest", "TOO_LONG", "Decline note is too long (maximum is 500 characters)");
  one->declineReason = reason;
  one->declineNote = note;
  moveTo(visit, *one, "DECLINED", "decline");
  return done("returnDeclineRequest", *one);
}

Answer close(Visit& visit) {
  Answer refused;
  OrderReturn* one = returnFor(visit, "returnClose", textOf(variablesOf(visit), "id"), "OPEN", refused);
  if (one == nullptr) return refused;
  one->closedAt = visit.stamp();
  moveTo(visit, *one, "CLOSED", "close");
  return done("returnClose", *one);
}

}  // namespace inquiry::sandbox::shopify
