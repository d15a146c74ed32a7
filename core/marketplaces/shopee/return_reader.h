#pragma once

#include "core/marketplaces/shopee/shopee_caller.h"

namespace inquiry::shopee {

// Everything the platform says of one return. What it refuses to say, or has not got, is a null.
struct ReturnParts {
  Json detail;
  Json solutions;  // what may be offered to the buyer, while the seller has not answered
  Json reasons;    // with which it may be disputed
  Json proof;      // what was handed in, where the platform wants something
};
Result<ReturnParts> readReturn(const ShopCaller& caller, const std::string& number, std::stop_token stop);

// In lower case: "requested", "accepted", "cancelled", "judging", "processing", "seller_dispute", "refund_paid", "closed".
std::string statusOf(const ReturnParts& parts);
std::string proofStatusOf(const ReturnParts& parts);
std::string compensationStatusOf(const ReturnParts& parts);

// Whose the newest offer of the negotiation is; the platform names the user.
enum class OfferOf { Nobody, Buyer, Us };
OfferOf newestOfferOf(const ReturnParts& parts);

}  // namespace inquiry::shopee
