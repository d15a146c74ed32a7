#include "core/storage/sha256.h"

#include <sodium.h>

#include "core/storage/sealing.h"

namespace inquiry::storage {

std::string sha256Of(std::string_view bytes) {
  std::string digest(crypto_hash_sha256_BYTES, '\0');
  crypto_hash_sha256(reinterpret_cast<unsigned char*>(digest.data()), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  return toHex(digest);
}

}  // namespace inquiry::storage
