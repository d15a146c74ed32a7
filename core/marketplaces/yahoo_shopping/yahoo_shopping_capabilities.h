#pragma once

#include "core/marketplaces/capabilities.h"

namespace inquiry::yahoo_shopping {

inline constexpr std::size_t kMaxText = 2000;
// Bounds of ours: the platform's pages name none, and a refusal after an upload would come too late.
inline constexpr std::size_t kMaxFiles = 5, kMaxFileBytes = 5U << 20U;

Capabilities capabilities();

}  // namespace inquiry::yahoo_shopping
