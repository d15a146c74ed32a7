#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <optional>

#include "core/desk/support_values.h"
#include "core/domain/evidence.h"
#include "core/domain/journal_entry.h"
#include "ui/cases/evidence_rows.h"
#include "ui/cases/finding_rows.h"
#include "ui/cases/support_chart.h"
#include "ui/cases/work_page.h"
#include "ui/cases/work_side.h"
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
  const WorkModel& model() const { return m_side->model(); }
  QListView& view() { return m_side->view(); }
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
  QWidget* buildPage();
  void retranslate();
  void showRows();
  void showTabOf(std::int64_t id);
  void showCurrent();
  void rebuild();
  void addHead();
  void addSteps();
  void addWords();
  void addFiles();
  void addHistory();
  QPushButton* addStep(QBoxLayout* row, const char* step, const QString& text, ButtonKind kind);

  const Look& m_look;
  const Directory& m_directory;
  desk::SupportList m_list;
  desk::SupportTable m_table;
  std::optional<Detail> m_detail;
  Instant m_now;
  WorkSide* m_side;
  WorkPage* m_page;
  QLabel *m_problem, *m_chartTitle, *m_rates;
  QWidget* m_chartSide;
  SupportChart* m_chart;
};

}  // namespace inquiry::ui
