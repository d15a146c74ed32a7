#pragma once

#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <functional>
#include <vector>

#include "core/desk/case_values.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// What a platform asks for with one of its steps: words, an amount, a choice, a shipment, files. What moves money or ends the case is asked for
// once more before it leaves. GUI thread only.
class CaseForm final : public QDialog {
  Q_OBJECT

 public:
  CaseForm(const Look& look, QWidget* parent);
  // Empty fields for that step of that case; `text` is what was begun for it.
  void begin(const Case& value, const CaseAction& action, const QString& text);
  void showProblem(const QString& text);
  // It was asked for before: a second yes is wanted.
  void askAgain(const QString& text);
  // What is written on it, for tests.
  QString said() const;

 Q_SIGNALS:
  void sendAsked(const inquiry::desk::CaseRequest& request);

 private:
  void build();
  void buildFiles(QVBoxLayout* column);
  void buildButtons(QVBoxLayout* column);
  void setAsking(bool isAsking);
  void showCount();
  void addFiles();
  desk::CaseRequest request() const;
  // What is wrong with the amount that was typed; empty when nothing.
  QString amountProblem() const;

  const Look& m_look;
  CaseId m_case;
  CaseAction m_action;
  QString m_wholeAmount;  // of a step that moves all of it
  bool m_isAgain = false;
  std::vector<std::function<void()>> m_names;
  QLabel *m_title, *m_facts, *m_problem, *m_amountLabel, *m_choiceLabel, *m_carrierLabel, *m_trackingLabel, *m_textLabel, *m_count, *m_question;
  QLineEdit *m_amount, *m_carrier, *m_tracking;
  QComboBox* m_choice;
  QPlainTextEdit* m_text;
  QListWidget* m_files;
  QPushButton *m_addFile, *m_removeFile, *m_close, *m_back, *m_send, *m_confirm;
};

}  // namespace inquiry::ui
