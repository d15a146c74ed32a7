#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "app/sandbox/engine/dice.h"
#include "core/domain/instant.h"

namespace inquiry::sandbox {

// What happens to the refresh token when it is used.
enum class Rotation {
  Keep,       // eBay: it stays valid for 18 months
  SingleUse,  // Mercado Libre: used once, the answer holds the next, only the newest works
};

struct AppCredentials {
  std::string clientId;
  std::string clientSecret;
  friend bool operator==(const AppCredentials&, const AppCredentials&) = default;
};

// The OAuth side of one store: one application, one seller who consented.
// States: granted (a refresh token is valid) -> revoked (none is; a new code must be exchanged) -> granted.
class Grants {
 public:
  struct Terms {
    AppCredentials app;
    Rotation rotation = Rotation::Keep;
    Duration accessLife{};
    std::string accessPrefix, accessSuffix, refreshPrefix, refreshSuffix;
  };
  struct Tokens {
    std::string access;
    std::string refresh;
  };

  Grants(Terms terms, std::uint64_t seed);

  const Terms& terms() const { return m_terms; }
  bool isApp(const AppCredentials& app) const { return app == m_terms.app; }
  // The newest refresh token; empty while revoked.
  const std::string& refreshToken() const { return m_refresh; }
  // Empty when the refresh token is not the newest one.
  std::optional<Tokens> refreshed(const std::string& refreshToken, Instant now);
  // A code as a consent page hands it out: valid once, for ten minutes.
  std::string issueCode(Instant now);
  std::optional<Tokens> exchanged(const std::string& code, Instant now);
  bool isValid(const std::string& accessToken, Instant now) const;
  void expire(const std::string& accessToken) { m_access.erase(accessToken); }
  void expireAll() { m_access.clear(); }
  // The seller withdrew the consent.
  void revoke();

 private:
  std::string newRefreshToken();
  std::string newAccessToken(Instant now);

  Terms m_terms;
  Dice m_dice;
  std::string m_refresh;
  std::map<std::string, Instant> m_access;  // token -> end of its life
  std::map<std::string, Instant> m_codes;
};

}  // namespace inquiry::sandbox
