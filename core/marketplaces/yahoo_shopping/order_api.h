#pragma once

#include <string>

#include "core/marketplaces/yahoo_shopping/caller.h"

namespace inquiry::yahoo_shopping {

// Both ask in XML and are answered in XML; the answer's bytes.
// One order. Asks for what is shown and nothing else: no address, no telephone number, no mail address, no card.
Result<std::string> orderInfo(const Caller& caller, const std::string& orderId, std::stop_token stop);
// The newest order of a span, by its number alone: whether the order interface may be used at all.
Result<std::string> newestOrder(const Caller& caller, Instant from, Instant until, std::stop_token stop);

}  // namespace inquiry::yahoo_shopping
