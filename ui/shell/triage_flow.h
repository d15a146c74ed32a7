#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// What is done to the chosen threads: each action goes through at once, moves on, and can be taken back as one. Very many threads are changed part
// by part, so that it can be stopped. Never a dialog in the way. GUI thread only.
class TriageFlow final : public QObject {
  Q_OBJECT

 public:
  // One transaction, and so one entry to take back; beyond it an action is done part by part.
  static constexpr std::size_t kAtOnce = 5000;
  TriageFlow(MainWindow& window, Directory& directory, DeskServices services, DeskCalls& calls, std::size_t atOnce = kAtOnce);

  // The thread on screen: what the keys act on unless several are chosen.
  void setOpenThread(std::optional<ThreadId> id) { m_open = id; }
  // Several are chosen, else the one that is read, else none.
  std::vector<ThreadId> chosen() const;
  void done();
  void reopen();
  void noReplyNeeded();
  void askReasonAgain();
  // Where the platform has a page to say so, that opens in the browser; what a person does there is noted as unconfirmed.
  void noReplyAtPlatform();
  void assign();
  void tag();
  void snooze();
  void read();
  void unread();
  void toggleUrgent();
  void merge();
  void split(std::optional<MessageId> from);

 Q_SIGNALS:
  // It can be taken back: `parts`, oldest first, are what the desk kept of it.
  void acted(const inquiry::desk::Undo& action, const std::vector<std::int64_t>& parts);
  void draftLeft(inquiry::ThreadId thread);  // what has just been closed still waited, and an answer was begun

 private:
  using Work = std::function<Result<desk::Undo>(desk::TriageService&, const std::vector<ThreadId>&)>;
  struct Run {
    std::vector<ThreadId> ids;
    Work work;
    std::size_t at = 0;
    desk::Undo whole;
    std::vector<std::int64_t> parts;
  };
  void run(std::vector<ThreadId> ids, Work work);
  void goOn(const std::shared_ptr<Run>& run);
  void finish(const Run& run);
  // For one thread: the list goes on before it leaves.
  void runAndMoveOn(const std::vector<ThreadId>& ids, Work work);
  void sayNoReply(const std::vector<ThreadId>& ids, const std::string& reason);
  void warnOfOpenReply(const std::vector<ThreadId>& ids);
  // The store's zone when all of them are of one store, else empty.
  QString zoneOf(const std::vector<ThreadId>& ids) const;

  MainWindow& m_window;
  Directory& m_directory;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::size_t m_atOnce;
  std::optional<ThreadId> m_open, m_draftLeft;
  std::vector<ThreadId> m_tagged;  // what the open tag picker is for
  std::string m_reason;            // why no reply is needed, for the rest of the session; empty: ask
  bool m_keepsReason = false, m_isStopped = false;
};

}  // namespace inquiry::ui
