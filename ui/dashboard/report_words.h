#pragma once

#include <QString>
#include <vector>

#include "core/desk/report_tables.h"
#include "core/domain/dashboard.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// Headings, definitions and words of the figures in the interface language; the same for page, print and spreadsheet.
QString reportText(const std::string& english);
// What of a reference line the program itself says; what a team typed stays as it is.
QString referenceText(const std::string& text);
QString figureName(Figure figure);
QString figureMeaning(Figure figure);
// The English of all of them, so that none is forgotten.
std::vector<QString> knownReportTexts();

QString groupingName(Grouping grouping);
// What a key stands for: the name of a store, a person, a day.
QString groupText(Grouping grouping, const std::string& key, const Directory& directory, const TimeText& times);
QString spanName(ReportSpan span);
// What a span stands beside: the day, the week, the month before.
QString comparisonName(ReportComparison comparison, ReportSpan span);

// "97.8 %"; an en dash over none.
QString shareText(const Share& share, const TimeText& times);
QString percentText(double percent, const TimeText& times);
// "1 h 08"; an en dash without one.
QString lengthText(const std::optional<Duration>& time);
QString countText(std::int64_t count, const TimeText& times);
// "1,256 / 1,284"
QString partText(const Share& share, const TimeText& times);

desk::ReportWords reportWords(const Look& look, const Directory& directory);

}  // namespace inquiry::ui
