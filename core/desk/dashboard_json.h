#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/domain/dashboard.h"
#include "core/domain/error.h"

namespace inquiry::desk {

// How reference lines and saved dashboards are kept as settings.
std::string toJson(const std::vector<ReferenceLine>& lines);
std::string toJson(const std::vector<SavedDashboard>& dashboards);
// Corrupt names the setting. A dashboard with a word of a newer version is left out.
Result<std::vector<ReferenceLine>> referenceLinesFrom(std::string_view json);
Result<std::vector<SavedDashboard>> dashboardsFrom(std::string_view json);

// What a new workspace starts with; each with where it stands.
std::vector<ReferenceLine> builtInReferenceLines();

}  // namespace inquiry::desk
