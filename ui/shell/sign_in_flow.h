#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <mutex>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/lock_flow.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Who sits at this window: asked on the lock page where people have passwords of their own, told in the status line, handed over without a restart, with
// a sign of life while they stay. GUI thread only.
class SignInFlow final : public QObject {
  Q_OBJECT

 public:
  SignInFlow(MainWindow& window, const Look& look, LockFlow& lock, DeskServices services, DeskCalls& calls);
  // Covers the window at once where somebody has to sign in.
  void begin();
  // Locks for somebody else; where nobody has a password it says how to get one.
  void switchPerson();
  // The window closes: whoever sat here leaves.
  void end();

 Q_SIGNALS:
  void personChanged();

 private:
  void onEntered(const desk::SignedIn& in);
  void tell(const desk::SignedIn& in);

  // Shared with the call that signs somebody in, which runs on another thread.
  struct Sitting {
    std::mutex mutex;
    std::string session;
  };
  MainWindow& m_window;
  const Look& m_look;
  LockFlow& m_lock;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::shared_ptr<Sitting> m_sitting = std::make_shared<Sitting>();
  PersonId m_person;  // who signed in last at this window; empty: nobody yet
  QTimer m_life;
};

}  // namespace inquiry::ui
