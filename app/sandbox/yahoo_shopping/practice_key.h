#pragma once

#include <string>
#include <string_view>

namespace inquiry::sandbox::yahoo {

inline constexpr const char* kKeyVersion = "1";

// The one key pair of the practice platform, made anew with every start of the program: it guards nothing.
// The public half as Store Creator Pro shows it.
std::string publicKeyPem();
// What a signature header in base64 says; "" when it was not made with that key.
std::string decryptedSignature(std::string_view base64);
// base64url without padding, and the S256 challenge of a PKCE verifier.
std::string base64Url(std::string_view bytes);
std::string challengeOf(std::string_view verifier);

}  // namespace inquiry::sandbox::yahoo
