#include "ui/outbox/text_compare.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace inquiry::ui {
namespace {

// Texts of answers have some hundred words; beyond this the middle counts as different as a whole.
constexpr std::size_t kMostWords = 1500;

struct Word {
  qsizetype from = 0, to = 0;
};

std::vector<Word> wordsOf(const QString& text) {
  std::vector<Word> words;
  QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
  qsizetype from = 0;
  for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
    if (!QStringView(text).mid(from, to - from).trimmed().isEmpty()) words.push_back({from, to});
    from = to;
  }
  return words;
}

struct Side {
  const QString& text;
  std::vector<Word> words;
  QStringView at(std::size_t i) const { return QStringView(text).mid(words[i].from, words[i].to - words[i].from); }
};

// Which words of both sides are in both.
struct Common {
  std::vector<bool> a, b;
};

// The words from `begin` to `end` of each side.
struct Middle {
  std::size_t beginA = 0, beginB = 0, endA = 0, endB = 0;
};

// Marks those of the longest common sequence.
void matchMiddle(const Side& a, const Side& b, const Middle& middle, Common& common) {
  const std::size_t rows = middle.endA - middle.beginA, columns = middle.endB - middle.beginB;
  if (rows == 0 || columns == 0 || rows > kMostWords || columns > kMostWords) return;
  std::vector<std::vector<int>> best(rows + 1, std::vector<int>(columns + 1, 0));
  for (std::size_t i = rows; i-- > 0;)
    for (std::size_t j = columns; j-- > 0;)
      best[i][j] = a.at(middle.beginA + i) == b.at(middle.beginB + j) ? best[i + 1][j + 1] + 1 : std::max(best[i + 1][j], best[i][j + 1]);
  for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
    if (a.at(middle.beginA + i) == b.at(middle.beginB + j)) {
      common.a[middle.beginA + i++] = true;
      common.b[middle.beginB + j++] = true;
    } else if (best[i + 1][j] >= best[i][j + 1]) {
      ++i;
    } else {
      ++j;
    }
  }
}

std::vector<ComparedTexts::Span> missing(const Side& side, const std::vector<bool>& isCommon) {
  std::vector<ComparedTexts::Span> spans;
  bool isOpen = false;
  for (std::size_t i = 0; i < side.words.size(); ++i) {
    if (isCommon[i]) {
      isOpen = false;
      continue;
    }
    if (isOpen) spans.back().second = side.words[i].to;
    else spans.emplace_back(side.words[i].from, side.words[i].to);
    isOpen = true;
  }
  return spans;
}

qsizetype letters(const Side& side, const std::vector<bool>* counted) {
  qsizetype sum = 0;
  for (std::size_t i = 0; i < side.words.size(); ++i)
    if (counted == nullptr || (*counted)[i]) sum += side.words[i].to - side.words[i].from;
  return sum;
}

}  // namespace

ComparedTexts compareTexts(const QString& left, const QString& right) {
  const Side a{left, wordsOf(left)}, b{right, wordsOf(right)};
  Common common{std::vector<bool>(a.words.size()), std::vector<bool>(b.words.size())};
  std::size_t head = 0;
  for (; head < a.words.size() && head < b.words.size() && a.at(head) == b.at(head); ++head) common.a[head] = common.b[head] = true;
  std::size_t endA = a.words.size(), endB = b.words.size();
  while (endA > head && endB > head && a.at(endA - 1) == b.at(endB - 1)) {
    common.a[--endA] = true;
    common.b[--endB] = true;
  }
  matchMiddle(a, b, {head, head, endA, endB}, common);
  ComparedTexts result{missing(a, common.a), missing(b, common.b), 100};
  const qsizetype all = letters(a, nullptr) + letters(b, nullptr);
  if (all > 0) result.percent = static_cast<int>(100 * (letters(a, &common.a) + letters(b, &common.b)) / all);
  // "100 %" is said of equal texts only.
  if (result.percent == 100 && !(result.onlyLeft.empty() && result.onlyRight.empty())) result.percent = 99;
  return result;
}

}  // namespace inquiry::ui
