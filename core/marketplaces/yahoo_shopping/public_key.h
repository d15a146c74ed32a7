#pragma once

#include <string>

#include "core/domain/error.h"
#include "core/domain/secret.h"

namespace inquiry::yahoo_shopping {

// base64 of `text` encrypted with the shop's public key, RSA with PKCS#1 v1.5 padding: another one at every call. The key may be a whole PEM text, one
// whose line breaks were lost in a form, or the bare base64 of it. Fails with InvalidInput when it is no RSA key of 1024 to 8192 bits.
Result<std::string> encryptedWith(const Secret& publicKey, const std::string& text);

}  // namespace inquiry::yahoo_shopping
