#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QWidget>
#include <optional>

#include "core/desk/support_values.h"
#include "core/domain/evidence.h"
#include "core/domain/journal_entry.h"
#include "ui/cases/evidence_rows.h"
#include "ui/cases/finding_rows.h"
#include "ui/cases/support_chart.h"
#include "ui/cases/work_list.h"
#include "ui/common/arrange.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// The register of enquiries to platforms' own support: those that run with the answer that is expected, one of them with what was said, and how long
// answers took so far. GUI thread only.
class SupportPanel final : public QWidget {
  Q_OBJECT

 public:
  enum class Tab { Open, Closed };
  SupportPanel(const Look& look, const Directory& directory, QWidget* parent);

  void setList(desk::SupportList list, desk::SupportTable table, Instant now);
  // What is there beside the row of the register.
  struct Detail {
    SupportCase value;
    std::vector<Finding> findings;
    std::vector<Evidence> files;
    std::vector<JournalEntry> history;
  };
  void setDetail(const Detail& detail, Instant now);
  void setTrend(const desk::SupportTrend& trend, Instant now);
  void setNow(Instant now);
  void select(SupportCaseId id);
  void showTab(Tab tab);
  void showProblem(const QString& text);
  std::optional<SupportCaseId> current() const;
  const desk::SupportTable& table() const { return m_table; }
  const WorkModel& model() const { return m_model; }
  QListView& view() { return *m_view; }
  SupportChart& chart() { return *m_chart; }
  QString said() const;

 Q_SIGNALS:
  void caseWanted(inquiry::SupportCaseId id);
  void newAsked();
  // "edit", "sent", "said", "answered", "expected", "close", "archive", "file.add", "file.paste"
  void stepAsked(inquiry::SupportCaseId id, const QString& step);
  void fileAsked(const inquiry::Evidence& file);
  void fileRemovalAsked(const inquiry::Evidence& file);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* buildList();
  QWidget* buildPage();
  void retranslate();
  void showRows();
  void showTabOf(SupportCaseId id);
  void showCurrent();
  void rebuild();
  void addHead();
  void addSteps();
  void addWords();
  void addFiles();
  void addHistory();
  QLabel* addText(const QString& text, Size size, Weight weight, const char* role = nullptr);
  QPushButton* addStep(QBoxLayout* row, const char* step, const QString& text, ButtonKind kind);

  const Look& m_look;
  const Directory& m_directory;
  WorkModel m_model;
  WorkRowDelegate m_delegate;
  desk::SupportList m_list;
  desk::SupportTable m_table;
  std::optional<Detail> m_detail;
  Instant m_now;
  Tab m_tab = Tab::Open;
  std::optional<SupportCaseId> m_wanted;  // to be chosen when the rows are here
  QLabel *m_title, *m_empty, *m_problem, *m_chartTitle, *m_rates;
  QList<QPushButton*> m_tabs;
  QPushButton* m_new;
  QListView* m_view;
  QWidget *m_listSide, *m_pageSide, *m_chartSide, *m_content = nullptr;
  QScrollArea* m_page;
  QBoxLayout* m_column = nullptr;
  SupportChart* m_chart;
};

}  // namespace inquiry::ui
