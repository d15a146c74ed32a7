#include "ui/shell/lock_flow.h"

#include <QApplication>
#include <QDialog>
#include <QToolTip>
#include <algorithm>

#include "ui/common/words.h"
#include "ui/shell/quit_dialog.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
constexpr int kIdleMinutes = 15;
// One second after the first wrong passphrase, twice as long after each further one.
constexpr Duration kFirstWait = std::chrono::seconds(1), kLongestWait = std::chrono::minutes(5);

bool isActivity(const QEvent& event) {
  // What Qt makes up itself, when a layout moves under the pointer, is nobody's hand.
  if (!event.spontaneous()) return false;
  switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod: return true;
    default: return false;
  }
}

}  // namespace

LockFlow::LockFlow(MainWindow& window, const Look& look, const QSettings& settings, const Clock& clock, DeskCalls& calls)
    : m_window(window), m_look(look), m_settings(settings), m_clock(clock), m_calls(calls), m_holder(std::make_unique<QWidget>()), m_lastActive(clock.now()) {}

// What is stashed belongs to others: it must not go with the place it is kept in.
LockFlow::~LockFlow() {
  for (const Stashed& kept : m_stashed)
    if (!kept.window.isNull()) kept.window->setParent(kept.parent, kept.flags);
}

void LockFlow::onScreenLocked() {
  if (m_settings.value(QStringLiteral("lock/withScreen"), true).toBool()) lock();
}

void LockFlow::tick() {
  if (isLocked()) {
    showCounts();
    if (m_waitUntil) m_page->setWait(waitSeconds());
    if (m_waitUntil && waitSeconds() == 0) m_waitUntil.reset();
    return;
  }
  const int minutes = m_settings.value(QStringLiteral("lock/idleMinutes"), kIdleMinutes).toInt();
  // By the wall clock: hours asleep count as idle, too. A clock set back starts the time anew.
  const Instant now = m_clock.now();
  if (now < m_lastActive) m_lastActive = now;
  if (minutes > 0 && now - m_lastActive >= std::chrono::minutes(minutes)) lock();
}

void LockFlow::lock() {
  if (isLocked()) return;
  QWidget* focus = QApplication::focusWidget();
  m_focus = focus != nullptr && focus->window() == &m_window ? focus : nullptr;
  stashWindows();
  QToolTip::hideText();
  m_title = m_window.windowTitle();
  m_isKnown = false;
  m_page = new LockPage(m_look, &m_window);
  m_page->setSince(m_clock.now());
  connect(m_page, &LockPage::unlockAsked, this, &LockFlow::tryUnlock);
  connect(m_page, &LockPage::quitAsked, this, [this] { m_window.actions().trigger(QStringLiteral("quit")); });
  m_window.cover(m_page);
  m_window.setWindowTitle(QStringLiteral("InquiryDesk"));
  setActions(false);
  showCounts();
  m_key.people ? askWho() : askWhetherKeyed();
  m_page->focusField();
  Q_EMIT lockedChanged(true);
}

void LockFlow::showCounts() {
  const auto& views = m_window.navigationModel().counts().views;
  const auto count = [&](ThreadView view) {
    const auto found = views.find(std::string(name(view)));
    return found == views.end() ? 0 : found->second;
  };
  m_page->setCounts(count(ThreadView::Overdue), count(ThreadView::DueSoon));
}

void LockFlow::askWho() {
  m_isKeyed = true;
  m_calls.call(Urgency::Typing, this, m_key.people, [this](const Result<LockPeople>& people) {
    if (!isLocked()) return;
    // Who cannot be read can neither be let in: the sentence says what to do.
    if (!people) return m_page->setProblem(errorSentence(people.error()));
    if (people->all.isEmpty()) return askWhetherKeyed();
    m_isKnown = true;
    m_page->setPeople(people->all, people->acting, people->acting.isEmpty());
    m_page->focusField();
  });
}

void LockFlow::tryEnter() {
  const auto typed = std::make_shared<Secret>(m_page->takePassphrase());  // shared with the call alone
  if (typed->empty() || !m_key.enter) return;
  m_page->setChecking();
  const PersonId person{m_page->person().toStdString()};
  if (m_page->isRecovering()) return Q_EMIT recoveryAsked(person, m_page->code(), typed);
  enter(person, typed);
}

void LockFlow::enter(const PersonId& person, const std::shared_ptr<Secret>& typed) {
  m_calls.call(
      Urgency::Typing, this, [enter = m_key.enter, typed, person] { return enter(person, *typed); },
      [this](const Result<desk::SignedIn>& in) {
        if (!isLocked()) return;
        if (!in) {
          m_page->setProblem(errorSentence(in.error()));
          return m_page->focusField();
        }
        Q_EMIT entered(*in);
        unlock();
      });
}

void LockFlow::askWhetherKeyed() {
  const auto known = [this](bool isKeyed) {
    m_isKeyed = isKeyed;
    m_isKnown = true;
    if (!isLocked()) return;
    m_page->setPassphrase(isKeyed ? LockPage::Passphrase::Set : LockPage::Passphrase::None);
    m_page->focusField();
  };
  m_isKeyed = true;
  if (!m_key.hasPassphrase || !m_key.verify) return known(false);
  m_calls.call(Urgency::Typing, this, [has = m_key.hasPassphrase] { return has(); }, known);
}

int LockFlow::waitSeconds() const {
  if (!m_waitUntil) return 0;
  const auto left = std::chrono::ceil<std::chrono::seconds>(*m_waitUntil - m_clock.steady()).count();
  return static_cast<int>(std::max<std::int64_t>(0, left));
}

void LockFlow::tryUnlock() {
  if (!isLocked() || waitSeconds() > 0) return;
  if (m_page->asksWho()) return tryEnter();
  if (!m_isKeyed) return unlock();
  if (!m_key.verify) return;
  // Shared with the call alone: what carries it must be copyable, the secret is not.
  const auto typed = std::make_shared<Secret>(m_page->takePassphrase());
  if (typed->empty()) return;
  m_page->setChecking();
  m_calls.call(Urgency::Typing, this, [verify = m_key.verify, typed] { return verify(*typed); }, [this](const Result<bool>& isRight) { onVerified(isRight); });
}

void LockFlow::onVerified(const Result<bool>& isRight) {
  if (!isLocked()) return;
  if (!isRight) {
    m_page->setProblem(errorSentence(isRight.error()));
    return m_page->focusField();
  }
  if (*isRight) return unlock();
  const int doublings = std::min(m_wrong++, 12);
  m_waitUntil = m_clock.steady() + std::min<Duration>(kLongestWait, kFirstWait * (1 << doublings));
  m_page->setProblem({});
  m_page->setWait(waitSeconds());
}

void LockFlow::unlock() {
  m_wrong = 0;
  m_waitUntil.reset();
  m_lastActive = m_clock.now();
  m_page = nullptr;
  m_window.uncover();
  m_window.setWindowTitle(m_title);
  setActions(true);
  restoreWindows();
  m_window.activateWindow();
  if (m_focus) m_focus->setFocus(Qt::OtherFocusReason);
  Q_EMIT lockedChanged(false);
}

// The keys of stores are actions of the window itself: they would change the place behind the lock.
void LockFlow::setActions(bool isEnabled) {
  if (isEnabled) {
    for (const QPointer<QAction>& action : m_silenced)
      if (action) action->setEnabled(true);
    m_silenced.clear();
    return;
  }
  for (QAction* action : m_window.QWidget::actions()) {
    if (!action->isEnabled()) continue;
    action->setEnabled(false);
    m_silenced << action;
  }
}

void LockFlow::stashWindows() {
  for (int i = 0; i < 10 && QApplication::activePopupWidget() != nullptr; ++i) QApplication::activePopupWidget()->close();
  for (QWidget* window : QApplication::topLevelWidgets())
    if (window->isVisible()) stash(window);
}

void LockFlow::stash(QWidget* window) {
  // Of the program's ends only counts are told; the tray's menu holds commands.
  if (window == &m_window || window == m_holder.get() || window->windowType() == Qt::Desktop || qobject_cast<QuitDialog*>(window) != nullptr) return;
  if (window->windowType() == Qt::ToolTip || window->windowType() == Qt::Popup) return window->hide();
  if (auto* dialog = qobject_cast<QDialog*>(window); dialog != nullptr && dialog->isModal()) return dialog->reject();
  m_stashed.push_back({window, window->parentWidget(), window->windowFlags(), window->geometry()});
  // As a child of what is never shown it has no window of the system: no picture, no title, nothing to read out.
  window->setParent(m_holder.get(), Qt::Widget);
}

void LockFlow::closeStashed() {
  for (const Stashed& kept : std::exchange(m_stashed, {})) {
    if (kept.window.isNull()) continue;
    kept.window->setParent(kept.parent, kept.flags);
    kept.window->close();
  }
}

void LockFlow::restoreWindows() {
  for (const Stashed& kept : std::exchange(m_stashed, {})) {
    if (kept.window.isNull()) continue;
    kept.window->setParent(kept.parent, kept.flags);
    kept.window->setGeometry(kept.geometry);
    kept.window->show();
  }
}

bool LockFlow::eventFilter(QObject* watched, QEvent* event) {
  if (isActivity(*event)) m_lastActive = m_clock.now();
  if (!isLocked() || event->type() != QEvent::Show || !watched->isWidgetType()) return false;
  auto* window = static_cast<QWidget*>(watched);
  if (!window->isWindow() || window == &m_window || qobject_cast<QuitDialog*>(window) != nullptr || window->windowType() == Qt::Popup) return false;
  // Something that was under way wants to open a window: not before the desk is unlocked.
  window->setAttribute(Qt::WA_DontShowOnScreen);
  QMetaObject::invokeMethod(
      this,
      [this, guard = QPointer<QWidget>(window)] {
        if (guard.isNull()) return;
        if (isLocked()) stash(guard);
        guard->setAttribute(Qt::WA_DontShowOnScreen, false);
      },
      Qt::QueuedConnection);
  return false;
}

}  // namespace inquiry::ui
