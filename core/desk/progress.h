#pragma once

#include <cstdint>
#include <functional>

namespace inquiry::desk {

// Called now and then with rows done and rows expected (0 = unknown); false asks to stop (Cancelled).
using Progress = std::function<bool(std::int64_t done, std::int64_t expected)>;

}  // namespace inquiry::desk
