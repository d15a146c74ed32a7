#pragma once

#include <string>
#include <vector>

#include "core/desk/values.h"
#include "core/domain/store.h"
#include "core/domain/thread.h"

namespace inquiry::desk {

// The proof of every clock as plain lines, to be handed to a platform or filed: English, both time zones, nothing of the buyer but the order's number.
std::string proofLines(const Thread& thread, const Store& store, const std::vector<ClockView>& clocks);

}  // namespace inquiry::desk
