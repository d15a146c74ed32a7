#pragma once

#include "app/sandbox/engine/shop.h"

namespace inquiry::sandbox {

// An order is older than whatever is said about it: one that is not moves back as a whole, to a day before.
Sale& placedBefore(Sale& sale, Instant at);
// And it has arrived by then.
Sale& deliveredBefore(Shop& shop, Sale& sale, Instant at);

}  // namespace inquiry::sandbox
