#pragma once

#include <string>
#include <vector>

#include "core/desk/report_tables.h"
#include "core/domain/error.h"
#include "core/domain/instant.h"

namespace inquiry::desk {

// Tables one below the other on A4 pages laid across, as a PDF in memory; the title of the first one heads the file. The same tables make the same bytes.
Result<std::string> pdfOf(const std::vector<ReportTable>& tables, Instant at);

}  // namespace inquiry::desk
