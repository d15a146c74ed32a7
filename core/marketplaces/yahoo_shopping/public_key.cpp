#include "core/marketplaces/yahoo_shopping/public_key.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <memory>
#include <vector>

namespace inquiry::yahoo_shopping {
namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;
using Bytes = std::vector<unsigned char>;

constexpr int kFewestBits = 1024, kMostBits = 8192;
constexpr std::size_t kLongestText = 16U << 10U;

tl::unexpected<Error> noKey() {
  return fail(ErrorKind::InvalidInput, "yahoo.public-key",
              "The public key cannot be read: copy it whole from the page of encryption keys in Store Creator Pro and enter it again.");
}

// What stands between the header and the footer of a PEM text, or all of it.
std::string_view innerOf(std::string_view text) {
  const std::size_t begin = text.find("-----BEGIN");
  if (begin == std::string_view::npos) return text;
  const std::size_t afterHeader = text.find("-----", begin + 10);
  if (afterHeader == std::string_view::npos) return {};
  text.remove_prefix(afterHeader + 5);
  return text.substr(0, text.find("-----END"));
}

Bytes decodedBase64(std::string_view text) {
  std::string clean;
  for (const char c : text) {
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') continue;
    clean += c;
  }
  if (clean.empty() || clean.size() % 4 != 0 || clean.size() > kLongestText) return {};
  Bytes bytes(clean.size() / 4 * 3);
  const int size = EVP_DecodeBlock(bytes.data(), reinterpret_cast<const unsigned char*>(clean.data()), static_cast<int>(clean.size()));
  if (size < 0) return {};
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

Key keyFrom(const Secret& publicKey) {
  const Bytes der = decodedBase64(innerOf(publicKey.reveal()));
  if (der.empty()) return {nullptr, &EVP_PKEY_free};
  const unsigned char* at = der.data();
  Key key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())), &EVP_PKEY_free);
  if (key) return key;
  // "BEGIN RSA PUBLIC KEY": the key alone, without what it is for.
  at = der.data();
  return {d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, static_cast<long>(der.size())), &EVP_PKEY_free};
}

}  // namespace

Result<std::string> encryptedWith(const Secret& publicKey, const std::string& text) {
  const Key key = keyFrom(publicKey);
  if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA) return noKey();
  if (const int bits = EVP_PKEY_get_bits(key.get()); bits < kFewestBits || bits > kMostBits) return noKey();
  const Context context(EVP_PKEY_CTX_new(key.get(), nullptr), &EVP_PKEY_CTX_free);
  if (!context || EVP_PKEY_encrypt_init(context.get()) <= 0 || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) <= 0) return noKey();
  const auto* plain = reinterpret_cast<const unsigned char*>(text.data());
  std::size_t size = 0;
  if (EVP_PKEY_encrypt(context.get(), nullptr, &size, plain, text.size()) <= 0) return noKey();
  Bytes cipher(size);
  if (EVP_PKEY_encrypt(context.get(), cipher.data(), &size, plain, text.size()) <= 0) return noKey();
  std::string encoded((size + 2) / 3 * 4, '\0');
  // EVP_EncodeBlock ends its text with a zero, which std::string has room for.
  EVP_EncodeBlock(reinterpret_cast<unsigned char*>(encoded.data()), cipher.data(), static_cast<int>(size));
  return encoded;
}

}  // namespace inquiry::yahoo_shopping
