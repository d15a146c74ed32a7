#pragma once

#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/store.h"

namespace inquiry::storage {
class Connection;
}

namespace inquiry::desk {

// Something that should be in place before the desk answers buyers of a store. The window says it in words.
struct GoLivePoint {
  std::string code;  // "never-read", "not-well", "no-owner", "no-enquiry"
  std::string text;  // English, with what to do
};

// Who lets a store answer although points are open, and why. Both in the journal.
struct GoLiveOverride {
  std::string name, reason;
  bool isGiven() const { return !name.empty() && !reason.empty(); }
};

// What is open for a store; empty when nothing is.
Result<std::vector<GoLivePoint>> goLivePoints(storage::Connection& connection, const StoreId& store);

}  // namespace inquiry::desk
