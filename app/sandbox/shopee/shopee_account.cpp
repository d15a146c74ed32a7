// Envelope, signatures, tokens and the shop.
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <cstdlib>

#include "app/sandbox/shopee/shopee_platform.h"

namespace inquiry::sandbox::shopee {
namespace {

constexpr int kAccessSeconds = 4 * 3600;
constexpr std::int64_t kSignatureSeconds = 300;

Json envelope(const std::string& word, const std::string& message) { return {{"request_id", "5e6f70819293a4b5c6d7e8f90a1b2c3d"}, {"error", word}, {"message", message}}; }

std::string hmacHex(const std::string& key, const std::string& base) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
  unsigned length = 0;
  HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(base.data()), base.size(), mac.data(), &length);
  static constexpr char kHex[] = "0123456789abcdef";
  std::string text;
  for (unsigned i = 0; i < length; ++i) {
    text += kHex[mac[i] >> 4];
    text += kHex[mac[i] & 15];
  }
  return text;
}

// What every token request must have right; status 0 when it has.
Answer tokenProblem(const Visit& visit, const Json& body) {
  Answer none;
  none.status = 0;
  const std::string problem = signatureProblem(visit, false);
  if (problem == "error_param") return refusal(problem, "Timestamp is expired", 403);
  if (!problem.empty()) return refusal(problem, "Wrong sign.", 403);
  if (!body.contains("partner_id") || !body["partner_id"].is_number_integer() || textOf(body, "partner_id") != visit.shop.grants().terms().app.clientId)
    return refusal("error_param", "partner_id is wrong.");
  const bool isOfShop = body.contains("shop_id") && body["shop_id"].is_number_integer() && textOf(body, "shop_id") == visit.shop.profile().userId;
  return isOfShop || body.contains("main_account_id") ? none : refusal("error_param", "shop_id is wrong.");
}

Answer granted(const std::optional<Grants::Tokens>& tokens, const char* word, const char* message) {
  if (!tokens) return refusal(word, message);
  return bare({{"access_token", tokens->access}, {"refresh_token", tokens->refresh}, {"expire_in", kAccessSeconds}});
}

}  // namespace

Answer refusal(const std::string& word, const std::string& message, int status) {
  Json body = envelope(word, message);
  body["response"] = Json::object();
  return jsonAnswer(status, body);
}

Answer wrapped(Json response) {
  Json body = envelope("", "");
  body["response"] = std::move(response);
  return jsonAnswer(200, body);
}

Answer bare(Json fields) {
  Json body = envelope("", "");
  body.update(fields);
  return jsonAnswer(200, body);
}

std::int64_t secondsOf(Instant at) { return at.millis() / 1000; }

Json number(const std::string& digits) {
  const auto value = numberIn(digits);
  return value ? Json(*value) : Json(digits);
}

std::string signatureProblem(const Visit& visit, bool withToken) {
  const auto field = [&visit](const char* name) { return visit.call.param(name).value_or(""); };
  const AppCredentials& app = visit.shop.grants().terms().app;
  if (field("partner_id") != app.clientId) return "error_partner_id";
  const auto at = numberIn(field("timestamp"));
  if (!at || std::llabs(*at - secondsOf(visit.stamp())) > kSignatureSeconds) return "error_param";
  if (withToken && field("shop_id") != visit.shop.profile().userId) return "error_shop";
  std::string base = app.clientId + visit.call.path + field("timestamp");
  if (withToken) base += field("access_token") + field("shop_id");
  return hmacHex(app.clientSecret, base) == field("sign") ? "" : "error_sign";
}

Answer firstToken(Visit& visit) {
  const Json body = jsonObject(visit.call).value_or(Json::object());
  const Answer problem = tokenProblem(visit, body);
  if (problem.status != 0) return problem;
  return granted(visit.shop.grants().exchanged(textOf(body, "code"), visit.now), "invalid_code", "The code is expired or used or invalid, please check the code.");
}

Answer nextToken(Visit& visit) {
  const Json body = jsonObject(visit.call).value_or(Json::object());
  const Answer problem = tokenProblem(visit, body);
  if (problem.status != 0) return problem;
  return granted(visit.shop.grants().refreshed(textOf(body, "refresh_token"), visit.now), "error_shop_refresh_token",
                 "Your refresh token is error ,please check refresh token or shopid.");
}

Answer shopInfo(Visit& visit) {
  const Shop::Profile& profile = visit.shop.profile();
  return bare({{"shop_name", profile.name},
               {"region", profile.site},
               {"status", "NORMAL"},
               {"is_cb", true},
               {"auth_time", secondsOf(visit.now - std::chrono::hours(24 * 40))},
               {"expire_time", secondsOf(visit.now + std::chrono::hours(24 * 325))}});
}

}  // namespace inquiry::sandbox::shopee
