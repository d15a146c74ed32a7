#pragma once

#include <QString>
#include <vector>

#include "core/desk/appeal_values.h"
#include "ui/cases/finding_rows.h"

namespace inquiry::ui {

// Words of appeals in the interface language.
QString appealStateName(AppealState state);
QString appealIcon(AppealState state);
// "Root cause"
QString appealPartName(AppealPart part);
// What belongs into it.
QString appealPartHint(AppealPart part);
// "71:59:58"; "-0:04:10" past it.
QString countdown(Duration left);
// Titles of the lists in `language` (two letters), the id where the list has none.
QString documentTitle(const desk::AppealTable& table, const std::string& id, const std::string& language);
QString reasonTitle(const desk::AppealTable& table, const std::string& id, const std::string& language);
// What the service found, told from the same facts; a rule of a later version in its own words.
std::vector<ShownFinding> shownFindings(const desk::AppealDetail& detail, const desk::AppealTable& table, const std::string& language);
// "84 % the same as appeal 3 (root cause)", the most alike first; nothing where nothing is alike.
QString likenessText(const desk::AppealDetail& detail);
// What happened to an appeal or to one of its files, by the kind of its journal row.
QString appealHappened(const std::string& kind);

}  // namespace inquiry::ui
