#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of the journal: who did what, when, from what to what. GUI thread only.
class AuditFlow final : public QObject {
  Q_OBJECT

 public:
  AuditFlow(MainWindow& window, const Look& look, const Directory& directory, DeskServices services, DeskCalls& calls);
  // The journal of one thread; the page is opened by whoever asks.
  void showThread(ThreadId id);

 Q_SIGNALS:
  void threadWanted(inquiry::ThreadId id);

 private:
  enum class Part { First, Next };
  void load(Part part);
  void exportDays(const QString& file);
  desk::AuditQuestion question() const;
  std::vector<JournalLine> linesOf(const std::vector<desk::AuditRow>& rows) const;
  JournalPage& page() const { return m_window.settings().journal(); }

  MainWindow& m_window;
  const Look& m_look;
  const Directory& m_directory;
  DeskServices m_services;
  DeskCalls& m_calls;
  int m_generation = 0;
};

}  // namespace inquiry::ui
