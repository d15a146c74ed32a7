#include "ui/settings/security_page.h"

#include <QCheckBox>

#include "ui/settings/new_secret.h"

namespace inquiry::ui {
namespace {

constexpr int kFewest = 8;
const QString kWord = QStringLiteral("clear");

}  // namespace

SecurityPage::SecurityPage(const Look& look, QWidget* parent) : SettingsPage(look, QStringLiteral("page.security"), parent) {}

QString SecurityPage::title() const { return tr("Security"); }

void SecurityPage::setValues(const Values& values) {
  m_values = values;
  if (isBuilt()) rebuild();
}

void SecurityPage::showRecoveryCode(const QString& code) {
  m_code = code;
  rebuild();
}

void SecurityPage::hideEvent(QHideEvent* event) {
  m_code.clear();
  if (m_drawer != Drawer::Nothing) {
    // Nothing typed stays behind on a page nobody looks at.
    m_drawer = Drawer::Nothing;
    rebuild();
  }
  SettingsPage::hideEvent(event);
}

void SecurityPage::toggle(Drawer what) {
  m_drawer = m_drawer == what ? Drawer::Nothing : what;
  rebuild();
}

void SecurityPage::fill() {
  m_progress = nullptr;
  m_cancel = nullptr;
  addPassphrase();
  addLock();
  addCache();
  column().addStretch(1);
}

QLineEdit* SecurityPage::secretField(const QString& label, const char* name) {
  auto* edit = new QLineEdit(page());
  edit->setEchoMode(QLineEdit::Password);
  edit->setAttribute(Qt::WA_InputMethodEnabled, false);
  field(label, edit, QString::fromLatin1(name), QStringLiteral("passphrase password"));
  return edit;
}

void SecurityPage::addPassphrase() {
  heading(tr("Passphrase"));
  note(m_values.hasPassphrase ? tr("The workspace opens with a passphrase.") : tr("The workspace opens by itself, with the key store of this computer. A passphrase makes locking possible."));
  auto* row = rowIn(&column());
  QPushButton* change = button(row, m_values.hasPassphrase ? tr("Change the passphrase…") : tr("Choose a passphrase…"), QStringLiteral("security.change"));
  QPushButton* reset = button(row, tr("Forgotten? Use the recovery code…"), QStringLiteral("security.reset"));
  row->addStretch(1);
  remember(change->text(), QStringLiteral("passphrase password change"), change->objectName());
  remember(reset->text(), QStringLiteral("reset password recovery code forgotten"), reset->objectName());
  connect(change, &QPushButton::clicked, this, [this] { toggle(Drawer::Change); });
  connect(reset, &QPushButton::clicked, this, [this] { toggle(Drawer::Reset); });
  if (m_drawer == Drawer::Change) addChange();
  if (m_drawer == Drawer::Reset) addReset();
  auto* second = rowIn(&column());
  QPushButton* code = button(second, tr("Make a new recovery code"), QStringLiteral("security.newCode"));
  second->addStretch(1);
  remember(code->text(), QStringLiteral("recovery code new"), code->objectName());
  connect(code, &QPushButton::clicked, this, &SecurityPage::recoveryCodeAsked);
  if (m_code.isEmpty()) return note(tr("It opens the workspace when the passphrase is lost. A new one replaces the one before.")), void();
  note(tr("Write this code down now; it is shown only this once:"));
  auto* shown = new QLineEdit(m_code, page());
  shown->setReadOnly(true);
  shown->setObjectName(QStringLiteral("security.code"));
  shown->setAccessibleName(tr("Recovery code"));
  shown->setFont(look().fonts().font(Size::Head));
  shown->setMaximumWidth(look().px(620));
  column().addWidget(shown);
  auto* third = rowIn(&column());
  QPushButton* done = button(third, tr("It is written down"), QStringLiteral("security.codeDone"));
  third->addStretch(1);
  connect(done, &QPushButton::clicked, this, [this] {
    m_code.clear();
    rebuild();
  });
}

void SecurityPage::addChange() {
  QLineEdit* old = m_values.hasPassphrase ? secretField(tr("The present passphrase"), "security.old") : nullptr;
  QLineEdit* fresh = secretField(tr("The new one, at least %1 characters").arg(kFewest), "security.fresh");
  QLineEdit* again = secretField(tr("The new one once more"), "security.again");
  auto* row = rowIn(&column());
  QPushButton* keep = button(row, tr("Change it"), QStringLiteral("security.changeNow"));
  row->addStretch(1);
  keepNewSecret({old, fresh, again}, keep, kFewest, [this](const QString& before, const QString& after) {
    m_drawer = Drawer::Nothing;
    Q_EMIT passphraseChosen(before, after);
    rebuild();
  });
}

void SecurityPage::addReset() {
  auto* code = new QLineEdit(page());
  field(tr("Recovery code"), code, QStringLiteral("security.resetCode"), QStringLiteral("recovery code"));
  QLineEdit* fresh = secretField(tr("The new passphrase, at least %1 characters").arg(kFewest), "security.resetFresh");
  QLineEdit* again = secretField(tr("The new one once more"), "security.resetAgain");
  auto* row = rowIn(&column());
  QPushButton* keep = button(row, tr("Set the new passphrase"), QStringLiteral("security.resetNow"));
  row->addStretch(1);
  keepNewSecret({code, fresh, again}, keep, kFewest, [this](const QString& by, const QString& after) {
    m_drawer = Drawer::Nothing;
    Q_EMIT resetChosen(by.trimmed(), after);
    rebuild();
  });
}

void SecurityPage::addLock() {
  heading(tr("Locking"));
  auto* minutes = new QComboBox(page());
  minutes->addItem(tr("Never"), 0);
  for (const int count : {1, 2, 5, 10, 15, 30, 60}) minutes->addItem(tr("After %n minute(s)", nullptr, count), count);
  minutes->setCurrentIndex(std::max(0, minutes->findData(m_values.idleMinutes)));
  connect(minutes, &QComboBox::activated, this, [this, minutes] { Q_EMIT idleMinutesChosen(m_values.idleMinutes = minutes->currentData().toInt()); });
  field(tr("Lock when nobody has touched the desk"), minutes, QStringLiteral("security.idle"), QStringLiteral("lock idle minutes away"));
  auto* screen = new QCheckBox(tr("Lock together with the screen of this computer"), page());
  screen->setObjectName(QStringLiteral("security.screen"));
  screen->setChecked(m_values.locksWithScreen);
  column().addWidget(screen);
  remember(screen->text(), QStringLiteral("lock screen"), screen->objectName());
  connect(screen, &QCheckBox::clicked, this, [this](bool isOn) { Q_EMIT screenLockChosen(m_values.locksWithScreen = isOn); });
  note(tr("Ctrl+L locks at once. Syncing, clocks and replies on their way go on."));
  addClosing();
}

void SecurityPage::addClosing() {
  auto* close = new QComboBox(page());
  close->addItem(tr("Never"), -1);
  close->addItem(tr("As soon as it is locked"), 0);
  for (const int count : {15, 60, 240}) close->addItem(count < 60 ? tr("%n minute(s) after it was locked", nullptr, count) : tr("%n hour(s) after it was locked", nullptr, count / 60), count);
  close->setCurrentIndex(std::max(0, close->findData(m_values.closeMinutes)));
  close->setEnabled(m_values.isKeyed);
  connect(close, &QComboBox::activated, this, [this, close] {
    Q_EMIT closeMinutesChosen(m_values.closeMinutes = close->currentData().toInt());
    rebuild();
  });
  field(tr("Close the workspace under the lock"), close, QStringLiteral("security.close"), QStringLiteral("lock close wipe key memory"));
  if (!m_values.isKeyed) note(tr("Closing takes a passphrase, or a password of somebody's own: without them nobody could be asked."));
  else note(m_values.closeMinutes < 0 ? tr("Its key stays in memory under the lock, so that buyers' messages go on coming in.")
                                      : tr("Closing wipes the key from memory. From then on nothing is synced or sent and nobody is warned of a deadline, until somebody opens the workspace again. Drafts are kept; forms that were not saved are not."));
}

void SecurityPage::addCache() {
  heading(tr("Local copy"));
  note(tr("Clearing takes messages, orders and loaded files of all connected stores out and reads them from the platforms again. Drafts, notes, tags, replies on their way, the journal and imported history stay."));
  auto* row = rowIn(&column());
  QPushButton* clear = button(row, tr("Clear the local copy…"), QStringLiteral("security.clear"));
  m_cancel = button(row, tr("Cancel"), QStringLiteral("security.cancel"));
  m_progress = plainLabel(page(), look().fonts().font(Size::Small), "text2");
  m_progress->setObjectName(QStringLiteral("security.progress"));
  row->addWidget(m_progress, 1);
  remember(clear->text(), QStringLiteral("clear cache local copy"), clear->objectName());
  connect(clear, &QPushButton::clicked, this, [this] { toggle(Drawer::Cache); });
  connect(m_cancel, &QPushButton::clicked, this, &SecurityPage::cancelAsked);
  clear->setEnabled(m_busy.isEmpty());
  showBusy();
  if (m_drawer != Drawer::Cache) return;
  auto* word = new QLineEdit(page());
  field(tr("Type “%1” to clear it").arg(kWord), word, QStringLiteral("security.word"), QStringLiteral("clear cache"));
  auto* second = rowIn(&column());
  QPushButton* now = button(second, tr("Clear it now"), QStringLiteral("security.clearNow"), ButtonKind::Blocked);
  second->addStretch(1);
  now->setEnabled(false);
  connect(word, &QLineEdit::textChanged, this, [now](const QString& text) { now->setEnabled(text.trimmed().compare(kWord, Qt::CaseInsensitive) == 0); });
  connect(now, &QPushButton::clicked, this, [this] {
    m_drawer = Drawer::Nothing;
    Q_EMIT clearCacheAsked();
    rebuild();
  });
}

void SecurityPage::setBusy(const QString& text, qint64 done, qint64 expected) {
  const bool isOther = m_busy.isEmpty() != text.isEmpty();
  m_busy = text;
  m_done = done;
  m_expected = expected;
  if (isOther && isBuilt()) rebuild();
  else showBusy();
}

void SecurityPage::showBusy() {
  if (m_progress == nullptr) return;
  m_cancel->setVisible(!m_busy.isEmpty());
  QString text = m_busy;
  if (!m_busy.isEmpty() && m_expected > 0) text = tr("%1 %2 of %3", "a task, done, expected").arg(m_busy).arg(m_done).arg(m_expected);
  else if (!m_busy.isEmpty() && m_done > 0) text = QStringLiteral("%1 %2").arg(m_busy).arg(m_done);
  m_progress->setText(text);
}

}  // namespace inquiry::ui
