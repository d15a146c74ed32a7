#pragma once

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/desk/emergency_service.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Whom to call when a store is out of reach, and what its buyers are told. Knows no service. GUI thread only.
class EmergencyWindow final : public QDialog {
  Q_OBJECT

 public:
  EmergencyWindow(const Look& look, QWidget* parent);
  void open(const QString& store);
  void setPlan(const desk::EmergencyPlan& plan);
  desk::EmergencyPlan plan() const;
  void say(const QString& text);
  QPlainTextEdit& contacts() { return *m_contacts; }
  QPlainTextEdit& notice() { return *m_notice; }
  QPushButton& useButton() { return *m_use; }
  QPushButton& saveButton() { return *m_save; }
  QString said() const { return m_said->text(); }

 Q_SIGNALS:
  void saveAsked();
  void useAsked();

 private:
  QLabel *m_contactsHead, *m_noticeHead, *m_said;
  QPlainTextEdit *m_contacts, *m_notice;
  QPushButton *m_save, *m_use, *m_close;
};

}  // namespace inquiry::ui
