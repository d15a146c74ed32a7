#pragma once

#include <atomic>

#include "core/marketplaces/shopee/pull_scope.h"
#include "core/marketplaces/shopee/return_mapper.h"
#include "core/marketplaces/shopee/trade_api.h"

namespace inquiry::shopee {

// Returns and refund requests: what changed since the watermark "returns", window by window. Of the open ones the detail is read, which alone
// knows every due date, and what may be done about them. Whether pages are counted from 0 or 1 the description leaves open, so 0 is tried until the platform refuses it.
class ReturnPull {
 public:
  ReturnPull(PullScope& scope, std::atomic<bool>& countsFromOne) : m_scope(scope), m_countsFromOne(countsFromOne) {}

  Status changed(Instant atTheStart);

 private:
  Status window(const Window& window);
  Result<Json> list(const Window& window, std::int64_t page);
  Status handOver(const Json& rows);

  PullScope& m_scope;
  bool m_hasRows = false;  // of the window that is read
  std::atomic<bool>& m_countsFromOne;  // the connector's: what was found out holds for its life
};

}  // namespace inquiry::shopee
