#pragma once

#include "app/sandbox/engine/shop.h"

namespace inquiry::sandbox {

// Returns of a Shopee shop in every state there is, a wish to cancel, and ratings with and without an answer.
void addAfterSales(Shop& shop, Instant now);

}  // namespace inquiry::sandbox
