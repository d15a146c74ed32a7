#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <functional>

#include "ui/shell/action_registry.h"

class QKeyEvent;

namespace inquiry::ui {

// Turns keys into commands. Single letters work only when no text field has the focus; while an input method composes nothing
// is taken from it. Two-key sequences (G, then I) wait 1.5 s for their second key. GUI thread only; installed on the application.
class KeyDispatcher final : public QObject {
  Q_OBJECT

 public:
  // Does a command in the window; false: it is none of that window's, and the key is left to whoever has the focus.
  using Run = std::function<bool(const QString& command)>;
  // Without `run` the registry announces it.
  KeyDispatcher(ActionRegistry& registry, QWidget* window, Run run = {});

  bool eventFilter(QObject* watched, QEvent* event) override;
  bool isComposing() const { return m_isComposing; }
  // Again, after keys were changed.
  void readKeys();

 private:
  bool isForTheWholeDesk(const QKeyEvent& event) const;
  bool handle(QKeyEvent* event, QWidget* focus);
  QString lookUp(const QString& keys, QWidget* focus) const;
  bool isAllowed(const QString& id, const QString& keys, QWidget* focus) const;

  ActionRegistry& m_registry;
  QWidget* m_window;
  Run m_run;
  QHash<QString, QStringList> m_ids;  // key text -> commands
  QString m_pending;
  QTimer m_patience;
  bool m_isComposing = false;
};

// A widget that takes letters as text at the moment.
bool takesText(const QWidget* widget);

}  // namespace inquiry::ui
