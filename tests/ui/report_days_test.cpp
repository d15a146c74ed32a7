#include "ui/dashboard/report_days.h"

#include <catch2/catch_test_macros.hpp>

#include "ui/dashboard/report_words.h"

using namespace inquiry;
using namespace inquiry::ui;
using std::chrono::hours;

namespace {

const QTimeZone& zone(const char* name) {
  static std::map<std::string, QTimeZone> zones;
  return zones.try_emplace(name, QTimeZone(name)).first->second;
}

SavedDashboard wish(ReportSpan span, ReportComparison comparison = ReportComparison::SpanBefore) {
  SavedDashboard made;
  made.span = span;
  made.comparison = comparison;
  return made;
}

QString text(const std::optional<ReportDays>& days) {
  return days ? days->first.toString(Qt::ISODate) + QLatin1Char(' ') + days->end.toString(Qt::ISODate) : QStringLiteral("all");
}

}  // namespace

TEST_CASE("KP09: weeks of a report run from Monday to Sunday and months from the first, beside the week and the month before") {
  struct Row {
    const char* today;
    ReportSpan span;
    const char *days, *before, *yearBefore;
  };
  // 2026-11-23 is a Monday.
  const Row rows[] = {
      {"2026-11-23", ReportSpan::LastWeek, "2026-11-16 2026-11-23", "2026-11-09 2026-11-16", "2025-11-17 2025-11-24"},
      {"2026-11-22", ReportSpan::LastWeek, "2026-11-09 2026-11-16", "2026-11-02 2026-11-09", "2025-11-10 2025-11-17"},
      {"2026-11-23", ReportSpan::ThisWeek, "2026-11-23 2026-11-24", "2026-11-16 2026-11-17", "2025-11-24 2025-11-25"},
      {"2026-11-22", ReportSpan::ThisWeek, "2026-11-16 2026-11-23", "2026-11-09 2026-11-16", "2025-11-17 2025-11-24"},
      {"2026-01-01", ReportSpan::LastWeek, "2025-12-22 2025-12-29", "2025-12-15 2025-12-22", "2024-12-23 2024-12-30"},
      {"2026-03-31", ReportSpan::LastMonth, "2026-02-01 2026-03-01", "2026-01-01 2026-02-01", "2025-02-01 2025-03-01"},
      {"2026-03-31", ReportSpan::ThisMonth, "2026-03-01 2026-04-01", "2026-02-01 2026-03-01", "2025-03-01 2025-04-01"},
      {"2026-03-30", ReportSpan::ThisMonth, "2026-03-01 2026-03-31", "2026-02-01 2026-03-01", "2025-03-01 2025-03-31"},
      {"2026-01-15", ReportSpan::LastMonth, "2025-12-01 2026-01-01", "2025-11-01 2025-12-01", "2024-12-01 2025-01-01"},
      {"2026-11-23", ReportSpan::Week, "2026-11-17 2026-11-24", "2026-11-10 2026-11-17", "2025-11-17 2025-11-24"},
      {"2026-11-23", ReportSpan::Today, "2026-11-23 2026-11-24", "2026-11-22 2026-11-23", "2025-11-23 2025-11-24"},
      {"2026-11-23", ReportSpan::Everything, "all", "all", "all"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.today, static_cast<int>(row.span));
    const QDate today = QDate::fromString(QLatin1String(row.today), Qt::ISODate);
    const QTimeZone& shanghai = zone("Asia/Shanghai");
    CHECK(text(reportDays(wish(row.span), today, shanghai)) == QLatin1String(row.days));
    CHECK(text(comparedDays(wish(row.span), today, shanghai)) == QLatin1String(row.before));
    CHECK(text(comparedDays(wish(row.span, ReportComparison::YearBefore), today, shanghai)) == QLatin1String(row.yearBefore));
    CHECK_FALSE(comparedDays(wish(row.span, ReportComparison::Nothing), today, shanghai));
  }
}

TEST_CASE("KP09: last week begins and ends at midnight of the person's own zone, an hour longer where the clocks go back") {
  const Instant now = Instant::parse("2026-10-26T09:00:00Z").value();
  const ReportQuestion shanghai = reportQuestion(wish(ReportSpan::LastWeek), now, zone("Asia/Shanghai"));
  CHECK(shanghai.filter.from == Instant::parse("2026-10-18T16:00:00Z").value());
  CHECK(shanghai.filter.to == Instant::parse("2026-10-25T16:00:00Z").value());
  const ReportQuestion berlin = reportQuestion(wish(ReportSpan::LastWeek), now, zone("Europe/Berlin"));
  CHECK(berlin.filter.from == Instant::parse("2026-10-18T22:00:00Z").value());
  CHECK(berlin.filter.to - berlin.filter.from == hours(7 * 24 + 1));
  REQUIRE(berlin.comparedWith);
  CHECK(berlin.comparedWith->to == berlin.filter.from);
  CHECK(berlin.comparedWith->to - berlin.comparedWith->from == hours(7 * 24));
  // Monday has begun in Shanghai and not in Los Angeles.
  const Instant between = Instant::parse("2026-10-25T20:00:00Z").value();
  CHECK(reportQuestion(wish(ReportSpan::ThisWeek), between, zone("Asia/Shanghai")).filter.from == Instant::parse("2026-10-25T16:00:00Z").value());
  CHECK(reportQuestion(wish(ReportSpan::ThisWeek), between, zone("America/Los_Angeles")).filter.from == Instant::parse("2026-10-19T07:00:00Z").value());
}

TEST_CASE("KP09: a comparison says what it is: the day, the week, the month before") {
  CHECK(comparisonName(ReportComparison::SpanBefore, ReportSpan::LastWeek) == QStringLiteral("Beside the week before"));
  CHECK(comparisonName(ReportComparison::SpanBefore, ReportSpan::LastMonth) == QStringLiteral("Beside the month before"));
  CHECK(comparisonName(ReportComparison::SpanBefore, ReportSpan::Today) == QStringLiteral("Beside the day before"));
  CHECK(comparisonName(ReportComparison::SpanBefore, ReportSpan::Quarter) == QStringLiteral("Beside the time before"));
}
