#include "core/marketplaces/shopee/return_reader.h"

#include <algorithm>
#include <array>

#include "core/marketplaces/shopee/return_api.h"
#include "core/marketplaces/shopee/trade_api.h"

namespace inquiry::shopee {
namespace {

// "Support to raise dispute when return_status in REQUESTED / PROCESSING/ACCEPTED"
constexpr std::array<std::string_view, 3> kDisputable{"requested", "processing", "accepted"};

// One of the further reads: a return can be decided about without what it would have told.
Status take(Json& into, Result<Json> answer) {
  if (answer) {
    into = responseOf(*answer);
    return {};
  }
  switch (answer.error().kind) {
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::MissingGrant:
    case ErrorKind::Malformed: return {};
    default: return fail(answer.error());
  }
}

}  // namespace

Result<ReturnParts> readReturn(const ShopCaller& caller, const std::string& number, std::stop_token stop) {
  const auto detail = returnDetail(caller, number, stop);
  if (!detail) return fail(detail.error());
  ReturnParts parts;
  parts.detail = responseOf(*detail);
  const std::string status = statusOf(parts), proof = proofStatusOf(parts);
  if (status == "requested")
    if (const Status done = take(parts.solutions, availableSolutions(caller, number, stop)); !done) return fail(done.error());
  if (std::find(kDisputable.begin(), kDisputable.end(), status) != kDisputable.end())
    if (const Status done = take(parts.reasons, disputeReasons(caller, number, stop)); !done) return fail(done.error());
  if (!proof.empty() && proof != "not_needed")
    if (const Status done = take(parts.proof, givenProof(caller, number, stop)); !done) return fail(done.error());
  return parts;
}

std::string statusOf(const ReturnParts& parts) { return lowerCase(textOf(parts.detail, "status")); }

std::string proofStatusOf(const ReturnParts& parts) {
  const std::string status = lowerCase(textOf(fieldOf(parts.detail, "seller_proof"), "seller_proof_status"));
  return status.empty() ? lowerCase(textOf(parts.detail, "seller_proof_status")) : status;
}

std::string compensationStatusOf(const ReturnParts& parts) {
  const std::string status = lowerCase(textOf(fieldOf(parts.detail, "seller_compensation"), "seller_compensation_status"));
  return status.empty() ? lowerCase(textOf(parts.detail, "seller_compensation_status")) : status;
}

OfferOf newestOfferOf(const ReturnParts& parts) {
  const std::string creator = textOf(fieldOf(parts.detail, "negotiation"), "latest_offer_creator");
  if (creator.empty()) return OfferOf::Nobody;
  const bool isBuyer = lowerCase(creator) == "buyer" || creator == textOf(fieldOf(parts.detail, "user"), "username");
  return isBuyer ? OfferOf::Buyer : OfferOf::Us;
}

}  // namespace inquiry::shopee
