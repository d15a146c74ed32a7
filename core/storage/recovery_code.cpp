#include "core/storage/recovery_code.h"

#include <array>
#include <cstdint>

#include "core/storage/sealing.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kBytes = 16, kSymbols = 26, kGroup = 5;

// -1 for a character that is none.
int valueOf(char c) {
  if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  if (c == 'O') c = '0';
  if (c == 'I' || c == 'L') c = '1';
  const auto at = kAlphabet.find(c);
  return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

using Symbols = std::array<int, kSymbols>;

// Weights are odd and differ between neighbours by 2, so one wrong character and most swapped neighbours change the sum modulo 32.
int checkOf(const Symbols& symbols) {
  int sum = 0;
  for (std::size_t i = 0; i < kSymbols; ++i) sum += symbols[i] * static_cast<int>(2 * i + 1);
  return sum % 32;
}

Symbols symbolsOf(std::string_view bytes) {
  Symbols symbols{};
  for (std::size_t i = 0; i < kSymbols; ++i)
    for (std::size_t bit = i * 5; bit < i * 5 + 5; ++bit) {
      const bool isSet = bit < kBytes * 8 && (static_cast<unsigned char>(bytes[bit / 8]) >> (7 - bit % 8) & 1U) != 0;
      symbols[i] = symbols[i] * 2 + (isSet ? 1 : 0);
    }
  return symbols;
}

std::string bytesOf(const Symbols& symbols) {
  std::string bytes(kBytes, '\0');
  for (std::size_t bit = 0; bit < kBytes * 8; ++bit) {
    const bool isSet = (symbols[bit / 5] >> (4 - bit % 5) & 1) != 0;
    if (isSet) bytes[bit / 8] = static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) | (1U << (7 - bit % 8)));
  }
  return bytes;
}

}  // namespace

RecoveryCode RecoveryCode::random() { return RecoveryCode(Secret(randomBytes(kBytes))); }

Secret RecoveryCode::text() const {
  const Symbols symbols = symbolsOf(m_bits.reveal());
  std::string text;
  text.reserve(kSymbols + kSymbols / kGroup + 2);
  for (std::size_t i = 0; i < kSymbols; ++i) {
    if (i > 0 && i % kGroup == 0) text += '-';
    text += kAlphabet[static_cast<std::size_t>(symbols[i])];
  }
  text += kAlphabet[static_cast<std::size_t>(checkOf(symbols))];
  return Secret(std::move(text));
}

Result<RecoveryCode> RecoveryCode::parse(std::string_view typed) {
  Symbols symbols{};
  int check = 0;
  std::size_t count = 0;
  for (std::size_t at = 0; at < typed.size(); ++at) {
    const char c = typed[at];
    if (c == '-' || c == ' ' || c == '\t' || c == '\n' || c == '\r') continue;
    const int value = valueOf(c);
    if (value < 0)
      return fail(ErrorKind::InvalidInput, "recovery.character", "Character " + std::to_string(at + 1) + " of the recovery code is none it can contain.");
    if (count < kSymbols)
      symbols[count] = value;
    else
      check = value;
    ++count;
  }
  if (count != kSymbols + 1)
    return fail(ErrorKind::InvalidInput, "recovery.length",
                "The recovery code has " + std::to_string(kSymbols + 1) + " characters, " + std::to_string(count) + " were given.");
  if (check != checkOf(symbols))
    return fail(ErrorKind::InvalidInput, "recovery.check", "The recovery code has a typing mistake: compare it with the paper.");
  return RecoveryCode(Secret(bytesOf(symbols)));
}

}  // namespace inquiry::storage
