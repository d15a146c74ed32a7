#pragma once

#include "core/domain/outgoing.h"
#include "core/marketplaces/shopee/return_reader.h"

namespace inquiry::shopee {

// What a return shows of the seller's steps: "refund", "offer:REFUND:10.00", "dispute", "dispute-cancelled", "evidence:2:words". The platform keeps no
// list of them, so a step is known again by the state it leads to.
std::vector<std::string> tracesIn(const ReturnParts& parts);
// Whether a trace is one of that step.
bool isTraceOf(const std::string& trace, const Outgoing& outgoing);

}  // namespace inquiry::shopee
