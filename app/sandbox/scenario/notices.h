#pragma once

#include <string_view>

#include "app/sandbox/engine/shop.h"

namespace inquiry::sandbox {

// Messages from eBay itself (FROM_EBAY): returns, payouts, policies.
void addNotices(Shop& shop, std::string_view language, int count, Instant now);
// What a shop system tells its owner: the newest orders.
void addOrderNotices(Shop& shop, int count);

}  // namespace inquiry::sandbox
