#include "core/net/mail/mail_address.h"

#include <algorithm>

namespace inquiry {
namespace {

constexpr std::size_t kShown = 4;

bool isAddressByte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         std::string_view(".!#$%&*+/=?^_`{|}~-").find(c) != std::string_view::npos;
}

}  // namespace

std::string MailAddress::domain() const {
  const auto at = address.rfind('@');
  return at == std::string::npos ? std::string() : address.substr(at + 1);
}

std::string MailAddress::localPart() const { return address.substr(0, address.rfind('@')); }

std::string maskedAddress(std::string_view address) {
  const auto at = address.rfind('@');
  const auto local = address.substr(0, at);
  auto keep = std::min(kShown, local.size() / 2);
  // A character is shown whole or not at all.
  while (keep > 0 && keep < local.size() && (static_cast<unsigned char>(local[keep]) & 0xC0U) == 0x80U) --keep;
  std::string masked(local.substr(0, keep));
  masked += "****";
  if (at != std::string_view::npos) masked += address.substr(at);
  return masked;
}

std::string maskedAddresses(std::string_view text) {
  std::string masked;
  std::size_t done = 0;
  for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    auto begin = at;
    while (begin > done && isAddressByte(text[begin - 1])) --begin;
    if (begin == at) continue;
    masked += text.substr(done, begin - done);
    masked += maskedAddress(text.substr(begin, at - begin));
    done = at;
  }
  masked += text.substr(done);
  return masked;
}

}  // namespace inquiry
