#include "core/desk/redact.h"

#include <algorithm>
#include <cctype>

namespace inquiry::desk {
namespace {

bool isWordCharacter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '+' || c == '/' || c == '=' || c == '.' || c == '@' || c == '#' || c == '^';
}

// 2026-11-20T15:18:00.000Z and parts of it.
bool looksLikeInstant(std::string_view word) {
  return word.size() >= 10 && word[4] == '-' && word[7] == '-' && std::all_of(word.begin(), word.begin() + 4, [](char c) { return c >= '0' && c <= '9'; });
}

bool looksLikeMail(std::string_view word) {
  const auto at = word.find('@');
  return at != std::string_view::npos && at > 0 && word.find('.', at) != std::string_view::npos;
}

// Letters of both cases and digits, or very long: a token, not a word people write.
bool looksLikeToken(std::string_view word) {
  if (word.size() < 20) return false;
  const auto count = [&](auto test) { return std::count_if(word.begin(), word.end(), test); };
  const auto digits = count([](unsigned char c) { return std::isdigit(c) != 0; });
  const auto upper = count([](unsigned char c) { return std::isupper(c) != 0; });
  const auto lower = count([](unsigned char c) { return std::islower(c) != 0; });
  if (word.size() >= 40 && digits + upper > 0) return true;
  return digits >= 3 && lower + upper >= 6 && digits + upper + lower > static_cast<long>(word.size()) * 3 / 4;
}

bool looksLikePhone(std::string_view word) {
  const auto digits = std::count_if(word.begin(), word.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
  const auto others = static_cast<long>(word.size()) - digits;
  return (word.front() == '+' && digits >= 8 && others <= 6) || (digits >= 10 && digits <= 15 && others == 0);
}

bool mustGo(std::string_view word) {
  if (looksLikeInstant(word)) return false;
  return looksLikeMail(word) || looksLikeToken(word) || looksLikePhone(word);
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Numbers as people write them, in groups: "+1 415 555 0134", "089 1234 5678", "4111 1111 1111 1111". Where the groups that begin here end; `from` for none.
std::size_t endOfGroupedNumber(std::string_view text, std::size_t from) {
  const bool isAbroad = text[from] == '+';
  std::size_t digits = 0, groups = 0, fours = 0, end = from;
  for (std::size_t at = from + (isAbroad ? 1 : 0); at < text.size();) {
    std::size_t next = at;
    while (next < text.size() && isDigit(text[next])) ++next;
    const bool isWhole = next > at && (next == text.size() || !isWordCharacter(text[next]) || text[next] == '-' || text[next] == '.');
    if (!isWhole) break;
    digits += next - at;
    fours += next - at == 4;
    ++groups;
    end = next;
    if (next == text.size() || (text[next] != ' ' && text[next] != '-')) break;
    at = next + 1;
  }
  const bool isPhone = groups > 1 && ((isAbroad && digits >= 8) || (text[from] == '0' && digits >= 9));
  const bool isCard = groups == 4 && fours == 4;
  return isPhone || isCard ? end : from;
}

}  // namespace

std::string redacted(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (!isWordCharacter(text[at])) {
      out += text[at++];
      continue;
    }
    if (const std::size_t behind = endOfGroupedNumber(text, at); behind > at) {
      out += "[removed]";
      at = behind;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && isWordCharacter(text[end])) ++end;
    const std::string_view word = text.substr(at, end - at);
    if (mustGo(word)) {
      out += "[removed]";
    } else {
      out += word;
    }
    at = end;
  }
  return out;
}

}  // namespace inquiry::desk
