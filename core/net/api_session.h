#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/domain/grant.h"
#include "core/net/http.h"
#include "core/net/oauth_endpoint.h"
#include "core/net/rate_limiter.h"
#include "core/net/url.h"

namespace inquiry {

enum class CallKind {
  Read,        // may be repeated by the retry table
  Write,       // never repeated by code except when nothing left us (Offline) or after a 401 that proves it was not processed
};

struct ApiCall {
  CallKind kind = CallKind::Read;
  std::string bucket;  // rate limiter bucket, e.g. "message", "orders"; limits are per store and bucket
  HttpRequest request; // without authorization: the session adds "<scheme> <access token>"
  std::string scheme = "Bearer";  // eBay's Post-Order calls want "IAF"
  // None: an address outside the API, like a picture server's. It gets neither the access token nor the headers of every call.
  enum class Signing { Token, None } signing = Signing::Token;
};

// A short pause of the calling worker: returns early, with false, when the stop token asks.
using Pause = std::function<bool(Duration, std::stop_token)>;

// All calls of one store go through its session: adds the access token (refreshing it first when due, one refresh for any number of
// callers), waits for the rate limiter, repeats reads by the retry table, learns limits from response headers, and turns failing
// statuses into errors: 401 -> one refresh, then Unauthorised; 403 -> MissingGrant; 404 -> NotFound; 429 -> Throttled(until);
// other 4xx -> Refused (a write's 408 and 409 -> Ambiguous, a read's -> PlatformDown and Conflict); 5xx -> PlatformDown for reads,
// Ambiguous for writes; a redirect -> Malformed for reads, Ambiguous for writes. 2xx and 304 are answers. `explain` lets a connector read the platform's own error body
// first: it returns the Error to use, or nothing to take the default; it is not asked about the first 401, and a write it calls
// PlatformDown stays Ambiguous. A pause longer than kPatience is not waited for: the call fails with Throttled(until) unsent.
// A store without OAuthEndpoint::tokenUrl signs its calls itself (HttpRequest::authorization is left alone).
// Safe from any thread; blocks.
class ApiSession {
 public:
  using Explain = std::function<std::optional<Error>(const HttpResponse&)>;
  struct Settings {
    StoreId store;
    OAuthEndpoint oauth;
    std::optional<std::string> proxy;
    std::vector<HttpHeader> headers;  // on every call
    Explain explain;
    std::map<std::string, RateLimit> limits;  // by bucket, as far as the platform publishes them
    // For tests: time for pauses and pacing (default: the system's monotonic clock), the pause itself, numbers in [0, 1).
    const Clock* pacing = nullptr;
    Pause pause;
    RateLimiter::Jitter jitter;
  };
  static constexpr Duration kPatience = std::chrono::seconds(10);

  ApiSession(Settings settings, HttpTransport& http, SecretStore& secrets, const Clock& clock);
  ~ApiSession();

  Result<HttpResponse> call(ApiCall call, std::stop_token stop);
  // Exchanges an authorization code: form fields besides client credentials (code, redirect_uri, code_verifier).
  Status exchangeCode(std::vector<std::pair<std::string, std::string>> form, std::stop_token stop);
  // Refreshes now if no usable token is left; used by the connection test. Also fails, with `until`, when the grant is known to be
  // lost but its last access token still works.
  Status ensureGrant(std::stop_token stop);
  // Estimated server time minus local time, from Date headers.
  Duration clockSkew() const;
  // Until when the platform asked us to wait, over all buckets.
  std::optional<Instant> throttledUntil() const;
  // Unauthorised with a deadline when the grant cannot be renewed although calls still work: "sign in again by ...".
  std::optional<Error> grantWarning() const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace inquiry
