#include "ui/settings/writing_page.h"

#include <QSpinBox>

namespace inquiry::ui {

WritingPage::WritingPage(const Look& look, QWidget* parent) : SettingsPage(look, QStringLiteral("page.writing"), parent) {}

QString WritingPage::title() const { return tr("Writing and sending"); }

void WritingPage::setUndoSeconds(int seconds) {
  if (seconds == m_undo) return;
  m_undo = seconds;
  // While somebody turns it the answer comes back a step late: what they see stays.
  auto* spin = findChild<QSpinBox*>(QStringLiteral("writing.undo"));
  if (spin != nullptr && !spin->hasFocus()) {
    const QSignalBlocker quiet(spin);
    spin->setValue(seconds);
  }
}

void WritingPage::setSendKey(SendKey key) {
  m_key = key;
  if (auto* box = findChild<QComboBox*>(QStringLiteral("writing.sendKey"))) box->setCurrentIndex(box->findData(static_cast<int>(key)));
}

void WritingPage::setAfter(After after) {
  m_after = after;
  if (auto* box = findChild<QComboBox*>(QStringLiteral("writing.after"))) box->setCurrentIndex(box->findData(static_cast<int>(after)));
}

void WritingPage::fill() {
  auto* undo = new QSpinBox(page());
  undo->setRange(0, 30);
  undo->setValue(m_undo);
  undo->setSuffix(tr(" s", "seconds"));
  connect(undo, &QSpinBox::valueChanged, this, [this](int seconds) {
    m_undo = seconds;
    Q_EMIT undoSecondsChosen(seconds);
  });
  field(tr("A reply can be undone for"), undo, QStringLiteral("writing.undo"), QStringLiteral("undo send seconds hold"));
  note(tr("0 to 30 seconds. The reply leaves 3 seconds later than shown, so that the last moment counts, too."));

  auto* key = new QComboBox(page());
  key->addItem(tr("Ctrl+Enter sends, Enter starts a new line"), static_cast<int>(SendKey::CtrlEnter));
  key->addItem(tr("Enter sends, Shift+Enter starts a new line"), static_cast<int>(SendKey::Enter));
  key->setCurrentIndex(key->findData(static_cast<int>(m_key)));
  connect(key, &QComboBox::activated, this, [this, key] { Q_EMIT sendKeyChosen(m_key = static_cast<SendKey>(key->currentData().toInt())); });
  field(tr("Key that sends"), key, QStringLiteral("writing.sendKey"), QStringLiteral("send key enter ctrl"));
  note(tr("Enter never sends while an input method is composing."));

  auto* after = new QComboBox(page());
  after->addItem(tr("Stay with the thread"), static_cast<int>(After::Stay));
  after->addItem(tr("Mark the thread as done and go to the next"), static_cast<int>(After::Done));
  after->setCurrentIndex(after->findData(static_cast<int>(m_after)));
  connect(after, &QComboBox::activated, this, [this, after] { Q_EMIT afterChosen(m_after = static_cast<After>(after->currentData().toInt())); });
  field(tr("After sending"), after, QStringLiteral("writing.after"), QStringLiteral("after sending done next stay"));
  note(tr("Applies to the key that sends. Ctrl+Shift+Enter always sends, marks as done and goes on."));
  column().addStretch(1);
}

}  // namespace inquiry::ui
