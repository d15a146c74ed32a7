#include "ui/alerts/round_window.h"

#include <QCheckBox>
#include <QScrollArea>

#include "ui/common/arrange.h"
#include "ui/common/text.h"

namespace inquiry::ui {

RoundWindow::RoundWindow(const Look& look, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(QStringLiteral("roundWindow"));
  auto* column = columnOf(this, {20, 16, 20, 16}, 10);
  m_head = plainLabel(this, look.fonts().font(Size::Body));
  m_head->setWordWrap(true);
  column->addWidget(m_head);
  auto* area = new QScrollArea(this);
  area->setObjectName(QStringLiteral("round.area"));
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  column->addWidget(area, 1);
  m_said = plainLabel(this, look.fonts().font(Size::Small));
  m_said->setWordWrap(true);
  m_said->hide();
  column->addWidget(m_said);
  auto* row = rowIn(column, 8);
  row->addStretch(1);
  m_close = pushButton(this);
  m_close->setObjectName(QStringLiteral("round.close"));
  row->addWidget(m_close);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  resize(look.px(560), look.px(360));
}

void RoundWindow::open() {
  setWindowTitle(tr("Daily round"));
  m_close->setText(tr("Close"));
  say({});
  show();
  raise();
  activateWindow();
}

void RoundWindow::say(const QString& text) {
  m_said->setText(text);
  m_said->setVisible(!text.isEmpty());
}

void RoundWindow::setRows(const std::vector<desk::RoundRow>& rows, Instant now) {
  m_head->setText(rows.empty() ? tr("The daily round begins in the morning of each store's own clock. Nothing has to be walked through yet.")
                               : tr("Walk through the inbox and the case centre of every store, then tick it off. Ticks are kept with name and time."));
  auto* list = new QWidget(this);
  auto* column = columnOf(list, {}, 6);
  for (const desk::RoundRow& row : rows) {
    const QString store = shownLine(row.store);
    QString text = tr("%1, %2: %3 to reply to, %4 open cases", "store, day").arg(store, toQt(row.round.day)).arg(row.needsReply).arg(row.openCases);
    if (row.round.tickedAt) text += QStringLiteral(" · ") + tr("ticked by %1, %2", "name, time").arg(shownLine(row.tickedBy), m_look.times().moment(*row.round.tickedAt, now));
    auto* box = new QCheckBox(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")), list);
    box->setObjectName(QStringLiteral("round.") + toQt(row.round.store.value));
    box->setAccessibleName(text);
    box->setChecked(row.round.tickedAt.has_value());
    box->setEnabled(!row.round.tickedAt);
    connect(box, &QCheckBox::clicked, this, [this, id = row.round.store, day = toQt(row.round.day)] { Q_EMIT ticked(id, day); });
    column->addWidget(box);
  }
  column->addStretch(1);
  findChild<QScrollArea*>(QStringLiteral("round.area"))->setWidget(list);
  if (auto* first = list->findChild<QCheckBox*>(); first != nullptr && first->isEnabled()) first->setFocus();
  else m_close->setFocus();
}

}  // namespace inquiry::ui
