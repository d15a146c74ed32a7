#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/yahoo_shopping/caller.h"

namespace inquiry::yahoo_shopping {

// What one pull works with. Lives as long as the pull, on its worker.
class PullScope {
 public:
  PullScope(const Caller& who, const StoredView& view, PageSink& sink, const Clock& time, std::stop_token token)
      : caller(who), stored(view), clock(time), stop(std::move(token)), m_sink(sink) {}

  const Caller& caller;
  const StoredView& stored;
  const Clock& clock;
  const std::stop_token stop;

  // Hands a page over; an empty one is left out. Fails when the sink refuses it or the pull was asked to stop.
  Status hand(InboundPage page);
  std::optional<Instant> watermark(std::string_view stream) const;
  Status cancelled() const;
  // What the platform's clock shows now, as far as is known.
  Instant platformNow() const { return clock.now() + caller.session.clockSkew(); }
  // True when the pull must end with this error at once; otherwise its other parts go on.
  bool isFatal(const Error& error) const;
  // True when asking again later may well succeed.
  bool isPassing(const Error& error) const;

 private:
  PageSink& m_sink;
  bool m_sinkFailed = false;
};

}  // namespace inquiry::yahoo_shopping
