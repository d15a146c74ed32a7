#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/secret.h"

namespace inquiry::storage {

// How hard a person's password is to guess once the workspace's key is known: passes and bytes of Argon2id. Both are part of the hash.
struct PasswordCost {
  std::uint64_t passes = 3;
  std::uint64_t bytes = 256ULL * 1024 * 1024;
};

// Both take most of a second by design. The hash is text: algorithm, cost, salt and digest. Storage "sign_in.memory" when the memory is not there.
Result<std::string> hashPassword(const Secret& password, PasswordCost cost = {});
bool isPassword(std::string_view hash, const Secret& password);

}  // namespace inquiry::storage
