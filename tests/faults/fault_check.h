#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "tests/faults/fault_world.h"

namespace inquiry::faults {

// What a run must end with, once the faults are over and the desk had time to look everything up.
struct Verdict {
  std::int64_t acked = 0, sent = 0, refused = 0;
  std::int64_t asked = 0;            // answers that waited for a person's word
  std::int64_t lost = 0;             // acknowledged to the person, neither sent nor refused
  std::int64_t doubled = 0;          // reached the buyer more than once
  std::int64_t missingMessages = 0;  // of buyers, not stored
  std::int64_t doubledMessages = 0;  // of buyers or ours, stored more than once
  std::int64_t unfinished = 0;       // rows that never came to an end
  bool isJournalIntact = false;
  std::vector<std::string> problems;  // the first few, one sentence each
  bool isClean() const {
    return lost == 0 && doubled == 0 && missingMessages == 0 && doubledMessages == 0 && unfinished == 0 && isJournalIntact && problems.empty();
  }
};

// Opens the workspace of `folder`, lets it finish without faults, answers what asks a person, and compares it with the sandbox.
Verdict settleAndCheck(const std::string& folder, FaultWorld& world);

}  // namespace inquiry::faults
