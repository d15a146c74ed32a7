#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

#include "ui/common/look.h"

namespace inquiry::ui {

// What is under way: its words, how far it is, and a way to stop it. Hidden while nothing is. GUI thread only.
class TaskLine final : public QWidget {
  Q_OBJECT

 public:
  TaskLine(const Look& look, QWidget* parent);
  // Empty: nothing is under way. `expected` 0: nobody knows how much there is.
  void setBusy(const QString& text, qint64 done = 0, qint64 expected = 0);
  bool isBusy() const { return m_isBusy; }
  QPushButton& cancelButton() { return *m_cancel; }

 Q_SIGNALS:
  void cancelAsked();

 private:
  QLabel* m_text;
  QProgressBar* m_bar;
  QPushButton* m_cancel;
  bool m_isBusy = false;
};

}  // namespace inquiry::ui
