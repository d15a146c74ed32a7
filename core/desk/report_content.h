#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/desk/report_plan.h"
#include "core/desk/report_tables.h"

namespace inquiry::desk {

struct Parts;

// An English heading or sentence of the reports in the language of the desk.
using ReportSay = std::function<std::string(const std::string&)>;

// What a planned report says at this moment, as tables; the first one names the span in the store's zone and in UTC. Names of stores and people as the desk
// knows them. Blocks; not from the window's thread.
Result<std::vector<ReportTable>> plannedTables(Parts& parts, const ReportPlan& plan, const ReportSay& say);
// What a planned report is called, in English.
std::string titleOf(ReportPlan::What what);
// The headings of these tables that reach `say` beside those of the other reports.
std::vector<std::string> plannedTexts();

}  // namespace inquiry::desk
