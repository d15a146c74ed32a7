#include "ui/shell/passphrase_window.h"

#include <QCloseEvent>

#include "ui/common/arrange.h"

namespace inquiry::ui {

PassphraseWindow::PassphraseWindow(const Look& look) : m_look(look) {
  setWindowTitle(QStringLiteral("InquiryDesk"));
  setFixedWidth(look.px(460));
  auto* column = columnOf(this, {24, 20, 24, 20}, 10);
  m_title = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  m_text = plainLabel(this, look.fonts().font(Size::Body));
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_passphrase = new QLineEdit(this);
  m_again = new QLineEdit(this);
  for (QLineEdit* field : {m_passphrase, m_again}) field->setEchoMode(QLineEdit::Password);
  m_problem = plainLabel(this, look.fonts().font(Size::Small));
  m_problem->setWordWrap(true);
  m_problem->setStyleSheet(QStringLiteral("color: %1;").arg(look.theme().lateText.name()));
  for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_passphrase), static_cast<QWidget*>(m_again), static_cast<QWidget*>(m_problem)})
    column->addWidget(widget);
  auto* buttons = rowIn(column, 8);
  m_cancel = pushButton(this);
  m_accept = pushButton(this, ButtonKind::Primary);
  buttons->addStretch(1);
  buttons->addWidget(m_cancel);
  buttons->addWidget(m_accept);
  connect(m_accept, &QPushButton::clicked, this, &PassphraseWindow::accepted);
  connect(m_cancel, &QPushButton::clicked, this, &PassphraseWindow::close);
  for (QLineEdit* field : {m_passphrase, m_again}) {
    connect(field, &QLineEdit::textChanged, this, &PassphraseWindow::check);
    connect(field, &QLineEdit::returnPressed, m_accept, &QPushButton::click);
  }
}

void PassphraseWindow::show(Ask ask, const QString& title, const QString& text, const QString& problem) {
  m_ask = ask;
  m_title->setText(title);
  m_text->setText(text);
  m_problem->setText(problem);
  m_problem->setVisible(!problem.isEmpty());
  m_passphrase->setVisible(ask != Ask::Nothing);
  m_passphrase->setPlaceholderText(tr("Passphrase"));
  m_passphrase->setAccessibleName(tr("Passphrase"));
  m_again->setVisible(ask == Ask::New);
  m_again->setPlaceholderText(tr("The same once more"));
  m_again->setAccessibleName(tr("The passphrase once more"));
  m_cancel->setText(tr("Quit"));
  m_cancel->setVisible(ask != Ask::Nothing);
  m_accept->setText(ask == Ask::Unlock ? tr("Unlock") : ask == Ask::New ? tr("Create the workspace") : tr("Continue"));
  check();
  QWidget::show();
  (ask == Ask::Nothing ? static_cast<QWidget*>(m_accept) : m_passphrase)->setFocus();
}

void PassphraseWindow::askToUnlock(const QString& folder, const QString& problem) {
  show(Ask::Unlock, tr("Unlock the workspace"), tr("Messages and buyers are kept encrypted in %1.").arg(folder), problem);
}

void PassphraseWindow::askForNew(const QString& folder, const QString& problem) {
  show(Ask::New, tr("A new workspace"), tr("Everything is kept encrypted in %1. Choose a passphrase of at least 8 characters; it cannot be read back from anywhere.").arg(folder), problem);
}

void PassphraseWindow::showRecoveryCode(const QString& code) {
  show(Ask::Nothing, tr("Write this recovery code down"), tr("It opens the workspace when the passphrase is lost, and is shown only now:\n\n%1").arg(code), {});
}

void PassphraseWindow::showProblem(const QString& title, const QString& text) {
  show(Ask::Nothing, title, text, {});
  // Nothing can be gone on with.
  m_accept->setText(tr("Quit"));
}

void PassphraseWindow::check() {
  const bool isLong = m_passphrase->text().size() >= 8, isSame = m_passphrase->text() == m_again->text();
  m_accept->setEnabled(m_ask == Ask::Nothing || (m_ask == Ask::Unlock ? !m_passphrase->text().isEmpty() : isLong && isSame));
}

std::string PassphraseWindow::takePassphrase() {
  std::string text = m_passphrase->text().toStdString();
  m_passphrase->clear();
  m_again->clear();
  return text;
}

void PassphraseWindow::closeEvent(QCloseEvent* event) {
  event->accept();
  Q_EMIT rejected();
}

}  // namespace inquiry::ui
