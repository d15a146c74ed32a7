#include "ui/shell/read_only_guard.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include "ui/common/arrange.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/reading_commands.h"

namespace inquiry::ui {

ReadOnlyGuard::ReadOnlyGuard(ActionRegistry& actions, QObject* parent) : QObject(parent), m_actions(actions) {
  for (const QString& id : m_actions.ids()) {
    QAction* action = m_actions.action(id);
    if (isReadingCommand(id)) continue;
    action->setProperty("writes", true);
    // Another language brings another tooltip.
    connect(action, &QAction::changed, this, [this, action] { grey(*action); });
  }
}

void ReadOnlyGuard::begin(const QString& why) {
  m_why = why;
  for (const QString& id : m_actions.ids())
    if (QAction* action = m_actions.action(id); greys(*action)) grey(*action);
  for (QWidget* widget : QApplication::allWidgets())
    if (greys(*widget)) grey(*widget);
}

bool ReadOnlyGuard::greys(const QObject& object) const {
  if (object.property("writes").toBool()) return true;
  const QString command = object.property("command").toString();
  return !command.isEmpty() && !isReadingCommand(command);
}

void ReadOnlyGuard::grey(QWidget& widget) const {
  if (widget.isEnabled()) widget.setEnabled(false);
  if (widget.accessibleDescription() != m_why) widget.setAccessibleDescription(m_why);
}

void ReadOnlyGuard::grey(QAction& action) const {
  action.setEnabled(false);
  action.setProperty("why", m_why);
  action.setToolTip(plainToolTip(m_why));
}

void ReadOnlyGuard::greyMenu(QMenu& menu) const {
  menu.setToolTipsVisible(true);
  for (QAction* action : menu.actions())
    if (greys(*action)) grey(*action);
}

const QWidget* ReadOnlyGuard::greyed(const QWidget* widget) const {
  while (widget != nullptr && !greys(*widget)) widget = widget->isWindow() ? nullptr : widget->parentWidget();
  return widget;
}

bool ReadOnlyGuard::eventFilter(QObject* watched, QEvent* event) {
  if (m_why.isEmpty() || !watched->isWidgetType()) return false;
  auto* widget = static_cast<QWidget*>(watched);
  switch (event->type()) {
    case QEvent::Polish:
    case QEvent::Show:
    case QEvent::EnabledChange:
      if (greys(*widget)) grey(*widget);
      if (auto* menu = qobject_cast<QMenu*>(widget)) greyMenu(*menu);
      return false;
    case QEvent::ToolTip:
      if (greyed(widget) == nullptr) return false;
      QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(m_why), widget);
      return true;
    default: return false;
  }
}

}  // namespace inquiry::ui
