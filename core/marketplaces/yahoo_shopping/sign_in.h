#pragma once

#include <string>

#include "core/marketplaces/connector.h"

namespace inquiry::yahoo_shopping {

// Where the browser goes (Yahoo! ID, OpenID Connect with PKCE). The redirect address must equal a registered one byte for byte.
struct SignInPage {
  std::string authBase, clientId, redirectUri;
};
AuthorizationRequest authorizationRequest(const SignInPage& page);

// What the ID token of that sign-in must name.
std::string nonceFor(const std::string& state);

// The code in what the person pasted: the address the browser ended on, or the bare code. Fails with InvalidInput when it is neither, with Refused when
// the state is another one or the platform says why it did not grant.
Result<std::string> authorizationCode(const std::string& pasted, const std::string& state);

}  // namespace inquiry::yahoo_shopping
