#pragma once

#include <mutex>
#include <optional>
#include <string>

#include "core/domain/clock.h"
#include "core/domain/grant.h"
#include "core/net/clock_skew.h"
#include "core/net/http.h"

namespace inquiry::yahoo_shopping {

// Nothing left: the key that was entered is none.
inline constexpr const char* kUnusableKey = "yahoo.public-key";

// The way of one shop to Yahoo. Every call and every renewal of the token carries the shop's public-key headers where a key is set up: one call
// without them ends the session after 12 hours. The text in them is encrypted, not signed, so it differs from call to call. Looks at what comes back:
// whether the key was accepted, how far Yahoo's clock is off, and whether a sign-in belongs to the one that was begun here. Safe from any thread.
class ShopWire final : public HttpTransport {
 public:
  // All of it outlives the object.
  ShopWire(HttpTransport& inner, SecretStore& secrets, StoreId store, const Clock& clock)
      : m_inner(inner), m_secrets(secrets), m_store(std::move(store)), m_clock(clock) {}

  // Fails with MissingGrant kUnusableKey when the key of the store cannot be read, with Refused "yahoo.nonce" when a sign-in is somebody else's; otherwise as the
  // transport itself.
  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override;

  // What the platform said of the key in its last answer that said anything; empty when the key is good or none was sent.
  std::string keyRefusal() const;
  // The next sign-in must bring this back; "" for none.
  void expectNonce(std::string nonce);

 private:
  std::string credential(std::string_view key) const;
  Result<HttpRequest> signedCopy(const HttpRequest& request, bool& isSigned) const;
  Status checkNonce(const HttpRequest& request, const HttpResponse& response) const;

  HttpTransport& m_inner;
  SecretStore& m_secrets;
  const StoreId m_store;
  const Clock& m_clock;
  ClockSkew m_skew;
  mutable std::mutex m_mutex;
  std::string m_keyRefusal, m_nonce;
};

}  // namespace inquiry::yahoo_shopping
