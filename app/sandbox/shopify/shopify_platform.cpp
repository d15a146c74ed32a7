#include "app/sandbox/shopify/shopify_platform.h"

namespace inquiry::sandbox {
namespace shopify {
namespace {

constexpr int kTokenSeconds = 24 * 3600;

Json cost() {
  return {{"requestedQueryCost", 61}, {"actualQueryCost", 14}, {"throttleStatus", {{"maximumAvailable", 2000.0}, {"currentlyAvailable", 1986}, {"restoreRate", 100.0}}}};
}

Answer token(Visit& visit) {
  const auto fields = formFields(visit.call.body);
  const auto field = [&fields](const char* name) {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
  };
  Grants& grants = visit.shop.grants();
  if (field("grant_type") != "client_credentials") return jsonAnswer(400, {{"error", "unsupported_grant_type"}});
  const auto tokens = grants.refreshed(grants.refreshToken(), visit.now);
  if (!grants.isApp({field("client_id"), field("client_secret")}) || grants.refreshToken().empty() || !tokens)
    return jsonAnswer(400, {{"error", "application_cannot_be_found"}, {"error_description", "Cannot find an app with the provided client id and secret."}});
  return jsonAnswer(200, {{"access_token", tokens->access}, {"scope", "read_orders,read_customers,read_returns,write_returns"}, {"expires_in", kTokenSeconds}});
}

}  // namespace

Answer data(Json fields) { return jsonAnswer(200, {{"data", std::move(fields)}, {"extensions", {{"cost", cost()}}}}); }

Answer denied(const std::string& field, const std::string& scope) {
  return jsonAnswer(200, {{"errors", Json::array({Json{{"message", "Access denied for " + field + " field. Required access: `" + scope + "` access scope."}, {"extensions", {{"code", "ACCESS_DENIED"}}}}})}, {"data", nullptr}});
}

std::string queryOf(const Call& call) {
  const auto body = jsonObject(call);
  return body ? textOf(*body, "query") : std::string();
}

Json variablesOf(const Visit& visit) {
  const auto body = jsonObject(visit.call);
  return body && body->contains("variables") && (*body)["variables"].is_object() ? (*body)["variables"] : Json::object();
}

std::string gid(const char* kind, const std::string& number) { return std::string("gid://shopify/") + kind + "/" + number; }

}  // namespace shopify

const std::vector<Route>& ShopifyPlatform::routes() const {
  static const std::string kGraph = "/admin/api/{version}/graphql.json/";
  static const std::vector<Route> routes{
      {"POST", "/admin/oauth/access_token", CallKind::Token, "", shopify::token},
      {"POST", kGraph + "query/orders", CallKind::List, "read_orders", shopify::orders},
      {"POST", kGraph + "query/return", CallKind::Read, "", shopify::oneReturn},
      {"POST", kGraph + "mutation/returnApproveRequest", CallKind::Write, "", shopify::approve},
      {"POST", kGraph + "mutation/returnDeclineRequest", CallKind::Write, "", shopify::decline},
      {"POST", kGraph + "mutation/returnClose", CallKind::Write, "", shopify::close},
  };
  return routes;
}

void ShopifyPlatform::prepare(Call& call) const {
  if (const std::string token = call.header("x-shopify-access-token"); !token.empty()) call.headers["authorization"] = "Bearer " + token;
  if (!call.path.ends_with("/graphql.json")) return;
  const std::string query = shopify::queryOf(call);
  const std::size_t brace = query.find('{'), from = query.find_first_not_of(" \n", brace == std::string::npos ? brace : brace + 1);
  if (from == std::string::npos) return;
  const std::size_t end = query.find_first_of(" ({\n", from);
  call.path += (query.starts_with("mutation") ? "/mutation/" : "/query/") + query.substr(from, end == std::string::npos ? end : end - from);
}

Answer ShopifyPlatform::noSuchPath() const { return jsonAnswer(404, {{"errors", "Not Found"}}); }

Answer ShopifyPlatform::badToken() const { return jsonAnswer(401, {{"errors", "[API] Invalid API key or access token (unrecognized login or wrong password)"}}); }

Answer ShopifyPlatform::missingScope() const { return shopify::denied("orders", "read_orders"); }

Answer ShopifyPlatform::throttled() const {
  return jsonAnswer(200, {{"errors", Json::array({Json{{"message", "Throttled"}, {"extensions", {{"code", "THROTTLED"}}}}})},
                          {"extensions", {{"cost", {{"requestedQueryCost", 412}, {"actualQueryCost", nullptr}, {"throttleStatus", {{"maximumAvailable", 2000.0}, {"currentlyAvailable", 120}, {"restoreRate", 100.0}}}}}}}});
}

Answer ShopifyPlatform::broken() const { return jsonAnswer(500, {{"errors", "Internal Server Error"}}); }

Answer ShopifyPlatform::refusedByRule(const Visit&, const Route&) const {
  Answer none;
  none.status = 0;
  return none;
}

}  // namespace inquiry::sandbox
