// What buyers, their banks and eBay do after a sale on demand: POST /_control/cases, and what /_control/model tells of it.
#include <algorithm>

#include "app/sandbox/ebay/ebay_post_sale.h"

namespace inquiry::sandbox::ebay {
namespace {

using Kind = PostSale::Kind;

constexpr int kHours = 72;

Answer wrong(const std::string& text) { return jsonAnswer(400, {{"error", text}}); }

std::optional<Kind> kindNamed(const std::string& name) {
  for (const Kind kind : {Kind::Inquiry, Kind::Return, Kind::Case, Kind::Cancellation, Kind::Dispute})
    if (word(kind) == name) return kind;
  return name.empty() ? std::optional(Kind::Inquiry) : std::nullopt;
}

// An order in which nobody has written.
Sale& quietSale(Shop& shop, const std::string& wanted, Instant now) {
  const std::string username = wanted.empty() ? "buyer_" + shop.dice().hex(6) : wanted;
  Buyer* buyer = shop.buyerNamed(username);
  if (buyer == nullptr) {
    Buyer fresh;
    fresh.id = "u" + shop.dice().hex(10);
    fresh.username = fresh.name = username;
    buyer = &shop.add(std::move(fresh));
  }
  if (shop.listings().empty()) {
    Listing listing;
    listing.id = shop.newNumber("listing");
    listing.title = "Sample article";
    listing.sku = "SAMPLE-1";
    listing.cents = 1990;
    shop.add(std::move(listing));
  }
  Sale sale;
  sale.id = shop.newOrderId();
  sale.packId = shop.newNumber("pack");
  sale.shipmentId = shop.newNumber("shipment");
  sale.buyerId = buyer->id;
  sale.listingId = shop.listings().begin()->first;
  sale.createdAt = now - std::chrono::hours(48);
  sale.modifiedAt = now;
  return shop.add(std::move(sale));
}

// The order of a conversation: of its buyer and its item, where it names none.
const Sale* saleOfThread(Shop& shop, const std::string& thread, Instant now) {
  const Conversation* conversation = shop.conversation(thread);
  if (conversation == nullptr) return nullptr;
  if (const Sale* known = shop.sale(conversation->saleId)) return known;
  for (const Sale& sale : shop.sales())
    if (sale.buyerId == conversation->buyerId && sale.listingId == conversation->listingId) return &sale;
  const Buyer* buyer = shop.buyer(conversation->buyerId);
  Sale& fresh = quietSale(shop, buyer == nullptr ? std::string() : buyer->username, now);
  fresh.listingId = conversation->listingId;
  return &fresh;
}

Answer opened(Shop& shop, const Json& body, Instant now) {
  const auto kind = kindNamed(textOf(body, "kind"));
  if (!kind) return wrong("kind is inquiry, return, case, cancellation or dispute.");
  const std::string order = textOf(body, "order"), thread = textOf(body, "thread");
  const Sale* sale = !order.empty() ? shop.sale(order) : !thread.empty() ? saleOfThread(shop, thread, now) : &quietSale(shop, textOf(body, "buyer"), now);
  if (sale == nullptr) return wrong("No such order or thread.");
  PostSale& one = openPostSale(shop, *kind, *sale, now, body.value("hours", kHours));
  if (const std::string reason = textOf(body, "reason"); !reason.empty()) one.reason = reason;
  const std::string text = textOf(body, "text");
  if (*kind == Kind::Return || *kind == Kind::Dispute) one.comment = text;
  else one.steps.back().text = text;
  return jsonAnswer(201, {{"case", refOf(one)}, {"order", one.saleId}});
}

Answer moved(Shop& shop, PostSale& one, const Json& body, Instant now) {
  const std::string what = textOf(body, "do"), text = textOf(body, "text");
  if (what == "buyer-writes") addStep(one, "BUYER_SEND_MESSAGE", "BUYER", text, now);
  else if (what == "platform-writes") addStep(one, "EBAY_NOTE", "EBAY", text, now);
  else if (what == "seller-writes") addStep(one, "SELLER_SEND_MESSAGE", "SELLER", text, now);  // a colleague, on eBay's page
  else if (what == "escalate" && (one.kind == Kind::Inquiry || one.kind == Kind::Return)) return jsonAnswer(200, {{"case", refOf(escalate(shop, one, now))}});
  else if (what == "ship-back" && one.kind == Kind::Return) {
    one.status = "ITEM_SHIPPED";
    one.options = {"SELLER_MARK_AS_RECEIVED", "SELLER_ISSUE_REFUND", "SELLER_SEND_MESSAGE"};
    addStep(one, "BUYER_PROVIDE_TRACKING_INFO", "BUYER", text, now);
  } else if (what == "close") {
    addStep(one, one.kind == Kind::Case ? "CASE_DECIDED" : one.kind == Kind::Dispute ? "DISPUTE_CLOSED" : "BUYER_CLOSED", one.kind == Kind::Case || one.kind == Kind::Dispute ? "EBAY" : "BUYER", text, now);
    const char* status = one.kind == Kind::Case ? "CS_CLOSED" : one.kind == Kind::Cancellation ? "CANCEL_CLOSED_NO_REFUND" : "CLOSED";
    closePostSale(one, status, text.empty() ? "CLOSED" : text, now);
  } else {
    return wrong("do is buyer-writes, seller-writes, platform-writes, escalate, ship-back or close.");
  }
  return jsonAnswer(200, {{"case", refOf(one)}, {"status", one.status}});
}

}  // namespace

Answer controlPostSale(Shop& shop, const Json& body, Instant now) {
  passDeadlines(shop, now);
  const std::string ref = textOf(body, "case");
  if (ref.empty()) return opened(shop, body, now);
  PostSale* one = postSaleNamed(shop, ref);
  return one == nullptr ? wrong("No such case.") : moved(shop, *one, body, now);
}

Json postSalesOf(const Shop& shop) {
  Json all = Json::array();
  for (const PostSale& one : shop.postSales()) {
    Json steps = Json::array(), files = Json::array();
    for (const PostSaleStep& step : one.steps) steps.push_back({{"activity", step.activity}, {"from", step.actor}, {"text", step.text}, {"at", step.at.toIso()}});
    for (const PostSaleFile& file : one.files) files.push_back({{"name", file.name}, {"evidence", file.evidence}, {"size", file.size}});
    all.push_back({{"id", refOf(one)}, {"kind", word(one.kind)}, {"order", one.saleId}, {"status", one.status}, {"open", !isClosed(one)}, {"outcome", one.outcome},
                   {"due", one.dueAt ? Json(one.dueAt->toIso()) : Json()}, {"tracking", one.tracking}, {"response", one.response}, {"steps", std::move(steps)}, {"files", std::move(files)}});
  }
  return all;
}

}  // namespace inquiry::sandbox::ebay
