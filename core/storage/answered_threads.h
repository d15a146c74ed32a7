#pragma once

#include <vector>

#include "core/domain/review_sample.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Conversations that a person, no rule, answered from here in the span; each once, with whoever did so last. In the order of store and id at the platform, which is
// the same on every computer.
Result<std::vector<SampledThread>> answeredThreads(Connection& connection, const SampleFrame& frame);

}  // namespace inquiry::storage
