#include "core/compliance/number_finder.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>

#include "core/compliance/digit_run.h"
#include "core/compliance/number_context.h"

namespace inquiry::compliance {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::size_t kFewest = 7, kMost = 15;
// In words, or after "call": so few digits are a time or a count.
constexpr std::size_t kFewestSaid = 7;

// How people group the digits of a telephone number.
bool isPhoneShape(const std::vector<std::size_t>& groups) {
  static const std::array<std::vector<std::size_t>, 27> kShapes{{{3, 3, 4}, {1, 3, 3, 4}, {3, 4, 4}, {2, 4, 4}, {4, 2, 4}, {2, 2, 2, 2, 2}, {3, 2, 2, 2}, {3, 3, 3}, {4, 7}, {4, 8},
                                                                 {4, 3, 4}, {5, 6}, {3, 8}, {2, 8}, {3, 7}, {4, 6}, {5, 5}, {3, 2, 3, 2}, {3, 4, 3}, {4, 3, 3}, {4, 4, 4}, {4, 3, 2, 2},
                                                                 {5, 7}, {4, 4, 3}, {4, 9}, {3, 6}, {6, 5}}};
  return std::find(kShapes.begin(), kShapes.end(), groups) != kShapes.end();
}

// 2026-11-20, 20.11.2026, also two of them.
bool isDate(const DigitRun& run) {
  const auto& g = run.groups;
  const auto isOne = [&](std::size_t at) {
    if (at + 3 > g.size()) return false;
    return (g[at] == 4 && g[at + 1] <= 2 && g[at + 2] <= 2) || (g[at] <= 2 && g[at + 1] <= 2 && g[at + 2] == 4);
  };
  return (g.size() == 3 && isOne(0)) || (g.size() == 6 && isOne(0) && isOne(3)) || (g.size() >= 4 && g.size() <= 5 && run.digits.starts_with("20") && isOne(0)) ||
         (g.size() == 2 && g[0] == 4 && g[1] == 4 && run.digits.starts_with("20"));
}

// The platforms' own order numbers.
bool isOrderNumber(const DigitRun& run) {
  static const std::array<std::vector<std::size_t>, 3> kShapes{{{3, 7, 7}, {2, 5, 5}, {6, 8, 10}}};
  return std::find(kShapes.begin(), kShapes.end(), run.groups) != kShapes.end();
}

bool isChineseMobile(const std::string& digits) { return digits.size() == 11 && digits[0] == '1' && digits[1] >= '3'; }
bool isJapaneseMobile(const std::string& digits) { return digits.size() == 11 && digits[0] == '0' && (digits[1] == '7' || digits[1] == '8' || digits[1] == '9') && digits[2] == '0'; }

enum class Strictness { Possible, Valid };

bool isNumberOf(const std::string& digits, const std::string& region, Strictness how) {
  const PhoneNumberUtil* numbers = PhoneNumberUtil::GetInstance();
  PhoneNumber number;
  if (numbers->Parse(digits, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) return false;
  return how == Strictness::Valid ? numbers->IsValidNumber(number) : numbers->IsPossibleNumber(number);
}

bool isPhone(const PlainText& text, const DigitRun& run, const std::vector<std::string>& regions) {
  if (run.digits.size() > kMost || isOrderNumber(run)) return false;
  const NumberContext context = contextOf(text, run.span);
  if (context == NumberContext::Phone && !isDate(run)) return run.digits.size() >= kFewestSaid;
  if (context == NumberContext::Code) return false;
  if (run.hasPlus) return isNumberOf("+" + run.digits, "ZZ", Strictness::Possible);
  if (isDate(run)) return false;
  if (run.isSpelled) return run.digits.size() >= 8;
  if (isChineseMobile(run.digits) || isJapaneseMobile(run.digits)) return true;
  const bool isGrouped = run.groups.size() > 1;
  if (isGrouped && (!isPhoneShape(run.groups) || run.isList)) return false;
  // French pairs begin with 0; other pairs are sizes.
  if (run.groups.size() == 5 && run.digits.front() != '0') return false;
  // A bare row of digits is a telephone number only where it begins like one.
  if (!isGrouped && run.digits.front() != '0') return false;
  return std::any_of(regions.begin(), regions.end(), [&](const std::string& region) { return isNumberOf(run.digits, region, Strictness::Valid); }) ||
         (isGrouped && run.digits.size() == 10 && run.groups == std::vector<std::size_t>{3, 3, 4});
}

}  // namespace

std::vector<LetterSpan> findPhones(const PlainText& text, const std::vector<std::string>& regions) {
  std::vector<LetterSpan> found;
  for (const DigitRun& run : digitRuns(text, kFewest))
    if (isPhone(text, run, regions)) found.push_back(run.span);
  return found;
}

}  // namespace inquiry::compliance
