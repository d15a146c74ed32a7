#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include "core/desk/appeal_values.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// What an appeal is against: number and page of the notification, the mail that brought it, and the reason the platform gives. GUI thread only.
class AppealNotice final : public QWidget {
  Q_OBJECT

 public:
  AppealNotice(const Look& look, QWidget* parent);
  void setDetail(const desk::AppealDetail& detail, const desk::AppealTable& table, bool mayWrite);
  QLineEdit& number() { return *m_number; }
  QLineEdit& link() { return *m_link; }
  QComboBox& reason() { return *m_reason; }

 Q_SIGNALS:
  void noticeEdited(inquiry::AppealId id, const QString& number, const QString& link);
  void reasonChosen(inquiry::AppealId id, const QString& reason);
  void pageAsked(const QString& address);
  void threadWanted(inquiry::ThreadId id);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void retranslate();
  void tell();

  const Look& m_look;
  AppealId m_appeal;
  std::optional<ThreadId> m_thread;
  QLabel *m_numberLabel, *m_linkLabel, *m_reasonLabel;
  QLineEdit *m_number, *m_link;
  QComboBox* m_reason;
  QPushButton *m_page, *m_mail;
};

}  // namespace inquiry::ui
