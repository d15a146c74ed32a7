#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "core/domain/change_set.h"
#include "ui/cases/case_panel.h"
#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of cases: reads the list and the chosen case, hands what a person wants done to the outbox. GUI thread only.
class CaseFlow final : public QObject {
  Q_OBJECT

 public:
  CaseFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  void open();
  // The case whose conversation that is, or the newest of its order.
  void openOf(const std::optional<ThreadId>& thread);
  void show(CaseId id);
  // A command while the page of cases is on screen: what moves and answers goes to it, what is about conversations is refused. False: none of these.
  bool run(const QString& command);
  void refresh();
  // The number beside the word in the navigation.
  void count();
  void take(const ChangeSet& changes, bool isShown);
  void tick();
  // Makes what is being written durable: for the end of the program.
  void keepNow() { m_drafts.flush(); }

 Q_SIGNALS:
  void placeWanted(const inquiry::ui::Place& place);
  void threadWanted(inquiry::ThreadId id);

 private:
  void settleByHand(desk::CaseDetail::ByHand what);
  void load(CaseId id);
  void send(const desk::CaseRequest& request);
  CasePanel& panel() { return m_window.cases(); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  DraftKeeper m_drafts;
  std::optional<CaseId> m_wanted;  // to be chosen when the list is here
  bool m_isReading = false, m_isStale = false;
};

}  // namespace inquiry::ui
