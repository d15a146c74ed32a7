#include "core/marketplaces/shopee/shopee_signature.h"

#include <sodium.h>

#include <array>

namespace inquiry::shopee {

std::string publicBase(const std::string& partnerId, const std::string& path, std::int64_t timestamp) {
  return partnerId + path + std::to_string(timestamp);
}

std::string shopBase(const Caller& caller, const std::string& path, std::int64_t timestamp, const Secret& accessToken) {
  return publicBase(caller.partnerId, path, timestamp).append(accessToken.reveal()).append(caller.shopId);
}

std::string signatureOf(const std::string& base, const Secret& partnerKey) {
  const auto bytes = [](std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); };
  crypto_auth_hmacsha256_state state;
  crypto_auth_hmacsha256_init(&state, bytes(partnerKey.reveal()), partnerKey.reveal().size());
  crypto_auth_hmacsha256_update(&state, bytes(base), base.size());
  std::array<unsigned char, crypto_auth_hmacsha256_BYTES> mac{};
  crypto_auth_hmacsha256_final(&state, mac.data());
  std::string hex(mac.size() * 2 + 1, '\0');
  sodium_bin2hex(hex.data(), hex.size(), mac.data(), mac.size());
  hex.pop_back();
  return hex;
}

}  // namespace inquiry::shopee
