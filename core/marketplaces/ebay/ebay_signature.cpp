#include "core/marketplaces/ebay/ebay_signature.h"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "core/net/url.h"

namespace inquiry::ebay {
namespace {

constexpr std::size_t kSeedBytes = 32;
// PrivateKeyInfo of RFC 8410 up to the 32 bytes of the key itself.
constexpr std::array<unsigned char, 16> kPrefix{0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20};

const unsigned char* bytesOf(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

std::string base64(const unsigned char* bytes, std::size_t size) {
  std::string text(sodium_base64_encoded_len(size, sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes, size, sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();
  return text;
}

std::string digestOf(const std::string& body) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), bytesOf(body), body.size());
  return "sha-256=:" + base64(hash.data(), hash.size()) + ":";
}

struct Place {
  std::string path, authority;
};
Place placeOf(const std::string& url) {
  const auto parts = urlParts(url);
  if (!parts) return {};
  const int usual = parts->scheme == "https" ? 443 : 80;
  Place place{parts->pathAndQuery.substr(0, parts->pathAndQuery.find('?')), parts->host};
  if (parts->port != usual) place.authority += ":" + std::to_string(parts->port);
  return place;
}

// The key itself; wiped by whoever asked. False when it is none.
bool takeSeed(const Secret& privateKey, std::array<unsigned char, kSeedBytes>& seed) {
  std::string_view text = privateKey.reveal();
  if (const auto begin = text.find("-----BEGIN"); begin != std::string_view::npos) {
    const auto line = text.find("-----", begin + 10);
    const auto end = text.find("-----END");
    if (line == std::string_view::npos || end == std::string_view::npos || end < line + 5) return false;
    text = text.substr(line + 5, end - line - 5);
  }
  std::array<unsigned char, kPrefix.size() + kSeedBytes> whole{};
  std::size_t size = 0;
  const bool isRead = sodium_base642bin(whole.data(), whole.size(), text.data(), text.size(), " \r\n\t\\n", &size, nullptr, sodium_base64_VARIANT_ORIGINAL) == 0;
  const bool isKey = isRead && size == whole.size() && std::equal(kPrefix.begin(), kPrefix.end(), whole.begin());
  if (isKey) std::copy(whole.begin() + kPrefix.size(), whole.end(), seed.begin());
  sodium_memzero(whole.data(), whole.size());
  return isKey;
}

}  // namespace

std::string signatureParams(const SignedCall& call, Instant created) {
  const std::string digest = call.body.empty() ? "" : "\"content-digest\" ";
  return "(" + digest + "\"x-ebay-signature-key\" \"@method\" \"@path\" \"@authority\");created=" + std::to_string(created.millis() / 1000);
}

std::string signatureBase(const SignedCall& call, const std::string& jwe, const std::string& params) {
  const Place place = placeOf(call.url);
  std::string base = call.body.empty() ? std::string() : "\"content-digest\": " + digestOf(call.body) + "\n";
  base += "\"x-ebay-signature-key\": " + jwe + "\n";
  base += "\"@method\": " + call.method + "\n\"@path\": " + place.path + "\n\"@authority\": " + place.authority + "\n";
  return base + "\"@signature-params\": " + params;
}

Result<std::vector<HttpHeader>> signatureHeaders(const SignedCall& call, const SigningKey& key, Instant created) {
  std::array<unsigned char, kSeedBytes> seed{};
  if (!takeSeed(key.privateKey, seed))
    return fail(ErrorKind::InvalidInput, "ebay.signing-key", "The key eBay made for signing cannot be read. It is asked for again with the next step.");
  std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
  std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secretKey{};
  crypto_sign_seed_keypair(publicKey.data(), secretKey.data(), seed.data());
  const std::string params = signatureParams(call, created), base = signatureBase(call, key.jwe, params);
  std::array<unsigned char, crypto_sign_BYTES> signature{};
  crypto_sign_detached(signature.data(), nullptr, bytesOf(base), base.size(), secretKey.data());
  sodium_memzero(seed.data(), seed.size());
  sodium_memzero(secretKey.data(), secretKey.size());
  std::vector<HttpHeader> headers;
  if (!call.body.empty()) headers.push_back({"Content-Digest", digestOf(call.body)});
  headers.push_back({"x-ebay-signature-key", key.jwe});
  headers.push_back({"Signature-Input", "sig1=" + params});
  headers.push_back({"Signature", "sig1=:" + base64(signature.data(), signature.size()) + ":"});
  return headers;
}

}  // namespace inquiry::ebay
