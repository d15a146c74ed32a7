#pragma once

#include <stop_token>

#include "core/domain/clock.h"
#include "core/marketplaces/connector.h"
#include "core/marketplaces/ebay/ebay_endpoints.h"
#include "core/marketplaces/ebay/ebay_order_links.h"
#include "core/marketplaces/ebay/ebay_values.h"
#include "core/net/api_session.h"

namespace inquiry::ebay {

// Everything one pull works with; lives as long as the pull.
struct PullContext {
  ApiSession& session;
  const Endpoints& endpoints;
  const Store& store;
  const Clock& clock;
  const EbayIdentity& us;
  const StoredView& stored;
  PageSink& sink;
  std::stop_token stop;
  OrderLinks& links;

  // eBay's time as far as we can tell, so that a wrong local clock moves no watermark.
  Instant platformNow() const { return clock.now() + session.clockSkew(); }
  // How far a first import goes back: Store::historySince, or 90 days when the store does not say.
  Instant historyFloor() const;
  // How far an incremental pull goes back that has no watermark yet: a week at most, so that the newest is there soon.
  Instant recentFloor() const;
};

Error cancelled();

// Orders modified since the watermark (or within the last 30 days of a sweep, or since the history floor; goes on where an import
// was stopped).
Status pullOrders(PullContext& context, PullDepth depth);

}  // namespace inquiry::ebay
