#include "core/storage/file_hash.h"

#include <sodium.h>

#include "core/storage/sealing.h"

namespace inquiry::storage {

struct FileHash::State {
  crypto_hash_sha256_state sodium{};
};

FileHash::FileHash() : m_state(std::make_unique<State>()) { crypto_hash_sha256_init(&m_state->sodium); }

FileHash::~FileHash() = default;

void FileHash::add(std::string_view bytes) {
  crypto_hash_sha256_update(&m_state->sodium, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

std::string FileHash::value() {
  std::string digest(crypto_hash_sha256_BYTES, '\0');
  crypto_hash_sha256_final(&m_state->sodium, reinterpret_cast<unsigned char*>(digest.data()));
  return toHex(digest);
}

}  // namespace inquiry::storage
