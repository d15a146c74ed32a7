#pragma once

#include <mutex>
#include <optional>
#include <string>

#include "core/domain/clock.h"
#include "core/domain/grant.h"
#include "core/marketplaces/secret_view.h"
#include "core/marketplaces/shopee/shopee_errors.h"
#include "core/marketplaces/shopee/shopee_signature.h"
#include "core/net/clock_skew.h"
#include "core/net/http.h"

namespace inquiry::shopee {

inline constexpr const char* kTokenPath = "/api/v2/auth/token/get";           // a code for the first pair
inline constexpr const char* kRefreshPath = "/api/v2/auth/access_token/get";  // the next pair

// What the house calls id and secret of an application are partner id and key here.
class ShopeeSecrets final : public SecretView {
 public:
  using SecretView::SecretView;
  Result<Secret> credential(const StoreId& store, std::string_view key) override {
    if (key == "clientId") return m_secrets.credential(store, "partnerId");
    if (key == "clientSecret") return m_secrets.credential(store, "partnerKey");
    return m_secrets.credential(store, key);
  }
};

// Lets ApiSession speak with Shopee as with any other platform, so that its one way of keeping a single-use grant, of pacing and of retrying
// serves here too:
//   - a call that carries an access token leaves signed, its token in the query; the time it is signed with is the platform's own
//   - a token request leaves as the JSON the platform wants, and its answer comes back in the words of RFC 6749
//   - a refusal, which comes with any HTTP status, gets the status that says the same: 401 for a token, 403 for a right, 503 for trouble
// Everything else passes unchanged. A refusal for a wrong clock proves that nothing was done: the call is signed anew and made once more.
// Safe from any thread; blocks.
class ShopeeWire final : public HttpTransport {
 public:
  ShopeeWire(HttpTransport& http, SecretStore& secrets, const Clock& clock, StoreId store, std::string base)
      : m_http(http), m_secrets(secrets), m_clock(clock), m_store(std::move(store)), m_base(std::move(base)) {}

  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override;

  // How far the platform's clock is ahead of ours.
  Duration clockSkew() const { return m_skew.estimate(); }
  // Why the last token request was refused, when it was the application's fault; the session only knows that it was.
  std::optional<Error> tokenTrouble() const;
  // When the seller's consent ends: no token answer says so, but each new grant is kept with it.
  void setConsentEnd(std::optional<Instant> at);

 private:
  struct Identity {
    Caller caller;
    Secret partnerKey;
  };
  Result<Identity> identity() const;
  std::string credential(std::string_view key) const;
  std::int64_t timestamp() const;
  Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop);
  Result<HttpResponse> call(const HttpRequest& request, std::stop_token stop);
  Result<HttpRequest> signedCall(const HttpRequest& request, std::int64_t at) const;
  Result<HttpResponse> token(const HttpRequest& request, std::stop_token stop);
  Result<HttpRequest> tokenRequest(const HttpRequest& request, std::int64_t at) const;
  void translateToken(HttpResponse& response, bool isCode, bool isOfMainAccount);
  std::optional<Duration> consentLeft();

  HttpTransport& m_http;
  SecretStore& m_secrets;
  const Clock& m_clock;
  const StoreId m_store;
  const std::string m_base;
  ClockSkew m_skew;
  mutable std::mutex m_mutex;
  std::optional<Error> m_tokenTrouble;     // under the mutex, with what follows
  std::optional<Instant> m_consentEnd;
  bool m_isConsentEndKnown = false;
};

}  // namespace inquiry::shopee
