#pragma once

#include <stop_token>

#include "core/marketplaces/ebay/ebay_endpoints.h"
#include "core/net/api_session.h"

// Identity API v1. https://developer.ebay.com/api-docs/commerce/identity/overview.html
namespace inquiry::ebay {

// GET /user/ - blocking; fails as ApiSession::call does. Safe from any thread.
Result<HttpResponse> getUser(ApiSession& session, const Endpoints& at, std::stop_token stop);

}  // namespace inquiry::ebay
