#pragma once

#include <string>
#include <string_view>

namespace inquiry::yahoo_shopping {

// Whether the claims of an ID token (a JWT that came straight from the token endpoint over TLS, so that its own signature proves nothing more) name that
// nonce. False for anything that cannot be read.
bool isNonceOf(std::string_view idToken, std::string_view nonce);

}  // namespace inquiry::yahoo_shopping
