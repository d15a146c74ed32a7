#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/desk/shift_service.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// What lies open in one's name at the end of a shift, and one press that gives it to somebody else with a note. Knows no service. GUI thread only.
class HandOverWindow final : public QDialog {
  Q_OBJECT

 public:
  HandOverWindow(const Look& look, const Directory& directory, QWidget* parent);
  // `onDuty`: who is asked for first.
  void setWork(const PersonId& from, const desk::OpenWork& work, const std::vector<PersonId>& onDuty);
  void say(const QString& text);
  QListWidget& items() { return *m_items; }
  QComboBox& to() { return *m_to; }
  QPlainTextEdit& note() { return *m_note; }
  QPushButton& giveButton() { return *m_give; }
  QString said() const { return m_said->text(); }

 Q_SIGNALS:
  void handOverAsked(const inquiry::desk::HandOver& wish);

 private:
  void add(const QString& kind, const QString& text);

  const Directory& m_directory;
  PersonId m_from;
  QLabel *m_head, *m_said;
  QListWidget* m_items;
  QComboBox* m_to;
  QPlainTextEdit* m_note;
  QPushButton *m_give, *m_close;
};

}  // namespace inquiry::ui
