#include "ui/settings/help_window.h"

#include <QHeaderView>
#include <QResizeEvent>

#include "ui/common/arrange.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {
namespace {

constexpr int kAir = 8;  // above and below the text of a row

}  // namespace

HelpWindow::HelpWindow(const Look& look, const QString& name, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(name);
  auto* column = columnOf(this, {20, 16, 20, 16}, 10);
  m_scroll = new QScrollArea(this);
  m_scroll->setObjectName(name + QStringLiteral(".text"));
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->viewport()->setAutoFillBackground(false);
  auto* page = new QWidget(m_scroll);
  page->setAutoFillBackground(false);
  m_column = columnOf(page, {0, 0, 8, 0}, 10);
  m_column->addStretch(1);
  m_scroll->setWidget(page);
  column->addWidget(m_scroll, 1);
  m_foot = rowIn(column, 8);
  m_foot->addStretch(1);
  QPushButton* close = pushButton(this);
  close->setObjectName(name + QStringLiteral(".close"));
  close->setText(tr("Close"));
  m_foot->addWidget(close);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  resize(look.px(900), look.px(560));
}

void HelpWindow::addHeading(const QString& text) {
  QLabel* heading = plainLabel(m_scroll->widget(), m_look.fonts().font(Size::Head, Weight::Strong));
  heading->setWordWrap(true);
  heading->setText(text);
  m_column->insertWidget(m_column->count() - 1, heading);
}

void HelpWindow::addText(const QString& text) {
  QLabel* shown = plainLabel(m_scroll->widget(), m_look.fonts().font(Size::Body));
  shown->setWordWrap(true);
  shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
  shown->setText(text);
  m_column->insertWidget(m_column->count() - 1, shown);
}

void HelpWindow::addCode(const QString& text) {
  QFont font = m_look.fonts().font(Size::Body);
  font.setFamily(QStringLiteral("monospace"));
  font.setStyleHint(QFont::Monospace);
  QLabel* shown = plainLabel(m_scroll->widget(), font);
  shown->setWordWrap(true);
  shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  shown->setText(text);
  m_column->insertWidget(m_column->count() - 1, shown);
}

QTableWidget* HelpWindow::addTable(const Table& table) {
  auto* made = new QTableWidget(static_cast<int>(table.rows.size()), static_cast<int>(table.heads.size()), m_scroll->widget());
  made->setAccessibleName(table.name);
  made->setHorizontalHeaderLabels(table.heads);
  made->setEditTriggers(QAbstractItemView::NoEditTriggers);
  made->setSelectionBehavior(QAbstractItemView::SelectRows);
  made->setSelectionMode(QAbstractItemView::SingleSelection);
  made->setTabKeyNavigation(false);
  made->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  made->verticalHeader()->hide();
  made->horizontalHeader()->setHighlightSections(false);
  made->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  made->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  made->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  for (int row = 0; row < made->rowCount(); ++row)
    for (int column = 0; column < made->columnCount(); ++column) {
      const QStringList& cells = table.rows[row];
      QStringList sentence;
      for (int at = 0; at < cells.size(); ++at) sentence << (at == 0 ? cells[at] : table.heads.value(at) + QStringLiteral(": ") + cells[at]);
      made->setItem(row, column, column == 0 ? tableCell(cells.value(column), sentence.join(QStringLiteral(", "))) : tableCell(cells.value(column)));
    }
  // The row under the keyboard is brought into sight by the page, which alone scrolls.
  connect(made, &QTableWidget::currentCellChanged, this, [this, made](int row) {
    const QRect box = made->visualItemRect(made->item(row, 0));
    const QPoint place = made->viewport()->mapTo(m_scroll->widget(), box.center());
    m_scroll->ensureVisible(place.x(), place.y(), 0, box.height());
  });
  m_tables << made;
  m_column->insertWidget(m_column->count() - 1, made);
  return made;
}

QPushButton* HelpWindow::addButton(const QString& text, const QString& name) {
  QPushButton* button = pushButton(this);
  button->setObjectName(name);
  button->setText(text);
  button->setAutoDefault(false);
  m_foot->insertWidget(m_foot->count() - 2, button);  // left of the gap before Close
  return button;
}

void HelpWindow::fitTables() {
  for (QTableWidget* table : m_tables) {
    table->resizeRowsToContents();
    int height = table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth();
    for (int row = 0; row < table->rowCount(); ++row) {
      table->setRowHeight(row, table->rowHeight(row) + m_look.px(kAir));
      height += table->rowHeight(row);
    }
    table->setFixedHeight(height);
  }
}

void HelpWindow::resizeEvent(QResizeEvent* event) {
  QDialog::resizeEvent(event);
  QMetaObject::invokeMethod(this, &HelpWindow::fitTables, Qt::QueuedConnection);
}

void HelpWindow::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  // Once the columns have the width they keep.
  QMetaObject::invokeMethod(this, &HelpWindow::fitTables, Qt::QueuedConnection);
}

}  // namespace inquiry::ui
