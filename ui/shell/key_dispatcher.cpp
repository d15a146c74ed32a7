#include "ui/shell/key_dispatcher.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include "ui/common/key_text.h"

namespace inquiry::ui {
namespace {

// A form: the list and its threads are not on screen, so nothing may be done to them unseen.
bool isForm(const QWidget* widget) {
  for (; widget != nullptr; widget = widget->parentWidget())
    if (widget->property("formPage").toBool()) return true;
  return false;
}

bool isOwnKeyboard(const QWidget* widget) {
  for (; widget != nullptr; widget = widget->parentWidget())
    if (widget->property("ownKeys").toBool()) return true;
  return false;
}

}  // namespace

bool takesText(const QWidget* widget) {
  if (const auto* line = qobject_cast<const QLineEdit*>(widget)) return !line->isReadOnly();
  if (const auto* edit = qobject_cast<const QTextEdit*>(widget)) return !edit->isReadOnly();
  if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget)) return !plain->isReadOnly();
  return qobject_cast<const QAbstractSpinBox*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr;
}

KeyDispatcher::KeyDispatcher(ActionRegistry& registry, QWidget* window, Run run) : QObject(window), m_registry(registry), m_window(window), m_run(std::move(run)) {
  m_patience.setSingleShot(true);
  m_patience.setInterval(1500);
  connect(&m_patience, &QTimer::timeout, this, [this] { m_pending.clear(); });
  connect(&m_registry, &ActionRegistry::keysChanged, this, &KeyDispatcher::readKeys);
  readKeys();
}

void KeyDispatcher::readKeys() {
  m_ids.clear();
  for (const QString& id : m_registry.ids())
    for (const QString& keys : m_registry.keys(id)) m_ids[keys] << id;
}

bool KeyDispatcher::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::InputMethod) {
    m_isComposing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    return false;
  }
  if (event->type() == QEvent::FocusOut && takesText(qobject_cast<QWidget*>(watched))) m_isComposing = false;
  if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
  auto* widget = static_cast<QWidget*>(watched);
  // Once per key: at the widget with the focus, not again at every parent it bubbles up to.
  QWidget* focus = QApplication::focusWidget();
  if (focus != nullptr ? widget != focus : widget != m_window) return false;
  if (widget->window() != m_window && isForTheWholeDesk(*static_cast<QKeyEvent*>(event)) && !widget->property("recordsKeys").toBool()) return handle(static_cast<QKeyEvent*>(event), widget);
  if (widget->window() != m_window || QApplication::activePopupWidget() != nullptr || isOwnKeyboard(widget)) return false;
  return handle(static_cast<QKeyEvent*>(event), widget);
}

// Whoever leaves their place locks it, whatever window is in front; a list or a field of that window may not swallow it.
bool KeyDispatcher::isForTheWholeDesk(const QKeyEvent& event) const {
  if (m_isComposing || !m_pending.isEmpty()) return false;
  const QStringList ids = m_ids.value(keyTextOf(event));
  return ids.contains(QLatin1String("lock")) || ids.contains(QLatin1String("quit"));
}

bool KeyDispatcher::handle(QKeyEvent* event, QWidget* focus) {
  QString keys = m_isComposing ? QString() : keyTextOf(*event);
  if (keys.isEmpty()) return false;
  if (!m_pending.isEmpty()) {
    keys = m_pending + QStringLiteral(", ") + keys;
    m_pending.clear();
    m_patience.stop();
  } else if (keys == QLatin1String("G") && !takesText(focus)) {
    m_pending = keys;
    m_patience.start();
    return true;
  }
  const QString id = lookUp(keys, focus);
  if (id.isEmpty()) return keys.contains(QLatin1Char(',')) && keys.size() > 1 && keys.startsWith(QLatin1String("G, "));
  if (m_run) {
    if (!m_run(id)) return false;
  } else {
    m_registry.trigger(id);
  }
  event->accept();
  return true;
}

QString KeyDispatcher::lookUp(const QString& keys, QWidget* focus) const {
  for (const QString& id : m_ids.value(keys))
    if (isAllowed(id, keys, focus)) return id;
  return {};
}

bool KeyDispatcher::isAllowed(const QString& id, const QString& keys, QWidget* focus) const {
  const bool isText = takesText(focus);
  // Other fields of several lines are no composers.
  const bool isEditor = qobject_cast<QTextEdit*>(focus) != nullptr && focus->property("replyEditor").toBool();
  // Esc closes a search line by itself.
  if (keys == QLatin1String("Esc")) return !isText || isEditor || (isForm(focus) && !focus->property("ownEscape").toBool());
  const QString group = m_registry.group(id);
  if (isForm(focus) && (group == QLatin1String("Thread") || (keys.size() == 1 && group != QLatin1String("View")))) return false;
  switch (m_registry.scope(id)) {
    case KeyScope::Anywhere: return true;
    case KeyScope::Composer: return isEditor;
    case KeyScope::Outside: break;
  }
  if (!isText) return true;
  if (keys.startsWith(QLatin1String("Alt+"))) return true;
  // Ctrl+Z undoes typing first; with nothing typed it takes back the last action.
  if (keys == QLatin1String("Ctrl+Z") && isEditor) return !static_cast<QTextEdit*>(focus)->document()->isUndoAvailable();
  return keys.startsWith(QLatin1Char('F')) && keys.size() > 1;
}

}  // namespace inquiry::ui
