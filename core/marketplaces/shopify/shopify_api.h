#pragma once

#include <mutex>
#include <optional>
#include <string>

#include "core/domain/grant.h"
#include "core/marketplaces/connector.h"
#include "core/marketplaces/shop_reading.h"
#include "core/net/http.h"

namespace inquiry::shopify {

// The GraphQL Admin API 2026-10 of one shop. The token is the store's own, or asked for with the client credentials and asked again when 80 % of its life is
// over or the shop no longer takes it. One question at a time; safe from any thread.
class ShopifyApi {
 public:
  ShopifyApi(const Store& store, const ConnectorParts& parts) : m_store(store), m_http(parts.http), m_secrets(parts.secrets), m_clock(parts.clock) {}

  // The body of an answer that arrived; what its "errors" mean, graphError() tells.
  Result<std::string> ask(const std::string& query, const shop::Json& variables, const std::stop_token& stop);

 private:
  Result<std::string> base() const;
  Result<std::string> token(const std::stop_token& stop);

  const Store m_store;
  HttpTransport& m_http;
  SecretStore& m_secrets;
  const Clock& m_clock;
  std::timed_mutex m_mutex;  // one question at a time; the token
  Secret m_token;
  Instant m_tokenUntil;
};

// What the "errors" of an answer mean; empty when it has none. Malformed when it is no JSON object. Pure.
std::optional<Error> graphError(const shop::Json& root, Instant now);

}  // namespace inquiry::shopify
