#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>

#include "core/domain/wait_figures.h"
#include "ui/dashboard/figure_table.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// The waiting periods behind a figure; Return or a double click opens the conversation. Knows no service. GUI thread only.
class WaitsWindow final : public QDialog {
  Q_OBJECT

 public:
  WaitsWindow(const Look& look, const Directory& directory, QWidget* parent);
  void begin(const QString& title, const QString& meaning);
  void setRows(BehindRows rows);
  // Any other list; what is opened of each row, 0: nothing.
  void setTable(const desk::ReportTable& table, std::vector<ThreadId> threads, const QString& count);
  void say(const QString& text);
  FigureTable& table() { return *m_table; }
  QString countText() const { return m_count->text(); }

 Q_SIGNALS:
  void threadWanted(inquiry::ThreadId id);
  void saveAsked(const inquiry::desk::ReportTable& table);

 private:
  void openRow(int row);

  const Look& m_look;
  const Directory& m_directory;
  std::vector<ThreadId> m_threads;  // of the rows
  desk::ReportTable m_shown;
  QLabel *m_meaning, *m_count;
  FigureTable* m_table;
  QPushButton *m_open, *m_save, *m_close;
};

}  // namespace inquiry::ui
