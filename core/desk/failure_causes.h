#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry::desk {

// One thing that went wrong towards a buyer. cause: "late", "forbidden-word" (the platform kept an answer back, or the check before sending did), "case-lost".
struct Failure {
  ThreadId thread;
  StoreId store;
  std::string cause;
  std::string detail;  // of "late" why: core/domain/deadline.h; else the platform's word
  Instant at;
};

struct FailureBreakdown {
  std::vector<Failure> failures;            // newest first; one conversation may stand here for several causes
  std::map<std::string, int> tenths;        // per cause, in tenths of a percent; they add up to 1000 unless nothing went wrong
  std::map<std::string, std::int64_t> counts;
};
// The breakdown of these failures: shares are rounded so that they add up.
FailureBreakdown breakdownOf(std::vector<Failure> failures);

}  // namespace inquiry::desk
