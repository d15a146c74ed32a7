#pragma once

#include "core/marketplaces/inbound.h"
#include "core/marketplaces/shopee/shopee_json.h"

namespace inquiry::shopee {

// A buyer's wish to cancel an order that is on its way out, as a case of its own: the seller accepts or declines it. The platform names no time for it.
struct CancellationReading {
  bool isOpen = false;  // the order waits for the seller's answer
  InboundThread thread;
  std::optional<InboundMessage> message;  // the buyer's reason
  InboundCase filed;
};
// An order as get_order_detail tells it. Of one that is not being cancelled: how the wish ended, whether or not there ever was one.
CancellationReading mapCancellation(const Json& order, Instant readAt);

}  // namespace inquiry::shopee
