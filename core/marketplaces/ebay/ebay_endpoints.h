#pragma once

#include <string>

#include "core/domain/store.h"

namespace inquiry::ebay {

// Where eBay's hosts are, without a final slash. A store that overrides "api" but not the others has all of them there: a practice
// platform must never be mixed with the real one.
struct Endpoints {
  std::string api = "https://api.ebay.com";
  std::string auth = "https://auth.ebay.com";
  std::string apiz = "https://apiz.ebay.com";
  std::string apim = "https://apim.ebay.com";

  static Endpoints of(const Store& store);
  std::string tokenUrl() const { return api + "/identity/v1/oauth2/token"; }
};

// Scopes the desk asks for. https://developer.ebay.com/api-docs/static/oauth-scopes.html
inline constexpr std::string_view kMessageScope = "https://api.ebay.com/oauth/api_scope/commerce.message";
inline constexpr std::string_view kOrderScope = "https://api.ebay.com/oauth/api_scope/sell.fulfillment.readonly";
// Pictures in answers: the Media API asks for the right to prepare listings.
inline constexpr std::string_view kMediaScope = "https://api.ebay.com/oauth/api_scope/sell.inventory";
// Payment disputes; without it everything else goes on. Post-Order names no scope of its own: any token of the seller is taken.
inline constexpr std::string_view kDisputeScope = "https://api.ebay.com/oauth/api_scope/sell.payment.dispute";
inline constexpr std::string_view kDisputeScopeName = "sell.payment.dispute";
inline constexpr std::string_view kIdentityScope = "https://api.ebay.com/oauth/api_scope/commerce.identity.readonly";

}  // namespace inquiry::ebay
