#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/marketplaces/ebay/ebay_cases.h"
#include "core/marketplaces/ebay/ebay_endpoints.h"
#include "core/net/api_session.h"

// Post-Order API v2, one function per endpoint: of what is left of it since its methods were pruned in early 2026.
// https://developer.ebay.com/devzone/post-order/ - the token goes under the scheme IAF, "Bearer" is refused.
// Blocking; fail as ApiSession::call does. Safe from any thread.
namespace inquiry::ebay {

inline constexpr std::int64_t kCasePageSize = 25;  // eBay's default; what it takes at most is not documented

struct CaseQuery {
  CaseWhat what = CaseWhat::Inquiry;
  std::optional<Instant> openedFrom;  // at most 18 months back
  bool openOnly = false;              // of returns
  std::int64_t offset = 0;
};

// GET /inquiry/search, /return/search, /casemanagement/search, /cancellation/search
Result<HttpResponse> searchCases(ApiSession& session, const Endpoints& at, const CaseQuery& query, std::stop_token stop);
// GET /inquiry/{id}, /casemanagement/{id}, /cancellation/{id}, /return/{id}?fieldgroups=SUMMARY
Result<HttpResponse> getCase(ApiSession& session, const Endpoints& at, const CaseRef& ref, std::stop_token stop);
// GET /return/{id}?fieldgroups=FULL: its history, without the summary
Result<HttpResponse> getReturnDetails(ApiSession& session, const Endpoints& at, const std::string& returnId, std::stop_token stop);

// What a seller does in a case: POST /<kind>/{id}/<step>. `body` is eBay's JSON; empty for none.
struct CaseStep {
  CaseRef ref;
  std::string step;  // "send_message", "issue_refund", "escalate", "decide", "mark_as_received", "appeal", "approve", "reject"
  std::string body;
};
// Where it goes, as a signature names it.
std::string stepUrl(const Endpoints& at, const CaseStep& step);
// Whether eBay wants it signed by sellers in the EU and the UK: issue_refund, decide and approve.
bool movesMoney(const CaseStep& step);
// `headers`: of the signature, where there is one.
Result<HttpResponse> postCaseStep(ApiSession& session, const Endpoints& at, const CaseStep& step, std::vector<HttpHeader> headers, std::stop_token stop);

}  // namespace inquiry::ebay
