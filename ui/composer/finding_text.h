#pragma once

#include <QString>

#include "core/domain/finding.h"

namespace inquiry::ui {

// A finding in the interface language, by its rule.
QString findingTitle(const Finding& finding);
QString findingSource(const Finding& finding);
// What the one button that cures it says; empty when no single edit does.
QString findingFix(const Finding& finding);

}  // namespace inquiry::ui
