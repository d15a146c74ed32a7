#pragma once

#include <string>
#include <string_view>

#include "core/domain/secret.h"

namespace inquiry {

// HMAC-SHA-256, in lower-case hex or in base64 with padding. Never logged; safe from any thread.
std::string hmacHex(const Secret& key, std::string_view text);
std::string hmacBase64(const Secret& key, std::string_view text);

}  // namespace inquiry
