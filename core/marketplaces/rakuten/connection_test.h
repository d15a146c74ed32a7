#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/rakuten/caller.h"

namespace inquiry::rakuten {

// A real read with every function that only reads, each named as granted or missing: RMS has them switched on one by one. Functions that write cannot
// be tried without writing; they are named when RMS refuses one.
Result<TestRead> testConnection(const Caller& caller, std::stop_token stop);

// Asks when the licence key ends and keeps it. Fails as the call does.
Status learnExpiry(const Caller& caller, std::stop_token stop);

}  // namespace inquiry::rakuten
