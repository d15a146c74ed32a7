#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <vector>

#include "core/domain/review_sample.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// What answers are judged by, in the order of the sheet: names, how each is judged, and how much it weighs. Knows no service. GUI thread only.
class CriteriaForm final : public QDialog {
  Q_OBJECT

 public:
  CriteriaForm(const Look& look, QWidget* parent);
  void begin(std::vector<ScoreCriterion> criteria);
  // As they stand in the table; those added here have no key yet.
  std::vector<ScoreCriterion> criteria() const;
  void say(const QString& text);
  QString said() const { return m_said->text(); }
  QTableWidget& table() { return *m_table; }

 Q_SIGNALS:
  void keepAsked();

 private:
  QPushButton* addButton(QBoxLayout* row, const char* name);
  void fill(int current);
  void addRow(const ScoreCriterion& criterion);
  void add();
  void remove();
  void move(int by);
  void check();

  const Look& m_look;
  std::vector<ScoreCriterion> m_criteria;  // of the rows; what is typed is read from the table
  QLabel *m_lead, *m_said;
  QTableWidget* m_table;
  QPushButton *m_add, *m_remove, *m_up, *m_down, *m_starter, *m_keep, *m_close;
};

}  // namespace inquiry::ui
