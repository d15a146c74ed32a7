#pragma once

#include <optional>
#include <string>

#include "core/marketplaces/connector.h"
#include "core/marketplaces/rakuten/caller.h"

namespace inquiry::rakuten {

// What one pull leaves for the next while the program runs; the pulling worker's.
struct PullMemory {
  std::optional<Instant> licenceAskedAt;
  std::optional<Instant> ordersOffUntil;  // the order functions are not switched on: asked again then
};

// What one pull works with, and what it does alike in all its parts. Lives as long as the pull, on its worker.
class PullScope {
 public:
  PullScope(const Caller& who, const StoredView& view, PageSink& sink, PullMemory& kept, std::stop_token token)
      : caller(who), stored(view), memory(kept), stop(std::move(token)), now(who.platformNow()), m_sink(sink) {}

  const Caller& caller;
  const StoredView& stored;
  PullMemory& memory;
  const std::stop_token stop;
  const Instant now;  // platform time at which the pull began

  // Hands a page over; an empty one is left out. Fails when the sink refuses it or the pull was asked to stop.
  Status hand(InboundPage page);
  std::optional<Instant> watermark(std::string_view stream) const;

 private:
  PageSink& m_sink;
};

}  // namespace inquiry::rakuten
