#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <memory>
#include <utility>

#include "core/desk/announcer.h"

namespace inquiry::ui {

// Runs a call of a desk service off the window's thread and hands its value back to the window's thread, if the receiver is
// still alive by then. `call` is for the GUI thread; `work` runs elsewhere and may touch nothing of the window.
class DeskCalls {
 public:
  using Urgency = desk::Background::Urgency;

  explicit DeskCalls(desk::Background& background)
      // Shared with the work under way: the last of it may outlive the window. Its end is left to the event loop of its thread.
      : m_background(background), m_home(std::make_unique<QObject>().release(), [](QObject* home) {
          // What is still on its way when the application ends dies with Qt's queue, which is locked then: nothing can be posted.
          if (QCoreApplication::closingDown()) std::unique_ptr<QObject>(home).reset();
          else home->deleteLater();
        }) {}

  template <class Work, class Done>
  void call(Urgency urgency, QObject* receiver, Work work, Done done) {
    m_background.run(urgency, [home = m_home, guard = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)]() mutable {
      auto value = std::make_shared<decltype(work())>(work());
      QObject* const target = home.get();
      QMetaObject::invokeMethod(
          target,
          [home = std::move(home), guard, value, done = std::move(done)]() mutable {
            if (!guard.isNull()) done(std::move(*value));
          },
          Qt::QueuedConnection);
    });
  }

  // Work whose outcome nobody waits for.
  template <class Work>
  void post(Urgency urgency, Work work) {
    m_background.run(urgency, std::move(work));
  }

  // Runs `action` in the window's thread, if the receiver is still alive by then; for any thread.
  std::function<void(std::function<void()>)> poster(QObject* receiver) const {
    return [home = m_home, guard = QPointer<QObject>(receiver)](std::function<void()> action) {
      QMetaObject::invokeMethod(
          home.get(),
          // The home ends with the last of what is on its way to it: one destroyed before would wait for the queue's lock for ever.
          [home, guard, action = std::move(action)] {
            if (!guard.isNull()) action();
          },
          Qt::QueuedConnection);
    };
  }

 private:
  desk::Background& m_background;
  std::shared_ptr<QObject> m_home;
};

}  // namespace inquiry::ui
