#include "ui/inbox/when_typed.h"

#include <QRegularExpression>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

QString cap(const QRegularExpressionMatch& match, const char* name) { return match.captured(QString::fromLatin1(name)); }

// As it is compared: full-width digits as plain ones, small letters, and without the accents that a hurried person leaves out.
QString folded(const QString& typed) {
  QString text;
  for (const QChar c : typed.normalized(QString::NormalizationForm_KC).normalized(QString::NormalizationForm_D))
    if (c.unicode() < 0x0300 || c.unicode() > 0x036F) text += c;
  return text.normalized(QString::NormalizationForm_C).toLower().simplified();
}

std::optional<QDateTime> readLength(const QString& text, const QDateTime& now) {
  static const QRegularExpression kLength(
      QStringLiteral("^(?:(?:in|en|dentro de)\\s+)?(?<n>\\d{1,3})\\s*(?:(?<m>m|min|minutes?|minutos?|分钟?|分鐘|分間)|(?<h>h|hours?|horas?|小时|时|個?小時|時間)|(?<d>d|days?|dias?|天|日間?)|(?<w>w|weeks?|semanas?|周|星期|週間?))\\s*(?:后|後|以后|以後)?$"));
  const auto match = kLength.match(text);
  if (!match.hasMatch()) return {};
  const int n = cap(match, "n").toInt();
  if (n == 0) return {};
  if (!cap(match, "m").isEmpty()) return now.addSecs(60LL * n);
  if (!cap(match, "h").isEmpty()) return now.addSecs(3600LL * n);
  // Days and weeks keep the time of day.
  return now.addDays(cap(match, "d").isEmpty() ? 7 * n : n);
}

// "9", "9:30", "9点半", "午後3時", "下午3点30分", "a las 3 de la tarde", "3 pm".
std::optional<QTime> readTime(const QString& text) {
  static const QRegularExpression kTime(
      QStringLiteral("^(?:at\\s+|a\\s+las?\\s+)?(?<before>午前|上午|早上|午後|下午|晚上|夜)?\\s*(?<h>\\d{1,2})(?:[:.点點時时](?:(?<m>\\d{1,2})分?|(?<half>半))?)?\\s*(?<after>am|pm|de la manana|de la tarde|de la noche)?$"));
  const auto match = kTime.match(text);
  if (!match.hasMatch()) return {};
  static const QStringList kMorningWords{QStringLiteral("am"), QStringLiteral("de la manana"), QStringLiteral("午前"), QStringLiteral("上午"), QStringLiteral("早上")};
  const QString half = cap(match, "before") + cap(match, "after");
  int hour = cap(match, "h").toInt();
  if (!half.isEmpty() && !kMorningWords.contains(half) && hour < 12) hour += 12;
  if (kMorningWords.contains(half) && hour == 12) hour = 0;
  const QTime time(hour, cap(match, "half").isEmpty() ? cap(match, "m").toInt() : 30);
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

// The languages of the interface beside the chosen one: who writes to buyers abroad thinks in several.
QList<QLocale> spokenBy(const QLocale& locale) { return {locale, QLocale(QLocale::English), QLocale(QLocale::Chinese), QLocale(QLocale::Japanese), QLocale(QLocale::Spanish)}; }

std::optional<int> readWeekday(const QString& text, const QLocale& locale) {
  // As they are said beside the names that a calendar prints: 月曜, 周日, 礼拜一.
  static const QList<QStringList> kOthers{{QStringLiteral("月曜"), QStringLiteral("礼拜一")}, {QStringLiteral("火曜"), QStringLiteral("礼拜二")}, {QStringLiteral("水曜"), QStringLiteral("礼拜三")},
                                          {QStringLiteral("木曜"), QStringLiteral("礼拜四")}, {QStringLiteral("金曜"), QStringLiteral("礼拜五")}, {QStringLiteral("土曜"), QStringLiteral("礼拜六")},
                                          {QStringLiteral("日曜"), QStringLiteral("星期天"), QStringLiteral("周天"), QStringLiteral("礼拜天"), QStringLiteral("礼拜日")}};
  for (int day = 1; day <= 7; ++day) {
    if (kOthers[day - 1].contains(text)) return day;
    for (const QLocale& spoken : spokenBy(locale))
      for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
        if (folded(spoken.dayName(day, format)) == text) return day;
  }
  return {};
}

// "25 de noviembre", "25 nov", "25 de noviembre de 2026".
std::optional<QDate> readNamedMonth(const QString& text, const QDate& today, const QLocale& locale) {
  static const QRegularExpression kNamed(QStringLiteral("^(\\d{1,2})\\.?\\s+(?:de\\s+)?(\\p{L}+)\\.?(?:\\s+(?:de\\s+)?(\\d{4}))?$"));
  const auto match = kNamed.match(text);
  if (!match.hasMatch()) return {};
  for (int month = 1; month <= 12; ++month)
    for (const QLocale& spoken : spokenBy(locale))
      for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
        if (folded(spoken.monthName(month, format)) == match.captured(2))
          return match.captured(3).isEmpty() ? dateToCome(month, match.captured(1).toInt(), today) : dateOf(match.captured(3).toInt(), month, match.captured(1).toInt());
  return {};
}

std::optional<QDate> readDay(QString text, const QDate& today, const QLocale& locale) {
  static const QStringList kToday{QStringLiteral("today"), QStringLiteral("今天"), QStringLiteral("今日"), QStringLiteral("きょう"), QStringLiteral("hoy")};
  static const QStringList kTomorrow{QStringLiteral("tomorrow"), QStringLiteral("tmr"), QStringLiteral("明天"), QStringLiteral("明日"), QStringLiteral("あした"), QStringLiteral("あす"), QStringLiteral("manana")};
  static const QStringList kAfter{QStringLiteral("后天"), QStringLiteral("後天"), QStringLiteral("明後日"), QStringLiteral("あさって"), QStringLiteral("pasado manana")};
  static const QRegularExpression kBefore(QStringLiteral("^(?:on|el|este)\\s+"));
  text.remove(kBefore);
  if (kToday.contains(text)) return today;
  if (kTomorrow.contains(text)) return today.addDays(1);
  if (kAfter.contains(text)) return today.addDays(2);
  if (const auto day = readWeekday(text, locale)) {
    const int ahead = (*day - today.dayOfWeek() + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead);
  }
  if (const auto date = readNamedMonth(text, today, locale)) return date;
  static const QRegularExpression kIso(QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"));
  static const QRegularExpression kChinese(QStringLiteral("^(\\d{1,2})月(\\d{1,2})日?$")), kIsoShort(QStringLiteral("^(\\d{1,2})-(\\d{1,2})$"));
  static const QRegularExpression kDotted(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?$"));
  // Day before month only where everybody writes so: in English it may be either.
  static const QRegularExpression kSlashed(QStringLiteral("^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?$"));
  if (const auto match = kIso.match(text); match.hasMatch()) return dateOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
  for (const auto* form : {&kChinese, &kIsoShort})
    if (const auto match = form->match(text); match.hasMatch()) return dateToCome(match.captured(1).toInt(), match.captured(2).toInt(), today);
  for (const auto* form : {&kDotted, &kSlashed}) {
    const auto match = form->match(text);
    if (!match.hasMatch() || (form == &kSlashed && locale.language() != QLocale::Spanish)) continue;
    return match.captured(3).isEmpty() ? dateToCome(match.captured(2).toInt(), match.captured(1).toInt(), today)
                                       : dateOf(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
  }
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
  const QString text = folded(typed);
  if (const auto length = readLength(text, now)) return toCome(length, now);
  if (const auto day = readDay(text, now.date(), locale)) return toCome(at(now, *day, QTime(kMorning, 0)), now);
  if (const auto time = readTime(text)) {
    const QDateTime today = at(now, now.date(), *time);
    return toCome(today > now ? today : at(now, now.date().addDays(1), *time), now);
  }
  // A day and a time: with a space between, or without one where the script needs none ("明日9時").
  for (qsizetype cut = text.size() - 1; cut > 0; --cut) {
    if (text[cut] != QLatin1Char(' ') && !hasCjk(QStringView(text).mid(cut - 1, 1))) continue;
    const auto day = readDay(text.left(cut), now.date(), locale);
    const auto time = day ? readTime(text.mid(cut).trimmed()) : std::nullopt;
    if (time) return toCome(at(now, *day, *time), now);
  }
  return {};
}

}  // namespace inquiry::ui
