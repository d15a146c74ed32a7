#pragma once

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/desk/appeal_values.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// A new appeal where no mail brought the notification: store, number, page, when the platform wrote it, and its reason. GUI thread only.
class AppealForm final : public QDialog {
  Q_OBJECT

 public:
  AppealForm(const Look& look, const Directory& directory, QWidget* parent);
  void begin(const desk::AppealTable& table, Instant now);
  void showProblem(const QString& text);
  QLineEdit& number() { return *m_number; }
  QDateTimeEdit& written() { return *m_written; }
  QComboBox& reason() { return *m_reason; }
  QPushButton& makeButton() { return *m_make; }
  QString said() const;

 Q_SIGNALS:
  void makeAsked(const inquiry::desk::AppealRequest& request);

 private:
  desk::AppealRequest request() const;

  const Look& m_look;
  const Directory& m_directory;
  QLabel *m_about, *m_problem;
  QComboBox *m_store, *m_reason;
  QLineEdit *m_number, *m_link;
  QDateTimeEdit* m_written;
  QPushButton* m_make;
};

}  // namespace inquiry::ui
