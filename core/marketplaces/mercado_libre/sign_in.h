#pragma once

#include <optional>
#include <string>

#include "core/marketplaces/connector.h"

namespace inquiry::mercado_libre {

// Where the browser goes. Everything variable is in `state`; the redirect address must equal the registered one byte for byte and
// is left out when the store file does not name it (then the application's registered one counts).
struct SignInPage {
  std::string authBase, clientId, redirectUri;
};
AuthorizationRequest authorizationRequest(const SignInPage& page);

// The code in what the person pasted: the address the browser ended on, or the bare code. Fails with InvalidInput when it is
// neither, with Refused when the state is another one or the platform says why it did not grant.
Result<std::string> authorizationCode(const std::string& pasted, const std::string& state);

}  // namespace inquiry::mercado_libre
