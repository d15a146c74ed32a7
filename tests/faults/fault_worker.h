#pragma once

#include <cstdint>
#include <string>

namespace inquiry::faults {

// What the processes do that are killed. `folder` is the run's; `name` makes the texts of this life unique.

// Syncs, sends and refreshes in the background and writes an answer every few ten milliseconds, until it is killed or 30 s are over. An answer is
// noted in acked.log only after it is durable: from then on it must reach the buyer exactly once.
int workUntilKilled(const std::string& folder, const std::string& name, std::uint64_t seed);

// One life that passes through everything once and ends by itself: opening, recovery, refresh, pull, sends with and without a clear answer,
// look-ups, a snapshot.
int liveOnce(const std::string& folder, const std::string& name);

// Makes a workspace in `folder`/fresh and ends.
int createOnce(const std::string& folder);

}  // namespace inquiry::faults
