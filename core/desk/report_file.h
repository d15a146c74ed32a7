#pragma once

#include <string>
#include <vector>

#include "core/desk/archive_service.h"
#include "core/desk/report_tables.h"
#include "core/domain/error.h"

namespace inquiry::desk {

enum class ReportFormat { Csv, Xlsx, Pdf };

// Writes the tables into the file, which appears whole or not at all, and its manifest beside it; a sheet a table in XLSX, one below the other on paper.
// Checks nothing about the place.
Result<ExportReceipt> writeReport(const std::vector<ReportTable>& tables, ReportFormat format, const std::string& file, Instant now);

}  // namespace inquiry::desk
