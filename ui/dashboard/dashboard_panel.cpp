#include "ui/dashboard/dashboard_panel.h"

#include <QEvent>
#include <QPainter>
#include <utility>

#include "ui/common/arrange.h"

namespace inquiry::ui {

DashboardPanel::DashboardPanel(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("dashboardPanel"));
  auto* column = columnOf(this);
  column->addWidget(m_bar = new DashboardBar(look, directory, this));
  m_pages = new QStackedWidget(this);
  column->addWidget(m_pages, 1);
  m_scroll = new QScrollArea(m_pages);
  m_scroll->setObjectName(QStringLiteral("dashboard.scroll"));
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->viewport()->setAutoFillBackground(false);
  m_scroll->setWidget(m_content = new DashboardContent(look, directory, m_scroll));
  m_content->setAutoFillBackground(false);
  m_pages->addWidget(m_scroll);
  auto* said = new QWidget(m_pages);
  auto* words = columnOf(said, {40, 40, 40, 40}, 12);
  words->addStretch(1);
  m_message = plainLabel(said, look.fonts().font(Size::Head, Weight::Medium));
  m_message->setAlignment(Qt::AlignCenter);
  m_message->setWordWrap(true);
  words->addWidget(m_message);
  m_retry = pushButton(said);
  m_retry->setObjectName(QStringLiteral("dashboard.retry"));
  words->addWidget(m_retry, 0, Qt::AlignHCenter);
  words->addStretch(2);
  m_pages->addWidget(said);
  connect(m_retry, &QPushButton::clicked, this, &DashboardPanel::retryAsked);
  connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
  say(Said::Loading);
}

void DashboardPanel::say(Said what) {
  m_said = what;
  m_pages->setCurrentIndex(what == Said::Nothing ? 0 : 1);
  m_retry->setVisible(what == Said::Problem);
  retranslate();
}

void DashboardPanel::retranslate() {
  m_retry->setText(tr("Try again"));
  switch (m_said) {
    case Said::Loading: m_message->setText(tr("Working out the figures…")); break;
    case Said::Empty: m_message->setText(tr("No buyer waited for an answer in this time. Choose other days, another store, person or tag.")); break;
    case Said::Problem: m_message->setText(m_problem); break;
    case Said::Nothing: m_message->clear(); break;
  }
  setAccessibleName(tr("Response times"));
}

void DashboardPanel::setReport(ResponseReport report, std::vector<ReferenceLine> references) {
  const bool isFirst = !std::exchange(m_hasReport, true);
  const bool isEmpty = report.total.waits == 0 && report.unread == 0 && (report.backlog.empty() || report.backlog.back().open == 0);
  m_content->setReport(std::move(report), std::move(references));
  say(isEmpty ? Said::Empty : Said::Nothing);
  // Whoever came before the figures did was left at the bar.
  if (isFirst && m_bar->hasFocus()) focusContent();
}

void DashboardPanel::showLoading() {
  if (!m_hasReport || m_said == Said::Problem) say(Said::Loading);
}

void DashboardPanel::showProblem(const QString& text) {
  m_problem = text;
  say(Said::Problem);
}

QString DashboardPanel::said() const { return m_message->text(); }

void DashboardPanel::focusContent() {
  if (m_said == Said::Problem) m_retry->setFocus();
  else if (FigureTile* first = m_content->tile(Figure::AnsweredInADay); first != nullptr && m_said == Said::Nothing) first->setFocus();
  else m_bar->setFocus();
}

void DashboardPanel::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_look.theme().window); }

void DashboardPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
