#pragma once

#include <QObject>
#include <optional>

#include "core/domain/change_set.h"
#include "ui/cases/appeal_form.h"
#include "ui/cases/appeal_panel.h"
#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/evidence_flow.h"
#include "ui/shell/main_window.h"
#include "ui/shell/plan_keeper.h"

namespace inquiry::ui {

// The page of appeals, and how one is begun. GUI thread only.
class AppealFlow final : public QObject {
  Q_OBJECT

 public:
  AppealFlow(MainWindow& window, DeskServices services, DeskCalls& calls, EvidenceFlow& files);
  void open();
  // From the notice on screen, where one is: the one it has already, else a new one. Else the form for one by hand.
  void begin(const std::optional<Thread>& thread);
  void show(AppealId id);
  void refresh();
  void take(const ChangeSet& changes, bool isShown);
  // Makes what is being written durable: for the end of the program.
  void keepNow() { m_keeper.flush(); }
  AppealForm& form() { return *m_form; }

 Q_SIGNALS:
  void placeWanted(const inquiry::ui::Place& place);
  void threadWanted(inquiry::ThreadId id);

 private:
  void connectPanel();
  void connectEvidence();
  void make(const desk::AppealRequest& request);
  void load(AppealId id);
  void step(AppealId id, const QString& step);
  void askHandIn(AppealId id, const QString& recipient);
  void handIn(AppealId id, const QString& recipient);
  void askDecision(AppealId id, desk::AppealService::Outcome outcome);
  void run(AppealId id, std::function<Status(desk::AppealService&)> work);
  EvidenceFlow::Wish wishFor(AppealId id, const QString& document);
  AppealPanel& panel() { return m_window.appeals(); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  EvidenceFlow& m_files;
  PlanKeeper m_keeper;
  AppealForm* m_form;
  int m_round = 0;
};

}  // namespace inquiry::ui
