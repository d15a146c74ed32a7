#pragma once

#include "app/sandbox/engine/shop.h"

namespace inquiry::sandbox {

// What comes after sales of an eBay shop, as far as it has some: an inquiry about an order in which nobody has written, returns, a wish to
// cancel, a payment dispute, a case that eBay decides, and one that is over.
void addPostSales(Shop& shop, Instant now);

}  // namespace inquiry::sandbox
