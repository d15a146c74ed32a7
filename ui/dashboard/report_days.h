#pragma once

#include <QDate>
#include <QTimeZone>
#include <optional>

#include "core/domain/dashboard.h"
#include "core/domain/wait_figures.h"

namespace inquiry::ui {

// Whole days, the first counted and the one behind the last.
struct ReportDays {
  QDate first, end;
  friend bool operator==(const ReportDays&, const ReportDays&) = default;
};

// Weeks run from Monday to Sunday. `today` is a day of the person's own zone; empty for everything and for chosen days without an instant.
std::optional<ReportDays> reportDays(const SavedDashboard& wish, const QDate& today, const QTimeZone& zone);
// The days beside them: of a week the week before, of a month the same days of the month before, else as many days before; a year back, a week stands beside a week.
std::optional<ReportDays> comparedDays(const SavedDashboard& wish, const QDate& today, const QTimeZone& zone);

// The instants at which a day begins in a zone; and the day of one.
Instant startOfDay(const QDate& day, const QTimeZone& zone);
QDate dayOf(Instant at, const QTimeZone& zone);

// What a wish asks the figures for: its days and what they are compared with, its filters and grouping. `today` included, as far as it has come.
ReportQuestion reportQuestion(const SavedDashboard& wish, Instant now, const QTimeZone& zone);

}  // namespace inquiry::ui
