#pragma once

#include "app/sandbox/engine/shop.h"

namespace inquiry::sandbox {

// An order in which nobody has written; of that buyer, or of a new one.
Sale& practiceSale(Shop& shop, const std::string& buyer, Instant now);

}  // namespace inquiry::sandbox
