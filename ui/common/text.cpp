#include "ui/common/text.h"

#include "core/domain/utf8.h"

namespace inquiry::ui {
namespace {

bool isJoiner(char16_t c) { return c == 0x200C || c == 0x200D; }

// Joiners are part of emoji and of several scripts; between Latin letters they only hide something.
bool isHidden(QStringView text, qsizetype at) {
  const char16_t c = text[at].unicode();
  if (isJoiner(c)) {
    const bool before = at > 0 && text[at - 1].unicode() > 0x02FF;
    const bool after = at + 1 < text.size() && text[at + 1].unicode() > 0x02FF;
    return !(before && after);
  }
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200B || c == 0x200E || c == 0x200F || c == 0x061C ||
         (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || c == 0x00AD || c == 0x180E || c == 0x115F || c == 0x3164;
}

enum class Breaks { Keep, Flatten };

QString shown(std::string_view utf8, Breaks breaks) {
  QString text = toQt(utf8);
  if (text.size() > kShownLimit) text = text.first(kShownLimit) + QChar(0x2026);
  QString out;
  out.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (isHidden(text, i)) {
      out += QStringLiteral("[U+%1]").arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
    } else if (c == QLatin1Char('\r')) {
      continue;
    } else if (c == QLatin1Char('\n') || c == QChar::ParagraphSeparator || c == QChar::LineSeparator) {
      out += breaks == Breaks::Keep ? QLatin1Char('\n') : QLatin1Char(' ');
    } else if (c.category() == QChar::Other_Control) {
      out += c == QLatin1Char('\t') ? QLatin1Char(' ') : QChar(0xFFFD);
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

QString toQt(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

std::string toUtf8(const QString& text) { return text.toStdString(); }

QString shownLine(std::string_view utf8) { return shown(utf8.substr(0, 2000), Breaks::Flatten).simplified(); }

QString shownBody(std::string_view utf8) { return shown(utf8, Breaks::Keep); }

bool hasCjk(QStringView text) {
  for (const QChar c : text) {
    const char16_t u = c.unicode();
    if ((u >= 0x2E80 && u <= 0x9FFF) || (u >= 0xAC00 && u <= 0xD7A3) || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xFF00 && u <= 0xFFEF) ||
        (u >= 0xD840 && u <= 0xD88F))
      return true;
  }
  return false;
}

bool hasKana(QStringView text) {
  for (const QChar c : text)
    if (c.unicode() >= 0x3041 && c.unicode() <= 0x30FF) return true;
  return false;
}

qsizetype utf16Position(std::string_view utf8, std::size_t byte) {
  return static_cast<qsizetype>(utf8::utf16Length(utf8.substr(0, std::min(byte, utf8.size()))));
}

}  // namespace inquiry::ui
