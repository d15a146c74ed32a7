#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace inquiry::ui {

QString toQt(std::string_view utf8);
std::string toUtf8(const QString& text);

// Text of strangers on one line (names, subjects, ids, file names): line breaks become spaces, and characters that hide or turn
// text around (bidi controls, zero-width) are shown as "[U+202E]".
QString shownLine(std::string_view utf8);
// Text of strangers over several lines: the same marks, line breaks kept, at most `kShownLimit` characters.
QString shownBody(std::string_view utf8);
inline constexpr qsizetype kShownLimit = 200'000;

bool hasCjk(QStringView text);
bool hasKana(QStringView text);

// Positions between the UTF-8 of core and the UTF-16 of Qt; both clamp to the end.
qsizetype utf16Position(std::string_view utf8, std::size_t byte);

}  // namespace inquiry::ui
