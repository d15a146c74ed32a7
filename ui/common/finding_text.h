#pragma once

#include <QString>

#include "core/desk/values.h"

namespace inquiry::ui {

// A finding in the interface language, by its rule.
QString findingTitle(const Finding& finding);
// The same with the channel's limit in it: "File too large: at most 10.0 MB here".
QString findingTitle(const Finding& finding, const desk::ComposerLimits& limits);
QString findingSource(const Finding& finding);
// What the one button that cures it says; empty when no single edit does.
QString findingFix(const Finding& finding);

}  // namespace inquiry::ui
