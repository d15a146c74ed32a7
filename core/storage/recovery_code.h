#pragma once

#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/secret.h"

namespace inquiry::storage {

// 128 random bits to be written on paper: 26 letters and digits and a check character, in groups: "7K2M9-QXR4T-...". Crockford's
// base 32: O reads as 0, I and L as 1, case and separators do not matter.
class RecoveryCode {
 public:
  static RecoveryCode random();
  // InvalidInput with "recovery.length", "recovery.character" or "recovery.check", the sentence names the place.
  static Result<RecoveryCode> parse(std::string_view typed);

  Secret text() const;               // for the person, once
  const Secret& bits() const { return m_bits; }  // 16 bytes

 private:
  explicit RecoveryCode(Secret bits) : m_bits(std::move(bits)) {}
  Secret m_bits;
};

}  // namespace inquiry::storage
