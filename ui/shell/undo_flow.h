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

  void addAction(const desk::Undo& action);
  // A held answer; nothing is added for one that left at once. `to` is the buyer's name.
  void addSend(const Outgoing& item, const QString& to);
  void undo();
  // Ends the hold of the answer the bar names.
  void sendNow();

 Q_SIGNALS:
  void sendTakenBack(inquiry::ThreadId thread, const inquiry::desk::DraftView& draft);

 private:
  struct Step {
    UndoBar::Kind kind = UndoBar::Kind::Action;
    std::int64_t action = 0;   // Action
    OutgoingId item;           // Send
    ThreadId thread;           // Send
    Instant releaseAt;         // Send
    QString to;                // Send
  };
  void dropLeft();
  void showSend(const Step& step);
  void takeBackSend(const Step& step);
  void takeBackAction(std::int64_t action);
  void takeBackEarlier();

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::vector<Step> m_steps;  // newest last
};

}  // namespace inquiry::ui
