#pragma once

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

#include "core/desk/past_service.h"
#include "ui/dashboard/figure_table.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// The inbox as it stood at a moment, to look at only: a banner says so all the time, Esc goes back to now, and Return opens a conversation as it is today.
// Knows no service. GUI thread only.
class PastWindow final : public QDialog {
  Q_OBJECT

 public:
  PastWindow(const Look& look, const Directory& directory, QWidget* parent);
  // At the moment shown last, or an hour ago.
  void begin(Instant now);
  Instant at() const;
  ThreadView view() const;
  void setAt(Instant at);
  void setView(ThreadView view);
  // Of the list as far as it was read; `total` is that of all pages.
  void setPage(const desk::PastPage& past);
  void say(const QString& text);
  FigureTable& table() { return *m_table; }
  QString bannerText() const { return m_banner->text(); }
  QString countText() const { return m_count->text(); }

 Q_SIGNALS:
  void asked();
  void threadWanted(inquiry::ThreadId id);

 private:
  void nameAll();
  void openRow(int row);
  desk::ReportTable tableOf(const desk::PastPage& past) const;

  const Look& m_look;
  const Directory& m_directory;
  std::vector<ThreadId> m_threads;  // of the rows
  bool m_hasBegun = false;
  QLabel *m_banner, *m_zones, *m_count;
  QDateTimeEdit* m_when;
  QComboBox* m_view;
  QPushButton *m_show, *m_open, *m_close;
  FigureTable* m_table;
};

}  // namespace inquiry::ui
