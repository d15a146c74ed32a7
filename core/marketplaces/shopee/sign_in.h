#pragma once

#include <string>

#include "core/marketplaces/connector.h"

namespace inquiry::shopee {

// Where the browser goes (the form without signature). The domain of the redirect must be the one declared for the application.
struct SignInPage {
  std::string auth, partnerId, redirectUri;
};
AuthorizationRequest authorizationRequest(const SignInPage& page);

struct PastedCode {
  std::string code, shopId, mainAccountId;  // one of the ids, or none when only the code was pasted
};
// What the person pasted: the address the browser ended on, or the bare code. InvalidInput when it is neither, Refused when it belongs to
// another sign-in.
Result<PastedCode> pastedCode(const std::string& pasted, const std::string& state);

}  // namespace inquiry::shopee
