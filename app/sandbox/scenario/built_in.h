#pragma once

#include "app/sandbox/engine/sandbox.h"

namespace inquiry::sandbox {

// The scenario a newcomer meets: six stores, more than 300 threads in eight languages. Relative to the time of its start a few
// threads are overdue by a clock of 24 hours, some due within one and within four hours, the rest open in time or answered.
// The same seed gives the same world, shifted to the start.
Sandbox::Scenario builtInScenario(std::uint64_t seed);

}  // namespace inquiry::sandbox
