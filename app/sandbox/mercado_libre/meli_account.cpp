// OAuth and what belongs to the account.
#include "app/sandbox/mercado_libre/mercado_libre_platform.h"

namespace inquiry::sandbox::meli {
namespace {

constexpr int kAccessSeconds = 21'600;

Answer oauthError(int status, const char* error, const char* text) {
  return jsonAnswer(status, {{"error_description", text}, {"error", error}, {"status", status}, {"cause", Json::array()}});
}

}  // namespace

Answer token(Visit& visit) {
  const auto fields = formFields(visit.call.body);
  const auto field = [&fields](const char* name) {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
  };
  Grants& grants = visit.shop.grants();
  if (!grants.isApp({field("client_id"), field("client_secret")})) {
    return oauthError(400, "invalid_client", "invalid client_id or client_secret.");
  }
  const std::string kind = field("grant_type");
  std::optional<Grants::Tokens> tokens;
  if (kind == "refresh_token") {
    tokens = grants.refreshed(field("refresh_token"), visit.now);
  } else if (kind == "authorization_code") {
    if (field("redirect_uri").empty()) return oauthError(400, "invalid_request", "redirect_uri is a required parameter");
    tokens = grants.exchanged(field("code"), visit.now);
  } else {
    return oauthError(400, "unsupported_grant_type", "unsupported grant_type");
  }
  if (!tokens) {
    return oauthError(400, "invalid_grant",
                      "Error validating grant. Your authorization code or refresh token may be expired or it was already used");
  }
  return jsonAnswer(200, {{"access_token", tokens->access},
                          {"token_type", "bearer"},
                          {"expires_in", kAccessSeconds},
                          {"scope", "offline_access read write"},
                          {"user_id", number(visit.shop.profile().userId)},
                          {"refresh_token", tokens->refresh}});
}

Answer me(Visit& visit) {
  const Shop::Profile& profile = visit.shop.profile();
  const std::string country = profile.site == "MLM" ? "MX" : profile.site == "MLA" ? "AR" : profile.site == "CBT" ? "CN" : "CL";
  return jsonAnswer(200, {{"id", number(profile.userId)},
                          {"nickname", profile.username},
                          {"site_id", profile.site},
                          {"country_id", country},
                          {"user_type", "normal"},
                          {"tags", {"normal", "business", "messages_as_seller"}}});
}

Answer user(Visit& visit) {
  const Shop::Profile& profile = visit.shop.profile();
  if (visit.parts[0] == profile.userId) return me(visit);
  const Buyer* buyer = visit.shop.buyer(visit.parts[0]);
  if (buyer == nullptr) return errorAnswer(404, "not_found", "User with id " + visit.parts[0] + " not found");
  return jsonAnswer(200, {{"id", number(buyer->id)}, {"nickname", buyer->username}, {"site_id", profile.site}});
}

Answer responseTime(Visit& visit) {
  if (visit.parts[0] != visit.shop.profile().userId) return errorAnswer(403, "forbidden", "Access denied");
  return jsonAnswer(200, {{"user_id", number(visit.parts[0])},
                          {"total", {{"response_time", 47}}},
                          {"weekend", {{"response_time", 96}, {"sales_percent_increase", nullptr}}},
                          {"weekdays_working_hours", {{"response_time", 31}, {"sales_percent_increase", nullptr}}},
                          {"weekdays_extra_hours", {{"response_time", 72}, {"sales_percent_increase", 10}}}});
}

Answer missedFeeds(Visit&) { return jsonAnswer(200, {{"messages", Json::array()}}); }

}  // namespace inquiry::sandbox::meli
