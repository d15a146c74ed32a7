#pragma once

#include <QObject>
#include <set>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

class ThreadFlow;

// Sending what was written and keeping notes. An answer goes to the thread the composer names, and only while that is the thread
// on screen. GUI thread only.
class ReplyFlow final : public QObject {
  Q_OBJECT

 public:
  ReplyFlow(MainWindow& window, ThreadFlow& thread, DraftKeeper& drafts, DeskServices services, DeskCalls& calls);

 Q_SIGNALS:
  void held(const inquiry::Outgoing& item, const QString& to);
  void sentAndDone();  // the list may go on to the next thread

 private:
  bool isOnScreen(ThreadId thread) const;
  void send(ComposerPanel::Then then);
  void onSent(const desk::ReplyRequest& request, const QString& to, const Result<desk::ReplyResult>& result);
  void keepBack(const desk::ReplyRequest& request, const QString& why);
  void addNote(const QString& text);

  MainWindow& m_window;
  ThreadFlow& m_thread;
  DraftKeeper& m_drafts;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::set<ThreadId> m_sending;  // a second press must not make a second answer
};

}  // namespace inquiry::ui
