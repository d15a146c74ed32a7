#include "core/marketplaces/amazon/sp_access.h"

#include "core/marketplaces/amazon/amazon_text.h"
#include "core/marketplaces/amazon/sp_errors.h"

namespace inquiry::amazon {
namespace {

constexpr std::string_view kBearer = "Bearer ";

std::string hostOfRegion(Region region) {
  switch (region) {
    case Region::NorthAmerica: return "https://sellingpartnerapi-na.amazon.com";
    case Region::Europe: return "https://sellingpartnerapi-eu.amazon.com";
    case Region::FarEast: return "https://sellingpartnerapi-fe.amazon.com";
  }
  return {};
}

ApiSession::Settings settingsFor(const Store& store, const SpEndpoints& at, const ConnectorParts& parts) {
  ApiSession::Settings settings;
  settings.store = store.id;
  settings.oauth.tokenUrl = at.tokenUrl();
  settings.oauth.clientAuth = OAuthEndpoint::ClientAuth::Body;
  settings.oauth.rotation = OAuthEndpoint::Rotation::Lasting;
  settings.proxy = store.proxy;
  settings.headers = {{"Accept", "application/json, application/hal+json"}, {"user-agent", "InquiryDesk/0.1 (Language=C++)"}};
  settings.explain = [](const HttpResponse& response) { return explained(response); };
  // Rate and burst as Amazon's descriptions name them; its answers may widen or narrow them.
  settings.limits = {{"orders", {0.5, 30}}, {"messaging", {1, 5}}, {"solicitations", {1, 5}}, {"reports", {0.0167, 15}}, {"report", {2, 15}}, {"documents", {0.0167, 15}}, {"sellers", {0.016, 15}}};
  settings.pacing = parts.pacing;
  settings.pause = parts.pause;
  return settings;
}

}  // namespace

SpEndpoints SpEndpoints::of(const Store& store) {
  SpEndpoints at;
  const Site* site = siteOfCode(store.site);
  at.api = hostOfRegion(site ? site->region : Region::NorthAmerica);
  at.marketplaceId = site ? std::string(site->marketplace) : "";
  if (const auto api = store.endpoints.find("api"); api != store.endpoints.end()) at.api = api->second;
  if (const auto auth = store.endpoints.find("auth"); auth != store.endpoints.end()) {
    at.auth = auth->second;
    at.isRelayed = true;
  }
  return at;
}

Result<Secret> LwaSecrets::credential(const StoreId& store, std::string_view key) {
  if (key == "refreshToken") return m_secrets.credential(store, "lwaRefreshToken");
  if (key == "clientId") {
    auto id = m_secrets.credential(store, "lwaClientId");
    return id || !m_isRelayed ? std::move(id) : Result<Secret>(Secret("inquirydesk"));
  }
  if (key == "clientSecret") {
    auto secret = m_secrets.credential(store, "lwaClientSecret");
    // A relay knows this desk by its key alone; Amazon's secret stays with it.
    return secret || !m_isRelayed ? std::move(secret) : m_secrets.credential(store, "lwaRefreshToken");
  }
  return m_secrets.credential(store, key);
}

Result<HttpResponse> SpTransport::perform(const HttpRequest& request, std::stop_token stop) {
  const bool isApi = request.url.starts_with(m_api + "/") && request.authorization && request.authorization->reveal().starts_with(kBearer);
  if (!isApi) return m_http.perform(request, std::move(stop));
  HttpRequest call;
  call.method = request.method;
  call.url = request.url;
  call.headers = request.headers;
  call.headers.push_back({"x-amz-access-token", std::string(request.authorization->reveal().substr(kBearer.size()))});
  call.body = request.body;
  call.contentType = request.contentType;
  call.proxy = request.proxy;
  call.maxBody = request.maxBody;
  call.total = request.total;
  call.reach = request.reach;
  auto response = m_http.perform(call, std::move(stop));
  if (response && isExpiredToken(*response)) response->status = 401;
  return response;
}

SpAccess::SpAccess(const Store& store, const ConnectorParts& parts)
    : m_store(store.id),
      m_endpoints(SpEndpoints::of(store)),
      m_secrets(parts.secrets, m_endpoints.isRelayed),
      m_transport(parts.http, m_endpoints.api),
      m_session(settingsFor(store, m_endpoints, parts), m_transport, m_secrets, parts.clock) {}

bool SpAccess::isSetUp() const {
  return m_secrets.credential(m_store, "refreshToken") && m_secrets.credential(m_store, "clientId") && m_secrets.credential(m_store, "clientSecret");
}

}  // namespace inquiry::amazon
