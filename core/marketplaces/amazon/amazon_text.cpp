#include "core/marketplaces/amazon/amazon_text.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"

namespace inquiry::amazon {
namespace {

constexpr std::array<std::string_view, 12> kAnswerMarks{"re:", "aw:", "antw:", "sv:", "res:", "rif:", "r:", "回复:", "回复：", "答复:", "答复：", "返信:"};
constexpr std::array<std::string_view, 14> kForwardMarks{"fwd:", "fw:", "wg:", "tr:", "i:", "enc:", "rv:", "reenviar:", "inoltra:",
                                                        "转发:", "转发：", "轉寄:", "轉寄：", "転送:"};

template <std::size_t N>
std::size_t markLength(std::string_view text, const std::array<std::string_view, N>& marks) {
  const auto lower = lowered(text.substr(0, 32));
  const auto found = std::find_if(marks.begin(), marks.end(), [&](std::string_view mark) { return lower.starts_with(mark); });
  return found == marks.end() ? 0 : found->size();
}

bool isOrderId(std::string_view text) {
  for (std::size_t i = 0; i < 19; ++i)
    if (i == 3 || i == 11 ? text[i] != '-' : !isDigit(text[i])) return false;
  return true;
}

}  // namespace

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  return lower;
}

bool isSameWord(std::string_view a, std::string_view b) { return a.size() == b.size() && lowered(a) == lowered(b); }

std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char32_t point = utf8::next(text, at);
    if (point == U'\n') {
      out += '\n';
    } else if (u_isUWhiteSpace(static_cast<UChar32>(point)) || point == 0x200B || point == 0xFEFF) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else {
      utf8::append(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(point))));
    }
  }
  return out;
}

std::string_view trimmed(std::string_view text) { return utf8::trimmed(text); }

std::vector<std::string_view> linesOf(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    auto line = text.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    at = end + 1;
  }
  return lines;
}

std::vector<std::string> orderIdsIn(std::string_view text) {
  constexpr std::size_t kLength = 19;  // 3-7-7
  std::vector<std::string> ids;
  for (std::size_t at = text.find('-'); at != std::string_view::npos; at = text.find('-', at + 1)) {
    if (at < 3 || at + 16 > text.size()) continue;
    const auto begin = at - 3;
    const auto candidate = text.substr(begin, kLength);
    if (!isOrderId(candidate)) continue;
    const bool startsInside = begin > 0 && (isDigit(text[begin - 1]) || text[begin - 1] == '-' || isLetter(text[begin - 1]));
    const auto end = begin + kLength;
    const bool endsInside = end < text.size() && (isDigit(text[end]) || isLetter(text[end]) || (text[end] == '-' && end + 1 < text.size() && isDigit(text[end + 1])));
    if (startsInside || endsInside) continue;
    if (std::find(ids.begin(), ids.end(), candidate) == ids.end()) ids.emplace_back(candidate);
  }
  return ids;
}

std::string asinIn(std::string_view text) {
  constexpr std::string_view kMark = "ASIN:";
  for (auto at = text.find(kMark); at != std::string_view::npos; at = text.find(kMark, at + 1)) {
    const auto rest = trimmed(text.substr(at + kMark.size(), 24));
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return !isDigit(c) && !(c >= 'A' && c <= 'Z'); });
    if (end - rest.begin() == 10) return std::string(rest.substr(0, 10));
  }
  return {};
}

std::string bareSubject(std::string_view subject) {
  for (auto rest = trimmed(subject);; rest = trimmed(rest)) {
    auto length = markLength(rest, kAnswerMarks);
    if (length == 0) length = markLength(rest, kForwardMarks);
    if (length == 0) return std::string(rest);
    rest.remove_prefix(length);
  }
}

bool isForwardSubject(std::string_view subject) {
  for (auto rest = trimmed(subject);; rest = trimmed(rest)) {
    if (markLength(rest, kForwardMarks) > 0) return true;
    const auto length = markLength(rest, kAnswerMarks);
    if (length == 0) return false;
    rest.remove_prefix(length);
  }
}

}  // namespace inquiry::amazon
