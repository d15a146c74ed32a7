#pragma once

#include <vector>

#include "core/domain/review_sample.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Conversations that a person, no rule, answered in the span, from here or everywhere as the frame says; each once, with whoever did so last from here, else the name
// their words stand under. In the order of store and id at the platform, which is the same on every computer.
Result<std::vector<SampledThread>> answeredThreads(Connection& connection, const SampleFrame& frame);

}  // namespace inquiry::storage
