#pragma once

#include <string_view>

#include "app/sandbox/engine/shop.h"

namespace inquiry::sandbox {

// Messages from eBay itself (FROM_EBAY): returns, payouts, policies.
void addNotices(Shop& shop, std::string_view language, int count, Instant now);

}  // namespace inquiry::sandbox
