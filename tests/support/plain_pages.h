#pragma once

#include <openssl/evp.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>

// What lies in an encrypted database for somebody who has its key: every byte of every page, of pages in use, free ones and those of the log.
namespace inquiry::test {

inline std::string bytesOf(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// SQLCipher 4 with a raw key: pages of 4096 bytes, of which the last 80 are the vector and the check sum; the first page begins with the salt.
inline std::string plainPage(std::string_view page, std::string_view key, bool isFirst) {
  constexpr std::size_t kReserve = 80, kSalt = 16;
  const std::string_view cipher = page.substr(isFirst ? kSalt : 0, page.size() - kReserve - (isFirst ? kSalt : 0));
  const std::string_view vector = page.substr(page.size() - kReserve, 16);
  std::string plain(cipher.size() + 32, '\0');
  const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
  int size = 0;
  const auto raw = [](std::string_view bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); };
  EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, raw(key), raw(vector));
  EVP_CIPHER_CTX_set_padding(context.get(), 0);
  EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char*>(plain.data()), &size, raw(cipher), static_cast<int>(cipher.size()));
  plain.resize(static_cast<std::size_t>(size));
  return plain;
}

inline std::string plainDatabase(const std::string& file, std::string_view key) {
  constexpr std::size_t kPage = 4096;
  const std::string bytes = bytesOf(file);
  std::string plain;
  for (std::size_t at = 0; at + kPage <= bytes.size(); at += kPage) plain += plainPage(std::string_view(bytes).substr(at, kPage), key, at == 0);
  return plain;
}

inline std::string plainLog(const std::string& file, std::string_view key) {
  constexpr std::size_t kPage = 4096, kHead = 32, kFrameHead = 24;
  const std::string bytes = bytesOf(file);
  std::string plain;
  for (std::size_t at = kHead; at + kFrameHead + kPage <= bytes.size(); at += kFrameHead + kPage) {
    const bool isFirst = bytes.substr(at, 4) == std::string("\0\0\0\1", 4);
    plain += plainPage(std::string_view(bytes).substr(at + kFrameHead, kPage), key, isFirst);
  }
  return plain;
}

}  // namespace inquiry::test
