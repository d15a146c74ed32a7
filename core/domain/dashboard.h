#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/instant.h"
#include "core/domain/marketplace.h"
#include "core/domain/wait_figures.h"

namespace inquiry {

// A line a chart is read against: a platform's bar, a wish of the team, what others reach. Each says where it comes from.
struct ReferenceLine {
  std::string id;                          // "amazon-24h", unique
  Figure figure = Figure::AnsweredInADay;  // a share in percent, a time in minutes
  std::optional<Marketplace> marketplace;  // empty: all
  double value = 0;
  std::string label, source, sourceDate;
  bool isShown = true;
  friend bool operator==(const ReferenceLine&, const ReferenceLine&) = default;
};

// Which days a dashboard shows: so many up to today, or a week (Monday to Sunday) or month of the calendar. Never renumber: stored.
enum class ReportSpan { Today = 1, Week = 2, FourWeeks = 3, Quarter = 4, Chosen = 5, Everything = 6, ThisWeek = 7, LastWeek = 8, ThisMonth = 9, LastMonth = 10 };
// What it is compared with: of a week the week before, of a month the month before. Never renumber: stored.
enum class ReportComparison { Nothing = 0, SpanBefore = 1, YearBefore = 2 };

// A dashboard a team keeps: what it shows, not the figures.
struct SavedDashboard {
  std::string name;  // unique, 1 to 60 characters
  ReportSpan span = ReportSpan::Week;
  std::optional<Instant> from, to;  // of a chosen span
  ReportComparison comparison = ReportComparison::SpanBefore;
  Grouping grouping = Grouping::Store;
  std::map<Grouping, std::string> only;
  friend bool operator==(const SavedDashboard&, const SavedDashboard&) = default;
};

}  // namespace inquiry
