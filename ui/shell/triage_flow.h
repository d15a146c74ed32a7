#pragma once

#include <QObject>
#include <functional>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

class QMenu;

namespace inquiry::ui {

// What is done to the chosen threads: each action goes through at once, moves on, and can be taken back. Never a dialog in the way.
// GUI thread only.
class TriageFlow final : public QObject {
  Q_OBJECT

 public:
  TriageFlow(MainWindow& window, Directory& directory, DeskServices services, DeskCalls& calls);

  // The thread on screen: what the keys act on unless several are chosen.
  void setOpenThread(std::optional<ThreadId> id) { m_open = id; }
  void done();
  void reopen();
  void noReplyNeeded();
  void assign();
  void tag();
  void snooze();
  void unread();
  void toggleUrgent();
  void merge();
  void split(std::optional<MessageId> from);
  void selectAll();

 Q_SIGNALS:
  void acted(const inquiry::desk::Undo& action);  // it can be taken back

 private:
  using Work = std::function<Result<desk::Undo>(desk::TriageService&)>;
  std::vector<ThreadId> chosen() const;
  void run(Work work);
  void report(const Result<desk::Undo>& result);
  void popup(QMenu* menu) const;
  QMenu* menu(const QString& title) const;

  MainWindow& m_window;
  Directory& m_directory;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::optional<ThreadId> m_open;
  std::vector<ThreadId> m_tagged;  // what the open tag picker is for
};

}  // namespace inquiry::ui
