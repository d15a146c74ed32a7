#pragma once

#include <vector>

#include "core/desk/support_table.h"
#include "core/domain/finding.h"
#include "core/domain/support_case.h"

namespace inquiry::desk {

// What keeps a support case from being sent (Forbidden), what slows it (Warning), and what is worth knowing (Hint): language and call-back number of
// the site, category, notification, order defect rate. Nothing is read.
std::vector<Finding> supportFindings(const SupportTable& table, const SupportCase& value);

// It belongs under a notification, and none is named.
bool isIncomplete(const SupportTable& table, const SupportCase& value);

}  // namespace inquiry::desk
