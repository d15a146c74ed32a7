#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/dashboard/report_plans_window.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Planning reports, and running one now. GUI thread only.
class ReportPlansFlow final : public QObject {
  Q_OBJECT

 public:
  ReportPlansFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  void open();
  ReportPlansWindow& plans() { return *m_plans; }

 private:
  void load();
  void loadChannels();
  void add(const desk::ReportPlan& plan);
  void remove(const QString& id);
  void run(const QString& id);

  DeskServices m_services;
  DeskCalls& m_calls;
  ReportPlansWindow* m_plans;
};

}  // namespace inquiry::ui
