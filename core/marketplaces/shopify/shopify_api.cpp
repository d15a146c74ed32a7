#include "core/marketplaces/shopify/shopify_api.h"

#include <algorithm>

#include "core/net/url.h"

namespace inquiry::shopify {
namespace {

using shop::Json;
using shop::partOf;
using shop::textOf;

constexpr const char* kVersion = "2026-10";

// The scope a refusal names ("read_customers"); "" when it names none.
std::string scopeIn(const std::string& message) {
  const auto reads = message.find("`read_"), at = reads == std::string::npos ? message.find("`write_") : reads;
  const auto end = at == std::string::npos ? at : message.find('`', at + 1);
  return end == std::string::npos ? std::string() : message.substr(at + 1, end - at - 1);
}

Error errorOf(const Json& root, Instant now) {
  const Json& first = root.at("errors").front();
  const std::string code = textOf(partOf(first, "extensions"), "code");
  if (code == "THROTTLED") {
    const Json& cost = partOf(partOf(root, "extensions"), "cost");
    const Json& throttle = partOf(cost, "throttleStatus");
    const auto number = [](const Json& value, double otherwise) { return value.is_number() ? value.get<double>() : otherwise; };
    const double lacking = number(partOf(cost, "requestedQueryCost"), 100) - number(partOf(throttle, "currentlyAvailable"), 0);
    const double seconds = std::clamp(lacking / std::max(1.0, number(partOf(throttle, "restoreRate"), 50)), 1.0, 60.0);
    return {ErrorKind::Throttled, "shopify.throttled", "Shopify asks for a pause; it is asked again by itself.", now + Duration(static_cast<std::int64_t>(seconds * 1000))};
  }
  if (code == "ACCESS_DENIED") {
    const std::string scope = scopeIn(textOf(first, "message"));
    return {ErrorKind::MissingGrant, "shopify.access_denied",
            "Shopify does not let the desk do this" + (scope.empty() ? std::string() : " (" + scope + ")") + ": give its app the right in Shopify's settings. On Basic and Starter plans customers' data is closed to apps.", {}};
  }
  return {ErrorKind::Malformed, "shopify.query", "Shopify did not understand the question.", {}};
}

std::optional<Error> statusErrorOf(const HttpResponse& response) {
  switch (response.status) {
    case 200: return {};
    case 401: return Error{ErrorKind::Unauthorised, "shopify.unauthorised", "Shopify does not accept the app of this shop any more: enter its client id and secret, or its token, again.", {}};
    case 402:
    case 423: return Error{ErrorKind::Refused, "shopify.frozen", "Shopify has frozen or locked this shop: look at its plan and bills.", {}};
    case 403: return Error{ErrorKind::MissingGrant, "shopify.forbidden", "The app of this shop lacks the right to read orders (read_orders): give it in Shopify's settings.", {}};
    case 404: return Error{ErrorKind::NotFound, "shopify.wrong_shop", "There is no such shop at Shopify: check its name in the settings of the store.", {}};
    case 429:
    case 430: return Error{ErrorKind::Throttled, "shopify.throttled", "Shopify asks for a pause; it is asked again by itself.", {}};
    default: return Error{ErrorKind::PlatformDown, "shopify.down", "Shopify answers with errors; it is asked again by itself.", {}};
  }
}

}  // namespace

std::optional<Error> graphError(const Json& root, Instant now) {
  if (!root.is_object()) return Error{ErrorKind::Malformed, "shopify.malformed", "Shopify's answer cannot be read.", {}};
  const Json& errors = partOf(root, "errors");
  return errors.is_array() && !errors.empty() ? std::optional(errorOf(root, now)) : std::nullopt;
}

Result<std::string> ShopifyApi::base() const {
  if (const auto own = m_store.endpoints.find("api"); own != m_store.endpoints.end()) return own->second;
  const auto shop = m_secrets.credential(m_store.id, "shop");
  if (!shop) return fail(ErrorKind::InvalidInput, "shopify.no_shop", "The name of the shop at Shopify is missing: add it to the settings of the store.");
  std::string name(shop->reveal());
  if (const auto dot = name.find(".myshopify.com"); dot != std::string::npos) name.resize(dot);
  const bool isName = !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == std::string::npos;
  if (!isName) return fail(ErrorKind::InvalidInput, "shopify.no_shop", "The name of the shop at Shopify holds other signs than letters, digits and dashes: write it as in name.myshopify.com.");
  return "https://" + name + ".myshopify.com";
}

Result<std::string> ShopifyApi::token(const std::stop_token& stop) {
  if (const auto own = m_secrets.credential(m_store.id, "accessToken")) return std::string(own->reveal());
  if (!m_token.empty() && m_clock.now() < m_tokenUntil) return std::string(m_token.reveal());
  const auto id = m_secrets.credential(m_store.id, "clientId");
  const auto secret = m_secrets.credential(m_store.id, "clientSecret");
  if (!id || !secret) return fail(ErrorKind::MissingGrant, "shopify.no_app", "Orders are not read: enter the client id and secret of an app of this shop.");
  const auto at = base();
  if (!at) return at;
  HttpRequest request;
  request.method = "POST";
  request.url = *at + "/admin/oauth/access_token";
  request.contentType = "application/x-www-form-urlencoded";
  request.body = formEncoded({{"grant_type", "client_credentials"}, {"client_id", std::string(id->reveal())}, {"client_secret", std::string(secret->reveal())}});
  request.proxy = m_store.proxy;
  const auto answer = m_http.perform(request, stop);
  if (!answer) return fail(answer.error());
  if (answer->status == 400) return fail(ErrorKind::Unauthorised, "shopify.unauthorised", "Shopify does not accept the client id and secret: enter them again. The app must belong to the organisation of the shop.");
  if (auto error = statusErrorOf(*answer)) return fail(*error);
  const Json json = Json::parse(answer->body, nullptr, false);
  const std::string token = textOf(json, "access_token");
  if (token.empty()) return fail(ErrorKind::Malformed, "shopify.malformed", "Shopify gave no token.");
  const std::int64_t seconds = partOf(json, "expires_in").is_number_integer() ? partOf(json, "expires_in").get<std::int64_t>() : 3600;
  m_token = Secret(token);
  m_tokenUntil = m_clock.now() + std::chrono::seconds(seconds * 8 / 10);
  return token;
}

Result<std::string> ShopifyApi::ask(const std::string& query, const Json& variables, const std::stop_token& stop) {
  const auto at = base();
  if (!at) return at;
  const auto turn = shop::turnAt(m_mutex, stop);
  if (!turn) return fail(ErrorKind::Cancelled, "shopify.cancelled", "Stopped on request.");
  // A token that ended early is asked for anew, once.
  for (int attempt = 0;; ++attempt) {
    const auto bearer = token(stop);
    if (!bearer) return bearer;
    HttpRequest request;
    request.method = "POST";
    request.url = *at + "/admin/api/" + kVersion + "/graphql.json";
    request.contentType = "application/json";
    request.headers = {{"X-Shopify-Access-Token", *bearer}, {"Accept", "application/json"}};
    request.body = Json{{"query", query}, {"variables", variables}}.dump(-1, ' ', false, Json::error_handler_t::replace);
    request.proxy = m_store.proxy;
    const auto answer = m_http.perform(request, stop);
    if (!answer) return fail(answer.error());
    if (answer->status == 401 && attempt == 0 && !m_token.empty()) {
      m_token.wipe();
      m_token = Secret();
      continue;
    }
    if (auto error = statusErrorOf(*answer)) return fail(*error);
    return answer->body;
  }
}

}  // namespace inquiry::shopify
