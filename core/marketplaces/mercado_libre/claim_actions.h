#pragma once

#include "core/domain/case.h"
#include "core/marketplaces/mercado_libre/claim_parts.h"

namespace inquiry::mercado_libre {

// The platform's words for what the desk itself can do in a claim; they are CaseAction::name and Outgoing::action, too.
namespace claim_action {
inline constexpr std::string_view kToComplainant = "send_message_to_complainant";
inline constexpr std::string_view kToMediator = "send_message_to_mediator";
inline constexpr std::string_view kRefund = "refund";
inline constexpr std::string_view kPartialRefund = "allow_partial_refund";
inline constexpr std::string_view kAllowReturn = "allow_return";
inline constexpr std::string_view kOpenDispute = "open_dispute";
inline constexpr std::string_view kShippingEvidence = "add_shipping_evidence";
inline constexpr std::string_view kPromiseShipping = "send_potential_shipping";
}  // namespace claim_action

// "Gestionar mensaje de un reclamo": JPG, PNG and PDF of 5 MB, names of up to 125 characters. How many is not said; the desk stops at ten.
inline constexpr std::size_t kClaimFileBytes = 5 * 1024 * 1024, kClaimFileName = 125, kClaimFiles = 10;

// Everything the platform lets the seller do now, in its order; what the desk cannot do says why.
std::vector<CaseAction> caseActions(const ClaimParts& parts, const ClaimIdentity& identity);
// The shares of the price the platform offers as a partial refund: value "50", label "50 % - 229.50 MXN".
std::vector<CaseChoice> partialRefundChoices(const Json& offers);
bool isClaimFileType(std::string_view type);

}  // namespace inquiry::mercado_libre
