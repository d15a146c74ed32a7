#include "ui/keeping/verdict_window.h"

#include "ui/common/arrange.h"
#include "ui/common/icons.h"

namespace inquiry::ui {

VerdictWindow::VerdictWindow(const Look& look, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(QStringLiteral("verdictWindow"));
  setProperty("ownKeys", true);
  setWindowTitle(tr("Verify a package"));
  setFixedWidth(look.px(520));
  auto* column = columnOf(this, {24, 20, 24, 20}, 8);
  auto* head = rowIn(column, 8);
  m_sign = plainLabel(this, look.fonts().font(Size::Body));
  m_title = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  m_title->setWordWrap(true);
  head->addWidget(m_sign, 0, Qt::AlignTop);
  head->addWidget(m_title, 1);
  m_about = plainLabel(this, look.fonts().font(Size::Small));
  m_about->setWordWrap(true);
  m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(m_about);
  m_altered = new QListWidget(this);
  m_altered->setObjectName(QStringLiteral("verdict.altered"));
  m_altered->setAccessibleName(tr("What was altered"));
  m_altered->setMaximumHeight(look.px(160));
  column->addWidget(m_altered);
  auto* buttons = rowIn(column, 8);
  buttons->addStretch(1);
  QPushButton* close = pushButton(this, ButtonKind::Primary);
  close->setText(tr("Close"));
  buttons->addWidget(close);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void VerdictWindow::begin(const Verdict& verdict) {
  const Theme& t = m_look.theme();
  m_sign->setPixmap(iconPixmap(verdict.isIntact ? QStringLiteral("check") : QStringLiteral("stop"), 20, verdict.isIntact ? t.ok : t.lateText, devicePixelRatioF()));
  m_title->setText(verdict.title);
  m_about->setText(verdict.about.join(QLatin1Char('\n')));
  for (const QString& name : verdict.altered) m_altered->addItem(name);
  m_altered->setVisible(!verdict.altered.isEmpty());
  setAccessibleDescription(QStringList{verdict.title, m_about->text(), verdict.altered.join(QLatin1Char('\n'))}.join(QLatin1Char('\n')));
  open();
  fitHeight(*this);
}

}  // namespace inquiry::ui
