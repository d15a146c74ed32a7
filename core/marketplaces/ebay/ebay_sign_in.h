#pragma once

#include <string>

#include "core/domain/error.h"
#include "core/marketplaces/connector.h"
#include "core/marketplaces/ebay/ebay_endpoints.h"

// The consent of a seller: the browser goes to eBay with the RuName, ends on an address that holds the code, and the person pastes
// that address (or the code alone). https://developer.ebay.com/api-docs/static/oauth-auth-code-grant-request.html
namespace inquiry::ebay {

AuthorizationRequest authorizationRequest(const Endpoints& at, const Secret& clientId, const Secret& ruName);

// The code out of what was pasted. An address must bring our state back (Refused "ebay.sign-in-state") and must not be eBay's decline
// page ("ebay.sign-in-declined"); a bare code carries no state. InvalidInput "ebay.sign-in-code" when there is no code in it.
Result<Secret> authorizationCode(const AuthorizationRequest& request, const std::string& pasted);

}  // namespace inquiry::ebay
