#pragma once

#include <optional>
#include <stop_token>

#include "core/domain/clock.h"
#include "core/domain/grant.h"
#include "core/marketplaces/ebay/ebay_endpoints.h"
#include "core/marketplaces/ebay/ebay_signature.h"

namespace inquiry::ebay {

// Keeps the store's signing key, sealed beside its other secrets, and signs with it. A store begins without one: its first call that eBay wants
// signed is refused unprocessed, then one is asked for, and from then on every such call is signed. Keys end after three years; a refusal of
// a signed call brings the next. Safe from any thread; renew() blocks on the network.
class Signer {
 public:
  struct Parts {
    HttpTransport& http;
    SecretStore& secrets;
    const Clock& clock;
    const Endpoints& endpoints;
    StoreId store;
    std::optional<std::string> proxy;
  };
  explicit Signer(Parts parts) : m_parts(std::move(parts)) {}

  bool hasKey() const { return key().has_value(); }
  // Has eBay make a key (Key Management, createSigningKey) and keeps it before it is used.
  Status renew(std::stop_token stop);
  // Empty without a key.
  Result<std::vector<HttpHeader>> headersFor(const SignedCall& call, Duration clockSkew) const;

 private:
  std::optional<SigningKey> key() const;
  Result<Secret> applicationToken(const std::stop_token& stop) const;

  const Parts m_parts;
};

}  // namespace inquiry::ebay
