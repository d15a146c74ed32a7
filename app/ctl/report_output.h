#pragma once

#include <vector>

#include "app/ctl/command.h"
#include "core/desk/report_tables.h"
#include "core/domain/wait_figures.h"

namespace inquiry::ctl {

// The span and the filters of a report, as a command line says them.
Result<ReportQuestion> questionOf(Workspace& workspace, const Arguments& arguments);
// `json` as it is, or the tables in the format the command line asks for: on standard output, or in a file.
Result<Output> tablesOutput(Workspace& workspace, const Arguments& arguments, const std::vector<desk::ReportTable>& tables, Output json);

Result<Output> personReport(Workspace& workspace, const Arguments& arguments);
// report schedule list|add|remove|run
Result<Output> reportPlans(Workspace& workspace, const Arguments& arguments);
Result<Output> tagReport(Workspace& workspace, const Arguments& arguments);

}  // namespace inquiry::ctl
