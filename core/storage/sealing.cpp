#include "core/storage/sealing.h"

#include <sodium.h>

#include <array>
#include <cassert>
#include <cstdlib>

namespace inquiry::storage {
namespace {

// Never change: every stored seal depends on it.
constexpr std::array<char, crypto_kdf_CONTEXTBYTES + 1> kContext{"inqdesk1"};

// Without a source of randomness nothing here may go on.
void requireSodium() {
  if (sodium_init() < 0) std::abort();
}

unsigned char* raw(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
const unsigned char* raw(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

}  // namespace

Secret randomKey() { return Secret(randomBytes(kKeyBytes)); }

std::string randomBytes(std::size_t count) {
  requireSodium();
  std::string bytes(count, '\0');
  randombytes_buf(bytes.data(), bytes.size());
  return bytes;
}

Secret deriveKey(const Secret& master, KeyPurpose purpose) {
  requireSodium();
  assert(master.reveal().size() == crypto_kdf_KEYBYTES);
  std::string key(kKeyBytes, '\0');
  crypto_kdf_derive_from_key(raw(key), key.size(), static_cast<std::uint64_t>(purpose), kContext.data(), raw(master.reveal()));
  return Secret(std::move(key));
}

std::string seal(const Secret& key, std::string_view plain, std::string_view context) {
  constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  assert(key.reveal().size() == kKeyBytes);
  std::string sealed = randomBytes(kNonce);
  sealed.resize(kNonce + plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
  crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + kNonce, nullptr, raw(plain), plain.size(), raw(context), context.size(), nullptr,
                                             raw(sealed), raw(key.reveal()));
  return sealed;
}

Result<Secret> unseal(const Secret& key, std::string_view sealed, std::string_view context) {
  constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
  const auto broken = [] {
    return fail(ErrorKind::Corrupt, "storage.seal_broken", "Stored data does not pass its check: restore it from a snapshot or a backup.");
  };
  requireSodium();
  if (sealed.size() < kNonce + kTag || key.reveal().size() != kKeyBytes) return broken();
  std::string plain(sealed.size() - kNonce - kTag, '\0');
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(sealed) + kNonce, sealed.size() - kNonce, raw(context),
                                                 context.size(), raw(sealed), raw(key.reveal())) != 0)
    return broken();
  return Secret(std::move(plain));
}

std::string hashOf(std::string_view bytes) {
  std::string hash(crypto_generichash_BYTES, '\0');
  crypto_generichash(raw(hash), hash.size(), raw(bytes), bytes.size(), nullptr, 0);
  return hash;
}

std::string keyedHashOf(const Secret& key, std::string_view bytes) {
  std::string hash(crypto_generichash_BYTES, '\0');
  crypto_generichash(raw(hash), hash.size(), raw(bytes), bytes.size(), raw(key.reveal()), key.reveal().size());
  return hash;
}

bool isEqualHash(std::string_view a, std::string_view b) { return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0; }

std::string toHex(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  hex.reserve(bytes.size() * 2);
  for (const char byte : bytes) {
    hex += kDigits[static_cast<unsigned char>(byte) >> 4U];
    hex += kDigits[static_cast<unsigned char>(byte) & 15U];
  }
  return hex;
}

std::string fromHex(std::string_view hex) {
  std::string bytes(hex.size() / 2, '\0');
  std::size_t length = 0;
  const char* end = nullptr;
  if (hex.size() % 2 != 0 || sodium_hex2bin(raw(bytes), bytes.size(), hex.data(), hex.size(), nullptr, &length, &end) != 0 ||
      end != hex.data() + hex.size())
    return {};
  return bytes;
}

}  // namespace inquiry::storage
