#include "ui/dashboard/chart_card.h"

#include <QEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"

namespace inquiry::ui {

ChartCard::ChartCard(const Look& look, const QString& name, QWidget* chart, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(name);
  auto* column = columnOf(this, {14, 12, 14, 14}, 6);
  m_head = rowIn(column, 8);
  m_title = plainLabel(this, look.fonts().font(Size::Body, Weight::Strong));
  m_title->setWordWrap(true);
  m_head->addWidget(m_title, 1);
  m_switch = pushButton(this, ButtonKind::Flat);
  m_switch->setCheckable(true);
  m_switch->setObjectName(name + QStringLiteral(".switch"));
  setSmall(m_switch);
  m_head->addWidget(m_switch, 0, Qt::AlignTop);
  m_switch->setVisible(chart != nullptr);
  m_note = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_note->setWordWrap(true);
  column->addWidget(m_note);
  m_pages = new QStackedWidget(this);
  if (chart != nullptr) m_pages->addWidget(chart);
  m_table = new FigureTable(look, m_pages);
  m_table->setObjectName(name + QStringLiteral(".table"));
  m_pages->addWidget(m_table);
  column->addWidget(m_pages, 1);
  connect(m_switch, &QPushButton::toggled, this, [this](bool isTable) {
    m_pages->setCurrentIndex(isTable ? m_pages->count() - 1 : 0);
    retranslate();
  });
  connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
  retranslate();
}

void ChartCard::setHeading(const QString& title, const QString& note) {
  m_title->setText(title);
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
  setAccessibleName(title);
  retranslate();
}

void ChartCard::addTool(QWidget* tool) { m_head->insertWidget(1, tool, 0, Qt::AlignTop); }

void ChartCard::setTable(const desk::ReportTable& table) { m_table->setTable(table); }

void ChartCard::retranslate() {
  m_switch->setText(showsTable() ? tr("Chart") : tr("Table"));
  m_switch->setAccessibleName(showsTable() ? tr("Show %1 as a chart").arg(m_title->text()) : tr("Show %1 as a table").arg(m_title->text()));
}

void ChartCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawRounded(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, m_look.theme().base, m_look.theme().line2);
}

void ChartCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
