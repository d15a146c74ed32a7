#pragma once

#include <memory>
#include <string>

#include "core/marketplaces/amazon/amazon_site.h"
#include "core/marketplaces/connector.h"
#include "core/marketplaces/secret_view.h"
#include "core/net/api_session.h"

namespace inquiry::amazon {

// Where the selling partner API of a site and its token endpoint are, without a final slash. Store::endpoints may override "api" and "auth".
struct SpEndpoints {
  std::string api;
  std::string auth = "https://api.amazon.com";
  std::string marketplaceId;
  // "auth" is a service of the seller's company that keeps the client secret and answers as Amazon's token endpoint does.
  bool isRelayed = false;

  static SpEndpoints of(const Store& store);
  std::string tokenUrl() const { return auth + "/auth/o2/token"; }
};

// Who gets the access tokens: the seller's own private application with lwaClientId, lwaClientSecret and lwaRefreshToken in the secret store,
// or a company's relay with a key of its own as lwaRefreshToken. Everything else of the store is passed through. Safe from any thread.
class LwaSecrets final : public SecretView {
 public:
  LwaSecrets(SecretStore& secrets, bool isRelayed) : SecretView(secrets), m_isRelayed(isRelayed) {}
  Result<Secret> credential(const StoreId& store, std::string_view key) override;

 private:
  const bool m_isRelayed;
};

// Speaks as the selling partner API wants it: the token in x-amz-access-token, and an expired one, which it reports with 403, as the 401 that
// makes the session fetch another. Calls to other hosts pass unchanged. Safe from any thread.
class SpTransport final : public HttpTransport {
 public:
  SpTransport(HttpTransport& http, std::string api) : m_http(http), m_api(std::move(api)) {}
  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override;

 private:
  HttpTransport& m_http;
  const std::string m_api;
};

// The optional way to orders and to messages that the seller begins. Safe from any thread.
class SpAccess {
 public:
  SpAccess(const Store& store, const ConnectorParts& parts);

  // Credentials were given; whether they work is not known.
  bool isSetUp() const;
  ApiSession& session() { return m_session; }
  const SpEndpoints& at() const { return m_endpoints; }

 private:
  const StoreId m_store;
  const SpEndpoints m_endpoints;
  mutable LwaSecrets m_secrets;
  SpTransport m_transport;
  ApiSession m_session;
};

}  // namespace inquiry::amazon
