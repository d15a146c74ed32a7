#pragma once

#include <QKeySequence>
#include <QLabel>
#include <QWidget>
#include <functional>

#include "ui/composer/composer_panel.h"
#include "ui/composer/template_picker.h"
#include "ui/shell/action_registry.h"
#include "ui/thread/thread_panel.h"

namespace inquiry::ui {

// One thread in a window of its own: conversation, composer, templates. What it cannot do itself is asked of the main window as a command.
// Shows values; knows no service. GUI thread only.
class OwnWindow final : public QWidget {
  Q_OBJECT

 public:
  OwnWindow(const Look& look, const Directory& directory, PerfProbe& probe, ActionRegistry& actions);

  void setTitle(const QString& title) { setWindowTitle(title); }
  void say(const QString& text);
  QString said() const { return m_said->text(); }
  ThreadPanel& thread() { return *m_thread; }
  ComposerPanel& composer() { return *m_composer; }
  TemplatePicker& picker() { return *m_picker; }
  QMenu& moreMenu() { return *m_more; }
  // `scope`: "ML · Spanish".
  void openPicker(const QString& scope);

 Q_SIGNALS:
  void aboutToClose();
  void commandAsked(const QString& command);

 protected:
  void closeEvent(QCloseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void addKeys();
  void fillMore();
  void placePicker();
  void addKey(const QKeySequence& keys, std::function<void()> action);

  ActionRegistry& m_actions;
  ThreadPanel* m_thread;
  ComposerPanel* m_composer;
  TemplatePicker* m_picker;
  QMenu* m_more;
  QLabel* m_said;
};

}  // namespace inquiry::ui
