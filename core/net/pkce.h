#pragma once

#include <string>
#include <string_view>

#include "core/domain/secret.h"

namespace inquiry {

// 256 random bits in base64url: the `state` that must come back from the browser unchanged.
std::string randomState();
// Compares without telling by its duration where the two differ.
bool isSameState(std::string_view a, std::string_view b);

// RFC 7636: 256 random bits as code_verifier, and its S256 challenge.
Secret randomVerifier();
std::string codeChallenge(const Secret& verifier);

// "Basic base64(id:secret)" of RFC 7617.
Secret basicAuthorization(const Secret& id, const Secret& secret);

}  // namespace inquiry
