#pragma once

#include <QKeySequence>
#include <QLabel>
#include <QWidget>
#include <functional>

#include "ui/composer/composer_panel.h"
#include "ui/thread/thread_panel.h"

namespace inquiry::ui {

// One thread in a window of its own: conversation and composer. Shows values; knows no service. GUI thread only.
class OwnWindow final : public QWidget {
  Q_OBJECT

 public:
  OwnWindow(const Look& look, const Directory& directory, PerfProbe& probe);

  void setTitle(const QString& title) { setWindowTitle(title); }
  void say(const QString& text);
  QString said() const { return m_said->text(); }
  ThreadPanel& thread() { return *m_thread; }
  ComposerPanel& composer() { return *m_composer; }

 Q_SIGNALS:
  void aboutToClose();

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  void addKey(const QKeySequence& keys, std::function<void()> action);

  ThreadPanel* m_thread;
  ComposerPanel* m_composer;
  QLabel* m_said;
};

}  // namespace inquiry::ui
