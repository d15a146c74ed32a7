#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <vector>

#include "core/domain/legal_hold.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// A word that something may not be deleted, or that it may be again, each with its reason. Knows no service. GUI thread only.
class HoldWindow final : public QDialog {
  Q_OBJECT

 public:
  struct Choice {
    QString text;
    LegalHold wish;            // what a hold of it would be
    std::int64_t held = 0;     // number of the hold that stands, 0: none
    QString since;             // "since 3 Mar, Li Na: chargeback"
  };
  HoldWindow(const Look& look, QWidget* parent);
  void begin(std::vector<Choice> choices);
  void showProblem(const QString& text);
  QComboBox& matters() { return *m_matter; }
  QLineEdit& reason() { return *m_reason; }
  QPushButton& actButton() { return *m_act; }
  QString said() const { return m_state->text() + QLatin1Char('\n') + m_problem->text(); }

 Q_SIGNALS:
  void holdAsked(const inquiry::LegalHold& wish);
  void liftAsked(qint64 hold, const QString& reason);

 private:
  void showChoice();

  const Look& m_look;
  std::vector<Choice> m_choices;
  QComboBox* m_matter;
  QLabel *m_state, *m_problem;
  QLineEdit* m_reason;
  QPushButton* m_act;
};

}  // namespace inquiry::ui
