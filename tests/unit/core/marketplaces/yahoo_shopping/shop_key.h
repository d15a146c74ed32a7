#pragma once

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <memory>
#include <string>
#include <vector>

namespace inquiry::test {

// A key pair as the store's page makes one, with the half that the platform keeps.
class ShopKey {
 public:
  explicit ShopKey(unsigned bits = 2048) : m_pair(EVP_RSA_gen(bits), &EVP_PKEY_free) {}

  std::string publicPem() const {
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_PUBKEY(out.get(), m_pair.get());
    char* text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return {text, static_cast<std::size_t>(size)};
  }

  // What a header in base64 says; "" when it was not made with this key.
  std::string decrypted(const std::string& header) const {
    std::vector<unsigned char> cipher(header.size() / 4 * 3 + 3);
    int size = EVP_DecodeBlock(cipher.data(), reinterpret_cast<const unsigned char*>(header.data()), static_cast<int>(header.size()));
    for (std::size_t i = header.size(); size > 0 && i > 0 && header[i - 1] == '='; --i) --size;
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(EVP_PKEY_CTX_new(m_pair.get(), nullptr), &EVP_PKEY_CTX_free);
    std::vector<unsigned char> plain(1024);
    std::size_t length = plain.size();
    const bool isRead = size > 0 && EVP_PKEY_decrypt_init(context.get()) > 0 && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) > 0 &&
                        EVP_PKEY_decrypt(context.get(), plain.data(), &length, cipher.data(), static_cast<std::size_t>(size)) > 0;
    return isRead ? std::string(reinterpret_cast<const char*>(plain.data()), length) : std::string();
  }

 private:
  std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_pair;
};

}  // namespace inquiry::test
