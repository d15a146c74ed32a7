#pragma once

#include <QLabel>
#include <QMenu>
#include <QWidget>

#include "ui/common/practice_line.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/knowledge_picker.h"
#include "ui/composer/template_picker.h"
#include "ui/shell/action_registry.h"
#include "ui/thread/context_panel.h"
#include "ui/thread/thread_panel.h"

namespace inquiry::ui {

// One thread in a window of its own: conversation, composer, what can be inserted, and what belongs to the order and the buyer. Shows values; knows no service. GUI
// thread only.
class OwnWindow final : public QWidget {
  Q_OBJECT

 public:
  OwnWindow(const Look& look, const Directory& directory, PerfProbe& probe, ActionRegistry& actions);

  void setTitle(const QString& title) { setWindowTitle(title); }
  void showPractice(bool isPractising) { m_practice->setVisible(isPractising); }
  bool showsPractice() const { return !m_practice->isHidden(); }
  void say(const QString& text);
  QString said() const { return m_said->text(); }
  ThreadPanel& thread() { return *m_thread; }
  ComposerPanel& composer() { return *m_composer; }
  TemplatePicker& picker() { return *m_picker; }
  KnowledgePicker& knowledge() { return *m_knowledge; }
  ContextPanel& context() { return *m_context; }
  QMenu& moreMenu() { return *m_more; }
  // `scope`: "ML · Spanish".
  void openPicker(const QString& scope);
  void openKnowledge(const QString& scope);
  // Order, buyer and clocks beside the conversation; the window grows by them.
  void toggleContext();
  void nextPane(int step);

 Q_SIGNALS:
  void aboutToClose();
  void commandAsked(const QString& command);

 protected:
  void closeEvent(QCloseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fillMore();
  void placePickers();

  ActionRegistry& m_actions;
  ThreadPanel* m_thread;
  ComposerPanel* m_composer;
  ContextPanel* m_context;
  TemplatePicker* m_picker;
  KnowledgePicker* m_knowledge;
  QMenu* m_more;
  QLabel* m_said;
  PracticeLine* m_practice;
};

}  // namespace inquiry::ui
