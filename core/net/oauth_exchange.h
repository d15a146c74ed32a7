#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "core/domain/clock.h"
#include "core/domain/grant.h"
#include "core/net/http.h"
#include "core/net/oauth_endpoint.h"

namespace inquiry {

using FormFields = std::vector<std::pair<std::string, std::string>>;

// Asks a token endpoint once and has the raw answer journalled before it is looked at. Saves no grant and holds no state, so it may
// be used from any thread; OAuthSession sees to it that only one asks at a time.
class OAuthExchange {
 public:
  struct Settings {
    StoreId store;
    OAuthEndpoint endpoint;
    std::optional<std::string> proxy;
    std::vector<HttpHeader> headers;
  };

  // A grant whose answer is journalled but not yet saved.
  struct Received {
    Grant grant;
    Duration accessLife{};
  };

  OAuthExchange(Settings settings, HttpTransport& http, SecretStore& secrets, const Clock& clock);

  // Failures, besides those of the secret store:
  //   Offline - nothing left us · Ambiguous "oauth.reply_lost" - the token may be used up and no usable answer came ·
  //   Unauthorised "oauth.invalid_grant" - the endpoint does not know the token (any more) · Unauthorised "oauth.client_refused",
  //   "oauth.client_missing" - id or secret of the application · MissingGrant "oauth.scope" · Throttled (until) · PlatformDown
  Result<Received> refresh(const Grant& from, const Secret& refreshToken, std::stop_token stop);
  Result<Received> code(const Grant& from, FormFields form, std::stop_token stop);

  const Settings& settings() const { return m_settings; }

 private:
  Result<HttpRequest> request(FormFields form) const;
  Result<HttpResponse> ask(FormFields form, std::stop_token stop);
  Error refusal(const HttpResponse& response) const;
  Result<Received> received(const Grant& from, Secret raw);

  const Settings m_settings;
  HttpTransport& m_http;
  SecretStore& m_secrets;
  const Clock& m_clock;
};

}  // namespace inquiry
