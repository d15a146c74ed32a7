#pragma once

#include <memory>

#include "app/sandbox/engine/shop.h"

namespace inquiry::sandbox {

// An empty shop with sandbox credentials of its platform; everything chosen by chance depends on `seed` and the store id.
// Missing parts of the profile (user name, user id, currency) are filled in.
std::unique_ptr<Shop> makeShop(Shop::Profile profile, std::uint64_t seed);

}  // namespace inquiry::sandbox
