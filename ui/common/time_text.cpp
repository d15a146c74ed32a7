#include "ui/common/time_text.h"

#include <QDateTime>
#include <array>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

QDateTime at(Instant instant, const QTimeZone& zone) { return QDateTime::fromMSecsSinceEpoch(instant.millis(), zone); }

bool isSameClock(Instant instant, const QTimeZone& a, const QTimeZone& b) {
  const QDateTime when = at(instant, QTimeZone::utc());
  return a.offsetFromUtc(when) == b.offsetFromUtc(when);
}

}  // namespace

Due TimeText::dueOf(const Thread& thread, Instant now) {
  if (!thread.needsReply) return thread.status == ThreadStatus::Waiting || thread.status == ThreadStatus::Open ? Due::Waiting : Due::None;
  if (!thread.dueAt) return Due::None;
  const Duration left = *thread.dueAt - now;
  if (left <= Duration::zero()) return Due::Late;
  if (left < hours(1)) return Due::UnderHour;
  return left < hours(4) ? Due::UnderFour : Due::InTime;
}

QString TimeText::length(Duration duration) {
  const auto all = std::chrono::duration_cast<minutes>(duration).count();
  const auto h = all / 60, m = all % 60;
  const int digits = tr("2", "digits of the minutes in '0 h 04'").toInt();
  if (h == 0) return tr("0 h %1", "under one hour").arg(m, digits, 10, QLatin1Char('0'));
  if (h < 48) return tr("%1 h %2", "hours and minutes").arg(h).arg(m, 2, 10, QLatin1Char('0'));
  return tr("%1 d %2 h", "days and hours").arg(h / 24).arg(h % 24);
}

DueText TimeText::dueText(Instant due, Instant now) {
  Thread thread;
  thread.needsReply = true;
  thread.dueAt = due;
  return dueText(thread, now);
}

DueText TimeText::dueText(const Thread& thread, Instant now) {
  const Due due = dueOf(thread, now);
  switch (due) {
    case Due::Late: return {due, tr("overdue %1").arg(length(now - *thread.dueAt))};
    case Due::UnderHour:
    case Due::UnderFour:
    case Due::InTime: return {due, length(*thread.dueAt - now)};
    case Due::Waiting:
      // A notice of the platform waits for nobody: its age says more.
      if (thread.kind == ThreadKind::Notice && thread.lastMessageAt) return {Due::None, ago(*thread.lastMessageAt, now)};
      return {due, tr("waiting")};
    case Due::None: break;
  }
  return {due, thread.status == ThreadStatus::Closed ? tr("done") : QString()};
}

QString TimeText::ago(Instant then, Instant now) {
  const auto all = std::max<std::int64_t>(0, std::chrono::duration_cast<minutes>(now - then).count());
  if (all == 0) return tr("just now");
  if (all < 60) return tr("%1 min ago").arg(all);
  if (all < 48 * 60) return tr("%1 h ago").arg(all / 60);
  return tr("%1 d ago").arg(all / (24 * 60));
}

QString TimeText::city(const QString& zone) {
  struct Name {
    const char* zone;
    const char* city;
  };
  static constexpr std::array<Name, 20> kNames{{
      {"Asia/Shanghai", QT_TR_NOOP("Beijing")}, {"Asia/Tokyo", QT_TR_NOOP("Tokyo")}, {"Asia/Singapore", QT_TR_NOOP("Singapore")},
      {"Asia/Taipei", QT_TR_NOOP("Taipei")}, {"Asia/Hong_Kong", QT_TR_NOOP("Hong Kong")}, {"Asia/Kuala_Lumpur", QT_TR_NOOP("Kuala Lumpur")},
      {"Europe/Berlin", QT_TR_NOOP("Berlin")}, {"Europe/London", QT_TR_NOOP("London")}, {"Europe/Madrid", QT_TR_NOOP("Madrid")},
      {"Europe/Paris", QT_TR_NOOP("Paris")}, {"Europe/Rome", QT_TR_NOOP("Rome")}, {"America/New_York", QT_TR_NOOP("New York")},
      {"America/Los_Angeles", QT_TR_NOOP("Los Angeles")}, {"America/Chicago", QT_TR_NOOP("Chicago")},
      {"America/Mexico_City", QT_TR_NOOP("Mexico City")}, {"America/Sao_Paulo", QT_TR_NOOP("São Paulo")},
      {"America/Argentina/Buenos_Aires", QT_TR_NOOP("Buenos Aires")}, {"America/Bogota", QT_TR_NOOP("Bogotá")},
      {"America/Santiago", QT_TR_NOOP("Santiago")}, {"Australia/Sydney", QT_TR_NOOP("Sydney")},
  }};
  for (const Name& name : kNames)
    if (zone == QLatin1String(name.zone)) return tr(name.city);
  return zone.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QDateTime TimeText::own(Instant instant) const { return at(instant, m_own); }

QString TimeText::ownCity() const { return city(QString::fromLatin1(m_own.id())); }

QString TimeText::clock(Instant instant) const { return m_locale.toString(own(instant), QStringLiteral("HH:mm")); }

QString TimeText::clockIn(Instant instant, const QString& zone) const {
  const QTimeZone other(zone.toLatin1());
  return m_locale.toString(at(instant, other.isValid() ? other : m_own), QStringLiteral("HH:mm"));
}

QString TimeText::moment(Instant instant, Instant now) const {
  const QDateTime when = own(instant);
  const qint64 days = when.date().daysTo(own(now).date());
  if (days == 0) return clock(instant);
  if (days == -1) return tr("tomorrow %1").arg(clock(instant));
  if (days > 0 && days < 7) return m_locale.toString(when, tr("ddd HH:mm", "weekday and time, a date pattern"));
  return m_locale.toString(when, tr("d MMM HH:mm", "day, month and time, a date pattern"));
}

QString TimeText::bothZones(Instant instant, Instant now, const QString& storeZone) const {
  const QTimeZone store(storeZone.toLatin1());
  if (storeZone.isEmpty() || !store.isValid() || isSameClock(instant, store, m_own)) return moment(instant, now);
  return tr("%1 · %2 %3", "own time · city and its time").arg(moment(instant, now), city(storeZone), clockIn(instant, storeZone));
}

QString TimeText::deadline(Instant instant, Instant now, const QString& storeZone) const {
  const QTimeZone store(storeZone.toLatin1());
  const QString mine = tr("%1 %2", "time, then city").arg(moment(instant, now), ownCity());
  if (storeZone.isEmpty() || !store.isValid() || isSameClock(instant, store, m_own)) return mine;
  return tr("%1 · %2 %3", "own deadline · time and city of the store").arg(mine, clockIn(instant, storeZone), city(storeZone));
}

QString TimeText::day(Instant instant, Instant now) const {
  const QDateTime when = own(instant);
  const qint64 days = when.date().daysTo(own(now).date());
  const bool sameYear = when.date().year() == own(now).date().year();
  const QString name = m_locale.toString(when, sameYear ? tr("dddd d MMMM", "weekday, day and month, a date pattern")
                                                        : tr("dddd d MMMM yyyy", "weekday, day, month and year, a date pattern"));
  if (days == 0) return tr("Today · %1").arg(name);
  return days == 1 ? tr("Yesterday · %1").arg(name) : name;
}

QString TimeText::date(Instant instant) const { return m_locale.toString(own(instant), tr("d MMM yyyy, HH:mm", "a date pattern")); }

QString TimeText::shortDate(Instant instant) const { return own(instant).toString(QStringLiteral("yyyy-MM-dd")); }

}  // namespace inquiry::ui
