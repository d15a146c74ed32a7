#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/domain/grant.h"
#include "core/net/http.h"

namespace inquiry {

// What the token endpoint of a platform wants; the same code path serves rotating and lasting refresh tokens.
struct OAuthEndpoint {
  std::string tokenUrl;
  enum class ClientAuth { Basic, Body } clientAuth = ClientAuth::Body;  // eBay: Basic; Mercado Libre: in the form
  std::string scopes;              // asked for on refresh; empty = leave out
  enum class Rotation { Lasting, SingleUse } rotation = Rotation::Lasting;
};

enum class CallKind {
  Read,        // may be repeated by the retry table
  Write,       // never repeated by code except when nothing left us (Offline) or after a 401 that proves it was not processed
};

struct ApiCall {
  CallKind kind = CallKind::Read;
  std::string bucket;  // rate limiter bucket, e.g. "message", "orders"; limits are per store and bucket
  HttpRequest request; // without authorization: the session adds "Bearer <access token>"
};

// All calls of one store go through its session: adds the access token (refreshing it first when due, one refresh for any number of
// callers), waits for the rate limiter, repeats reads by the retry table, learns limits from response headers, and turns failing
// statuses into errors: 401 -> one refresh, then Unauthorised; 403 -> MissingGrant; 404 -> NotFound; 429 -> Throttled(until);
// other 4xx -> Refused; 5xx -> PlatformDown for reads, Ambiguous for writes. `explain` lets a connector read the platform's own error body
// first: it returns the Error to use, or nothing to take the default. Safe from any thread; blocks.
class ApiSession {
 public:
  using Explain = std::function<std::optional<Error>(const HttpResponse&)>;
  struct Settings {
    StoreId store;
    OAuthEndpoint oauth;
    std::optional<std::string> proxy;
    std::vector<HttpHeader> headers;  // on every call
    Explain explain;
  };

  ApiSession(Settings settings, HttpTransport& http, SecretStore& secrets, const Clock& clock);
  ~ApiSession();

  Result<HttpResponse> call(ApiCall call, std::stop_token stop);
  // Exchanges an authorization code: form fields besides client credentials (code, redirect_uri, code_verifier).
  Status exchangeCode(std::vector<std::pair<std::string, std::string>> form, std::stop_token stop);
  // Refreshes now if no usable token is left; used by the connection test.
  Status ensureGrant(std::stop_token stop);
  // Estimated server time minus local time, from Date headers.
  Duration clockSkew() const;
  // Until when the platform asked us to wait, over all buckets.
  std::optional<Instant> throttledUntil() const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

// Percent-encodes for a query value or path segment (RFC 3986 unreserved stay).
std::string urlEncoded(std::string_view text);
// "a=1&b=x%20y" in the given order.
std::string formEncoded(const std::vector<std::pair<std::string, std::string>>& fields);

}  // namespace inquiry
