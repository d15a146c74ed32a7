#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/desk/report_file.h"
#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry::desk {

// A report that is written by itself. Names are stored and part of file names: never rename.
struct ReportPlan {
  std::string id;  // made once
  enum class What { ResponseTimes, Deadlines, Person, AutomaticShare, Coverage, WeeklyCheck } what = What::ResponseTimes;
  enum class Every { Day, Week, Month } every = Every::Week;
  ReportFormat format = ReportFormat::Pdf;
  StoreId store;        // empty: all
  PersonId person;      // of a report on one
  std::string folder;   // outside of the workspace; empty: the folder "reports" of the workspace
  std::string channel;  // id of a mail channel of the alerts that gets the file; empty: nobody
  PersonId by = {};     // who planned it last: it shows what they may see
  friend bool operator==(const ReportPlan&, const ReportPlan&) = default;
};
std::string_view name(ReportPlan::What what);    // "response-times", "deadlines", "person", "automatic-share", "coverage", "weekly-check"
std::string_view name(ReportPlan::Every every);  // "day", "week", "month"
std::string_view name(ReportFormat format);      // "csv", "xlsx", "pdf"
std::optional<ReportPlan::What> reportFromName(std::string_view name);
std::optional<ReportPlan::Every> reportRhythmFromName(std::string_view name);
std::optional<ReportFormat> reportFormatFromName(std::string_view name);

// How the last run ended.
struct ReportRun {
  Instant at;
  std::string file;     // written and read back
  bool isMailed = false;
  std::string problem;  // English sentence; empty: all went well
};

// Whole days of a zone's calendar, up to the midnight before `at`: two runs never overlap, and leave nothing out.
struct ReportDays {
  Instant from, to;
};
ReportDays daysOf(ReportPlan::Every every, Instant at, const std::string& zone);
ReportDays daysBefore(ReportPlan::Every every, const ReportDays& days, const std::string& zone);
// The midnight from which the next one is due, however late in its day the last one ran.
Instant dueAfter(ReportPlan::Every every, Instant ran, const std::string& zone);

nlohmann::json toJson(const ReportPlan& plan);
std::optional<ReportPlan> reportPlanFrom(const nlohmann::json& value);
nlohmann::json toJson(const ReportRun& run);
std::optional<ReportRun> reportRunFrom(const nlohmann::json& value);

}  // namespace inquiry::desk
