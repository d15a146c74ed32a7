#include "ui/inbox/when_typed.h"

#include <QRegularExpression>

namespace inquiry::ui {
namespace {

QString cap(const QRegularExpressionMatch& match, const char* name) { return match.captured(QString::fromLatin1(name)); }

std::optional<QDateTime> readLength(const QString& text, const QDateTime& now) {
  static const QRegularExpression kLength(
      QStringLiteral("^(?:in\\s+)?(?<n>\\d{1,3})\\s*(?:(?<m>m|min|minutes?|分钟?|分鐘)|(?<h>h|hours?|小时|时|個?小時)|(?<d>d|days?|天|日)|(?<w>w|weeks?|周|星期|週))(?:后|後)?$"),
      QRegularExpression::CaseInsensitiveOption);
  const auto match = kLength.match(text);
  if (!match.hasMatch()) return {};
  const int n = cap(match, "n").toInt();
  if (n == 0) return {};
  if (!cap(match, "m").isEmpty()) return now.addSecs(60LL * n);
  if (!cap(match, "h").isEmpty()) return now.addSecs(3600LL * n);
  // Days and weeks keep the time of day.
  return now.addDays(cap(match, "d").isEmpty() ? 7 * n : n);
}

std::optional<QTime> readTime(const QString& text) {
  static const QRegularExpression kTime(QStringLiteral("^(?<h>\\d{1,2})(?:[:.：点時时](?<m>\\d{2})?)?分?\\s*(?<ap>am|pm)?$"), QRegularExpression::CaseInsensitiveOption);
  const auto match = kTime.match(text);
  if (!match.hasMatch()) return {};
  int hour = cap(match, "h").toInt();
  const QString half = cap(match, "ap").toLower();
  if (half == QLatin1String("pm") && hour < 12) hour += 12;
  if (half == QLatin1String("am") && hour == 12) hour = 0;
  const QTime time(hour, cap(match, "m").toInt());
  return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDate> dateOf(int year, int month, int day) {
  const QDate date(year, month, day);
  return date.isValid() ? std::optional(date) : std::nullopt;
}

// A day of this year, or of the next one when it has passed.
std::optional<QDate> dateToCome(int month, int day, const QDate& today) {
  const auto date = dateOf(today.year(), month, day);
  return date && *date < today ? dateOf(today.year() + 1, month, day) : date;
}

std::optional<QDate> readDay(const QString& text, const QDate& today, const QLocale& locale) {
  static const QStringList kToday{QStringLiteral("today"), QStringLiteral("今天"), QStringLiteral("今日")};
  static const QStringList kTomorrow{QStringLiteral("tomorrow"), QStringLiteral("tmr"), QStringLiteral("明天"), QStringLiteral("明日")};
  static const QStringList kAfter{QStringLiteral("后天"), QStringLiteral("後天"), QStringLiteral("明後日")};
  if (kToday.contains(text, Qt::CaseInsensitive)) return today;
  if (kTomorrow.contains(text, Qt::CaseInsensitive)) return today.addDays(1);
  if (kAfter.contains(text)) return today.addDays(2);
  for (int day = 1; day <= 7; ++day)
    for (const QLocale& spoken : {locale, QLocale(QLocale::English)})
      for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
        if (spoken.dayName(day, format).compare(text, Qt::CaseInsensitive) == 0) {
          const int ahead = (day - today.dayOfWeek() + 7) % 7;
          return today.addDays(ahead == 0 ? 7 : ahead);
        }
  static const QRegularExpression kIso(QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"));
  static const QRegularExpression kChinese(QStringLiteral("^(\\d{1,2})月(\\d{1,2})日?$")), kIsoShort(QStringLiteral("^(\\d{1,2})-(\\d{1,2})$"));
  static const QRegularExpression kDotted(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?$"));
  if (const auto match = kIso.match(text); match.hasMatch()) return dateOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
  for (const auto* form : {&kChinese, &kIsoShort})
    if (const auto match = form->match(text); match.hasMatch()) return dateToCome(match.captured(1).toInt(), match.captured(2).toInt(), today);
  if (const auto match = kDotted.match(text); match.hasMatch())
    return match.captured(3).isEmpty() ? dateToCome(match.captured(2).toInt(), match.captured(1).toInt(), today)
                                       : dateOf(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
  return {};
}

QDateTime at(const QDateTime& now, const QDate& date, const QTime& time) {
  QDateTime when = now;
  when.setDate(date);
  when.setTime(time);
  return when;
}

std::optional<QDateTime> toCome(const std::optional<QDateTime>& when, const QDateTime& now) {
  return when && when->isValid() && *when > now ? when : std::nullopt;
}

}  // namespace

std::optional<QDateTime> readWhen(const QString& typed, const QDateTime& now, const QLocale& locale) {
  const QString text = typed.simplified();
  if (const auto length = readLength(text, now)) return toCome(length, now);
  if (const auto day = readDay(text, now.date(), locale)) return toCome(at(now, *day, QTime(kMorning, 0)), now);
  if (const auto time = readTime(text)) {
    const QDateTime today = at(now, now.date(), *time);
    return toCome(today > now ? today : at(now, now.date().addDays(1), *time), now);
  }
  const auto space = text.lastIndexOf(QLatin1Char(' '));
  if (space < 0) return {};
  const auto day = readDay(text.left(space), now.date(), locale);
  const auto time = readTime(text.mid(space + 1));
  return day && time ? toCome(at(now, *day, *time), now) : std::nullopt;
}

}  // namespace inquiry::ui
