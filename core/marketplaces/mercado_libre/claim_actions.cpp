#include "core/marketplaces/mercado_libre/claim_actions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace inquiry::mercado_libre {
namespace {

using Form = CaseAction::Form;
using namespace claim_action;

constexpr int kPromisedDays = 10;
constexpr std::array<std::string_view, 3> kFileTypes{"image/jpeg", "image/png", "application/pdf"};

struct OnPage {
  std::string_view name, why;
};
constexpr std::array kOnPage{
    OnPage{"allow_return_label", "Mercado Libre takes a return label only on its own page: open the claim there."},
    OnPage{"send_tracking_number", "Mercado Libre takes the number of a return only on its own page: open the claim there."},
    OnPage{"send_attachments", "Mercado Libre takes files only with a message: attach them to one."},
    OnPage{"return_review", "What came back is judged only on Mercado Libre's own page: open the claim there."},
};
constexpr std::string_view kUnknown = "The desk does not know this step of Mercado Libre yet: open the claim on its own page.";

void takeFiles(CaseAction& action) {
  action.maxFiles = kClaimFiles;
  action.maxFileBytes = kClaimFileBytes;
  action.fileTypes.assign(kFileTypes.begin(), kFileTypes.end());
}

// Days from tomorrow on: by when the parcel will be handed over.
std::vector<CaseChoice> days(Instant now) {
  std::vector<CaseChoice> choices;
  for (int day = 1; day <= kPromisedDays; ++day) {
    const std::string date = (now + std::chrono::hours(24 * day)).toIso().substr(0, 10);
    choices.push_back({date, date});
  }
  return choices;
}

void describe(CaseAction& action, const ClaimParts& parts, Instant now) {
  if (action.name == kToComplainant || action.name == kToMediator) {
    action.form = Form::Message;
    action.takesText = true;
    return takeFiles(action);
  }
  if (action.name == kRefund || action.name == kAllowReturn || action.name == kOpenDispute) {
    action.form = Form::Confirm;
    action.isDecision = true;
    if (action.name == kRefund && parts.order) action.maxAmount = parts.order->total;
    return;
  }
  if (action.name == kPartialRefund) {
    action.form = Form::Choice;
    action.isDecision = true;
    action.choices = partialRefundChoices(parts.offers);
    if (!action.choices.empty()) return;
    action.form = Form::OnPage;
    action.whyNot = "Mercado Libre names no share it would take as a partial refund now: open the claim on its own page.";
    return;
  }
  if (action.name == kShippingEvidence) {
    action.form = Form::Shipment;
    action.takesText = true;  // the day it was handed over, where the platform does not know it
    return takeFiles(action);
  }
  if (action.name == kPromiseShipping) {
    action.form = Form::Choice;
    action.choices = days(now);
    return;
  }
  action.form = Form::OnPage;
  const auto known = std::find_if(kOnPage.begin(), kOnPage.end(), [&](const OnPage& one) { return one.name == action.name; });
  // The platform has several words for judging a return: "return_review_ok", "return_review_unified_ok".
  const std::string_view why = known != kOnPage.end() ? known->why : action.name.starts_with("return_review") ? kOnPage.back().why : kUnknown;
  action.whyNot = std::string(why);
}

}  // namespace

std::vector<CaseAction> caseActions(const ClaimParts& parts, const ClaimIdentity& identity) {
  std::vector<CaseAction> actions;
  if (!isOpenClaim(parts.claim)) return actions;
  for (const OfferedAction& offered : offeredActions(parts, identity.userId)) {
    CaseAction action;
    action.name = offered.name;
    action.isRequired = offered.isMandatory;
    action.dueAt = offered.dueAt;
    describe(action, parts, identity.now);
    actions.push_back(std::move(action));
  }
  return actions;
}

std::vector<CaseChoice> partialRefundChoices(const Json& offers) {
  std::vector<CaseChoice> choices;
  const std::string currency = textOf(offers, "currency_id");
  for (const Json& offer : listOf(offers, "available_offers")) {
    const Json& share = fieldOf(offer, "percentage");
    const double percentage = share.is_number() ? share.get<double>() : 0;
    // The whole is a refund, not a partial one; the call takes whole numbers.
    if (percentage < 1 || percentage >= 100 || std::floor(percentage) != percentage) continue;
    const std::string value = std::to_string(static_cast<int>(percentage));
    const auto amount = moneyFromDecimal(decimalOf(offer, "amount"), currency);
    choices.push_back({value, value + " %" + (amount ? " - " + toDecimal(*amount) + " " + currency : std::string())});
  }
  return choices;
}

bool isClaimFileType(std::string_view type) {
  return std::find(kFileTypes.begin(), kFileTypes.end(), type) != kFileTypes.end();
}

}  // namespace inquiry::mercado_libre
