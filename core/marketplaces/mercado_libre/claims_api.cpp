#include "core/marketplaces/mercado_libre/claims_api.h"

#include "core/marketplaces/attachments.h"
#include "core/marketplaces/mercado_libre/own_address.h"
#include "core/marketplaces/multipart.h"

namespace inquiry::mercado_libre {
namespace {

std::string claimsPath(const Caller& caller) {
  return caller.isCrossBorder() ? "/marketplace/v2/claims" : "/post-purchase/v1/claims";
}

std::string pathOf(const Caller& caller, const std::string& claimId, const char* what = "") {
  return claimsPath(caller) + "/" + urlEncoded(claimId) + what;
}

Result<Json> part(const Caller& caller, const std::string& claimId, const char* what, std::stop_token stop) {
  return caller.get({pathOf(caller, claimId, what), {}, bucket::kClaims}, stop);
}

Result<Json> step(const Caller& caller, const std::string& claimId, const char* what, const Json& body, std::stop_token stop) {
  return caller.postBare({pathOf(caller, claimId, what), {}, bucket::kClaims}, body, stop);
}

// yyyy-MM-dd'T'HH:mm:ss.SSSZ, where Z is an offset without a colon.
std::string boundary(Instant at) {
  std::string text = at.toIso();
  text.pop_back();
  return text + "+0000";
}

}  // namespace

Result<Json> searchClaims(const Caller& caller, const ClaimSearch& search, std::stop_token stop) {
  Query query{{"players.role", "respondent"}, {"players.user_id", caller.userId}};
  if (search.onlyOpen) query.emplace_back("status", "opened");
  if (!search.orderId.empty()) {
    query.emplace_back("resource", "order");
    query.emplace_back("resource_id", search.orderId);
  }
  if (search.changedAfter) query.emplace_back("range", "last_updated:after:" + boundary(*search.changedAfter));
  query.emplace_back("sort", search.newestFirst ? "last_updated:desc" : "last_updated:asc");
  query.emplace_back("limit", std::to_string(search.limit));
  query.emplace_back("offset", std::to_string(search.offset));
  return caller.get({claimsPath(caller) + "/search", std::move(query), bucket::kClaims}, stop);
}

Result<Json> claimById(const Caller& caller, const std::string& claimId, std::stop_token stop) {
  return part(caller, claimId, "", stop);
}
Result<Json> claimDetail(const Caller& caller, const std::string& claimId, std::stop_token stop) {
  return part(caller, claimId, "/detail", stop);
}
Result<Json> claimMessages(const Caller& caller, const std::string& claimId, std::stop_token stop) {
  return part(caller, claimId, "/messages", stop);
}
Result<Json> claimResolutions(const Caller& caller, const std::string& claimId, std::stop_token stop) {
  return part(caller, claimId, "/expected-resolutions", stop);
}
Result<Json> partialRefundOffers(const Caller& caller, const std::string& claimId, std::stop_token stop) {
  return part(caller, claimId, "/partial-refund/available-offers", stop);
}
Result<Json> claimEvidences(const Caller& caller, const std::string& claimId, std::stop_token stop) {
  return part(caller, claimId, "/evidences", stop);
}
Result<Json> claimHistory(const Caller& caller, const std::string& claimId, std::stop_token stop) {
  return part(caller, claimId, "/status-history", stop);
}
Result<Json> claimReputation(const Caller& caller, const std::string& claimId, std::stop_token stop) {
  return part(caller, claimId, "/affects-reputation", stop);
}

// One address for both families.
Result<Json> claimReturn(const Caller& caller, const std::string& claimId, std::stop_token stop) {
  return caller.get({"/post-purchase/v2/claims/" + urlEncoded(claimId) + "/returns", {}, bucket::kClaims}, stop);
}

Result<Json> claimReason(const Caller& caller, const std::string& reasonId, std::stop_token stop) {
  return caller.get({claimsPath(caller) + "/reasons/" + urlEncoded(reasonId), {}, bucket::kClaims}, stop);
}

Result<Json> postClaimMessage(const Caller& caller, const ClaimText& message, std::stop_token stop) {
  Json body{{"receiver_role", message.receiver}, {"message", message.text}};
  if (!message.attachments.empty()) body["attachments"] = message.attachments;
  return step(caller, message.claimId, "/actions/send-message", body, stop);
}

Result<Json> postRefund(const Caller& caller, const std::string& claimId, std::stop_token stop) {
  return step(caller, claimId, "/expected-resolutions/refund", Json(), stop);
}
Result<Json> postPartialRefund(const Caller& caller, const std::string& claimId, int percentage, std::stop_token stop) {
  return step(caller, claimId, "/expected-resolutions/partial-refund", {{"percentage", percentage}}, stop);
}
Result<Json> postAllowReturn(const Caller& caller, const std::string& claimId, std::stop_token stop) {
  return step(caller, claimId, "/expected-resolutions/allow-return", Json(), stop);
}
Result<Json> postOpenDispute(const Caller& caller, const std::string& claimId, std::stop_token stop) {
  return step(caller, claimId, "/actions/open-dispute", Json(), stop);
}
Result<Json> postEvidence(const Caller& caller, const std::string& claimId, const Json& evidence, std::stop_token stop) {
  return step(caller, claimId, "/actions/evidences", evidence, stop);
}

Result<std::string> uploadClaimFile(const Caller& caller, const std::string& claimId, const Upload& file, ClaimFileUse use, std::stop_token stop) {
  const bool isEvidence = use == ClaimFileUse::Evidence;
  FormBody form = formBody({"file", file.name, file.type, file.bytes});
  const Address address{pathOf(caller, claimId, isEvidence ? "/attachments-evidences" : "/attachments"), {}, bucket::kClaims};
  const auto stored = caller.postRaw(address, std::move(form.bytes), form.contentType, stop);
  if (!stored) return fail(stored.error());
  return textOf(*stored, isEvidence ? "file_name" : "filename");
}

std::string claimFileUrl(const Caller& caller, const std::string& claimId, const std::string& fileName) {
  return caller.base + pathOf(caller, claimId, "/attachments/") + urlEncoded(fileName) + "/download";
}

bool isClaimFile(const Caller& caller, const std::string& url) {
  return url.find(claimsPath(caller) + "/") != std::string::npos;
}

Result<std::string> claimFileBytes(const Caller& caller, const std::string& url, std::size_t maxBytes, std::stop_token stop) {
  constexpr std::string_view kMiddle = "/attachments/", kEnd = "/download";
  const auto own = ownAddress(caller, url, claimsPath(caller) + "/");
  if (!own) return otherHost();
  const std::size_t middle = own->rest.find(kMiddle);
  if (middle == std::string::npos || middle == 0 || !own->rest.ends_with(kEnd)) return otherHost();
  const std::size_t name = middle + kMiddle.size();
  if (own->rest.find('/') != middle || name + kEnd.size() >= own->rest.size()) return otherHost();
  if (own->rest.find('/', name) != own->rest.size() - kEnd.size()) return otherHost();
  return caller.load(own->url, bucket::kClaims, maxBytes, stop);
}

}  // namespace inquiry::mercado_libre
