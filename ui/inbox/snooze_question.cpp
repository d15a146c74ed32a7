#include "ui/inbox/snooze_question.h"

#include <QCoreApplication>

#include "ui/inbox/when_typed.h"

namespace inquiry::ui {
namespace {

struct Snooze {
  Q_DECLARE_TR_FUNCTIONS(Snooze)
};

Instant instantOf(const QDateTime& when) { return Instant::fromMillis(when.toMSecsSinceEpoch()); }

// "3 hours" is the same in every zone.
bool isLength(const QString& typed, const QDateTime& now, const QLocale& locale) {
  const auto here = readWhen(typed, now, locale), there = readWhen(typed, now.toTimeZone(QTimeZone::utc()), locale);
  return here && there && *here == *there;
}

}  // namespace

ChoicePicker::Question snoozeQuestion(Instant now, const TimeText& times, const QString& storeZone, const std::optional<Instant>& due) {
  const QDateTime local = times.own(now);
  ChoicePicker::Question question{Snooze::tr("Snooze until"), Snooze::tr("Or type: 3h, 14:30, friday 9:00, 2026-12-01"), {}, {}, {}};
  // Out of sight until then: a time behind the deadline says so.
  const auto shown = [now, times, storeZone, due](Instant until) {
    const QString when = times.deadline(until, now, storeZone);
    return due && until > *due ? Snooze::tr("%1 · after the deadline").arg(when) : when;
  };
  const auto add = [&](const QString& text, Instant until) { question.choices.push_back({text, shown(until), {}, 0, until}); };
  const auto at = [&](int days, int hour) {
    QDateTime when = local;
    when.setDate(local.date().addDays(days));
    when.setTime(QTime(hour, 0));
    return instantOf(when);
  };
  const int weekday = local.date().dayOfWeek();
  add(Snooze::tr("In 3 hours"), now + std::chrono::hours(3));
  if (local.time().hour() < 13) add(Snooze::tr("Today 13:00"), at(0, 13));
  if (local.time().hour() < 19) add(Snooze::tr("Today 19:00"), at(0, 19));
  add(Snooze::tr("Tomorrow 8:00"), at(1, 8));
  if (weekday < 6) add(Snooze::tr("Saturday 10:00"), at(6 - weekday, 10));
  if (weekday < 7) add(Snooze::tr("Monday 8:00"), at(8 - weekday, 8));
  question.read = [times, storeZone, local, shown](const QString& typed) {
    std::vector<ChoicePicker::Choice> found;
    const auto addRead = [&](const QDateTime& from, const QString& city) {
      if (const auto when = readWhen(typed, from, times.locale()))
        found.push_back({city.isEmpty() ? typed : Snooze::tr("%1 in %2", "a time, a city").arg(typed, city), shown(instantOf(*when)), {}, 0, instantOf(*when)});
    };
    const QTimeZone zone(storeZone.toUtf8());
    const bool hasTwo = zone.isValid() && zone.offsetFromUtc(local) != local.offsetFromUtc() && !isLength(typed, local, times.locale());
    addRead(local, hasTwo ? times.ownCity() : QString());
    if (hasTwo) addRead(local.toTimeZone(zone), TimeText::city(storeZone));
    return found;
  };
  return question;
}

}  // namespace inquiry::ui
