#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/domain/id.h"

namespace inquiry {

// How often buyers of one product wrote about one thing: for better listings, and for answers worth writing down.
struct ProductTag {
  StoreId store;
  std::string item;   // the platform's number of the listing; empty: no product is known
  std::string title;  // as the newest order names it
  std::string tag;    // empty: without a tag
  std::int64_t waits = 0;
  std::vector<ThreadId> threads;  // the newest first
};

}  // namespace inquiry
