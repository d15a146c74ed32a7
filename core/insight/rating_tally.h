#pragma once

#include <vector>

#include "core/domain/rating.h"
#include "core/domain/team.h"
#include "core/domain/wait_figures.h"

namespace inquiry::insight {

// The means of those ratings that are what `filter.only` names; its days are the caller's. Hours and days cannot narrow ratings and are left out. Pure.
RatingReport ratingReport(std::vector<RatedRow> rows, const WaitFilter& filter, const std::vector<Group>& groups);

}  // namespace inquiry::insight
