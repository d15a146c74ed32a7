#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

class ThreadFlow;

// Templates for the thread on screen: found, previewed, inserted. GUI thread only.
class TemplateFlow final : public QObject {
  Q_OBJECT

 public:
  TemplateFlow(MainWindow& window, ThreadFlow& thread, DeskServices services, DeskCalls& calls);
  void open();

 private:
  void load(const QString& filter);
  void preview(const TemplateId& id);
  void insert(const TemplateId& id);

  MainWindow& m_window;
  ThreadFlow& m_thread;
  DeskServices m_services;
  DeskCalls& m_calls;
  int m_generation = 0;
};

}  // namespace inquiry::ui
