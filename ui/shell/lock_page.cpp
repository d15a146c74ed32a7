#include "ui/shell/lock_page.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"

namespace inquiry::ui {

LockPage::LockPage(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("lockPage"));
  // The window's own keys do nothing here.
  setProperty("ownKeys", true);
  setFocusPolicy(Qt::StrongFocus);
  auto* outer = columnOf(this, {24, 24, 24, 24}, 0);
  auto* box = new QWidget(this);
  box->setFixedWidth(look.px(400));
  auto* column = columnOf(box, {}, 10);
  m_sign = new QLabel(box);
  m_sign->setAlignment(Qt::AlignHCenter);
  m_title = plainLabel(box, look.fonts().font(Size::Page, Weight::Strong));
  m_counts = plainLabel(box, look.fonts().font(Size::Body));
  m_how = plainLabel(box, look.fonts().font(Size::Body), "text2");
  m_problem = plainLabel(box, look.fonts().font(Size::Body, Weight::Medium));
  m_who = new QComboBox(box);
  m_who->setObjectName(QStringLiteral("lockWho"));
  m_code = new QLineEdit(box);
  m_code->setObjectName(QStringLiteral("lockCode"));
  m_field = new QLineEdit(box);
  m_field->setEchoMode(QLineEdit::Password);
  m_unlock = pushButton(box, ButtonKind::Primary);
  m_unlock->setObjectName(QStringLiteral("unlock"));
  m_forgot = pushButton(box, ButtonKind::Flat);
  m_forgot->setObjectName(QStringLiteral("lockForgot"));
  m_quit = pushButton(box, ButtonKind::Flat);
  for (QLabel* label : {m_title, m_counts, m_how, m_problem}) {
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
  }
  for (QWidget* widget : {static_cast<QWidget*>(m_sign), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_how), static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_code), static_cast<QWidget*>(m_field),
                          static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_unlock), static_cast<QWidget*>(m_forgot), static_cast<QWidget*>(m_quit)})
    column->addWidget(widget);
  outer->addStretch(2);
  auto* middle = rowIn(outer, 0);
  middle->addStretch(1);
  middle->addWidget(box);
  middle->addStretch(1);
  outer->addStretch(3);
  connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlockAsked);
  connect(m_quit, &QPushButton::clicked, this, &LockPage::quitAsked);
  connect(m_who, &QComboBox::activated, this, [this] {
    m_field->clear();
    setProblem({});
    m_field->setFocus();
  });
  connect(m_field, &QLineEdit::returnPressed, m_unlock, &QPushButton::click);
  connect(m_field, &QLineEdit::textChanged, this, &LockPage::enable);
  connect(m_code, &QLineEdit::textChanged, this, &LockPage::enable);
  connect(m_forgot, &QPushButton::clicked, this, [this] {
    m_isRecovering = !m_isRecovering;
    m_code->clear();
    m_field->clear();
    setProblem({});
    retranslate();
    (m_isRecovering ? m_code : m_field)->setFocus();
  });
  connect(&look, &Look::changed, this, &LockPage::retranslate);
  retranslate();
}

void LockPage::setPassphrase(Passphrase passphrase) {
  m_passphrase = passphrase;
  retranslate();
}

void LockPage::setPeople(const QList<Entrant>& people, const QString& chosen, bool isBeginning) {
  m_who->clear();
  for (const Entrant& each : people) m_who->addItem(each.name, each.id);
  m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
  m_isBeginning = isBeginning && !people.isEmpty();
  if (asksWho()) m_passphrase = Passphrase::Set;
  retranslate();
}

void LockPage::setSince(Instant since) {
  m_since = since;
  retranslate();
}

void LockPage::setCounts(std::int64_t overdue, std::int64_t dueSoon) {
  if (overdue == m_overdue && dueSoon == m_dueSoon) return;
  m_overdue = overdue;
  m_dueSoon = dueSoon;
  retranslate();
}

void LockPage::setProblem(const QString& text) {
  m_isChecking = false;
  m_problem->setText(text);
  m_problem->setVisible(!text.isEmpty());
  enable();
}

void LockPage::setChecking() {
  m_isChecking = true;
  enable();
}

void LockPage::setWait(int waitSeconds) {
  const bool wasWaiting = m_wait > 0;
  m_wait = waitSeconds;
  if (m_wait > 0) m_problem->setText(tr("That was not the passphrase. Try again in %n s.", nullptr, m_wait));
  else if (wasWaiting) m_problem->setText(tr("That was not the passphrase."));
  m_problem->setVisible(!m_problem->text().isEmpty());
  enable();
  if (wasWaiting && m_wait == 0) focusField();
}

std::string LockPage::takePassphrase() {
  std::string text = m_field->text().toStdString();
  m_field->clear();
  return text;
}

void LockPage::focusField() { (m_passphrase == Passphrase::None ? static_cast<QWidget*>(m_unlock) : m_field)->setFocus(); }

QString LockPage::text() const {
  QStringList all{m_title->text(), m_counts->text(), m_how->text()};
  if (!m_problem->text().isEmpty()) all << m_problem->text();
  return all.join(QLatin1Char('\n'));
}

void LockPage::enable() {
  const bool isReady = !m_isChecking && m_wait == 0;
  m_field->setEnabled(isReady);
  m_who->setEnabled(isReady);
  m_code->setEnabled(isReady);
  m_forgot->setEnabled(isReady);
  const bool isTyped = !m_field->text().isEmpty() && (!m_isRecovering || !m_code->text().trimmed().isEmpty());
  m_unlock->setEnabled(isReady && (m_passphrase == Passphrase::None || isTyped));
}

void LockPage::retranslate() {
  const Theme& t = m_look.theme();
  m_sign->setPixmap(iconPixmap(QStringLiteral("lock"), 32, t.text2, devicePixelRatioF()));
  m_title->setText(m_isBeginning ? tr("Who is working here?") : m_since ? tr("Locked since %1").arg(m_look.times().clock(*m_since)) : tr("Locked"));
  QStringList counts;
  if (m_overdue > 0) counts << tr("%n overdue", nullptr, static_cast<int>(m_overdue));
  if (m_dueSoon > 0) counts << tr("%n due soon", nullptr, static_cast<int>(m_dueSoon));
  m_counts->setText(counts.isEmpty() ? tr("Nothing is due soon. Messages go on coming in and going out.") : counts.join(QStringLiteral(" · ")));
  const bool isOpen = m_passphrase == Passphrase::None;
  m_how->setText(isOpen ? tr("No passphrase is set, so anybody can unlock with a click. Set one in the settings under Security.") : tr("Drafts and your place are kept."));
  m_field->setVisible(!isOpen);
  if (asksWho()) m_how->setText(m_isBeginning ? tr("Choose your name and give your own password.") : tr("Drafts and your place are kept. Whoever takes over chooses their own name."));
  m_who->setVisible(asksWho());
  m_who->setAccessibleName(tr("Who you are"));
  const QString asked = asksWho() ? tr("Your password") : tr("Passphrase");
  m_field->setPlaceholderText(asked);
  m_field->setAccessibleName(asked);
  m_unlock->setText(m_isBeginning ? tr("Sign in") : tr("Unlock"));
  m_quit->setText(tr("Quit"));
  retranslateRecovery();
  QPalette colours = m_problem->palette();
  colours.setColor(QPalette::WindowText, t.warn);
  m_problem->setPalette(colours);
  m_problem->setVisible(!m_problem->text().isEmpty());
  setAccessibleName(m_title->text());
  setAccessibleDescription(m_counts->text() + QLatin1Char('\n') + m_how->text());
  enable();
}

void LockPage::retranslateRecovery() {
  m_isRecovering = m_isRecovering && asksWho();
  m_forgot->setVisible(asksWho());
  m_code->setVisible(m_isRecovering);
  m_forgot->setText(m_isRecovering ? tr("Back") : tr("Password forgotten?"));
  if (!m_isRecovering) return;
  m_how->setText(tr("An owner comes back with the recovery code, which was shown when the workspace was made, and chooses a new password. Everybody else asks an owner to set them a new one."));
  m_code->setPlaceholderText(tr("Recovery code"));
  m_code->setAccessibleName(tr("Recovery code"));
  m_field->setPlaceholderText(tr("New password"));
  m_field->setAccessibleName(tr("New password"));
  m_unlock->setText(tr("Set the password and come in"));
}

void LockPage::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_look.theme().window);
}

void LockPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void LockPage::mousePressEvent(QMouseEvent*) {
  if (m_passphrase == Passphrase::None) Q_EMIT unlockAsked();
  else focusField();
}

void LockPage::keyPressEvent(QKeyEvent* event) {
  event->accept();
  focusField();
}

}  // namespace inquiry::ui
