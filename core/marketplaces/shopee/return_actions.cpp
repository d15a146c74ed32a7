#include "core/marketplaces/shopee/return_actions.h"

#include <algorithm>

namespace inquiry::shopee {
namespace {

using Form = CaseAction::Form;
using namespace return_action;

constexpr std::size_t kLongestLabel = 90;

CaseAction decision(std::string_view name, std::optional<Instant> dueAt) {
  CaseAction action;
  action.name = std::string(name);
  action.form = Form::Confirm;
  action.isDecision = true;
  action.dueAt = dueAt;
  return action;
}

void takePictures(CaseAction& action) {
  action.takesText = true;
  action.maxFiles = kProofPictures;
  action.maxFileBytes = kProofPictureBytes;
  action.fileTypes = {"image/jpeg", "image/png"};
}

// The platform names its reasons by number alone; what it wants to see for one tells which it is.
std::string labelOf(const Json& reason) {
  std::string label = idOf(reason, "dispute_reason");
  std::string wanted;
  for (const Json& module : listOf(reason, "evidence_module_list"))
    if (const std::string one = textOf(module, "requirement"); !one.empty()) wanted += (wanted.empty() ? "" : "; ") + one;
  if (wanted.empty()) return label;
  if (wanted.size() > kLongestLabel) {
    std::size_t end = kLongestLabel;
    while (end > 0 && (static_cast<unsigned char>(wanted[end]) & 0xC0U) == 0x80U) --end;
    wanted = wanted.substr(0, end) + "\u2026";
  }
  return label + " \u00B7 " + wanted;
}

std::optional<CaseAction> offer(const ReturnParts& parts, std::string_view name, std::optional<Instant> dueAt) {
  const Json& solution = solutionOf(parts, name);
  if (!flagOf(solution, "eligibility")) return {};
  CaseAction action = decision(name, dueAt);
  if (!flagOf(solution, "refund_amount_adjustable")) return action;
  action.maxAmount = moneyFromDecimal(decimalOf(solution, "max_refund_amount"), textOf(parts.detail, "currency"));
  if (action.maxAmount) action.form = Form::Amount;
  return action;
}

CaseAction dispute(const ReturnParts& parts, const std::string& mail, std::optional<Instant> dueAt) {
  CaseAction action = decision(kDispute, dueAt);
  action.form = Form::Choice;
  for (const Json& reason : listOf(parts.reasons, "dispute_reason_list"))
    if (std::string id = idOf(reason, "dispute_reason"); !id.empty()) action.choices.push_back({std::move(id), labelOf(reason)});
  takePictures(action);
  if (mail.empty()) action.whyNot = "Shopee keeps an e-mail address of the shop with every dispute: enter one in the settings of this store.";
  return action;
}

std::optional<CaseAction> cancelledDispute(const ReturnParts& parts, const std::string& mail) {
  if (statusOf(parts) != "accepted" || compensationStatusOf(parts) != "compensation_requested") return {};
  CaseAction action = decision(kCancelDispute, {});
  if (mail.empty()) action.whyNot = "Shopee keeps an e-mail address of the shop with every dispute: enter one in the settings of this store.";
  return action;
}

CaseAction onPage(std::optional<Instant> dueAt) {
  CaseAction action;
  action.name = "decide";
  action.form = Form::OnPage;
  action.dueAt = dueAt;
  action.whyNot = "Shopee names nothing that could be done from here now: look at the return in the Seller Centre.";
  return action;
}

}  // namespace

const Json& solutionOf(const ReturnParts& parts, std::string_view action) {
  static const Json kNone;
  if (action == kOfferRefund) return fieldOf(parts.solutions, "offer_refund");
  return action == kOfferReturn ? fieldOf(parts.solutions, "offer_return_refund") : kNone;
}

std::string_view solutionWord(std::string_view action) {
  if (action == kOfferRefund) return "REFUND";
  return action == kOfferReturn ? "RETURN_REFUND" : "";
}

const Json& modulesOf(const ReturnParts& parts, const std::string& reasonId) {
  static const Json kNone = Json::array();
  for (const Json& reason : listOf(parts.reasons, "dispute_reason_list"))
    if (idOf(reason, "dispute_reason") == reasonId) return listOf(reason, "evidence_module_list");
  return kNone;
}

std::vector<CaseAction> returnActions(const ReturnParts& parts, const std::string& mail) {
  std::vector<CaseAction> actions;
  const auto due = instantOf(parts.detail, "due_date");
  const bool isAsked = statusOf(parts) == "requested";
  if (isAsked) {
    const bool isBuyersOffer = lowerCase(textOf(fieldOf(parts.detail, "negotiation"), "negotiation_status")) == "pending_respond" && newestOfferOf(parts) == OfferOf::Buyer;
    actions.push_back(decision(kRefund, due));
    actions.back().maxAmount = moneyFromDecimal(decimalOf(parts.detail, "refund_amount"), textOf(parts.detail, "currency"));
    if (isBuyersOffer) actions.push_back(decision(kAcceptOffer, due));
    for (const std::string_view name : {kOfferRefund, kOfferReturn})
      if (auto one = offer(parts, name, due)) actions.push_back(std::move(*one));
  }
  if (proofStatusOf(parts) == "pending") {
    CaseAction action;
    action.name = std::string(kEvidence);
    action.form = Form::Evidence;
    action.isRequired = true;
    action.dueAt = instantOf(fieldOf(parts.detail, "seller_proof"), "seller_evidence_deadline");
    takePictures(action);
    actions.push_back(std::move(action));
  }
  if (!listOf(parts.reasons, "dispute_reason_list").empty()) actions.push_back(dispute(parts, mail, isAsked ? due : instantOf(parts.detail, "return_seller_due_date")));
  if (auto one = cancelledDispute(parts, mail)) actions.push_back(std::move(*one));
  if (actions.empty()) actions.push_back(onPage(due));
  return actions;
}

}  // namespace inquiry::shopee
