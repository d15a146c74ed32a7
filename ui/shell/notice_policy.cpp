#include "ui/shell/notice_policy.h"

namespace inquiry::ui {
namespace {

constexpr Duration kPause = std::chrono::minutes(1);

}  // namespace

NoticeRules NoticeRules::of(const QSettings& settings) {
  NoticeRules rules;
  const QString level = settings.value(QStringLiteral("alerts/level"), QStringLiteral("banner")).toString();
  rules.level = level == QLatin1String("silent") ? Level::Silent : level == QLatin1String("badge") ? Level::Badge : level == QLatin1String("sound") ? Level::Sound : Level::Banner;
  rules.hasQuietHours = settings.value(QStringLiteral("alerts/quietHours"), false).toBool();
  const auto time = [&](const QString& key, QTime otherwise) {
    const QTime read = QTime::fromString(settings.value(key).toString(), QStringLiteral("HH:mm"));
    return read.isValid() ? read : otherwise;
  };
  rules.quietFrom = time(QStringLiteral("alerts/quietFrom"), rules.quietFrom);
  rules.quietUntil = time(QStringLiteral("alerts/quietUntil"), rules.quietUntil);
  rules.whileActive = settings.value(QStringLiteral("alerts/whileActive"), false).toBool();
  rules.closesToTray = settings.value(QStringLiteral("alerts/closeToTray"), false).toBool();
  return rules;
}

bool NoticeRules::isQuietAt(QTime time) const {
  if (!hasQuietHours || quietFrom == quietUntil) return false;
  if (quietFrom < quietUntil) return time >= quietFrom && time < quietUntil;
  return time >= quietFrom || time < quietUntil;
}

NoticePolicy::Step NoticePolicy::next(const desk::DueSummary& summary, const NoticeRules& rules, const NoticeMoment& moment) {
  const std::int64_t total = summary.overdue + summary.dueWithinHour;
  if (total == 0) {
    m_overdue = m_total = 0;
    return std::exchange(m_isStanding, false) ? Step::Withdraw : Step::Nothing;
  }
  const bool isNews = summary.overdue > m_overdue || total > m_total;
  const bool isLess = summary.overdue < m_overdue || total < m_total;
  if (!isNews && !isLess) return Step::Nothing;
  const bool hasPause = m_shownAt && moment.now >= *m_shownAt && moment.now - *m_shownAt < kPause;
  const bool isAllowed = rules.level >= NoticeRules::Level::Banner && !rules.isQuietAt(moment.ownTime) && !moment.isFullScreen && (!moment.isActive || rules.whileActive);
  if (hasPause) return Step::Nothing;
  if (!isNews) {
    // What was answered meanwhile comes off the notice without a new one; with none on screen there is nothing to correct.
    m_overdue = summary.overdue;
    m_total = total;
    if (!m_isStanding || !isAllowed) return Step::Nothing;
    m_shownAt = moment.now;
    return Step::Replace;
  }
  // Held back, not forgotten: told when the quiet is over, as one notice.
  if (!isAllowed) return Step::Nothing;
  m_overdue = summary.overdue;
  m_total = total;
  m_shownAt = moment.now;
  m_isStanding = true;
  return Step::Show;
}

}  // namespace inquiry::ui
