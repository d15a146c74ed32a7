#pragma once

#include "core/marketplaces/shopee/pull_scope.h"
#include "core/marketplaces/shopee/trade_api.h"

namespace inquiry::shopee {

// Orders, as context of what buyers write, and the wishes to cancel them. The numbers of parcels are one call each, so those of a first import are left
// to whoever opens the order.
//   changed() - what was updated since the watermark "orders", ten minutes overlapped, window by window
//   created() - what was placed in a span of time, newest window first, for the first import
class OrderPull {
 public:
  explicit OrderPull(PullScope& scope) : m_scope(scope) {}

  Status changedWhenDue(Instant atTheStart);
  Status changed(Instant atTheStart);
  Status created(Instant since);

 private:
  Status window(WindowOf field, const Window& window);
  Status handOver(const std::vector<std::string>& numbers);
  void takeCancellation(InboundPage& page, const Json& row) const;

  PullScope& m_scope;
  bool m_readsParcels = false;
};

}  // namespace inquiry::shopee
