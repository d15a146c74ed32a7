#pragma once

#include <QComboBox>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <vector>

#include "core/domain/review_sample.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// One score sheet: a value for each criterion that fits, and why. GUI thread only.
class ScoreForm final : public QDialog {
  Q_OBJECT

 public:
  ScoreForm(const Look& look, QWidget* parent);
  // `before`: one's own sheet, where there is one.
  void begin(const std::vector<ScoreCriterion>& criteria, const ScoreSheet& before);
  void showProblem(const QString& text);
  ScoreSheet sheet() const;
  QComboBox& value(std::size_t criterion) { return *m_values.at(criterion); }
  QPushButton& keepButton() { return *m_keep; }

 Q_SIGNALS:
  void keepAsked();

 private:
  QComboBox* valueBox(const ScoreCriterion& criterion, const ScoreSheet& before);

  const Look& m_look;
  QWidget* m_rows = nullptr;
  QVBoxLayout* m_place;
  std::vector<ScoreCriterion> m_criteria;
  std::vector<QComboBox*> m_values;
  QLabel *m_problem, *m_commentLabel;
  QPlainTextEdit* m_comment;
  QPushButton *m_close, *m_keep;
};

}  // namespace inquiry::ui
