#pragma once

#include <string>
#include <vector>

#include "core/domain/store.h"
#include "core/domain/wait_fact.h"
#include "core/sla/clock_policy.h"
#include "core/storage/wait_source.h"

namespace inquiry::insight {

// A fact with its words still written out.
struct SpokenFact {
  WaitFact fact;
  std::string agent, holder, cause, calendar, policy;
  std::vector<std::string> tags;
};

// The waits of one thread, oldest first. Pure.
//  - A wait the desk kept (waiting_period) is taken as it stands, with its clocks. What it knows no wait for - an import, the time before a store was
//    connected - is read off the messages: from the oldest unanswered message of the buyer to the next answer of a person. Such a wait gets the deadline
//    that would hold for it today.
//  - Waits that were withdrawn (merged, deleted at the platform) are left out: nobody waited.
//  - Stages are kept as they were seen; an act before the wait counts from its start.
std::vector<SpokenFact> factsOf(const storage::WaitSource& source, const Store& store, const SlaSettings& settings);

}  // namespace inquiry::insight
