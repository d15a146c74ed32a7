#include "core/integrations/signature.h"

#include <sodium.h>

#include <array>

namespace inquiry {
namespace {

using Mac = std::array<unsigned char, crypto_auth_hmacsha256_BYTES>;

const unsigned char* bytesOf(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

Mac macOf(const Secret& key, std::string_view text) {
  crypto_auth_hmacsha256_state state;
  Mac mac{};
  crypto_auth_hmacsha256_init(&state, bytesOf(key.reveal()), key.reveal().size());
  crypto_auth_hmacsha256_update(&state, bytesOf(text), text.size());
  crypto_auth_hmacsha256_final(&state, mac.data());
  sodium_memzero(&state, sizeof state);
  return mac;
}

}  // namespace

std::string hmacHex(const Secret& key, std::string_view text) {
  const Mac mac = macOf(key, text);
  std::string hex(mac.size() * 2 + 1, '\0');
  sodium_bin2hex(hex.data(), hex.size(), mac.data(), mac.size());
  hex.pop_back();
  return hex;
}

std::string hmacBase64(const Secret& key, std::string_view text) {
  const Mac mac = macOf(key, text);
  std::string coded(sodium_base64_encoded_len(mac.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(coded.data(), coded.size(), mac.data(), mac.size(), sodium_base64_VARIANT_ORIGINAL);
  coded.pop_back();  // the terminating zero is counted by libsodium
  return coded;
}

}  // namespace inquiry
