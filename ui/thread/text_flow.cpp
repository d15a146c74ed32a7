#include "ui/thread/text_flow.h"

#include <QFontMetricsF>
#include <QTextOption>
#include <cmath>

namespace inquiry::ui {
namespace {

constexpr qsizetype kPiece = 2000;

}  // namespace

TextFlow::TextFlow(QString text, QFont font, double lineHeight) : m_text(std::move(text)), m_font(std::move(font)), m_lineHeight(lineHeight) {
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  qsizetype start = 0;
  while (start <= m_text.size()) {
    qsizetype end = m_text.indexOf(QLatin1Char('\n'), start);
    if (end < 0) end = m_text.size();
    for (qsizetype at = start; at == start || at < end;) {
      qsizetype length = std::min(kPiece, end - at);
      if (at + length < end && m_text[at + length - 1].isHighSurrogate()) --length;
      Piece piece;
      piece.start = at;
      piece.layout = std::make_unique<QTextLayout>(m_text.mid(at, length), m_font);
      piece.layout->setTextOption(option);
      m_pieces.push_back(std::move(piece));
      at += std::max<qsizetype>(1, length);
    }
    start = end + 1;
  }
}

double TextFlow::layOut(double width) {
  if (width == m_width) return m_height;
  m_width = width;
  m_naturalWidth = 0;
  double y = 0;
  for (Piece& piece : m_pieces) {
    piece.top = y;
    piece.layout->beginLayout();
    double inPiece = 0;
    for (QTextLine line = piece.layout->createLine(); line.isValid(); line = piece.layout->createLine()) {
      line.setLineWidth(width);
      // Baseline where a Latin line of this size has it, so that mixed lines do not dance.
      line.setPosition({0, inPiece + std::round((m_lineHeight - line.height()) / 2)});
      m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
      inPiece += m_lineHeight;
    }
    piece.layout->endLayout();
    if (piece.layout->lineCount() == 0) inPiece = m_lineHeight;
    piece.height = inPiece;
    y += inPiece;
  }
  m_height = y;
  return m_height;
}

void TextFlow::paint(QPainter& painter, const QPointF& topLeft, const QColor& colour, const std::vector<Selection>& selections) const {
  painter.setPen(colour);
  const QRectF visible = painter.hasClipping() ? painter.clipBoundingRect() : QRectF();
  for (const Piece& piece : m_pieces) {
    if (!visible.isNull() && (topLeft.y() + piece.top > visible.bottom() || topLeft.y() + piece.top + piece.height < visible.top())) continue;
    QList<QTextLayout::FormatRange> ranges;
    const qsizetype length = piece.layout->text().size();
    for (const Selection& selection : selections) {
      const qsizetype from = std::max(selection.from, piece.start) - piece.start;
      const qsizetype to = std::min(selection.to, piece.start + length) - piece.start;
      if (to <= from) continue;
      QTextLayout::FormatRange range;
      range.start = static_cast<int>(from);
      range.length = static_cast<int>(to - from);
      if (selection.text.isValid()) range.format.setForeground(selection.text);
      if (selection.ground.isValid()) range.format.setBackground(selection.ground);
      if (selection.isUnderlined) range.format.setFontUnderline(true);
      ranges.append(range);
    }
    piece.layout->draw(&painter, topLeft + QPointF(0, piece.top), ranges);
  }
}

bool TextFlow::isOnText(const QPointF& point) const {
  for (const Piece& piece : m_pieces) {
    if (point.y() < piece.top || point.y() >= piece.top + piece.height) continue;
    const int line = static_cast<int>((point.y() - piece.top) / m_lineHeight);
    return line < piece.layout->lineCount() && point.x() >= 0 && point.x() <= piece.layout->lineAt(line).naturalTextWidth();
  }
  return false;
}

qsizetype TextFlow::lineFrom(qsizetype position, int step) const {
  const double top = topOf(position), wanted = top + step * m_lineHeight;
  if (wanted < 0 || wanted >= m_height) return step < 0 ? 0 : m_text.size();
  for (const Piece& piece : m_pieces) {
    if (position > piece.start + piece.layout->text().size()) continue;
    const QTextLine line = piece.layout->lineForTextPosition(static_cast<int>(position - piece.start));
    const double x = line.isValid() ? line.cursorToX(static_cast<int>(position - piece.start)) : 0;
    return positionAt({x, wanted + m_lineHeight / 2});
  }
  return position;
}

qsizetype TextFlow::positionAt(const QPointF& point) const {
  for (const Piece& piece : m_pieces) {
    const bool isLast = &piece == &m_pieces.back();
    if (point.y() >= piece.top + piece.height && !isLast) continue;
    const int count = piece.layout->lineCount();
    if (count == 0) return piece.start;
    const int line = std::clamp(static_cast<int>((point.y() - piece.top) / m_lineHeight), 0, count - 1);
    return piece.start + piece.layout->lineAt(line).xToCursor(point.x());
  }
  return 0;
}

double TextFlow::topOf(qsizetype position) const {
  for (const Piece& piece : m_pieces) {
    if (position > piece.start + piece.layout->text().size()) continue;
    const QTextLine line = piece.layout->lineForTextPosition(static_cast<int>(position - piece.start));
    return piece.top + (line.isValid() ? line.lineNumber() * m_lineHeight : 0);
  }
  return m_height;
}

}  // namespace inquiry::ui
