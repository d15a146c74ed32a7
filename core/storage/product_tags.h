#pragma once

#include <vector>

#include "core/domain/error.h"
#include "core/domain/product_tag.h"
#include "core/domain/wait_figures.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Waits that began in the span of `filter`, by product and tag, the most first; of its conditions store and tag hold. A conversation with several tags counts under
// each. Reads every conversation of the span: for a report somebody asked for.
Result<std::vector<ProductTag>> productTags(Connection& connection, const WaitFilter& filter);

}  // namespace inquiry::storage
