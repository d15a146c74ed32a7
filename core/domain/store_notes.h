#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/store_health.h"

// Words of StoreHealth::detail that a connector says and the desk explains, beside those of store_health.h.
namespace inquiry {

// In MissingScope, of a shop whose application has no grant for the chat: orders and returns go on. Found out by asking, not a failure.
inline constexpr std::string_view kNoChatGrant = "orders and returns only, chat NOT read";
// Of a store that is all right: the platform's clock and ours differ by so many minutes; calls are made by the platform's.
inline constexpr std::string_view kClockOff = "clock.off: ";

// The same as a test of the connection names it, by the calls that are refused.
inline bool lacksChatGrant(std::string_view detail) {
  const bool isByCall = detail.starts_with("sellerchat.") && detail.find("order.") == std::string_view::npos && detail.find("returns.") == std::string_view::npos;
  return detail == kNoChatGrant || isByCall;
}

// A store that gives orders although it gives no messages.
inline bool isOrdersOnly(std::string_view detail) { return detail == kOrdersOnly || lacksChatGrant(detail); }

// Nothing is missing but what such a store can do without.
inline bool lacksOnlyMessages(const std::vector<std::string>& missing) {
  return !missing.empty() && std::all_of(missing.begin(), missing.end(), [](std::string_view right) { return right == kOrdersOnly || right.starts_with("sellerchat."); });
}

}  // namespace inquiry
