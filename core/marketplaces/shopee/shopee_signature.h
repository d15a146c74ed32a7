#pragma once

#include <cstdint>
#include <string>

#include "core/domain/secret.h"

namespace inquiry::shopee {

// Who calls. Ids are decimal digits.
struct Caller {
  std::string partnerId, shopId;
};

// What is signed: parts one behind the other, without separators; neither query nor body are part of it (developer guide 16).
// `path` begins with "/api/v2/"; `timestamp` in Unix seconds.
std::string publicBase(const std::string& partnerId, const std::string& path, std::int64_t timestamp);
std::string shopBase(const Caller& caller, const std::string& path, std::int64_t timestamp, const Secret& accessToken);

// Lowercase hex HMAC-SHA256; the key is the partner key as the ASCII text it is shown as, not the bytes it seems to spell.
std::string signatureOf(const std::string& base, const Secret& partnerKey);

}  // namespace inquiry::shopee
