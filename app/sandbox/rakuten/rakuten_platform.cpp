#include "app/sandbox/rakuten/rakuten_platform.h"

namespace inquiry::sandbox {

const std::vector<Route>& RakutenPlatform::routes() const {
  static const std::vector<Route> routes{
      {"GET", "/es/1.0/inquirymng-api/inquiries/count", CallKind::Read, "inquirymngapi.counts.get", rakuten::count},
      {"GET", "/es/1.0/inquirymng-api/inquiries", CallKind::List, "inquirymngapi.inquiries.get", rakuten::inquiries},
      {"GET", "/es/1.0/inquirymng-api/inquiry/{inquiryNumber}", CallKind::Read, "inquirymngapi.inquiry.get", rakuten::inquiry},
      {"POST", "/es/1.0/inquirymng-api/inquiry/reply", CallKind::Send, "inquirymngapi.reply.post", rakuten::reply},
      {"POST", "/es/1.0/inquirymng-api/attachment", CallKind::Write, "inquirymngapi.attachment.post", rakuten::upload},
      {"GET", "/es/1.0/inquirymng-api/attachment", CallKind::Read, "inquirymngapi.attachment.get", rakuten::download},
      {"PATCH", "/es/1.0/inquirymng-api/inquiries/read", CallKind::Write, "inquirymngapi.inquiries.patch.read", rakuten::markRead},
      {"PATCH", "/es/1.0/inquirymng-api/inquiries/complete", CallKind::Write, "inquirymngapi.inquiries.patch.complete", rakuten::complete},
      {"PATCH", "/es/1.0/inquirymng-api/inquiries/incomplete", CallKind::Write, "inquirymngapi.inquiries.patch.incomplete", rakuten::incomplete},
      {"GET", "/es/1.0/license-management/license-key/expiry-date", CallKind::Read, "license.expiryDate.get", rakuten::expiry},
      {"POST", "/es/2.0/order/searchOrder/", CallKind::Read, "rpay.order.searchOrder", rakuten::searchOrders},
      {"POST", "/es/2.0/order/getOrder/", CallKind::Read, "rpay.order.getOrder", rakuten::orders},
  };
  return routes;
}

Answer RakutenPlatform::noSuchPath() const { return rakuten::errorAnswer(404, "IE404", "not found"); }

// The same for a wrong key, one that has ended and a function that is not switched on.
Answer RakutenPlatform::badToken() const {
  return jsonAnswer(401, {{"Results", {{"errorCode", "ES04-01"}, {"message", "Un-Authorised"}}}});
}

Answer RakutenPlatform::throttled() const { return rakuten::errorAnswer(429, "429", "Too Many Requests"); }

Answer RakutenPlatform::broken() const { return rakuten::errorAnswer(500, "IE500", "Internal Server Error"); }

Answer RakutenPlatform::refusedByRule(const Visit& visit, const Route& route) const {
  Answer none;
  none.status = 0;
  // The order service knows its paths with the slash at the end only.
  if (route.pattern.back() == '/' && visit.call.path.back() != '/') return noSuchPath();
  const bool isJson = (route.method == "POST" || route.method == "PATCH") && !visit.call.upload;
  if (isJson && lowered(visit.call.header("content-type")) != "application/json;charset=utf-8")
    return rakuten::errorAnswer(415, "IE415", "Unsupported Media Type");
  return none;
}

bool RakutenPlatform::admits(const Visit& visit) const {
  const Grants& grants = visit.shop.grants();
  const std::string header = visit.call.header("authorization");
  const auto pair = header.rfind("ESA ", 0) == 0 ? decodedBase64(std::string_view(header).substr(4)) : std::nullopt;
  // Withdrawn: the licence key has ended.
  return pair && !grants.refreshToken().empty() && *pair == grants.terms().app.clientId + ":" + grants.terms().app.clientSecret;
}

namespace rakuten {

Answer errorAnswer(int status, const char* code, const std::string& message, const Json& targets) {
  Json error{{"code", code}, {"message", message}};
  if (!targets.is_null()) error["targets"] = targets;
  return jsonAnswer(status, {{"error", std::move(error)}});
}

std::string jst(Instant at) { return (at + std::chrono::hours(9)).toIso().substr(0, 19) + "+09:00"; }

// A key is good for 90 days; this one was always issued a month ago.
Answer expiry(Visit& visit) {
  if (visit.call.param("licenseKey").value_or("") != visit.shop.grants().terms().app.clientSecret)
    return errorAnswer(400, "IE001", "bad parameter", {{"licenseKey", "unknown"}});
  const std::string day = jst(visit.now + std::chrono::hours(24 * 60)).substr(0, 10);
  return jsonAnswer(200, {{"expiryDate", day + "T23:59:59+0900"}});
}

}  // namespace rakuten
}  // namespace inquiry::sandbox
