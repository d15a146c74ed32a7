#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "tests/support/fake_transport.h"

namespace inquiry::test {

// Amazon's selling partner API and its token endpoint as far as the desk uses them, with a memory: tokens run out, a review is asked for once an
// order, reports take their time. Refuses what its description does not allow.
class FakeSellingPartner {
 public:
  FakeSellingPartner() : transport([this](const SeenRequest& request) { return answerTo(request); }) {}

  FakeTransport transport;
  std::string clientId = "amzn1.application-oa2-client.0123", clientSecret = "amzn1.oa2-cs.v1.0123", refreshToken = "Atzr|IwEBIEXAMPLE";
  std::map<std::string, std::string> orders;                    // id -> body of getOrder
  std::map<std::string, std::vector<std::string>> actions;      // id -> messages allowed
  std::set<std::string> reviewable;                             // orders that may be asked for a review
  std::vector<std::pair<std::string, nlohmann::json>> messages; // action and body, as they were taken
  std::string locale = "en-GB";
  std::string report = "{}", packed;   // the document, and how it is packed
  int looksUntilReport = 2;            // getReport calls before it is done
  std::string reportFails;             // FATAL or CANCELLED
  int failNext = 0;                    // status of the next API answer
  bool losesNext = false;              // the connection ends behind the next call's last byte
  int losesAfter = -1;                 // so many calls are answered, then one is lost
  int tokensGiven = 0;
  std::vector<std::string> sellsOn{"A1F83G8C2ARO7P"};  // marketplace ids

  void expireToken() { m_token.clear(); }

 private:
  Result<HttpResponse> answerTo(const SeenRequest& request);
  Result<HttpResponse> token(const SeenRequest& request);
  HttpResponse api(const SeenRequest& request, const std::string& path);
  HttpResponse messaging(const SeenRequest& request, const std::string& rest);
  HttpResponse solicitation(const SeenRequest& request, const std::string& rest);
  HttpResponse reports(const SeenRequest& request, const std::string& rest);
  static HttpResponse error(int status, const std::string& code, const std::string& message);
  static HttpResponse actionList(const std::vector<std::string>& names);

  std::string m_token;
  int m_looks = 0;
};

inline HttpResponse FakeSellingPartner::error(int status, const std::string& code, const std::string& message) {
  return answer(status, nlohmann::json{{"errors", {{{"code", code}, {"message", message}, {"details", ""}}}}}.dump(), {{"x-amzn-requestid", "req-0001"}});
}

inline HttpResponse FakeSellingPartner::actionList(const std::vector<std::string>& names) {
  auto list = nlohmann::json::array();
  for (const auto& name : names) list.push_back({{"name", name}, {"href", "/x/" + name}});
  return answer(200, nlohmann::json{{"_links", {{"self", {{"href", "/x"}}}, {"actions", list}}}, {"_embedded", {{"actions", nlohmann::json::array()}}}}.dump());
}

inline Result<HttpResponse> FakeSellingPartner::token(const SeenRequest& request) {
  const bool isRight = request.field("grant_type") == "refresh_token" && request.field("client_id") == clientId && request.field("client_secret") == clientSecret;
  if (!isRight) return answer(401, R"({"error":"invalid_client","error_description":"no"})");
  if (request.field("refresh_token") != refreshToken) return answer(400, R"({"error":"invalid_grant","error_description":"no"})");
  m_token = "Atza|" + std::to_string(++tokensGiven);
  return answer(200, nlohmann::json{{"access_token", m_token}, {"refresh_token", refreshToken}, {"token_type", "bearer"}, {"expires_in", 3600}}.dump());
}

inline Result<HttpResponse> FakeSellingPartner::answerTo(const SeenRequest& request) {
  if (request.url.ends_with("/auth/o2/token")) return token(request);
  if (request.url.starts_with("https://documents.example/")) {
    // A presigned address: a token of ours would be a leak.
    return request.header("x-amz-access-token").empty() && request.authorization.empty() ? answer(200, report) : answer(400, "token leaked");
  }
  constexpr std::string_view kApi = "https://sellingpartnerapi-eu.amazon.com";
  if (!request.url.starts_with(kApi)) return answer(404, "{}");
  if (!request.authorization.empty()) return error(400, "InvalidInput", "no authorization header here");
  if (m_token.empty() || request.header("x-amz-access-token") != m_token) return error(403, "Unauthorized", "The access token you provided has expired.");
  if (failNext != 0) return error(std::exchange(failNext, 0), "X", "x");
  auto response = api(request, request.url.substr(kApi.size()));
  if (losesAfter >= 0 && losesAfter-- == 0) losesNext = true;
  if (std::exchange(losesNext, false)) return fail(ErrorKind::Ambiguous, "http.lost", "The connection ended.");
  return response;
}

inline HttpResponse FakeSellingPartner::api(const SeenRequest& request, const std::string& path) {
  const auto behind = [&path](std::string_view begin) { return path.starts_with(begin) ? path.substr(begin.size()) : std::string(); };
  if (const auto rest = behind("/orders/2026-01-01/orders/"); !rest.empty() && request.method == "GET") {
    const auto found = orders.find(rest.substr(0, rest.find('?')));
    if (rest.find("includedData=BUYER,FULFILLMENT,PACKAGES,CANCELLATION") == rest.npos) return error(400, "InvalidInput", "includedData");
    return found == orders.end() ? error(404, "NotFound", "no order") : answer(200, found->second);
  }
  if (path == "/sellers/v1/marketplaceParticipations") {
    auto payload = nlohmann::json::array();
    for (const auto& id : sellsOn) payload.push_back({{"marketplace", {{"id", id}}}, {"participation", {{"isParticipating", true}, {"hasSuspendedListings", false}}}});
    return answer(200, nlohmann::json{{"payload", payload}}.dump());
  }
  if (const auto rest = behind("/messaging/v1/orders/"); !rest.empty()) return messaging(request, rest);
  if (const auto rest = behind("/solicitations/v1/orders/"); !rest.empty()) return solicitation(request, rest);
  if (const auto rest = behind("/reports/2021-06-30/"); !rest.empty()) return reports(request, rest);
  return error(404, "NotFound", "no path");
}

inline HttpResponse FakeSellingPartner::messaging(const SeenRequest& request, const std::string& rest) {
  if (!rest.ends_with("?marketplaceIds=A1F83G8C2ARO7P")) return error(400, "InvalidInput", "marketplaceIds");
  const auto path = rest.substr(0, rest.find('?'));
  const auto order = path.substr(0, path.find('/'));
  if (!actions.contains(order)) return error(403, "Unauthorized", "Access to requested resource is denied.");
  if (path == order) return actionList(actions[order]);
  if (path == order + "/attributes") return answer(200, nlohmann::json{{"buyer", {{"locale", locale}}}}.dump());
  const auto action = path.substr(path.rfind('/') + 1);
  const auto& allowed = actions[order];
  if (request.method != "POST" || std::find(allowed.begin(), allowed.end(), action) == allowed.end()) return error(400, "InvalidInput", "not allowed");
  messages.emplace_back(action, nlohmann::json::parse(request.body));
  return answer(201, "{}");
}

inline HttpResponse FakeSellingPartner::solicitation(const SeenRequest& request, const std::string& rest) {
  const auto path = rest.substr(0, rest.find('?'));
  const auto order = path.substr(0, path.find('/'));
  if (path == order) return actionList(reviewable.contains(order) ? std::vector<std::string>{"productReviewAndSellerFeedback"} : std::vector<std::string>{});
  if (request.method != "POST" || reviewable.erase(order) == 0) return error(400, "InvalidInput", "asked already");
  return answer(201, "{}");
}

inline HttpResponse FakeSellingPartner::reports(const SeenRequest& request, const std::string& rest) {
  if (request.method == "POST" && rest == "reports") {
    const auto body = nlohmann::json::parse(request.body);
    m_looks = 0;
    const bool isRight = body.at("reportType") == "GET_V2_SELLER_PERFORMANCE_REPORT" && body.at("marketplaceIds") == nlohmann::json{"A1F83G8C2ARO7P"};
    return isRight ? answer(202, R"({"reportId":"R1"})") : error(400, "InvalidInput", "report");
  }
  if (rest == "reports/R1") {
    const bool isDone = ++m_looks > looksUntilReport;
    const auto status = !reportFails.empty() ? reportFails : isDone ? "DONE" : "IN_PROGRESS";
    return answer(200, nlohmann::json{{"reportId", "R1"}, {"processingStatus", status}, {"reportDocumentId", isDone ? "D1" : ""}}.dump());
  }
  if (rest != "documents/D1") return error(404, "NotFound", "no report");
  nlohmann::json document{{"reportDocumentId", "D1"}, {"url", "https://documents.example/D1?signature=x"}};
  if (!packed.empty()) document["compressionAlgorithm"] = packed;
  return answer(200, document.dump());
}

}  // namespace inquiry::test
