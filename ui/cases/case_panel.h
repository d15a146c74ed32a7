#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QWidget>
#include <optional>

#include "core/desk/case_values.h"
#include "ui/cases/case_facts.h"
#include "ui/cases/case_form.h"
#include "ui/cases/case_model.h"
#include "ui/cases/case_row_delegate.h"
#include "ui/cases/case_timeline_view.h"
#include "ui/cases/case_ways.h"
#include "ui/cases/case_writing.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// The page of cases: what is not closed on any platform beside one case with its deadline, its story, the platform's ways to go on and, where it
// takes words, the field to write them. GUI thread only.
class CasePanel final : public QWidget {
  Q_OBJECT

 public:
  CasePanel(const Look& look, const Directory& directory, QWidget* parent);

  void setList(desk::CaseList list, Instant now);
  void setDetail(const desk::CaseDetail& detail, Instant now);
  void setNow(Instant now);
  void select(CaseId id);
  void showTab(CaseTab tab);
  void showProblem(const QString& text);
  void focusList() { m_view->setFocus(); }
  void openPage();
  void focusSearch() { m_search->setFocus(); }
  // To the next case above or below, past the headings.
  void step(int by);
  // Where words are taken, to them; else into the first step that can be done here. False when there is none.
  bool answer();
  // An action was taken over by the outbox: its form and the words it took go.
  void settle(const std::string& action);
  std::optional<CaseId> current() const;
  const CaseModel& model() const { return m_model; }
  QListView& view() { return *m_view; }
  QPlainTextEdit& editor() { return m_writing->editor(); }
  CaseTimelineView& timeline() { return *m_timeline; }
  CaseWays& ways() { return *m_ways; }
  CaseForm& form() { return *m_form; }
  QString said() const;

 Q_SIGNALS:
  void caseWanted(inquiry::CaseId id);
  void threadWanted(inquiry::ThreadId id);
  void sendAsked(const inquiry::desk::CaseRequest& request);
  void fileAsked(const inquiry::desk::CaseFile& file);
  void draftEdited(inquiry::ThreadId thread, const QString& text);
  void refreshAsked();
  void pageAsked(const QString& address);
  void conversationsAsked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* buildList();
  QWidget* buildDetail();
  void buildHead(QBoxLayout* column);
  void addSides(QBoxLayout* column);
  void retranslate();
  void showRows();
  void showCurrent();
  void showHead();
  void showProof();
  void showWriting();
  void begin(const QString& action);
  void send(const QString& text);
  const CaseAction* messageAction() const;
  void fit();

  const Look& m_look;
  const Directory& m_directory;
  CaseModel m_model;
  CaseRowDelegate m_delegate;
  desk::CaseList m_list;
  std::optional<desk::CaseDetail> m_detail;
  CaseTab m_tab = CaseTab::Open;
  Instant m_now;
  bool m_showsWays = false;  // in a narrow window: the ways instead of the story
  QLabel *m_title, *m_count, *m_proof, *m_caseTitle, *m_caseLine, *m_problem, *m_nothing, *m_storyTitle, *m_storyLine;
  QList<QPushButton*> m_tabs, m_sides;
  QLineEdit* m_search;
  QPushButton *m_asConversations, *m_open, *m_refresh, *m_page;
  QListView* m_view;
  QWidget *m_listSide, *m_detailSide, *m_story, *m_below;
  CaseFacts* m_facts;
  CaseTimelineView* m_timeline;
  CaseWays* m_ways;
  CaseWriting* m_writing;
  CaseForm* m_form;
};

}  // namespace inquiry::ui
