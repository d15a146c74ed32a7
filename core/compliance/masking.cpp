#include "core/compliance/masking.h"

#include <algorithm>
#include <array>

#include "core/compliance/contact_finder.h"
#include "core/compliance/number_finder.h"
#include "core/domain/utf8.h"

namespace inquiry::compliance {
namespace {

constexpr std::string_view kDots = "•••";
constexpr std::size_t kFewestDigits = 7;

// Whether it is worth a look: most lines hold neither a sign of an address nor a row of digits.
bool mayHoldAny(std::string_view text) {
  constexpr std::array<std::string_view, 9> kSigns{"@", "＠", "(at)", "[at]", "arroba", "arobase", " at ", "艾特", "アットマーク"};
  for (const std::string_view sign : kSigns)
    if (text.find(sign) != std::string_view::npos) return true;
  std::size_t digits = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::next(text, at);
    const bool isOne = (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９') || std::u32string_view(U"〇零一二三四五六七八九幺①②③④⑤⑥⑦⑧⑨⓪").find(c) != std::u32string_view::npos;
    if (isOne && ++digits >= kFewestDigits) return true;
  }
  return false;
}

std::string lastDigits(std::string_view text, std::size_t count) {
  std::string digits;
  const std::u32string letters = plainWord(text);
  for (const char32_t c : letters)
    if (isDigit(c)) digits += static_cast<char>(c);
  return digits.size() > count ? digits.substr(digits.size() - count) : digits;
}

std::string maskOf(const SensitiveSpan& span, std::string_view words) {
  switch (span.kind) {
    case SensitiveSpan::Kind::Mail: {
      std::size_t at = 0;
      utf8::next(words, at);
      return std::string(words.substr(0, at)) + std::string(kDots) + "@" + std::string(kDots);
    }
    case SensitiveSpan::Kind::Phone: return std::string(kDots) + lastDigits(words, 2);
    case SensitiveSpan::Kind::Card: return std::string(kDots) + "• " + lastDigits(words, 4);
  }
  return std::string(kDots);
}

}  // namespace

std::vector<SensitiveSpan> sensitiveSpans(std::string_view text) {
  std::vector<SensitiveSpan> spans;
  if (!mayHoldAny(text)) return spans;
  static const std::vector<std::string> kRegions{"US", "GB", "DE", "FR", "ES", "IT", "JP", "MX", "CN"};
  const PlainText plain(text);
  const auto add = [&](const std::vector<LetterSpan>& found, SensitiveSpan::Kind kind) {
    for (const LetterSpan& each : found) {
      const SensitiveSpan span{plain.originalFrom(each.from), plain.originalTo(each.to), kind};
      const bool isTold = std::any_of(spans.begin(), spans.end(), [&](const SensitiveSpan& other) { return span.from < other.to && other.from < span.to; });
      if (!isTold) spans.push_back(span);
    }
  };
  add(findMails(plain), SensitiveSpan::Kind::Mail);
  add(findCards(plain), SensitiveSpan::Kind::Card);
  add(findPhones(plain, kRegions), SensitiveSpan::Kind::Phone);
  std::sort(spans.begin(), spans.end(), [](const SensitiveSpan& a, const SensitiveSpan& b) { return a.from < b.from; });
  return spans;
}

std::string masked(std::string_view text) {
  std::vector<std::pair<std::size_t, std::size_t>> none;
  return masked(text, none);
}

std::string masked(std::string_view text, std::vector<std::pair<std::size_t, std::size_t>>& ranges) {
  const std::vector<SensitiveSpan> spans = sensitiveSpans(text);
  if (spans.empty()) return std::string(text);
  std::string out;
  std::size_t at = 0;
  std::vector<std::pair<std::size_t, std::size_t>> moved = ranges;
  for (const SensitiveSpan& span : spans) {
    out += text.substr(at, span.from - at);
    const std::size_t start = out.size();
    out += maskOf(span, text.substr(span.from, span.to - span.from));
    for (std::size_t i = 0; i < ranges.size(); ++i) {
      const auto [from, to] = ranges[i];
      if (from >= span.to) moved[i].first = out.size() + (from - span.to);
      else if (from > span.from) moved[i].first = start;
      if (to >= span.to) moved[i].second = out.size() + (to - span.to);
      else if (to > span.from) moved[i].second = out.size();
    }
    at = span.to;
  }
  ranges = std::move(moved);
  out += text.substr(at);
  return out;
}

}  // namespace inquiry::compliance
