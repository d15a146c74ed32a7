#pragma once

#include <string_view>

// Words of StoreHealth::detail of a store that is all right but for its cases: claims, returns and disputes. Messages and orders go on.
namespace inquiry {

// Followed by the name of the right that is missing.
inline constexpr std::string_view kCasesWithoutRight = "cases.no_right: ";
inline constexpr std::string_view kCasesNotRead = "cases.not_read";

}  // namespace inquiry
