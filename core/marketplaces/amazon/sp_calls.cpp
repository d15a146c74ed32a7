#include "core/marketplaces/amazon/sp_calls.h"

#include "core/marketplaces/amazon/sp_json.h"
#include "core/net/url.h"

namespace inquiry::amazon {
namespace {

ApiCall reading(const std::string& bucket, std::string url) {
  ApiCall call;
  call.kind = CallKind::Read;
  call.bucket = bucket;
  call.request.url = std::move(url);
  return call;
}

ApiCall writing(const std::string& bucket, std::string url, std::string body) {
  ApiCall call;
  call.kind = CallKind::Write;
  call.bucket = bucket;
  call.request.method = "POST";
  call.request.url = std::move(url);
  call.request.body = std::move(body);
  call.request.contentType = "application/json";
  return call;
}

std::string ofOrder(const SpAccess& access, const std::string& area, const std::string& orderId) { return access.at().api + area + urlEncoded(orderId); }

std::string onSite(const SpAccess& access) { return "?marketplaceIds=" + urlEncoded(access.at().marketplaceId); }

constexpr const char* kMessaging = "/messaging/v1/orders/";
constexpr const char* kSolicitations = "/solicitations/v1/orders/";
constexpr const char* kReports = "/reports/2021-06-30/";

}  // namespace

Result<HttpResponse> getOrder(SpAccess& access, const std::string& orderId, std::stop_token stop) {
  return access.session().call(reading("orders", ofOrder(access, "/orders/2026-01-01/orders/", orderId) + "?includedData=BUYER,FULFILLMENT,PACKAGES,CANCELLATION"), stop);
}

Result<HttpResponse> getMarketplaceParticipations(SpAccess& access, std::stop_token stop) {
  return access.session().call(reading("sellers", access.at().api + "/sellers/v1/marketplaceParticipations"), stop);
}

Result<HttpResponse> getMessagingActions(SpAccess& access, const std::string& orderId, std::stop_token stop) {
  return access.session().call(reading("messaging", ofOrder(access, kMessaging, orderId) + onSite(access)), stop);
}

Result<HttpResponse> getMessagingAttributes(SpAccess& access, const std::string& orderId, std::stop_token stop) {
  return access.session().call(reading("messaging", ofOrder(access, kMessaging, orderId) + "/attributes" + onSite(access)), stop);
}

Result<HttpResponse> postMessage(SpAccess& access, const std::string& orderId, const std::string& action, const std::string& body, std::stop_token stop) {
  return access.session().call(writing("messaging", ofOrder(access, kMessaging, orderId) + "/messages/" + urlEncoded(action) + onSite(access), body), stop);
}

Result<HttpResponse> getSolicitationActions(SpAccess& access, const std::string& orderId, std::stop_token stop) {
  return access.session().call(reading("solicitations", ofOrder(access, kSolicitations, orderId) + onSite(access)), stop);
}

Result<HttpResponse> postSolicitation(SpAccess& access, const std::string& orderId, std::stop_token stop) {
  return access.session().call(
      writing("solicitations", ofOrder(access, kSolicitations, orderId) + "/solicitations/productReviewAndSellerFeedback" + onSite(access), ""), stop);
}

Result<HttpResponse> createReport(SpAccess& access, const std::string& reportType, std::stop_token stop) {
  const Json body{{"reportType", reportType}, {"marketplaceIds", Json::array({access.at().marketplaceId})}};
  return access.session().call(writing("reports", access.at().api + kReports + "reports", body.dump()), stop);
}

Result<HttpResponse> getReport(SpAccess& access, const std::string& reportId, std::stop_token stop) {
  return access.session().call(reading("report", access.at().api + kReports + "reports/" + urlEncoded(reportId)), stop);
}

Result<HttpResponse> getReportDocument(SpAccess& access, const std::string& documentId, std::stop_token stop) {
  return access.session().call(reading("documents", access.at().api + kReports + "documents/" + urlEncoded(documentId)), stop);
}

Result<HttpResponse> download(SpAccess& access, const std::string& url, std::stop_token stop) {
  auto call = reading("download", url);
  call.signing = ApiCall::Signing::None;
  return access.session().call(std::move(call), stop);
}

}  // namespace inquiry::amazon
