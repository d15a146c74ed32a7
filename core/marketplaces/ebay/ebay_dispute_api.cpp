#include "core/marketplaces/ebay/ebay_dispute_api.h"

#include "core/marketplaces/ebay/ebay_json.h"
#include "core/marketplaces/multipart.h"

namespace inquiry::ebay {
namespace {

constexpr std::string_view kBase = "/sell/fulfillment/v1/payment_dispute";

std::string urlOf(const Endpoints& at, const std::string& id, std::string_view rest) { return at.apiz + std::string(kBase) + "/" + urlEncoded(id) + std::string(rest); }

ApiCall reading(std::string url) {
  ApiCall call;
  call.kind = CallKind::Read;
  call.bucket = "disputes";
  call.request.url = std::move(url);
  return call;
}

ApiCall writing(std::string url, const Json& body) {
  ApiCall call = reading(std::move(url));
  call.kind = CallKind::Write;
  call.request.method = "POST";
  call.request.contentType = "application/json";
  call.request.body = bytesOf(body);
  return call;
}

}  // namespace

Result<HttpResponse> getDisputes(ApiSession& session, const Endpoints& at, std::int64_t offset, std::stop_token stop) {
  return session.call(reading(at.apiz + std::string(kBase) + "_summary?limit=" + std::to_string(kDisputePageSize) + "&offset=" + std::to_string(offset)), stop);
}

Result<HttpResponse> getDispute(ApiSession& session, const Endpoints& at, const std::string& id, std::stop_token stop) {
  return session.call(reading(urlOf(at, id, "")), stop);
}

Result<HttpResponse> getDisputeActivity(ApiSession& session, const Endpoints& at, const std::string& id, std::stop_token stop) {
  return session.call(reading(urlOf(at, id, "/activity")), stop);
}

Result<HttpResponse> contestDispute(ApiSession& session, const Endpoints& at, const DisputeAnswer& answer, std::stop_token stop) {
  Json body = {{"revision", answer.revision}};
  if (!answer.note.empty()) body["note"] = answer.note;
  return session.call(writing(urlOf(at, answer.id, "/contest"), body), stop);
}

Result<HttpResponse> acceptDispute(ApiSession& session, const Endpoints& at, const DisputeAnswer& answer, std::stop_token stop) {
  return session.call(writing(urlOf(at, answer.id, "/accept"), {{"revision", answer.revision}}), stop);
}

Result<HttpResponse> uploadEvidence(ApiSession& session, const Endpoints& at, const std::string& id, EvidenceFile file, std::stop_token stop) {
  FormBody form = formBody({"file", std::move(file.name), std::move(file.type), std::move(file.bytes)});
  ApiCall call = writing(urlOf(at, id, "/upload_evidence_file"), Json::object());
  call.request.contentType = std::move(form.contentType);
  call.request.total = timeToSend(form.bytes.size());
  call.request.body = std::move(form.bytes);
  return session.call(std::move(call), stop);
}

Result<HttpResponse> giveEvidence(ApiSession& session, const Endpoints& at, const EvidenceSet& set, std::stop_token stop) {
  Json body = {{"evidenceType", set.type}, {"files", Json::array()}, {"lineItems", Json::array()}};
  for (const std::string& file : set.fileIds) body["files"].push_back({{"fileId", file}});
  for (const std::string& line : set.lineItems) {
    const std::size_t bar = line.find('|');
    body["lineItems"].push_back({{"itemId", line.substr(0, bar)}, {"lineItemId", bar == std::string::npos ? "" : line.substr(bar + 1)}});
  }
  if (!set.setId.empty()) body["evidenceId"] = set.setId;
  return session.call(writing(urlOf(at, set.disputeId, set.setId.empty() ? "/add_evidence" : "/update_evidence"), body), stop);
}

std::string evidenceFileUrl(const std::string& apiz, const std::string& disputeId, const std::string& setId, const std::string& fileId) {
  return apiz + std::string(kBase) + "/" + urlEncoded(disputeId) + "/fetch_evidence_content?evidence_id=" + urlEncoded(setId) + "&file_id=" + urlEncoded(fileId);
}

bool isEvidenceFile(const std::string& url, const Endpoints& at) {
  return url.starts_with(at.apiz + std::string(kBase) + "/") && url.find("/fetch_evidence_content?") != std::string::npos;
}

Result<HttpResponse> getEvidenceFile(ApiSession& session, const std::string& url, std::size_t maxBytes, std::stop_token stop) {
  ApiCall call = reading(url);
  call.request.headers = {{"Accept", "application/octet-stream"}};  // beside what every call accepts
  call.request.maxBody = maxBytes;
  call.request.total = timeToSend(maxBytes / 8);
  return session.call(std::move(call), stop);
}

}  // namespace inquiry::ebay
