#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "core/desk/failure_causes.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// What went wrong towards buyers, by cause, and every conversation it is about. Knows no service. GUI thread only.
class FailuresWindow final : public QDialog {
  Q_OBJECT

 public:
  FailuresWindow(const Look& look, const Directory& directory, QWidget* parent);
  void open();
  int days() const;
  void setBreakdown(desk::FailureBreakdown breakdown);
  void say(const QString& text);
  QString sharesText() const { return m_shares->text(); }

 Q_SIGNALS:
  void daysChosen(int days);
  void threadWanted(inquiry::ThreadId id);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void openRow(int row);

  const Look& m_look;
  const Directory& m_directory;
  desk::FailureBreakdown m_breakdown;
  QComboBox* m_days;
  QLabel *m_shares, *m_said;
  QTableWidget* m_table;
  QPushButton *m_go, *m_close;
};

}  // namespace inquiry::ui
