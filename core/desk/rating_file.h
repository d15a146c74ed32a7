#pragma once

#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/rating.h"

namespace inquiry::desk {

// Ratings of buyers out of a CSV file with a heading, as a platform's or a survey's download gives them:
//   score, rated_at [, order | thread] [, agent] [, scale] [, store]
// `scale` is the best score there is (5 when it is not said; 10 and 100 are usual); "4,5" and "4.5" are both read. A date without a time is the end of that day, UTC.
// `fallback` is the store of rows that name none. InvalidInput "ratings.file" names line and column; nothing is taken in then. Ids, people and instants of adding are
// the caller's.
Result<std::vector<Rating>> readRatingFile(std::string_view bytes, const StoreId& fallback);

}  // namespace inquiry::desk
