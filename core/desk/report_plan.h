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

// How far back one looks, and how long it rests: a desk that starts at nine each Monday has one each Monday.
Duration spanOf(ReportPlan::Every every);
Duration restOf(ReportPlan::Every every);

nlohmann::json toJson(const ReportPlan& plan);
std::optional<ReportPlan> reportPlanFrom(const nlohmann::json& value);
nlohmann::json toJson(const ReportRun& run);
std::optional<ReportRun> reportRunFrom(const nlohmann::json& value);

}  // namespace inquiry::desk
