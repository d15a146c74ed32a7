#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/shopee/shopee_caller.h"

namespace inquiry::shopee {

// What one pull works with, and what it does alike in all its parts. Lives as long as the pull, on its worker.
class PullScope {
 public:
  PullScope(const ShopCaller& who, const StoredView& view, PageSink& sink, const Clock& time, std::stop_token token)
      : caller(who), stored(view), clock(time), stop(std::move(token)), m_sink(sink) {}

  const ShopCaller& caller;
  const StoredView& stored;
  const Clock& clock;
  const std::stop_token stop;

  // Hands a page over; an empty one is left out. Fails when the sink refuses it or the pull was asked to stop.
  Status hand(InboundPage page);
  Status hand(std::string stream, std::string value);
  std::optional<Instant> watermark(std::string_view stream) const;
  // The stream was moved less than `pause` ago.
  bool wasReadWithin(std::string_view stream, Duration pause) const;
  // The platform's own time, which its windows are measured by.
  Instant platformNow() const { return clock.now() + caller.wire.clockSkew(); }
  // True when the pull must end with this error; otherwise its other parts go on.
  bool isFatal(const Error& error) const;
  Status cancelled() const;

 private:
  PageSink& m_sink;
  bool m_sinkFailed = false;
};

}  // namespace inquiry::shopee
