#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/desk/support_table.h"
#include "core/domain/finding.h"
#include "core/domain/support_case.h"

// What the support service takes from and hands to the window and to inquirydeskctl: plain values.
namespace inquiry::desk {

struct SupportRequest {
  SupportCase value;  // id, state, times and maker are filled by the service; without a site: that of the store
  // The category says nothing of the matter, and the person wants it all the same: the only one the platform offers.
  enum class Vague { No, Yes } vague = Vague::No;
};

struct SupportRow {
  SupportCase value;
  LocalText categoryTitle;    // empty for a path that is not in the list
  bool isIncomplete = false;  // belongs under a notification, and none is named
  bool isLate = false;        // an answer was expected by now
};

// Oldest expectation first; those being written in front.
struct SupportList {
  std::vector<SupportRow> open;
  std::vector<SupportRow> closed;  // newest first
};

// One case in a chart over time.
struct SupportPoint {
  SupportCaseId id;
  StoreId store;
  std::string site, category;
  Instant sentAt;
  std::optional<double> hoursExpected, hoursTaken;  // the second absent while it is not answered
  std::optional<double> defectRate;
};

// A month of a site: the line through the points.
struct SupportMonth {
  std::string month;  // "2026-03"
  std::string site;
  std::int64_t cases = 0, answered = 0, late = 0;
  double medianHours = 0;  // of the answered ones
};

struct SupportTrend {
  std::vector<SupportPoint> points;  // in order of time
  std::vector<SupportMonth> months;  // in order of time, then site
};

}  // namespace inquiry::desk
