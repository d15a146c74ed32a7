// What buyers, the mediator and the platform do in claims on demand: POST /_control/cases.
#include <algorithm>

#include "app/sandbox/mercado_libre/meli_claims.h"

namespace inquiry::sandbox {
namespace {

using meli::claimNamed;

Answer wrong(const std::string& text) {
  return jsonAnswer(400, {{"error", text}});
}

Buyer& buyerFor(Shop& shop, const std::string& wanted) {
  const std::string username = wanted.empty() ? "COMPRADOR_" + shop.dice().hex(6) : wanted;
  if (Buyer* known = shop.buyerNamed(username)) return *known;
  Buyer buyer;
  buyer.id = shop.newNumber("buyer");
  buyer.username = username;
  buyer.name = username;
  return shop.add(std::move(buyer));
}

std::string anyListing(Shop& shop) {
  if (!shop.listings().empty()) return shop.listings().begin()->first;
  Listing listing;
  listing.id = shop.profile().site + shop.newNumber("listing").substr(2);
  listing.title = "Sample article";
  listing.sku = "SAMPLE-1";
  listing.cents = 1990;
  return shop.add(std::move(listing)).id;
}

// An order in which nobody has written.
Sale& quietSale(Shop& shop, const std::string& buyer, Instant now) {
  Sale sale;
  sale.id = shop.newOrderId();
  sale.packId = shop.newNumber("pack");
  sale.shipmentId = shop.newNumber("shipment");
  sale.buyerId = buyerFor(shop, buyer).id;
  sale.listingId = anyListing(shop);
  if (shop.isCrossBorder()) sale.site = "MLM";
  sale.createdAt = now - std::chrono::hours(48);
  sale.modifiedAt = now;
  return shop.add(std::move(sale));
}

Answer opened(Shop& shop, const Json& body, Instant now) {
  Sale* sale = nullptr;
  if (const std::string order = textOf(body, "order"); !order.empty()) {
    sale = shop.sale(order);
  } else if (const std::string thread = textOf(body, "thread"); !thread.empty()) {
    sale = shop.saleOfPack(thread);
  } else {
    sale = &quietSale(shop, textOf(body, "buyer"), now);
  }
  if (sale == nullptr) return wrong("No such order or thread.");
  const std::string reason = textOf(body, "reason");
  Claim& claim = meli::openClaim(shop, *sale, reason.empty() ? "PDD9939" : reason, now);
  if (const std::string text = textOf(body, "text"); !text.empty()) meli::say(shop, claim, "complainant", text, now);
  if (body.contains("hours")) claim.dueAt = now + std::chrono::hours(body["hours"].get<std::int64_t>());
  return jsonAnswer(201, {{"store", shop.profile().id.value}, {"case", claim.id}, {"order", sale->id}, {"pack", sale->packId}});
}

void attachPicture(Shop& shop, ClaimMessage& message) {
  message.files.push_back({shop.dice().hex(16) + ".png", "caja.png", "image/png", 130'000});
}

void settleOffer(Shop& shop, Claim& claim, bool isAccepted, Instant now) {
  for (ClaimProposal& one : claim.proposals)
    if (one.role == "respondent" && one.status == "pending") one.status = isAccepted ? "accepted" : "rejected", one.changedAt = now;
  if (isAccepted)
    meli::close(claim, "partial_refunded", "complainant", now);
  else
    meli::say(shop, claim, "complainant", "No acepto la oferta.", now);
}

bool goesOn(Shop& shop, Claim& claim, const Json& body, Instant now) {
  const std::string what = textOf(body, "do");
  const std::string text = textOf(body, "text");
  if (what == "buyer-writes" || what == "platform-writes") {
    ClaimMessage& said = meli::say(shop, claim, what == "buyer-writes" ? "complainant" : "mediator", text.empty() ? "¿Alguna novedad?" : text, now);
    if (body.value("attachments", 0) > 0) attachPicture(shop, said);
  } else if (what == "escalate") {
    meli::escalate(claim, "complainant", now);
  } else if (what == "accept" || what == "reject") {
    settleOffer(shop, claim, what == "accept", now);
  } else if (what == "return-moves" && claim.returned) {
    claim.returned->status = text.empty() ? "shipped" : text;
    claim.returned->changedAt = claim.changedAt = now;
    if (claim.returned->status == "delivered") claim.responsible = "seller", claim.dueAt = now + std::chrono::hours(72);
  } else if (what == "close") {
    meli::close(claim, text.empty() ? "coverage_decision" : text, "mediator", now);
  } else {
    return false;
  }
  return true;
}

}  // namespace

Answer MercadoLibrePlatform::controlCase(Shop& shop, const Json& body, Instant now) const {
  meli::letTimePass(shop, now);
  if (!body.contains("case")) return opened(shop, body, now);
  Claim* claim = claimNamed(shop, textOf(body, "case"));
  if (claim == nullptr) return wrong("No such case.");
  if (!claim->isOpen) return wrong("The case is closed.");
  if (!goesOn(shop, *claim, body, now)) return wrong("do is buyer-writes, platform-writes, escalate, accept, reject, return-moves or close.");
  return jsonAnswer(200, {{"case", claim->id}});
}

Json MercadoLibrePlatform::casesOf(const Shop& shop) const {
  Json rows = Json::array();
  for (const Claim& claim : shop.claims()) {
    Json messages = Json::array();
    for (const ClaimMessage& one : claim.messages)
      messages.push_back({{"id", one.hash}, {"from", one.sender}, {"text", one.text}, {"attachments", one.files.size()}});
    Json deeds = Json::array();
    for (const ClaimDeed& one : claim.deeds) deeds.push_back({{"action", one.action}, {"by", one.role}, {"at", one.at.toIso()}});
    rows.push_back({{"id", claim.id},
                    {"order", claim.saleId},
                    {"stage", claim.stage},
                    {"status", claim.isOpen ? "opened" : "closed"},
                    {"waitsFor", claim.responsible},
                    {"due", claim.dueAt ? Json(claim.dueAt->toIso()) : Json(nullptr)},
                    {"outcome", claim.outcome},
                    {"messages", std::move(messages)},
                    {"actions", std::move(deeds)},
                    {"evidences", claim.evidences.size()}});
  }
  return rows;
}

}  // namespace inquiry::sandbox
