#include "ui/shell/quit_dialog.h"

#include "ui/common/arrange.h"

namespace inquiry::ui {

QuitDialog::QuitDialog(const Look& look, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("quitDialog"));
  setWindowTitle(QStringLiteral("InquiryDesk"));
  setMinimumWidth(look.px(460));
  setProperty("ownKeys", true);
  auto* column = columnOf(this, {24, 20, 24, 20}, 10);
  m_title = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  m_text = plainLabel(this, look.fonts().font(Size::Body));
  m_text->setWordWrap(true);
  m_progress = std::make_unique<QProgressBar>(this).release();
  m_progress->setTextVisible(false);
  column->addWidget(m_title);
  column->addWidget(m_text);
  column->addWidget(m_progress);
  auto* buttons = rowIn(column, 8);
  m_cancel = pushButton(this);
  m_later = pushButton(this);
  m_send = pushButton(this, ButtonKind::Primary);
  buttons->addStretch(1);
  for (QPushButton* button : {m_cancel, m_later, m_send}) {
    button->setAutoDefault(true);
    buttons->addWidget(button);
  }
  m_send->setDefault(true);
  connect(m_send, &QPushButton::clicked, this, &QuitDialog::sendChosen);
  connect(m_later, &QPushButton::clicked, this, &QuitDialog::laterChosen);
  connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void QuitDialog::ask(const Unsent& unsent) {
  m_title->setText(tr("%n reply(s) not sent yet", nullptr, unsent.held + unsent.waiting));
  QStringList parts;
  if (unsent.held > 0) parts << tr("%n can still be undone.", nullptr, unsent.held);
  if (unsent.waiting > 0) parts << tr("%n on the way or waiting for the network.", nullptr, unsent.waiting);
  m_text->setText(parts.join(QLatin1Char(' ')));
  m_progress->hide();
  m_send->setText(tr("Send now and quit"));
  m_send->show();
  m_later->setText(tr("Quit, send at next start"));
  m_cancel->setText(tr("Cancel"));
  setAccessibleDescription(m_text->text());
  open();
  m_send->setFocus();
}

void QuitDialog::showProgress(int left, int all) {
  m_title->setText(tr("Sending…"));
  m_text->setText(tr("%n reply(s) left. The program ends when they have been delivered.", nullptr, left));
  m_progress->setRange(0, all);
  m_progress->setValue(all - left);
  m_progress->show();
  m_send->hide();
}

void QuitDialog::showRest(int waiting, int needPerson) {
  m_title->setText(tr("Not everything was sent"));
  QStringList parts;
  if (waiting > 0) parts << tr("%n reply(s) still wait: the platform does not answer or there is no network.", nullptr, waiting);
  if (needPerson > 0) parts << tr("%n reply(s) need you: look into the outbox.", nullptr, needPerson);
  m_text->setText(parts.join(QLatin1Char(' ')));
  m_progress->hide();
  m_send->setText(tr("Keep trying"));
  m_send->setVisible(waiting > 0);
  m_later->setText(waiting > 0 ? tr("Quit, send at next start") : tr("Quit"));
  (waiting > 0 ? m_send : m_cancel)->setFocus();
}

}  // namespace inquiry::ui
