#pragma once

#include <QDialog>
#include <QLineEdit>

#include "ui/keeping/task_line.h"

namespace inquiry::ui {

// Something is to be deleted for good: what goes, what stays and why, the word that has to be typed, how far it is, and the receipt. Knows no service.
// GUI thread only.
class DeletionWindow final : public QDialog {
  Q_OBJECT

 public:
  struct Plan {
    QString title, about;
    QStringList goes, stays;  // one line each
    QString act;              // what the button says
    bool canBegin = true;     // false: something keeps it, `stays` says what
  };
  DeletionWindow(const Look& look, QWidget* parent);
  // While the plan is worked out.
  void begin(const QString& title);
  void setPlan(const Plan& plan);
  void setBusy(const QString& text, qint64 done = 0, qint64 expected = 0);
  void showProblem(const QString& text);
  // Nothing more can be done but to save what is shown.
  void showReceipt(const QString& title, const QStringList& lines);
  // Everything that is shown, as it is saved.
  QString text() const;
  QLineEdit& word() { return *m_word; }
  QPushButton& beginButton() { return *m_begin; }
  QPushButton& saveButton() { return *m_save; }
  bool isBusy() const { return m_task->isBusy(); }
  static QString typedWord() { return QStringLiteral("delete"); }

 Q_SIGNALS:
  void beginAsked();
  void cancelAsked();
  void saveAsked();

 private:
  void addLines(QVBoxLayout& column);
  void addEnd(QVBoxLayout& column);
  void settle();
  void updateButton();

  const Look& m_look;
  QLabel *m_title, *m_about, *m_goesHead, *m_goes, *m_staysHead, *m_stays, *m_wordLabel, *m_said;
  QLineEdit* m_word;
  TaskLine* m_task;
  QPushButton *m_save, *m_close, *m_begin;
  bool m_canBegin = false;
};

}  // namespace inquiry::ui
