// Yahoo! ID: the consent page, which agrees by itself, and the token endpoint.
#include "app/sandbox/yahoo_shopping/practice_key.h"
#include "app/sandbox/yahoo_shopping/yahoo_platform.h"

namespace inquiry::sandbox::yahoo {
namespace {

Answer refusal(int status, const char* error, const char* text) { return jsonAnswer(status, {{"error", error}, {"error_description", text}}); }

std::string field(const std::multimap<std::string, std::string>& fields, const char* name) {
  const auto found = fields.find(name);
  return found == fields.end() ? std::string() : found->second;
}

bool isApplication(const Visit& visit, const std::multimap<std::string, std::string>& fields) {
  const std::string header = visit.call.header("authorization");
  const auto basic = header.starts_with("Basic ") ? decodedBase64(std::string_view(header).substr(6)) : std::nullopt;
  const AppCredentials& app = visit.shop.grants().terms().app;
  return basic ? *basic == app.clientId + ":" + app.clientSecret : field(fields, "client_id") == app.clientId;
}

}  // namespace

Answer authorize(Visit& visit) {
  const std::string redirect = visit.call.param("redirect_uri").value_or("");
  if (visit.call.param("response_type") != "code" || redirect.empty() || visit.call.param("client_id") != visit.shop.grants().terms().app.clientId)
    return refusal(400, "invalid_request", "response_type, client_id and redirect_uri are needed");
  const std::string code = visit.shop.grants().issueCode(visit.now);
  visit.shop.signIn().codes[code] = {visit.call.param("nonce").value_or(""), visit.call.param("code_challenge").value_or("")};
  Answer answer;
  answer.status = 302;
  answer.contentType = "text/plain";
  answer.headers["Location"] = redirect + (redirect.find('?') == std::string::npos ? "?" : "&") + "code=" + encodedUrl(code) + "&state=" + encodedUrl(visit.call.param("state").value_or(""));
  return answer;
}

Answer token(Visit& visit) {
  const auto fields = formFields(visit.call.body);
  if (!isApplication(visit, fields)) return refusal(401, "invalid_client", "client authentication failed");
  Grants& grants = visit.shop.grants();
  Json body{{"token_type", "Bearer"}, {"expires_in", 3600}};
  if (field(fields, "grant_type") == "refresh_token") {
    const auto tokens = grants.refreshed(field(fields, "refresh_token"), visit.now);
    if (!tokens) return refusal(400, "invalid_grant", "refresh token invalid.");
    body["access_token"] = tokens->access;  // the refresh token stays and is not named again
    return jsonAnswer(200, body);
  }
  if (field(fields, "grant_type") != "authorization_code") return refusal(400, "unsupported_grant_type", "not supported");
  const std::string code = field(fields, "code");
  const auto begun = visit.shop.signIn().codes.find(code);
  const bool isOwn = begun == visit.shop.signIn().codes.end() || begun->second.challenge.empty() || begun->second.challenge == challengeOf(field(fields, "code_verifier"));
  const auto tokens = isOwn ? grants.exchanged(code, visit.now) : std::nullopt;
  if (!tokens) return refusal(400, "invalid_grant", "code invalid.");
  visit.shop.signIn().at = visit.now;
  visit.shop.signIn().isShort = false;
  body["access_token"] = tokens->access;
  body["refresh_token"] = tokens->refresh;
  if (begun != visit.shop.signIn().codes.end())
    body["id_token"] = base64Url(R"({"typ":"JWT","alg":"RS256"})") + "." + base64Url(Json{{"aud", Json::array({grants.terms().app.clientId})}, {"nonce", begun->second.nonce}}.dump()) + "." + base64Url("practice");
  return jsonAnswer(200, body);
}

}  // namespace inquiry::sandbox::yahoo
