#include "ui/dashboard/figure_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>
#include <memory>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {
namespace {

using Kind = desk::ReportCell::Kind;

constexpr int kRow = 34, kWidest = 260;
constexpr double kMillisOfAMinute = 60'000;

}  // namespace

FigureTable::FigureTable(const Look& look, QWidget* parent) : QTableWidget(parent), m_look(look) {
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
  setShowGrid(false);
  setWordWrap(false);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(look.px(kRow));
  horizontalHeader()->setHighlightSections(false);
  connect(this, &QTableWidget::cellDoubleClicked, this, &FigureTable::rowOpened);
  connect(&look, &Look::changed, this, &FigureTable::paintAnew);
  paintAnew();
}

void FigureTable::paintAnew() {
  const Theme& t = m_look.theme();
  setStyleSheet(QStringLiteral("QTableWidget { border: 1px solid %1; background: %2; color: %7; } QTableWidget:focus { border: 1px solid %3; }"
                               "QTableWidget::item { border-bottom: 1px solid %1; padding: 0 8px; }"
                               "QTableWidget::item:selected { background: %4; color: %5; } QTableWidget::item:selected:!active, QTableWidget::item:selected:!focus { background: %6; color: %7; }"
                               "QHeaderView::section { background: %8; color: %9; border: 0; border-bottom: 1px solid %1; padding: 0 8px; }")
                    .arg(t.line.name(), t.base.name(), t.accent.name(), t.selection.name(), t.onSelection.name(), t.selectionPale.name(), t.text.name(), t.alt.name(), t.text2.name()));
}

QString FigureTable::textOf(const desk::ReportCell& cell) const {
  if (cell.kind == Kind::Text) return shownLine(cell.text);
  if (cell.isEmpty) return QStringLiteral("–");
  if (cell.kind == Kind::Share) return percentText(cell.number * 100, m_look.times());
  if (cell.kind == Kind::Count) return countText(static_cast<std::int64_t>(cell.number), m_look.times());
  if (cell.kind == Kind::Number) return m_look.times().locale().toString(cell.number, 'f', 2);
  return lengthText(Duration(static_cast<std::int64_t>(cell.number * kMillisOfAMinute)));
}

void FigureTable::setTable(const desk::ReportTable& table) {
  clear();
  setColumnCount(static_cast<int>(table.columns.size()));
  setRowCount(static_cast<int>(table.rows.size()));
  QStringList heads;
  for (const std::string& column : table.heads()) heads << shownLine(column);
  setHorizontalHeaderLabels(heads);
  setAccessibleName(shownLine(table.title));
  for (int row = 0; row < rowCount(); ++row) {
    const auto& cells = table.rows[static_cast<std::size_t>(row)];
    QStringList sentence;
    for (int column = 0; column < columnCount(); ++column) {
      const auto at = static_cast<std::size_t>(column);
      const QString text = at < cells.size() ? textOf(cells[at]) : QString();
      auto item = std::make_unique<QTableWidgetItem>(text);
      const bool isFigure = at < cells.size() && cells[at].kind != Kind::Text;
      item->setTextAlignment((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
      if (!text.isEmpty()) sentence << (column == 0 ? text : heads[column] + QStringLiteral(": ") + text);
      setItem(row, column, item.release());
    }
    if (columnCount() > 0) item(row, 0)->setData(Qt::AccessibleTextRole, spoken(sentence));
  }
  for (int column = 0; column < columnCount(); ++column) {
    const bool isFigure = !table.rows.empty() && static_cast<std::size_t>(column) < table.rows.front().size() && table.rows.front()[static_cast<std::size_t>(column)].kind != Kind::Text;
    if (auto* head = horizontalHeaderItem(column)) head->setTextAlignment((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  }
  resizeColumnsToContents();
  for (int column = 0; column < columnCount(); ++column) setColumnWidth(column, std::min(columnWidth(column) + 8, m_look.px(kWidest)));
  horizontalHeader()->setStretchLastSection(true);
  if (rowCount() > 0) setCurrentCell(0, 0);
}

void FigureTable::openCells() {
  setSelectionBehavior(QAbstractItemView::SelectItems);
  viewport()->setCursor(Qt::PointingHandCursor);
  connect(this, &QTableWidget::cellClicked, this, &FigureTable::cellOpened);
}

void FigureTable::growTo(int most) {
  const int rows = std::clamp(rowCount(), 1, most);
  setFixedHeight(horizontalHeader()->sizeHint().height() + rows * m_look.px(kRow) + 4 + horizontalScrollBar()->sizeHint().height());
}

void FigureTable::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    const int row = currentRow(), column = currentColumn();
    if (row < 0) return;
    Q_EMIT rowOpened(row);
    Q_EMIT cellOpened(row, column);
    return;
  }
  QTableWidget::keyPressEvent(event);
}

}  // namespace inquiry::ui
