#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <string>
#include <vector>

#include "core/desk/review_file_service.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// What is asked before a reviewer's file is made: which conversations, how much of the buyers it tells, what for, and its passphrase. GUI thread only.
class ReviewForm final : public QDialog {
  Q_OBJECT

 public:
  ReviewForm(const Look& look, QWidget* parent);
  enum class What { Chosen, Listed, Case, Given };
  struct Choice {
    What what = What::Chosen;
    QString text;
  };
  void begin(const std::vector<Choice>& choices);
  void showProblem(const QString& text);
  What what() const { return static_cast<What>(m_what->currentData().toInt()); }
  evidence::Redaction redaction() const { return static_cast<evidence::Redaction>(m_redaction->currentData().toInt()); }
  QString reason() const { return m_reason->text().trimmed(); }
  // The fields are empty afterwards.
  std::string takePassphrase();
  QPushButton& makeButton() { return *m_make; }
  QString problem() const { return m_problem->text(); }

 Q_SIGNALS:
  // Everything that can be told here is in order.
  void makeAsked();

 private:
  void check();
  void wipe();

  QLabel *m_about, *m_problem;
  QComboBox *m_what, *m_redaction;
  QLineEdit *m_reason, *m_passphrase, *m_again;
  QPushButton *m_close, *m_make;
};

}  // namespace inquiry::ui
