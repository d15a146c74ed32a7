#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/marketplaces/ebay/ebay_endpoints.h"
#include "core/net/api_session.h"

// Payment disputes of the Fulfillment API v1, one function per endpoint; they live on apiz.
// https://developer.ebay.com/api-docs/sell/fulfillment/resources/payment_dispute/methods/getPaymentDisputeSummaries
// Blocking; fail as ApiSession::call does, without the scope sell.payment.dispute as MissingGrant. Safe from any thread.
namespace inquiry::ebay {

inline constexpr std::int64_t kDisputePageSize = 200;  // the most eBay gives

// GET /payment_dispute_summary: all open ones and those closed recently
Result<HttpResponse> getDisputes(ApiSession& session, const Endpoints& at, std::int64_t offset, std::stop_token stop);
// GET /payment_dispute/{id}
Result<HttpResponse> getDispute(ApiSession& session, const Endpoints& at, const std::string& id, std::stop_token stop);
// GET /payment_dispute/{id}/activity
Result<HttpResponse> getDisputeActivity(ApiSession& session, const Endpoints& at, const std::string& id, std::stop_token stop);

struct DisputeAnswer {
  std::string id;
  std::int64_t revision = 0;  // as read; an older one is refused
  std::string note;           // of contest
};
// POST /payment_dispute/{id}/contest
Result<HttpResponse> contestDispute(ApiSession& session, const Endpoints& at, const DisputeAnswer& answer, std::stop_token stop);
// POST /payment_dispute/{id}/accept
Result<HttpResponse> acceptDispute(ApiSession& session, const Endpoints& at, const DisputeAnswer& answer, std::stop_token stop);

struct EvidenceFile {
  std::string name, type, bytes;
};
// POST /payment_dispute/{id}/upload_evidence_file -> {fileId}. A file that is put into no set is seen by nobody.
Result<HttpResponse> uploadEvidence(ApiSession& session, const Endpoints& at, const std::string& id, EvidenceFile file, std::stop_token stop);

struct EvidenceSet {
  std::string disputeId, type, setId;  // setId: of a set that is there already; empty makes one
  std::vector<std::string> fileIds;
  std::vector<std::string> lineItems;  // "item|line"
};
// POST /payment_dispute/{id}/add_evidence, or /update_evidence of a set that is there
Result<HttpResponse> giveEvidence(ApiSession& session, const Endpoints& at, const EvidenceSet& set, std::stop_token stop);

// GET /payment_dispute/{id}/fetch_evidence_content
std::string evidenceFileUrl(const std::string& apiz, const std::string& disputeId, const std::string& setId, const std::string& fileId);
// Whether an address is one of those, at `at`: it is asked for with the token.
bool isEvidenceFile(const std::string& url, const Endpoints& at);
Result<HttpResponse> getEvidenceFile(ApiSession& session, const std::string& url, std::size_t maxBytes, std::stop_token stop);

}  // namespace inquiry::ebay
