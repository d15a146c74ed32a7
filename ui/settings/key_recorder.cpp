#include "ui/settings/key_recorder.h"

#include <QKeyEvent>

#include "ui/common/key_text.h"

namespace inquiry::ui {

KeyRecorder::KeyRecorder(QWidget* parent) : QLineEdit(parent) {
  setReadOnly(true);
  setProperty("ownKeys", true);
  setProperty("recordsKeys", true);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyRecorder::begin(const QString& hint) {
  m_isRecording = true;
  m_first.clear();
  clear();
  setPlaceholderText(hint);
  setFocus(Qt::OtherFocusReason);
}

bool KeyRecorder::event(QEvent* event) {
  // Tab and the keys of menus are recorded as well, instead of doing what they do.
  if (m_isRecording && event->type() == QEvent::ShortcutOverride) return event->accept(), true;
  if (m_isRecording && event->type() == QEvent::KeyPress) return keyPressEvent(static_cast<QKeyEvent*>(event)), true;
  return QLineEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent* event) {
  if (!m_isRecording) return QLineEdit::keyPressEvent(event);
  event->accept();
  if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
    m_isRecording = false;
    return Q_EMIT cancelled();
  }
  const QString key = keyTextOf(*event);
  if (key.isEmpty()) return;
  if (m_first.isEmpty() && key == QLatin1String("G")) {
    m_first = key;
    return setText(QStringLiteral("G …"));
  }
  const QString keys = m_first.isEmpty() ? key : m_first + QStringLiteral(", ") + key;
  m_isRecording = false;
  setText(shownKeys(keys));
  Q_EMIT recorded(keys);
}

void KeyRecorder::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  if (!m_isRecording || event->reason() == Qt::ActiveWindowFocusReason) return;
  m_isRecording = false;
  Q_EMIT cancelled();
}

}  // namespace inquiry::ui
