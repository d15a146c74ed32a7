#pragma once

#include <cstddef>

#include "core/domain/error.h"
#include "core/domain/wait_figures.h"
#include "core/insight/fact_keys.h"
#include "core/storage/connection.h"

namespace inquiry::insight {

// What the numbers stand for, read from the workspace.
Result<Catalogue> readCatalogue(storage::Connection& connection);
// All figures of one dashboard, exact, in one pass over the packed days of its span. Inside one read transaction; reads only.
Result<ResponseReport> makeReport(storage::Connection& connection, const ReportQuestion& question);
// The waits behind a figure of that report.
Result<BehindRows> rowsBehind(storage::Connection& connection, const ReportQuestion& question, const Behind& behind, std::size_t limit);

}  // namespace inquiry::insight
