#include "core/storage/password_hash.h"

#include <sodium.h>

#include <array>

namespace inquiry::storage {

Result<std::string> hashPassword(const Secret& password, PasswordCost cost) {
  std::array<char, crypto_pwhash_STRBYTES> text{};
  const std::string_view typed = password.reveal();
  if (sodium_init() < 0 || crypto_pwhash_str_alg(text.data(), typed.data(), typed.size(), cost.passes, cost.bytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
    return fail(ErrorKind::Storage, "sign_in.memory", "There is not enough memory to keep the password safely: close other programs and try again.");
  return std::string(text.data());
}

bool isPassword(std::string_view hash, const Secret& password) {
  if (sodium_init() < 0) return false;
  const std::string text(hash);
  const std::string_view typed = password.reveal();
  return crypto_pwhash_str_verify(text.c_str(), typed.data(), typed.size()) == 0;
}

}  // namespace inquiry::storage
