#pragma once

#include <QString>
#include <vector>

namespace inquiry::ui {

// A message without the history a mail program put below it.
struct FoldedText {
  QString shown;
  QString quoted;  // empty: nothing to fold
  int lines = 0;   // of what is quoted
};
// Only what stands at the end is folded, and never the whole message: answers written between quoted lines stay in sight.
FoldedText foldQuoted(const QString& text);

struct TextSpan {
  qsizetype from = 0, to = 0;
};
// Addresses of pages as written: "https://…", "http://…", "www.…", without the punctuation behind them.
std::vector<TextSpan> linksIn(const QString& text);
// Marks of hidden characters as shownBody() writes them: "[U+202E]".
std::vector<TextSpan> marksIn(const QString& text);
// What such a character does, for a tooltip.
QString hiddenCharacterText(const QString& mark);

}  // namespace inquiry::ui
