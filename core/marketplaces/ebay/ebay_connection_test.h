#pragma once

#include <stop_token>

#include "core/domain/clock.h"
#include "core/marketplaces/connector.h"
#include "core/marketplaces/ebay/ebay_endpoints.h"
#include "core/net/api_session.h"

namespace inquiry::ebay {

// Reads who we are, the newest conversations and the newest orders. A right that is missing is reported, not an error; whatever
// else fails is.
Result<TestRead> testConnection(ApiSession& session, const Endpoints& endpoints, const Clock& clock, std::stop_token stop);

}  // namespace inquiry::ebay
