#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>
#include <QTextLayout>
#include <memory>
#include <vector>

namespace inquiry::ui {

// A stretch painted in other colours; invalid ones stay as they are.
struct TextSelection {
  qsizetype from = 0, to = 0;
  QColor text, ground;
  bool isUnderlined = false;
};

// Plain text set in lines of one fixed height, whatever the scripts. No markup, no links, nothing loads: this is what text of
// strangers is shown with. Paragraphs are cut into pieces, so that a megabyte without a space stays quick. GUI thread only.
class TextFlow {
 public:
  TextFlow(QString text, QFont font, double lineHeight);
  TextFlow(TextFlow&&) noexcept = default;
  TextFlow& operator=(TextFlow&&) noexcept = default;

  // Breaks the lines for this width; returns the height.
  double layOut(double width);
  double height() const { return m_height; }
  double naturalWidth() const { return m_naturalWidth; }
  const QString& text() const { return m_text; }

  using Selection = TextSelection;
  // Later ones are painted over earlier ones.
  void paint(QPainter& painter, const QPointF& topLeft, const QColor& colour, const std::vector<Selection>& selections = {}) const;
  // Position in the text nearest to a point relative to the top left.
  qsizetype positionAt(const QPointF& point) const;
  // Top of the line that holds a position.
  double topOf(qsizetype position) const;
  // The same place one line further up or down; the position itself at the ends.
  qsizetype lineFrom(qsizetype position, int step) const;
  // Whether the point is on a letter, not beside the text.
  bool isOnText(const QPointF& point) const;

 private:
  struct Piece {
    qsizetype start = 0;
    std::unique_ptr<QTextLayout> layout;
    double top = 0, height = 0;
  };

  QString m_text;
  QFont m_font;
  double m_lineHeight;
  double m_width = -1, m_height = 0, m_naturalWidth = 0;
  std::vector<Piece> m_pieces;
};

}  // namespace inquiry::ui
