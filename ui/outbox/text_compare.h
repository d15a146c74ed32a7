#pragma once

#include <QString>
#include <utility>
#include <vector>

namespace inquiry::ui {

// Where two texts differ, word by word.
struct ComparedTexts {
  using Span = std::pair<qsizetype, qsizetype>;  // from, to
  std::vector<Span> onlyLeft, onlyRight;
  int percent = 100;  // how alike, by letters they share in order
};
ComparedTexts compareTexts(const QString& left, const QString& right);

}  // namespace inquiry::ui
