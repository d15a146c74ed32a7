#pragma once

#include <QObject>
#include <vector>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// What this window did and can take back, in the order it was done: actions on threads and answers still held. The bar always names
// the newest of them, and that is what undo takes back. GUI thread only.
class UndoFlow final : public QObject {
  Q_OBJECT

 public:
  UndoFlow(MainWindow& window, DeskServices services, DeskCalls& calls);

  // `parts`: what the desk can take back one by one, oldest first; together they are the one action the person did.
  void addAction(const desk::Undo& action, const std::vector<std::int64_t>& parts);
  // The action just added closed a thread whose reply is written and not sent.
  void addDraftLeft(ThreadId thread);
  // A held answer; nothing is added for one that left at once. `to` is the buyer's name.
  void addSend(const Outgoing& item, const QString& to);
  // Answers that left together and are taken back together.
  void addSends(const std::vector<OutgoingId>& items, Instant releaseAt);
  void undo();
  // Ends the hold of the answer the bar names.
  void sendNow();

 Q_SIGNALS:
  void draftWanted(inquiry::ThreadId thread);
  void sendTakenBack(inquiry::ThreadId thread, const inquiry::desk::DraftView& draft);

 private:
  struct Step {
    UndoBar::Kind kind = UndoBar::Kind::Action;
    std::vector<std::int64_t> parts;  // Action
    std::vector<OutgoingId> items;    // Send: one answer, or many that were sent together
    ThreadId thread;           // Send
    Instant releaseAt;         // Send
    QString to;                // Send
  };
  void dropLeft();
  void showSend(const Step& step);
  void takeBackSend(const Step& step);
  void takeBackSends(const Step& step);
  void takeBackAction(std::vector<std::int64_t> parts);
  void takeBackEarlier();

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::vector<Step> m_steps;  // newest last
  ThreadId m_draftLeft;       // what the bar offers to open
};

}  // namespace inquiry::ui
