#pragma once

#include "app/sandbox/engine/shop.h"

namespace inquiry::sandbox {

// Returns of a Shopify shop in every state there is.
void addReturns(Shop& shop, Instant now);

}  // namespace inquiry::sandbox
