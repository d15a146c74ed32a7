#include "ui/shell/lock_closer.h"

#include <algorithm>

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
// What leaves by then is waited for; what was planned for later stays in the outbox, which is durable.
constexpr Duration kSoon = std::chrono::minutes(1);
constexpr Duration kPatience = std::chrono::minutes(2);
// To type one's password in after a start.
constexpr Duration kToSignIn = std::chrono::minutes(5);

bool isLeaving(const Outgoing& item, Instant now) {
  if (item.state == OutgoingState::Queued || item.state == OutgoingState::Sending) return true;
  return item.state == OutgoingState::Held && item.releaseAt && *item.releaseAt <= now + kSoon;
}

}  // namespace

LockCloser::LockCloser(const LockFlow& lock, const QSettings& settings, DeskServices services, DeskCalls& calls)
    : m_lock(lock), m_settings(settings), m_services(services), m_calls(calls) {}

void LockCloser::tick() {
  if (!m_lock.isLocked()) {
    m_lockedAt.reset();
    m_isAsked = false;
    return;
  }
  const Duration now = m_services.clock.steady();
  if (!m_lockedAt) m_lockedAt = now;
  const int minutes = m_settings.value(QStringLiteral("lock/closeMinutes"), kNever).toInt();
  // Who could not open it again is not shut out; a reviewer's file has nothing to be kept from whoever has it open.
  if (minutes < 0 || m_isAsked || m_isLooking || !m_lock.isKeyed()) return;
  const Duration wait = std::chrono::minutes(minutes), due = *m_lockedAt + (m_lock.isBeginning() ? std::max(wait, kToSignIn) : wait);
  if (now >= due) look(now >= due + kPatience);
}

void LockCloser::look(bool isPatienceOver) {
  m_isLooking = true;
  m_calls.call(
      Urgency::Action, this, [reply = &m_services.reply] { return reply->outbox(); },
      [this, isPatienceOver](const Result<std::vector<Outgoing>>& items) {
        m_isLooking = false;
        if (!m_lock.isLocked() || m_isAsked) return;
        const Instant now = m_services.clock.now();
        const bool isBusy = !items || std::any_of(items->begin(), items->end(), [now](const Outgoing& item) { return isLeaving(item, now); });
        if (isBusy && !isPatienceOver) return;
        m_isAsked = true;
        Q_EMIT closeWanted();
      });
}

}  // namespace inquiry::ui
