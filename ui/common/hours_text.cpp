#include "ui/common/hours_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace inquiry::ui {
namespace {

constexpr qint64 kEpochJulianDay = 2440588;  // 1970-01-01

QString clockText(std::chrono::minutes time) {
  return QStringLiteral("%1:%2").arg(time.count() / 60, 2, 10, QLatin1Char('0')).arg(time.count() % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

QString hoursText(const DayPlan& plan) {
  QStringList stretches;
  for (const DayInterval& interval : plan) stretches << clockText(interval.from) + QLatin1Char('-') + clockText(interval.to);
  return stretches.join(QStringLiteral(", "));
}

std::optional<DayPlan> hoursFromText(const QString& text) {
  static const QRegularExpression kStretch(QStringLiteral("^\\s*(\\d{1,2})[:：](\\d{2})\\s*[-–~—]\\s*(\\d{1,2})[:：](\\d{2})\\s*$"));
  DayPlan plan;
  std::chrono::minutes reached{0};
  for (const QString& part : text.split(QRegularExpression(QStringLiteral("[,;，；、]")), Qt::SkipEmptyParts)) {
    if (part.trimmed().isEmpty()) continue;
    const auto match = kStretch.match(part);
    if (!match.hasMatch()) return {};
    const std::chrono::minutes from(match.captured(1).toInt() * 60 + match.captured(2).toInt()), to(match.captured(3).toInt() * 60 + match.captured(4).toInt());
    if (match.captured(2).toInt() > 59 || match.captured(4).toInt() > 59 || from < reached || to <= from || to > std::chrono::hours(24)) return {};
    plan.push_back({from, to});
    reached = to;
  }
  return plan;
}

QDate dateOf(std::chrono::sys_days day) { return QDate::fromJulianDay(kEpochJulianDay + day.time_since_epoch().count()); }

std::chrono::sys_days dayOf(const QDate& date) { return std::chrono::sys_days(std::chrono::days(date.toJulianDay() - kEpochJulianDay)); }

}  // namespace inquiry::ui
