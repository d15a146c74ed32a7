#pragma once

#include <QPointer>
#include <QSettings>
#include <QTimer>
#include <functional>
#include <memory>

#include "core/desk/sign_in_service.h"
#include "core/domain/clock.h"
#include "core/domain/error.h"
#include "core/domain/secret.h"
#include "ui/common/desk_calls.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Who may come in by a password of their own, and who sits here; without anybody the workspace's passphrase opens.
struct LockPeople {
  QList<LockPage::Entrant> all;
  QString acting;  // empty: nobody is signed in
};

// What opens a locked window again. All may block: called off the window's thread. Empty functions: there is no passphrase.
struct LockKey {
  std::function<bool()> hasPassphrase;
  std::function<Result<bool>(const Secret&)> verify;
  std::function<Result<LockPeople>()> people = {};
  std::function<Result<desk::SignedIn>(const PersonId&, const Secret&)> enter = {};
};

// Locks everything the program shows, by command, after idle minutes and with the system's screen lock; sync, clocks and outbox go on. What
// was shown is taken out of the window as it is, so that drafts, focus and place are there again afterwards and no screen reader finds it
// meanwhile. Must be installed as an event filter of the application. Settings: lock/idleMinutes (15; 0 = never), lock/withScreen (true). GUI thread only.
class LockFlow final : public QObject {
  Q_OBJECT

 public:
  LockFlow(MainWindow& window, const Look& look, const QSettings& settings, const Clock& clock, DeskCalls& calls);
  ~LockFlow() override;
  void setKey(LockKey key) { m_key = std::move(key); }
  void lock();
  bool isLocked() const { return m_page != nullptr; }
  // Whether it is known by now that a passphrase or somebody's own password is asked for.
  bool isKeyed() const { return m_isKnown && m_isKeyed; }
  // Nobody has signed in yet: the program has only just been started.
  bool isBeginning() const { return m_page != nullptr && m_page->isBeginning(); }
  // Windows that were open when it was locked do not come back: somebody else has come in.
  void closeStashed();
  // The system locked its screen or goes to sleep.
  void onScreenLocked();
  // Idle time and the pause after a wrong passphrase; called every second while the window runs.
  void tick();
  bool eventFilter(QObject* watched, QEvent* event) override;
  LockPage* page() { return m_page; }
  void enter(const PersonId& person, const std::shared_ptr<Secret>& typed);

 Q_SIGNALS:
  void lockedChanged(bool isLocked);
  // Somebody came in by their own password: the window still shows nothing.
  void entered(const inquiry::desk::SignedIn& in);
  // That person wants in by the workspace's recovery code and a new password. Whoever can give it answers with enter() or setProblem() of the page.
  void recoveryAsked(const inquiry::PersonId& person, const std::string& code, const std::shared_ptr<inquiry::Secret>& fresh);

 private:
  // A window other than the main one, kept out of sight and out of the accessible tree.
  struct Stashed {
    QPointer<QWidget> window, parent;
    Qt::WindowFlags flags;
    QRect geometry;
  };
  void askWhetherKeyed();
  void askWho();
  void tryEnter();
  void tryUnlock();
  void onVerified(const Result<bool>& isRight);
  void unlock();
  void stashWindows();
  void stash(QWidget* window);
  void restoreWindows();
  void setActions(bool isEnabled);
  int waitSeconds() const;
  void showCounts();

  MainWindow& m_window;
  const Look& m_look;
  const QSettings& m_settings;
  const Clock& m_clock;
  DeskCalls& m_calls;
  LockKey m_key;
  QPointer<LockPage> m_page;
  QPointer<QWidget> m_focus;
  std::unique_ptr<QWidget> m_holder;  // parent of what is stashed; never shown
  std::vector<Stashed> m_stashed;
  QList<QPointer<QAction>> m_silenced;
  QString m_title;
  Instant m_lastActive;
  int m_wrong = 0;
  std::optional<Duration> m_waitUntil;  // steady time
  bool m_isKeyed = true, m_isKnown = false;
};

}  // namespace inquiry::ui
