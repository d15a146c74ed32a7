#pragma once

#include <string>
#include <vector>

#include "core/desk/report_tables.h"
#include "core/domain/review_sample.h"

namespace inquiry::desk {

// Each sampled conversation with each sheet on it, in the order drawn; those nobody judged stand there once, empty.
ReportTable scoreTable(const ReviewSample& sample, const ReportWords& words);
// Means by person over all their sheets: each criterion, and the weighted total. "All" first.
ReportTable scoreMeans(const ReviewSample& sample, const ReportWords& words);
// What was drawn and how it is drawn again, the means, and the sheets.
std::vector<ReportTable> sampleTables(const ReviewSample& sample, const ReportWords& words);
// The headings and sentences that reach `say`, for whoever translates them.
std::vector<std::string> sampleTexts();

}  // namespace inquiry::desk
