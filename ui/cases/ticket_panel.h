#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QWidget>
#include <optional>

#include "core/desk/ticket_values.h"
#include "core/domain/journal_entry.h"
#include "ui/cases/ticket_model.h"
#include "ui/cases/work_page.h"
#include "ui/common/arrange.h"

namespace inquiry::ui {

// The page of the team's own work: tickets beside one of them with its state, checklist, guide and what it is about. GUI thread only.
class TicketPanel final : public QWidget {
  Q_OBJECT

 public:
  enum class Tab { Open, Mine, Solved };
  TicketPanel(const Look& look, const Directory& directory, QWidget* parent);

  void setRows(std::vector<Ticket> tickets, Instant now);
  void setDetail(const desk::TicketDetail& detail, const std::vector<JournalEntry>& history, Instant now);
  void setNow(Instant now);
  void select(TicketId number);
  void showTab(Tab tab);
  void showProblem(const QString& text);
  std::optional<TicketId> current() const;
  desk::TicketQuestion question() const;
  QListView& view() { return *m_view; }
  const TicketModel& model() const { return m_model; }
  // They lead to the pages of the work beside tickets.
  QPushButton& appealsButton() { return *m_appeals; }
  QPushButton& supportButton() { return *m_support; }
  QString said() const;

 Q_SIGNALS:
  void listWanted();
  void ticketWanted(inquiry::TicketId number);
  void newAsked();
  void moveAsked(inquiry::TicketId number, inquiry::TicketState to);
  void tickAsked(inquiry::TicketId number, int position, bool isOn);
  // "transfer", "escalate", "due", "title", "text", "item"
  void stepAsked(inquiry::TicketId number, const QString& step);
  void threadWanted(inquiry::ThreadId id);
  void caseWanted(inquiry::CaseId id);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* buildList();
  void addBeside(QWidget* side, QBoxLayout* column);
  void retranslate();
  void rebuild();
  void addHead();
  void addSteps();
  void addChecklist();
  void addAbout();
  void addHistory();
  QPushButton* addLink(const QString& iconName, const QString& text);

  const Look& m_look;
  const Directory& m_directory;
  TicketModel m_model;
  TicketRowDelegate m_delegate;
  std::optional<desk::TicketDetail> m_detail;
  std::vector<JournalEntry> m_history;
  Instant m_now;
  Tab m_tab = Tab::Open;
  std::optional<TicketId> m_wanted;  // to be chosen when the rows are here
  QLabel *m_title, *m_problem, *m_empty;
  QList<QPushButton*> m_tabs;
  QLineEdit* m_search;
  QPushButton *m_new, *m_appeals, *m_support;
  QListView* m_view;
  QWidget* m_listSide;
  WorkPage* m_page;
};

}  // namespace inquiry::ui
