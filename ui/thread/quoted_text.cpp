#include "ui/thread/quoted_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace inquiry::ui {
namespace {

struct QuotedText {
  Q_DECLARE_TR_FUNCTIONS(QuotedText)
};

constexpr qsizetype kLongestIntro = 300;
// More than a person writes; beyond it nothing is looked for, so that hostile text costs no time.
constexpr qsizetype kLooked = 100'000;

bool isQuote(QStringView line) { return line.trimmed().startsWith(QLatin1Char('>')); }

// "On 3 Nov 2026 at 10:12, shop wrote:" in the languages of the marketplaces. All of them name a date: a sentence of a person that
// ends in "wrote:" does not count.
bool isIntro(const QString& line) {
  if (line.size() > kLongestIntro) return false;
  static const QRegularExpression intro(
      QStringLiteral("^\\s*(?:On\\b.*\\d.*\\bwrote|Am\\b.*\\d.*\\bschrieb\\b.*|El\\b.*\\d.*\\bescribió|Em\\b.*\\d.*\\bescreveu|Le\\b.*\\d.*\\ba écrit|Il\\b.*\\d.*\\bha scritto|"
                     "在.*\\d.*写道|于.*\\d.*写道|.*\\d.*のメッセージ|.*\\d.*に.*は書きました)\\s*[:：]\\s*$"));
  static const QRegularExpression rule(
      QStringLiteral("^\\s*-{2,}\\s*(?:Original Message|Ursprüngliche Nachricht|Mensaje original|Mensagem original|Message d'origine|原始邮件|元のメッセージ|Forwarded message)\\s*-{2,}\\s*$"),
      QRegularExpression::CaseInsensitiveOption);
  return intro.match(line).hasMatch() || rule.match(line).hasMatch();
}

// "From:" and within three lines "Sent:" or "Subject:".
bool isHeader(const QStringList& lines, qsizetype at) {
  static const QRegularExpression from(QStringLiteral("^\\s*(?:From|Von|De|发件人|差出人)\\s*[:：]\\s*\\S"));
  static const QRegularExpression second(QStringLiteral("^\\s*(?:Sent|Date|Subject|Gesendet|Datum|Betreff|Enviado|Fecha|Asunto|发送时间|主题|送信日時|件名)\\s*[:：]"));
  if (lines[at].size() > kLongestIntro || !from.match(lines[at]).hasMatch()) return false;
  for (qsizetype i = at + 1; i < std::min(at + 4, lines.size()); ++i)
    if (lines[i].size() <= kLongestIntro && second.match(lines[i]).hasMatch()) return true;
  return false;
}

bool isQuotedToTheEnd(const QStringList& lines, qsizetype from) {
  for (qsizetype i = from; i < lines.size(); ++i)
    if (!isQuote(lines[i]) && !lines[i].trimmed().isEmpty()) return false;
  return true;
}

qsizetype quoteFrom(const QStringList& lines) {
  for (qsizetype i = 0; i < lines.size(); ++i) {
    // Mail programs break a long introduction in two.
    const bool broken = i + 1 < lines.size() && !lines[i].trimmed().isEmpty() && !isIntro(lines[i + 1]) && isIntro(lines[i] + QLatin1Char(' ') + lines[i + 1]);
    if (isIntro(lines[i]) || broken || isHeader(lines, i)) return i;
    if (isQuote(lines[i]) && isQuotedToTheEnd(lines, i)) return i;
  }
  return -1;
}

std::vector<TextSpan> spansOf(const QRegularExpression& pattern, const QString& text) {
  std::vector<TextSpan> spans;
  for (auto it = pattern.globalMatch(text.left(kLooked)); it.hasNext();) {
    const auto match = it.next();
    spans.push_back({match.capturedStart(), match.capturedEnd()});
  }
  return spans;
}

}  // namespace

FoldedText foldQuoted(const QString& text) {
  if (text.size() > kLooked) return {text, {}, 0};
  const QStringList lines = text.split(QLatin1Char('\n'));
  const qsizetype from = quoteFrom(lines);
  if (from <= 0) return {text, {}, 0};
  QString shown = lines.mid(0, from).join(QLatin1Char('\n'));
  while (!shown.isEmpty() && shown.back().isSpace()) shown.chop(1);
  if (shown.trimmed().isEmpty()) return {text, {}, 0};
  return {shown, lines.mid(from).join(QLatin1Char('\n')), static_cast<int>(lines.size() - from)};
}

std::vector<TextSpan> linksIn(const QString& text) {
  static const QRegularExpression address(QStringLiteral("(?:https?://|\\bwww\\.)[^\\s<>\"'\\[\\]{}|\\\\^`，。！？；：、（）「」]+"), QRegularExpression::CaseInsensitiveOption);
  std::vector<TextSpan> spans = spansOf(address, text);
  for (TextSpan& span : spans)
    while (span.to > span.from && QStringLiteral(".,;:!?)").contains(text[span.to - 1])) --span.to;
  return spans;
}

std::vector<TextSpan> marksIn(const QString& text) {
  static const QRegularExpression mark(QStringLiteral("\\[U\\+[0-9A-F]{4}\\]"));
  return spansOf(mark, text);
}

QString hiddenCharacterText(const QString& mark) {
  const uint code = mark.mid(3, 4).toUInt(nullptr, 16);
  if (code == 0x202E || code == 0x202B || code == 0x2067) return QuotedText::tr("Hidden character %1: turns the text behind it around, right to left").arg(mark);
  if ((code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F || code == 0x061C)
    return QuotedText::tr("Hidden character %1: changes the direction of text").arg(mark);
  return QuotedText::tr("Hidden character %1: takes no space and can break up a word").arg(mark);
}

}  // namespace inquiry::ui
