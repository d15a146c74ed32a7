#pragma once

#include "core/domain/case.h"
#include "core/marketplaces/shopee/return_reader.h"

namespace inquiry::shopee {

// What the desk itself can do about a return; CaseAction::name and Outgoing::action.
namespace return_action {
inline constexpr std::string_view kRefund = "refund";                     // returns/confirm
inline constexpr std::string_view kAcceptOffer = "accept-offer";          // returns/accept_offer
inline constexpr std::string_view kOfferRefund = "offer-refund";          // returns/offer, REFUND
inline constexpr std::string_view kOfferReturn = "offer-return-refund";   // returns/offer, RETURN_REFUND
inline constexpr std::string_view kDispute = "dispute-return";            // returns/dispute
inline constexpr std::string_view kCancelDispute = "cancel-dispute";      // returns/cancel_dispute
inline constexpr std::string_view kEvidence = "evidence";                 // returns/upload_proof
}  // namespace return_action

// How many pictures the platform takes at once is not published; the desk stops at ten. Of 10 MB each, JPG and PNG.
inline constexpr std::size_t kProofPictures = 10, kProofPictureBytes = 10 * 1024 * 1024;

// Everything the platform lets the seller do now. Without `mail`, which the platform keeps with every dispute, that one says what is missing.
std::vector<CaseAction> returnActions(const ReturnParts& parts, const std::string& mail);

// What an offer may be: the block of `solutions` and the platform's word. Null when it is none of the offers.
const Json& solutionOf(const ReturnParts& parts, std::string_view action);
std::string_view solutionWord(std::string_view action);
// The evidence a reason of dispute asks for: {module_index, requirement, is_required}[].
const Json& modulesOf(const ReturnParts& parts, const std::string& reasonId);

}  // namespace inquiry::shopee
