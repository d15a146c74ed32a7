#include "core/compliance/number_finder.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "core/compliance/digit_run.h"
#include "core/compliance/number_context.h"

namespace inquiry::compliance {
namespace {

constexpr std::size_t kFewest = 13, kMost = 19;
constexpr std::size_t kMostGroups = 5, kMostGroupsBeside = 40;

bool passesLuhn(const std::string& digits) {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    int value = digits[digits.size() - 1 - i] - '0';
    if (i % 2 == 1) value = value > 4 ? value * 2 - 9 : value * 2;
    sum += value;
  }
  return sum % 10 == 0;
}

// Visa, Mastercard, American Express, Discover, JCB, Diners, UnionPay, Maestro by their first digits and length.
bool isIssued(const std::string& digits) {
  const int two = std::stoi(digits.substr(0, 2)), four = std::stoi(digits.substr(0, 4));
  if (digits[0] == '4') return digits.size() == 13 || digits.size() == 16 || digits.size() == 19;
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return digits.size() == 16;
  if (two == 34 || two == 37) return digits.size() == 15;
  if (four == 6011 || two == 65 || (four >= 6440 && four <= 6499)) return digits.size() == 16;
  if (four >= 3528 && four <= 3589) return digits.size() == 16;
  if (two == 36 || two == 38 || (four >= 3000 && four <= 3059)) return digits.size() == 14;
  if (two == 62) return digits.size() >= 16;
  return two == 50 || (two >= 56 && two <= 58) ? digits.size() >= 16 : false;
}

// Groups of a run that stand together.
struct Part {
  std::size_t from = 0, count = 0;
  std::string digits;
  LetterSpan span;
};

Part partOf(const DigitRun& run, std::size_t from, std::size_t count) {
  const auto groups = run.groups.begin() + static_cast<std::ptrdiff_t>(from);
  const std::size_t before = std::accumulate(run.groups.begin(), groups, std::size_t{0});
  const std::size_t size = std::accumulate(groups, groups + static_cast<std::ptrdiff_t>(count), std::size_t{0});
  // A run does not count the "00" of a number abroad.
  const std::size_t cut = std::accumulate(groups, run.groups.end(), before) - run.digits.size();
  if (before < cut) return {from, count, run.digits.substr(0, size - cut), {run.span.from, run.spans[from + count - 1].to}};
  return {from, count, run.digits.substr(before - cut, size), {run.spans[from].from, run.spans[from + count - 1].to}};
}

// How the digits of a card are printed.
bool isPrinted(const DigitRun& run, const Part& part) {
  static const std::array<std::vector<std::size_t>, 4> kShapes{{{4, 4, 4, 4}, {4, 6, 5}, {4, 6, 4}, {4, 4, 4, 4, 3}}};
  const std::vector<std::size_t> groups(run.groups.begin() + static_cast<std::ptrdiff_t>(part.from), run.groups.begin() + static_cast<std::ptrdiff_t>(part.from + part.count));
  return std::find(kShapes.begin(), kShapes.end(), groups) != kShapes.end();
}

// "..., 4111 ..." and "0130 00 4111 ...": a number of fours that goes on in fours is another, longer one.
bool isApart(const PlainText& text, const DigitRun& run, std::size_t left, std::size_t right) {
  const std::u32string_view between = std::u32string_view(text.letters()).substr(run.spans[left].to, run.spans[right].from - run.spans[left].to);
  return between.size() > 1 || between.find_first_of(U",/") != std::u32string_view::npos;
}

bool isWhole(const PlainText& text, const DigitRun& run, const Part& part) {
  const std::size_t end = part.from + part.count;
  const bool isOpenBefore = part.from > 0 && run.groups[part.from - 1] == 4 && !isApart(text, run, part.from - 1, part.from);
  const bool isOpenBehind = end < run.groups.size() && run.groups[end] == 4 && !isApart(text, run, end - 1, end);
  return !isOpenBefore && !isOpenBehind;
}

bool isCard(const PlainText& text, const DigitRun& run, const Part& part) {
  if (part.digits.size() < kFewest || part.digits.size() > kMost || (part.from == 0 && run.hasPlus) || !isIssued(part.digits) || !passesLuhn(part.digits)) return false;
  if (!run.isSpelled && isInsideCode(text, part.span)) return false;
  const bool isAll = part.count == run.groups.size(), isShaped = isPrinted(run, part);
  if (!isAll && part.count > 1 && !(isShaped && isWhole(text, run, part))) return false;
  const auto begin = run.groups.begin() + static_cast<std::ptrdiff_t>(part.from);
  const bool isOdd = std::any_of(begin, begin + static_cast<std::ptrdiff_t>(part.count), [](std::size_t size) { return size == 5 || size == 7; });
  if (part.count > 1 && !isShaped && (isOdd || *begin != 4)) return false;
  return contextOfCard(text, part.span, isShaped) != NumberContext::Code;
}

}  // namespace

std::vector<LetterSpan> findCards(const PlainText& text) {
  std::vector<LetterSpan> found;
  for (const DigitRun& run : allDigitRuns(text, kFewest)) {
    const std::size_t all = run.groups.size();
    if (const Part whole = partOf(run, 0, all); isCard(text, run, whole)) {
      found.push_back(whole.span);
      continue;
    }
    // Beside an account number or its own expiry date. So many groups are a table of figures.
    for (std::size_t from = 0; all <= kMostGroupsBeside && from < all;) {
      std::size_t count = std::min(kMostGroups, all - from);
      while (count > 0 && !isCard(text, run, partOf(run, from, count))) --count;
      if (count > 0) found.push_back(partOf(run, from, count).span);
      from += std::max<std::size_t>(count, 1);
    }
  }
  return found;
}

}  // namespace inquiry::compliance
