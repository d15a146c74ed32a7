#include "core/marketplaces/ebay/ebay_post_order_api.h"

namespace inquiry::ebay {
namespace {

std::string_view folder(CaseWhat what) {
  switch (what) {
    case CaseWhat::Inquiry: return "inquiry";
    case CaseWhat::Return: return "return";
    case CaseWhat::Escalated: return "casemanagement";
    case CaseWhat::Cancellation: return "cancellation";
    case CaseWhat::Dispute: break;  // of another API
  }
  return "inquiry";
}

std::string base(const Endpoints& at, CaseWhat what) { return at.api + "/post-order/v2/" + std::string(folder(what)) + "/"; }

ApiCall reading(CaseWhat what, std::string url) {
  ApiCall call;
  call.kind = CallKind::Read;
  call.bucket = "post-order-" + std::string(folder(what));  // eBay counts 5,000 calls a day for each
  call.scheme = "IAF";
  call.request.url = std::move(url);
  return call;
}

std::string_view fromField(CaseWhat what) {
  if (what == CaseWhat::Inquiry) return "inquiry_creation_date_range_from";
  return what == CaseWhat::Escalated ? "case_creation_date_range_from" : "creation_date_range_from";
}

}  // namespace

Result<HttpResponse> searchCases(ApiSession& session, const Endpoints& at, const CaseQuery& query, std::stop_token stop) {
  std::string url = base(at, query.what) + "search?limit=" + std::to_string(kCasePageSize) + "&offset=" + std::to_string(query.offset);
  if (query.what == CaseWhat::Return || query.what == CaseWhat::Cancellation) url += "&role=SELLER";
  if (query.what == CaseWhat::Return && query.openOnly) url += "&return_state=ALL_OPEN";
  if (query.openedFrom) url += "&" + std::string(fromField(query.what)) + "=" + urlEncoded(query.openedFrom->toIso());
  return session.call(reading(query.what, std::move(url)), stop);
}

Result<HttpResponse> getCase(ApiSession& session, const Endpoints& at, const CaseRef& ref, std::stop_token stop) {
  return session.call(reading(ref.what, base(at, ref.what) + urlEncoded(ref.id) + (ref.what == CaseWhat::Return ? "?fieldgroups=SUMMARY" : "")), stop);
}

Result<HttpResponse> getReturnDetails(ApiSession& session, const Endpoints& at, const std::string& returnId, std::stop_token stop) {
  return session.call(reading(CaseWhat::Return, base(at, CaseWhat::Return) + urlEncoded(returnId) + "?fieldgroups=FULL"), stop);
}

std::string stepUrl(const Endpoints& at, const CaseStep& step) { return base(at, step.ref.what) + urlEncoded(step.ref.id) + "/" + step.step; }

bool movesMoney(const CaseStep& step) {
  if (step.step == "issue_refund") return true;
  if (step.ref.what == CaseWhat::Return) return step.step == "decide";
  return step.ref.what == CaseWhat::Cancellation && step.step == "approve";
}

Result<HttpResponse> postCaseStep(ApiSession& session, const Endpoints& at, const CaseStep& step, std::vector<HttpHeader> headers, std::stop_token stop) {
  ApiCall call = reading(step.ref.what, stepUrl(at, step));
  call.kind = CallKind::Write;
  call.request.method = "POST";
  call.request.contentType = "application/json";
  call.request.body = step.body;
  call.request.headers = std::move(headers);
  return session.call(std::move(call), stop);
}

}  // namespace inquiry::ebay
