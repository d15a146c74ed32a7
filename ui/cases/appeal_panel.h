#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QWidget>
#include <optional>

#include "core/desk/appeal_values.h"
#include "core/domain/journal_entry.h"
#include "ui/cases/appeal_clock.h"
#include "ui/cases/appeal_evidence.h"
#include "ui/cases/appeal_notice.h"
#include "ui/cases/appeal_plan.h"
#include "ui/cases/finding_rows.h"
#include "ui/cases/work_side.h"
#include "ui/common/arrange.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// The page of appeals: those that run beside one with its clock, its notification, the evidence, the plan in three parts, what is still to be done and
// the steps that are possible. GUI thread only.
class AppealPanel final : public QWidget {
  Q_OBJECT

 public:
  AppealPanel(const Look& look, const Directory& directory, QWidget* parent);

  void setList(desk::AppealList list, desk::AppealTable table, Instant now);
  void setDetail(const desk::AppealDetail& detail, const std::vector<JournalEntry>& history, Instant now);
  void setNow(Instant now);
  void select(AppealId id);
  void showProblem(const QString& text);
  std::optional<AppealId> current() const;
  const desk::AppealTable& table() const { return m_table; }
  const WorkModel& model() const { return m_side->model(); }
  QListView& view() { return m_side->view(); }
  AppealNotice& notice() { return *m_notice; }
  AppealPlan& plan() { return *m_plan; }
  AppealEvidence& evidence() { return *m_evidence; }
  QString said() const;

 Q_SIGNALS:
  void appealWanted(inquiry::AppealId id);
  void newAsked();
  // "ready", "hand-in", "reinstated", "refused", "rewrite", "archive"
  void stepAsked(inquiry::AppealId id, const QString& step);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* buildPage();
  QLabel* addTitle();
  void retranslate();
  void showRows();
  void showTabOf(std::int64_t id);
  void showCurrent();
  void showHead();
  void showSteps();
  void addHistory();
  QPushButton* addStep(const char* step, const QString& text, ButtonKind kind);

  const Look& m_look;
  const Directory& m_directory;
  desk::AppealList m_list;
  desk::AppealTable m_table;
  std::optional<desk::AppealDetail> m_detail;
  std::vector<JournalEntry> m_history;
  Instant m_now;
  WorkSide* m_side;
  QLabel *m_problem, *m_name, *m_line, *m_evidenceTitle, *m_planTitle, *m_likeness, *m_findingsTitle, *m_historyTitle, *m_happened;
  QWidget *m_content, *m_stepRow = nullptr;
  QScrollArea* m_page;
  QBoxLayout *m_column, *m_steps;
  AppealClock* m_clock;
  AppealNotice* m_notice;
  AppealEvidence* m_evidence;
  AppealPlan* m_plan;
  FindingRows* m_findings;
};

}  // namespace inquiry::ui
