#pragma once

#include <string>

namespace inquiry {

// What the token endpoint of a platform wants; the same code path serves rotating and lasting refresh tokens.
struct OAuthEndpoint {
  std::string tokenUrl;
  enum class ClientAuth { Basic, Body } clientAuth = ClientAuth::Body;  // eBay: Basic; Mercado Libre: in the form
  std::string scopes;              // asked for on refresh; empty = leave out
  enum class Rotation { Lasting, SingleUse } rotation = Rotation::Lasting;
  enum class ClientSecret { Required, Optional } clientSecret = ClientSecret::Required;  // RFC 8252: programs on a computer may have none
};

}  // namespace inquiry
