// Key Management, and the signatures eBay wants of sellers at home in the EU and the UK for steps about money (RFC 9421, Ed25519).
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <memory>

#include "app/sandbox/ebay/ebay_platform.h"

namespace inquiry::sandbox::ebay {
namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

constexpr std::size_t kRawKey = 32;
constexpr std::array<unsigned char, 16> kPkcs8{0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20};

std::string base64(const std::string& bytes) {
  std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
  const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
  text.resize(static_cast<std::size_t>(size));
  return text;
}

std::string sha256(const std::string& text) {
  std::string hash(32, '\0');
  unsigned size = 0;
  EVP_Digest(text.data(), text.size(), reinterpret_cast<unsigned char*>(hash.data()), &size, EVP_sha256(), nullptr);
  return hash;
}

bool isVerified(const std::string& publicKey, const std::string& base, const std::string& signature) {
  const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, reinterpret_cast<const unsigned char*>(publicKey.data()), publicKey.size()), EVP_PKEY_free);
  const Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  if (!key || EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1) return false;
  return EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(signature.data()), signature.size(), reinterpret_cast<const unsigned char*>(base.data()), base.size()) == 1;
}

// What stands between "sig1=:" and ":".
std::string signatureIn(const std::string& header) {
  if (!header.starts_with("sig1=:") || !header.ends_with(":") || header.size() < 8) return {};
  return decodedBase64(std::string_view(header).substr(6, header.size() - 7)).value_or("");
}

// The lines the caller says it signed, with what this side has for them.
std::string baseOf(const Visit& visit, const std::string& input) {
  const std::string withoutScheme = visit.base.substr(visit.base.find("//") + 2);
  const std::string authority = withoutScheme.substr(0, withoutScheme.find('/'));
  const std::string prefix = withoutScheme.substr(authority.size());
  std::string base;
  for (std::size_t at = input.find('"'); at != std::string::npos && at < input.find(')'); at = input.find('"', at)) {
    const std::size_t end = input.find('"', at + 1);
    const std::string name = input.substr(at + 1, end - at - 1);
    std::string value = visit.call.header(name);
    if (name == "@method") value = visit.call.method;
    if (name == "@path") value = prefix + visit.call.path;
    if (name == "@authority") value = authority;
    base += "\"" + name + "\": " + value + "\n";
    at = end + 1;
  }
  return base + "\"@signature-params\": " + input;
}

bool wantsSignature(const Visit& visit, const Route& route) {
  const std::string& site = visit.shop.profile().site;
  if (site != "EBAY_GB" && site != "EBAY_DE") return false;
  const std::string& path = visit.call.path;
  if (path.ends_with("/issue_refund")) return true;
  return (route.pattern == "/post-order/v2/return/{returnId}/{step}" && path.ends_with("/decide")) ||
         (route.pattern == "/post-order/v2/cancellation/{cancelId}/{step}" && path.ends_with("/approve"));
}

}  // namespace

bool isSignatureMissing(const Visit& visit, const Route& route) {
  if (!wantsSignature(visit, route)) return false;
  const auto known = visit.shop.signing().publicKeys.find(visit.call.header("x-ebay-signature-key"));
  const std::string header = visit.call.header("signature-input");
  if (known == visit.shop.signing().publicKeys.end() || !header.starts_with("sig1=")) return true;
  const std::string input = header.substr(5);
  for (const char* needed : {"\"x-ebay-signature-key\"", "\"@method\"", "\"@path\"", "\"@authority\"", ";created="})
    if (input.find(needed) == std::string::npos) return true;
  const bool hasBody = !visit.call.body.empty();
  if (hasBody && (input.find("\"content-digest\"") == std::string::npos || visit.call.header("content-digest") != "sha-256=:" + base64(sha256(visit.call.body)) + ":")) return true;
  return !isVerified(known->second, baseOf(visit, input), signatureIn(visit.call.header("signature")));
}

std::string newApplicationToken(Shop& shop) { return shop.signing().applicationToken = "v^1.1#i^1#p^1#" + shop.dice().hex(24); }

Answer createSigningKey(Visit& visit) {
  const std::string& token = visit.shop.signing().applicationToken;
  if (token.empty() || visit.call.header("authorization") != "Bearer " + token) return errorAnswer({403, 1100, "ACCESS", "REQUEST", "Access denied: an application token is needed."});
  const Json body = jsonObject(visit.call).value_or(Json::object());
  if (textOf(body, "signingKeyCipher") != "ED25519") return errorAnswer({400, 210001, "API_KEYS", "REQUEST", "You must supply a valid signing key cipher."});
  std::string seed;
  while (seed.size() < kRawKey) seed += static_cast<char>(visit.shop.dice().below(256));
  const Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, reinterpret_cast<const unsigned char*>(seed.data()), seed.size()), EVP_PKEY_free);
  std::string publicKey(kRawKey, '\0');
  std::size_t size = publicKey.size();
  EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char*>(publicKey.data()), &size);
  const std::string jwe = "eyJ6aXAiOiJERUYi." + visit.shop.dice().hex(24);
  visit.shop.signing().publicKeys[jwe] = publicKey;
  const std::string der = std::string(kPkcs8.begin(), kPkcs8.end()) + seed;
  const std::int64_t now = visit.stamp().millis() / 1000;
  return jsonAnswer(200, {{"signingKeyId", visit.shop.dice().hex(16)}, {"signingKeyCipher", "ED25519"}, {"privateKey", base64(der)}, {"publicKey", base64(publicKey)},
                          {"jwe", jwe}, {"creationTime", now}, {"expirationTime", now + 3 * 365 * 86400}});
}

}  // namespace inquiry::sandbox::ebay
