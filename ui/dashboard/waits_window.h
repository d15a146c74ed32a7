#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>

#include "core/domain/wait_figures.h"
#include "ui/dashboard/figure_table.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// The waiting periods behind a figure, and why they were late; Return or a double click opens the conversation, and all of them can be listed in the inbox. Knows no service. GUI thread only.
class WaitsWindow final : public QDialog {
  Q_OBJECT

 public:
  WaitsWindow(const Look& look, const Directory& directory, QWidget* parent);
  void begin(const QString& title, const QString& meaning);
  void setRows(BehindRows rows);
  // Any other list; the conversations behind each row: one is opened, several are listed in the inbox.
  void setTable(const desk::ReportTable& table, std::vector<std::vector<ThreadId>> threads, const QString& count);
  // Why they are what they are, in one sentence; empty: it goes without saying.
  void setReasons(const QString& sentence);
  QString reasons() const { return m_reasons->isHidden() ? QString() : m_reasons->text(); }
  void say(const QString& text);
  FigureTable& table() { return *m_table; }
  QString countText() const { return m_count->text(); }

 Q_SIGNALS:
  void threadWanted(inquiry::ThreadId id);
  // To be shown as a list, under the heading of what they have in common.
  void threadsWanted(const QString& heading, const std::vector<inquiry::ThreadId>& threads);
  void saveAsked(const inquiry::desk::ReportTable& table);

 private:
  void openRow(int row);
  void listAll();
  QString rowName(int row) const;

  const Look& m_look;
  const Directory& m_directory;
  std::vector<std::vector<ThreadId>> m_threads;  // of the rows
  desk::ReportTable m_shown;
  QLabel *m_meaning, *m_reasons, *m_count;
  FigureTable* m_table;
  QPushButton *m_open, *m_list, *m_save, *m_close;
};

}  // namespace inquiry::ui
