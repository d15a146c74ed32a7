#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inquiry::compliance {

// Where e-mail addresses, telephone numbers and payment cards stand in a text, as byte ranges in its order.
struct SensitiveSpan {
  std::size_t from = 0, to = 0;
  enum class Kind { Mail, Phone, Card } kind = Kind::Mail;
};
std::vector<SensitiveSpan> sensitiveSpans(std::string_view text);

// The text with them masked: "a•••@•••", "•••00" (the last two digits), "•••• 1111". Everything else stays as it is, order and tracking numbers too.
// For lists, notices and exports; pure, and quick on texts that hold nothing of the kind.
std::string masked(std::string_view text);
// The same, moving ranges of bytes that point into the text along with it; one that begins or ends inside a masked part covers all of it.
std::string masked(std::string_view text, std::vector<std::pair<std::size_t, std::size_t>>& ranges);

}  // namespace inquiry::compliance
