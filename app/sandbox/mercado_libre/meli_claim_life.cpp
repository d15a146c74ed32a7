// What happens in a claim and what the seller may do in it.
#include <algorithm>

#include "app/sandbox/mercado_libre/meli_claims.h"

namespace inquiry::sandbox::meli {
namespace {

using std::chrono::hours;

constexpr Duration kSellersTime = hours(96);
constexpr Duration kBuyersTime = hours(72);
constexpr Duration kMediatorsTime = hours(24 * 5);

void waitFor(Claim& claim, const std::string& who, Instant now) {
  claim.responsible = who;
  claim.dueAt = now + (who == "seller" ? kSellersTime : who == "buyer" ? kBuyersTime : kMediatorsTime);
}

void step(Claim& claim, const std::string& by, Instant now) {
  claim.steps.push_back({claim.stage, claim.isOpen ? "opened" : "closed", by, now});
  claim.changedAt = now;
}

Json action(const char* name, bool mandatory, const std::optional<Instant>& dueAt) {
  return {{"action", name}, {"mandatory", mandatory}, {"due_date", mandatory && dueAt ? Json(westOffset(*dueAt)) : Json(nullptr)}};
}

}  // namespace

Claim& openClaim(Shop& shop, Sale& sale, const std::string& reason, Instant now) {
  Claim claim;
  claim.id = shop.newNumber("claim");
  claim.saleId = sale.id;
  claim.buyerId = sale.buyerId;
  claim.reason = reason;
  if (reason.starts_with("CS")) claim.type = "cancel_purchase";
  claim.openedAt = claim.changedAt = now;
  claim.hasIncentive = true;
  waitFor(claim, "seller", now);
  step(claim, "complainant", now);
  claim.deeds.push_back({"open_claim", "complainant", now});
  const bool wantsParcel = isNotReceived(claim);
  claim.proposals.push_back({"complainant", wantsParcel ? "product" : claim.type == "mediations" ? "return_product" : "refund", "pending", now, now});
  sale.modifiedAt = now;
  shop.claims().push_back(std::move(claim));
  return shop.claims().back();
}

Claim* claimNamed(Shop& shop, const std::string& id) {
  const auto found = std::find_if(shop.claims().begin(), shop.claims().end(), [&id](const Claim& one) { return one.id == id; });
  return found == shop.claims().end() ? nullptr : &*found;
}

const Claim* claimOfSale(const Shop& shop, const std::string& saleId) {
  const auto found = std::find_if(shop.claims().begin(), shop.claims().end(), [&saleId](const Claim& one) { return one.isOpen && one.saleId == saleId; });
  return found == shop.claims().end() ? nullptr : &*found;
}

bool isNotReceived(const Claim& claim) {
  return claim.reason.starts_with("PNR");
}

void letTimePass(Shop& shop, Instant now) {
  for (Claim& claim : shop.claims()) {
    if (!claim.isOpen || !claim.dueAt || *claim.dueAt > now) continue;
    const Instant at = *claim.dueAt;
    if (claim.responsible == "seller")
      close(claim, "respondent_timeout", "mediator", at);
    else if (claim.responsible == "buyer")
      close(claim, "complainant_timeout", "mediator", at);
    else
      close(claim, "coverage_decision", "mediator", at);
  }
}

ClaimMessage& say(Shop& shop, Claim& claim, const std::string& sender, const std::string& text, Instant now) {
  ClaimMessage message;
  message.hash = claim.id + "_" + std::to_string(claim.messages.size()) + "_" + shop.dice().hex(8) + "-" + shop.dice().hex(12);
  message.sender = sender;
  message.receiver = sender != "respondent" ? "respondent" : claim.stage == "dispute" ? "mediator" : "complainant";
  message.text = text;
  message.stage = claim.stage;
  message.at = message.visibleAt = now;
  claim.messages.push_back(std::move(message));
  claim.changedAt = now;
  if (!claim.isOpen) return claim.messages.back();
  if (sender != "respondent")
    waitFor(claim, "seller", now);
  else
    waitFor(claim, claim.stage == "dispute" ? "mediator" : "buyer", now);
  return claim.messages.back();
}

void escalate(Claim& claim, const std::string& by, Instant now) {
  claim.stage = "dispute";
  waitFor(claim, "mediator", now);
  claim.deeds.push_back({"open_dispute", by, now});
  step(claim, by, now);
}

void close(Claim& claim, const std::string& outcome, const std::string& by, Instant now) {
  claim.isOpen = false;
  claim.outcome = outcome;
  claim.closedBy = by;
  claim.closedAt = now;
  claim.dueAt.reset();
  claim.responsible.clear();
  for (ClaimProposal& one : claim.proposals)
    if (one.status == "pending") one.status = "rejected", one.changedAt = now;
  step(claim, by, now);
}

void propose(Claim& claim, const ClaimProposal& proposal) {
  for (ClaimProposal& one : claim.proposals)
    if (one.status == "pending") one.status = "rejected", one.changedAt = proposal.at;
  claim.proposals.push_back(proposal);
  claim.changedAt = proposal.at;
  if (claim.isOpen) waitFor(claim, proposal.role == "respondent" ? "buyer" : "seller", proposal.at);
}

void beginReturn(Shop& shop, Claim& claim, Instant now) {
  ClaimReturn one;
  one.id = shop.newNumber("return");
  one.at = one.changedAt = now;
  claim.returned = one;
  claim.changedAt = now;
  for (ClaimProposal& proposal : claim.proposals)
    if (proposal.role == "complainant" && proposal.status == "pending") proposal.status = "accepted", proposal.changedAt = now;
  waitFor(claim, "buyer", now);
}

Json sellerActions(const Claim& claim) {
  Json rows = Json::array();
  if (!claim.isOpen || claim.type != "mediations") return rows;
  const bool isOurs = claim.responsible == "seller";
  const bool isDispute = claim.stage == "dispute";
  rows.push_back(action(isDispute ? "send_message_to_mediator" : "send_message_to_complainant", isOurs, claim.dueAt));
  rows.push_back(action("refund", false, {}));
  if (isNotReceived(claim)) {
    rows.push_back(action("add_shipping_evidence", false, {}));
    if (!isDispute) rows.push_back(action("send_potential_shipping", false, {}));
  } else if (!isDispute && !claim.returned) {
    rows.push_back(action("allow_return", false, {}));
    const bool isOffered = std::any_of(claim.proposals.begin(), claim.proposals.end(),
                                       [](const ClaimProposal& one) { return one.what == "partial_refund" && one.status == "pending"; });
    if (!isOffered) rows.push_back(action("allow_partial_refund", false, {}));
  }
  if (claim.returned && claim.returned->status == "delivered") rows.push_back(action("return_review", false, {}));
  if (!isDispute) rows.push_back(action("open_dispute", false, {}));
  return rows;
}

bool mayDo(const Claim& claim, const std::string& action) {
  const Json rows = sellerActions(claim);
  return std::any_of(rows.begin(), rows.end(), [&action](const Json& row) { return row["action"] == action; });
}

}  // namespace inquiry::sandbox::meli
