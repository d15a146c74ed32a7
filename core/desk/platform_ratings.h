#pragma once

#include <cstdint>
#include <vector>

#include "core/desk/parts.h"
#include "core/domain/thread.h"
#include "core/marketplaces/platform_actions.h"

namespace inquiry::desk {

// Keeps the stars a platform handed out with an order among the ratings of buyers, on the conversation about it; the same ones once more change nothing. Those
// without stars or without an instant are left out. Answers how many are new. Journalled.
Result<std::int64_t> keepPlatformRatings(Parts& parts, const Thread& thread, const std::vector<OrderRating>& ratings);

}  // namespace inquiry::desk
