#include "ui/shell/tray_flow.h"

#include <QApplication>
#include <algorithm>
#include <utility>

#include "ui/common/alarm_text.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
constexpr Duration kReadPause = std::chrono::seconds(15), kAlarmPause = std::chrono::minutes(1);

// Of a deadline the plan says at which step something may be heard.
bool mayBeHeard(const AlarmNotice& notice) {
  using enum AlarmNotice::Kind;
  const bool isDeadline = notice.kind == DeadlineNear || notice.kind == DeadlineMissed || notice.kind == DeadlineForLead;
  return notice.isSounding || !isDeadline;
}

}  // namespace

TrayFlow::TrayFlow(MainWindow& window, const Look& look, const QSettings& settings, DeskServices services, DeskCalls& calls)
    : m_window(window), m_look(look), m_settings(settings), m_services(services), m_calls(calls) {}

void TrayFlow::setOutlet(TrayOutlet* outlet, const LockFlow* lock) {
  m_outlet = outlet;
  m_lock = lock;
  if (m_outlet == nullptr) return;
  m_outlet->onChosen([this](TrayOutlet::Choice choice) { onChosen(choice); });
  refresh();
}

void TrayFlow::tick() {
  const Duration now = m_services.clock.steady();
  if (!m_readAt || now - *m_readAt >= kReadPause) refresh();
}

void TrayFlow::refresh() {
  if (m_outlet == nullptr) return;
  m_readAt = m_services.clock.steady();
  m_calls.call(
      Urgency::Action, this, [alerts = &m_services.alerts] { return alerts->dueSummary(); },
      [this](const Result<desk::DueSummary>& summary) {
        if (summary && m_outlet != nullptr) onSummary(*summary);
      });
}

QString TrayFlow::counts(const desk::DueSummary& summary) const {
  QStringList parts;
  if (summary.dueWithinHour > 0) parts << tr("%n due within 1 h", nullptr, static_cast<int>(summary.dueWithinHour));
  if (summary.overdue > 0) parts << tr("%n overdue", nullptr, static_cast<int>(summary.overdue));
  return parts.join(tr(", ", "between two counts"));
}

QString TrayFlow::noticeText(const desk::DueSummary& summary) const {
  const QString all = counts(summary);
  const bool isLocked = m_lock != nullptr && m_lock->isLocked();
  if (isLocked || m_directory == nullptr || !summary.longestStore || !summary.longestDueAt) return all;
  const StoreFace store = m_directory->store(*summary.longestStore);
  const Duration left = *summary.longestDueAt - m_services.clock.now();
  const QString where = QStringLiteral("%1 %2").arg(marketplaceName(store.marketplace), store.site).trimmed();
  return tr("%1 – oldest %2 %3", "counts, platform and site, time").arg(all, where, TimeText::length(left < Duration(0) ? -left : left));
}

void TrayFlow::onSummary(const desk::DueSummary& summary) {
  m_last = summary;
  const NoticeRules rules = NoticeRules::of(m_settings);
  TrayBadge badge;
  if (rules.level != NoticeRules::Level::Silent) {
    badge.count = summary.overdue + summary.dueWithinHour;
    badge.isLate = summary.overdue > 0;
  }
  const QString all = counts(summary);
  badge.text = all.isEmpty() ? QStringLiteral("InquiryDesk") : QStringLiteral("InquiryDesk · %1").arg(all);
  if (badge != m_badge) m_outlet->showBadge(m_badge = badge);
  NoticeMoment moment;
  moment.now = m_services.clock.now();
  moment.ownTime = m_look.times().own(moment.now).time();
  moment.isFullScreen = m_window.isFullScreen();
  moment.isActive = m_window.isVisible() && m_window.isActiveWindow() && (m_lock == nullptr || !m_lock->isLocked());
  switch (m_policy.next(summary, rules, moment)) {
    case NoticePolicy::Step::Show:
      m_outlet->showNotice(noticeText(summary), rules.level == NoticeRules::Level::Sound ? TrayOutlet::Sound::On : TrayOutlet::Sound::Off);
      break;
    case NoticePolicy::Step::Replace: m_outlet->showNotice(noticeText(summary), TrayOutlet::Sound::Off); break;
    case NoticePolicy::Step::Withdraw: m_outlet->withdrawNotice(); break;
    case NoticePolicy::Step::Nothing: break;
  }
}

// A locked desk names no store.
QString TrayFlow::alarmText(const AlarmNotice& notice) const {
  const bool isLocked = m_lock != nullptr && m_lock->isLocked();
  if (isLocked || m_directory == nullptr) return alarmKind(notice.kind);
  const auto& stores = m_directory->stores();
  const auto row = std::find_if(stores.begin(), stores.end(), [&](const desk::StoreRow& each) { return each.store.id == notice.store; });
  return QStringLiteral("%1 · %2: %3").arg(alarmKind(notice.kind), m_directory->store(notice.store).name, alarmSentence(notice, row == stores.end() ? nullptr : &*row));
}

void TrayFlow::onAlarm(const AlarmNotice& notice) {
  const bool isSeen = m_window.isVisible() && !m_window.isMinimized();
  if (m_outlet == nullptr || isSeen || notice.phase != AlarmNotice::Phase::Raised) return;
  const NoticeRules rules = NoticeRules::of(m_settings);
  const Instant now = m_services.clock.now();
  if (rules.level < NoticeRules::Level::Banner || rules.isQuietAt(m_look.times().own(now).time())) return;
  if (m_alarmAt && now - *m_alarmAt < kAlarmPause) return;
  m_alarmAt = now;
  m_alarmThread = notice.thread;
  m_outlet->showNotice(alarmText(notice), rules.level == NoticeRules::Level::Sound && mayBeHeard(notice) ? TrayOutlet::Sound::On : TrayOutlet::Sound::Off);
}

void TrayFlow::onChosen(TrayOutlet::Choice choice) {
  showWindow();
  if (choice == TrayOutlet::Choice::Quit) return m_window.actions().trigger(QStringLiteral("quit"));
  if (choice != TrayOutlet::Choice::Notice) return;
  m_policy.forget();
  m_outlet->withdrawNotice();
  const auto wanted = m_alarmThread ? std::exchange(m_alarmThread, {}) : m_last.longest;
  if (wanted && (m_lock == nullptr || !m_lock->isLocked())) Q_EMIT threadWanted(*wanted);
}

void TrayFlow::showWindow() {
  QApplication::setQuitOnLastWindowClosed(true);
  if (m_window.isMinimized()) m_window.showNormal();
  else m_window.show();
  m_window.raise();
  m_window.activateWindow();
}

MainWindow::Closing TrayFlow::closing() {
  const bool hides = !m_isQuitting && m_outlet != nullptr && m_outlet->isAvailable() && NoticeRules::of(m_settings).closesToTray;
  if (!hides) return MainWindow::Closing::Now;
  // Another window closed meanwhile must not end the program.
  QApplication::setQuitOnLastWindowClosed(false);
  m_window.hide();
  return MainWindow::Closing::Later;
}

}  // namespace inquiry::ui
