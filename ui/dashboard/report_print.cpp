#include "ui/dashboard/report_print.h"

#include <QPainter>
#include <algorithm>

#include "ui/common/text.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {
namespace {

using Kind = desk::ReportCell::Kind;

constexpr double kMillisOfAMinute = 60'000, kLineRoom = 1.7;
constexpr int kWideColumns = 8;  // a table of more is set smaller

QString textOf(const desk::ReportCell& cell) {
  const TimeText plain;
  if (cell.kind == Kind::Text) return shownLine(cell.text);
  if (cell.isEmpty) return QStringLiteral("–");
  if (cell.kind == Kind::Share) return percentText(cell.number * 100, plain);
  if (cell.kind == Kind::Count) return countText(static_cast<std::int64_t>(cell.number), plain);
  if (cell.kind == Kind::Number) return plain.locale().toString(cell.number, 'f', 2);
  return lengthText(Duration(static_cast<std::int64_t>(cell.number * kMillisOfAMinute)));
}

// Black on white, from top to bottom, a new page where one is full.
class Paper {
 public:
  explicit Paper(QPagedPaintDevice& device) : m_device(device), m_painter(&device), m_page(QRectF(QPointF(), m_painter.viewport().size())) { m_painter.setPen(Qt::black); }

  void heading(const QString& text, double points) {
    setFont(points, true);
    room(line() * 3);
    m_painter.drawText(QRectF(0, m_top, m_page.width(), line()), Qt::AlignLeft | Qt::AlignVCenter, text);
    m_top += line();
  }
  void picture(QWidget& content) {
    const double scale = m_page.width() / std::max(1, content.width());
    const double whole = content.height() * scale;
    for (double done = 0; done < whole;) {
      const double here = std::min(whole - done, m_page.height() - m_top);
      m_painter.save();
      m_painter.setClipRect(QRectF(0, m_top, m_page.width(), here));
      m_painter.translate(0, m_top - done);
      m_painter.scale(scale, scale);
      content.render(&m_painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
      m_painter.restore();
      done += here;
      m_top += here;
      if (done < whole) next();
    }
  }
  void table(const desk::ReportTable& table) {
    heading(shownLine(table.title), 11);
    setFont(table.columns.size() > kWideColumns ? 6 : 8, false);
    row(table, nullptr);
    for (const auto& cells : table.rows) row(table, &cells);
    m_top += line();
  }
  void next() {
    m_device.newPage();
    m_top = 0;
  }

 private:
  double line() const { return m_painter.fontMetrics().height() * kLineRoom; }
  void setFont(double points, bool isStrong) {
    QFont font = m_painter.font();
    font.setPointSizeF(points);
    font.setBold(isStrong);
    m_painter.setFont(font);
  }
  void room(double wanted) {
    if (m_top + wanted > m_page.height()) next();
  }
  // Texts wrap in their column, so that a definition stands whole.
  void row(const desk::ReportTable& table, const std::vector<desk::ReportCell>* cells) {
    const auto count = static_cast<double>(std::max<std::size_t>(1, table.columns.size()));
    const bool isPair = table.columns.size() == 2;
    std::vector<std::pair<QRectF, QString>> boxes;
    double left = 0, high = line();
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      const double wide = isPair ? m_page.width() * (column == 0 ? 0.3 : 0.7) : m_page.width() / count;
      const QString text = cells == nullptr ? shownLine(table.heads()[column]) : column < cells->size() ? textOf((*cells)[column]) : QString();
      const QRectF needed = m_painter.boundingRect(QRectF(0, 0, wide * 0.96, m_page.height()), Qt::TextWordWrap, text);
      high = std::max(high, needed.height() + line() - m_painter.fontMetrics().height());
      boxes.emplace_back(QRectF(left, 0, wide * 0.96, 0), text);
      left += wide;
    }
    room(high);
    for (auto& [box, text] : boxes) m_painter.drawText(QRectF(box.x(), m_top, box.width(), high), Qt::TextWordWrap, text);
    m_top += high;
    m_painter.fillRect(QRectF(0, m_top - 1, m_page.width(), 1), cells == nullptr ? Qt::black : Qt::lightGray);
  }

  QPagedPaintDevice& m_device;
  QPainter m_painter;
  QRectF m_page;
  double m_top = 0;
};

}  // namespace

void printReport(QPagedPaintDevice& device, QWidget& content, const QString& heading, const std::vector<desk::ReportTable>& tables) {
  Paper paper(device);
  paper.heading(heading, 16);
  paper.picture(content);
  if (!tables.empty()) paper.next();
  for (const desk::ReportTable& table : tables) paper.table(table);
}

}  // namespace inquiry::ui
