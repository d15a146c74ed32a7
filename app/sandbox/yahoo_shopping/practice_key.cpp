#include "app/sandbox/yahoo_shopping/practice_key.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>

#include <array>
#include <memory>
#include <vector>

#include "app/sandbox/engine/wire.h"

namespace inquiry::sandbox::yahoo {
namespace {

constexpr unsigned kBits = 2048;

EVP_PKEY* keyPair() {
  static const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> kPair(EVP_RSA_gen(kBits), &EVP_PKEY_free);
  return kPair.get();
}

}  // namespace

std::string publicKeyPem() {
  const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
  if (!out || PEM_write_bio_PUBKEY(out.get(), keyPair()) <= 0) return {};
  char* text = nullptr;
  const long size = BIO_get_mem_data(out.get(), &text);
  return {text, static_cast<std::size_t>(size)};
}

std::string decryptedSignature(std::string_view base64) {
  const auto cipher = decodedBase64(base64);
  const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(EVP_PKEY_CTX_new(keyPair(), nullptr), &EVP_PKEY_CTX_free);
  if (!cipher || !context || EVP_PKEY_decrypt_init(context.get()) <= 0 || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) <= 0) return {};
  std::vector<unsigned char> plain(kBits / 8);
  std::size_t size = plain.size();
  if (EVP_PKEY_decrypt(context.get(), plain.data(), &size, reinterpret_cast<const unsigned char*>(cipher->data()), cipher->size()) <= 0) return {};
  return {reinterpret_cast<const char*>(plain.data()), size};
}

std::string base64Url(std::string_view bytes) {
  static constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  std::string out;
  unsigned bits = 0;
  int count = 0;
  for (const char c : bytes) {
    bits = (bits << 8U) | static_cast<unsigned char>(c);
    for (count += 8; count >= 6; count -= 6) out += kDigits[(bits >> static_cast<unsigned>(count - 6)) & 63U];
  }
  if (count > 0) out += kDigits[(bits << static_cast<unsigned>(6 - count)) & 63U];
  return out;
}

std::string challengeOf(std::string_view verifier) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> hash{};
  SHA256(reinterpret_cast<const unsigned char*>(verifier.data()), verifier.size(), hash.data());
  return base64Url({reinterpret_cast<const char*>(hash.data()), hash.size()});
}

}  // namespace inquiry::sandbox::yahoo
