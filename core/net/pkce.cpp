#include "core/net/pkce.h"

#include <sodium.h>

#include <array>

namespace inquiry {
namespace {

std::string encoded(const unsigned char* bytes, std::size_t size, int variant) {
  std::string text(sodium_base64_encoded_len(size, variant), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes, size, variant);
  text.pop_back();  // the terminating zero is counted by libsodium
  return text;
}

std::string random256() {
  // Starting libsodium twice is allowed; without it the random source is not seeded on every system.
  if (sodium_init() < 0) return {};
  std::array<unsigned char, 32> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  std::string text = encoded(bytes.data(), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  sodium_memzero(bytes.data(), bytes.size());
  return text;
}

}  // namespace

std::string randomState() { return random256(); }

bool isSameState(std::string_view a, std::string_view b) {
  return a.size() == b.size() && !a.empty() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

Secret randomVerifier() { return Secret(random256()); }

std::string codeChallenge(const Secret& verifier) {
  const std::string_view text = verifier.reveal();
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
  return encoded(hash.data(), hash.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

Secret basicAuthorization(const Secret& id, const Secret& secret) {
  std::string pair;
  pair.reserve(id.reveal().size() + secret.reveal().size() + 1);
  pair.append(id.reveal()).append(":").append(secret.reveal());
  const Secret plain(std::move(pair));
  const Secret coded(encoded(reinterpret_cast<const unsigned char*>(plain.reveal().data()), plain.reveal().size(),
                             sodium_base64_VARIANT_ORIGINAL));
  std::string value;
  value.reserve(6 + coded.reveal().size());
  value.append("Basic ").append(coded.reveal());
  return Secret(std::move(value));
}

}  // namespace inquiry
