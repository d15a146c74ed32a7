#pragma once

#include "app/sandbox/engine/shop.h"

namespace inquiry::sandbox {

// Some claims of a Mercado Libre shop, as far as it has sales: one on an order in which nobody has written, one that Mercado Libre
// decides, one with a return on its way, one whose parcel did not arrive, and one that is over.
void addClaims(Shop& shop, Instant now);

}  // namespace inquiry::sandbox
