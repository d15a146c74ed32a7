#pragma once

#include <QLocale>
#include <QString>
#include <vector>

#include "core/desk/support_values.h"
#include "ui/cases/finding_rows.h"

namespace inquiry::ui {

// Words of enquiries to a platform's support in the interface language.
QString supportStateName(SupportState state);
QString supportIcon(SupportState state);
// The title of a path in `language` (two letters); the path itself where the list has none.
QString pathTitle(const desk::SupportTable& table, const std::string& category, const std::string& language);
// What the service found, told from the same facts; a rule of a later version in its own words.
std::vector<ShownFinding> shownFindings(const std::vector<Finding>& findings, const SupportCase& value, const desk::SupportTable& table);
// "0.40 %"
QString rateText(double share, const QLocale& locale);
// What happened to an enquiry or to one of its files, by the kind of its journal row.
QString supportHappened(const std::string& kind);

}  // namespace inquiry::ui
