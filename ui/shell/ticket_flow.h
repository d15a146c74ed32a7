#pragma once

#include <QObject>
#include <optional>

#include "core/domain/change_set.h"
#include "ui/cases/ticket_form.h"
#include "ui/cases/ticket_panel.h"
#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of tickets and the form for a new one. GUI thread only.
class TicketFlow final : public QObject {
  Q_OBJECT

 public:
  TicketFlow(MainWindow& window, const Directory& directory, DeskServices services, DeskCalls& calls);
  void open();
  // From the conversation on screen; from nowhere when there is none.
  void begin(const std::optional<Thread>& thread);
  void refresh();
  // The number beside the word in the navigation.
  void count();
  void take(const ChangeSet& changes, bool isShown);
  void tick() { panel().setNow(m_services.clock.now()); }
  TicketForm& form() { return *m_form; }

 Q_SIGNALS:
  void placeWanted(const inquiry::ui::Place& place);
  void threadWanted(inquiry::ThreadId id);
  void caseWanted(inquiry::CaseId id);

 private:
  void load(TicketId number);
  void make(const desk::TicketRequest& request);
  void step(TicketId number, const QString& step);
  void hand(TicketId number, bool isUp);
  void askDue(TicketId number);
  void askText(TicketId number);
  void askWords(TicketId number, const QString& step);
  void run(TicketId number, std::function<Status(desk::TicketService&)> work);
  TicketPanel& panel() { return m_window.tickets(); }

  MainWindow& m_window;
  const Directory& m_directory;
  DeskServices m_services;
  DeskCalls& m_calls;
  TicketForm* m_form;
  int m_round = 0;
};

}  // namespace inquiry::ui
