#include "ui/dashboard/report_days.h"

#include <QDateTime>
#include <algorithm>

namespace inquiry::ui {
namespace {

constexpr int kWeek = 7, kFourWeeks = 28, kQuarter = 90, kWeeksOfAYear = 52, kYear = 365;

QDate mondayOf(const QDate& day) { return day.addDays(1 - day.dayOfWeek()); }
QDate firstOf(const QDate& day) { return {day.year(), day.month(), 1}; }
ReportDays upTo(const QDate& today, int days) { return {today.addDays(1 - days), today.addDays(1)}; }
ReportDays shifted(const ReportDays& days, qint64 by) { return {days.first.addDays(by), days.end.addDays(by)}; }

bool isOfWeeks(ReportSpan span) { return span == ReportSpan::ThisWeek || span == ReportSpan::LastWeek; }
bool isOfMonths(ReportSpan span) { return span == ReportSpan::ThisMonth || span == ReportSpan::LastMonth; }

// As many days of another month, whole months whole.
ReportDays monthsBefore(const ReportDays& days, int months) {
  const QDate first = days.first.addMonths(-months), next = first.addMonths(1);
  if (days.end == days.first.addMonths(1)) return {first, next};
  return {first, std::min(first.addDays(days.first.daysTo(days.end)), next)};
}

}  // namespace

Instant startOfDay(const QDate& day, const QTimeZone& zone) { return Instant::fromMillis(day.startOfDay(zone).toMSecsSinceEpoch()); }

QDate dayOf(Instant at, const QTimeZone& zone) { return QDateTime::fromMSecsSinceEpoch(at.millis(), zone).date(); }

std::optional<ReportDays> reportDays(const SavedDashboard& wish, const QDate& today, const QTimeZone& zone) {
  const QDate monday = mondayOf(today), month = firstOf(today);
  switch (wish.span) {
    case ReportSpan::Today: return upTo(today, 1);
    case ReportSpan::Week: return upTo(today, kWeek);
    case ReportSpan::FourWeeks: return upTo(today, kFourWeeks);
    case ReportSpan::Quarter: return upTo(today, kQuarter);
    case ReportSpan::ThisWeek: return ReportDays{monday, today.addDays(1)};
    case ReportSpan::LastWeek: return ReportDays{monday.addDays(-kWeek), monday};
    case ReportSpan::ThisMonth: return ReportDays{month, today.addDays(1)};
    case ReportSpan::LastMonth: return ReportDays{month.addMonths(-1), month};
    case ReportSpan::Chosen:
      if (wish.from && wish.to) return ReportDays{dayOf(*wish.from, zone), dayOf(*wish.to, zone)};
      return upTo(today, kWeek);
    case ReportSpan::Everything: break;
  }
  return {};
}

std::optional<ReportDays> comparedDays(const SavedDashboard& wish, const QDate& today, const QTimeZone& zone) {
  const auto days = reportDays(wish, today, zone);
  if (!days || wish.comparison == ReportComparison::Nothing) return {};
  const bool isYear = wish.comparison == ReportComparison::YearBefore;
  if (isOfMonths(wish.span)) return monthsBefore(*days, isYear ? 12 : 1);
  if (isOfWeeks(wish.span)) return shifted(*days, isYear ? -kWeek * kWeeksOfAYear : -kWeek);
  return shifted(*days, isYear ? -kYear : -days->first.daysTo(days->end));
}

ReportQuestion reportQuestion(const SavedDashboard& wish, Instant now, const QTimeZone& zone) {
  const QDate today = dayOf(now, zone);
  ReportQuestion asked;
  asked.now = now;
  asked.grouping = wish.grouping;
  asked.filter.only = wish.only;
  const auto days = reportDays(wish, today, zone);
  asked.filter.to = startOfDay(days ? days->end : today.addDays(1), zone);
  if (!days) return asked;
  asked.filter.from = startOfDay(days->first, zone);
  if (const auto before = comparedDays(wish, today, zone)) asked.comparedWith = WaitFilter{startOfDay(before->first, zone), startOfDay(before->end, zone), {}};
  return asked;
}

}  // namespace inquiry::ui
