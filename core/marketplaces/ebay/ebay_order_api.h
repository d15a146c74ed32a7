#pragma once

#include <stop_token>
#include <string>

#include "core/marketplaces/ebay/ebay_endpoints.h"
#include "core/net/api_session.h"

// Fulfillment API v1, one function per endpoint. https://developer.ebay.com/api-docs/sell/fulfillment/overview.html
// Blocking; fail as ApiSession::call does. Safe from any thread.
namespace inquiry::ebay {

inline constexpr std::int64_t kOrderPageSize = 200;  // the most eBay gives

// GET /order, everything modified since `modifiedSince`
Result<HttpResponse> getOrders(ApiSession& session, const Endpoints& at, Instant modifiedSince, std::int64_t offset, std::stop_token stop);
// GET /order/{orderId}
Result<HttpResponse> getOrder(ApiSession& session, const Endpoints& at, const std::string& orderId, std::stop_token stop);
// GET /order/{orderId}/shipping_fulfillment
Result<HttpResponse> getShippingFulfillments(ApiSession& session, const Endpoints& at, const std::string& orderId, std::stop_token stop);

}  // namespace inquiry::ebay
