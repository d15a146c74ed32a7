#pragma once

#include <string>
#include <vector>

#include "core/desk/appraisal_service.h"
#include "core/desk/report_tables.h"

namespace inquiry::desk {

// The report on a person as tables: who and when, figures, stores, what they did, ratings, late waits and causes, every wait, definitions.
std::vector<ReportTable> appraisalTables(const Appraisal& appraisal, const ReportWords& words);
// Means by person, the whole in the first row.
ReportTable ratingTable(const RatingReport& ratings, const ReportWords& words);
// Each rating, in the order of the report.
ReportTable ratedTable(const RatingReport& ratings, const ReportWords& words);
// The headings and sentences of these that reach `say`.
std::vector<std::string> appraisalTexts();

}  // namespace inquiry::desk
