#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/mercado_libre/caller.h"

namespace inquiry::mercado_libre {

// A single resource answers 401 although the sign-in is good.
inline constexpr const char* kResource401 = "mercado-libre.resource-401";

// What one pull works with, and what it does alike in all its parts. Lives as long as the pull, on its worker.
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
  // True when the pull must end with this error; otherwise the other parts of the pull go on.
  bool isFatal(const Error& error) const;
  // True when asking again later may well succeed. A resource that answers 401 does not count: each time it is asked costs a token.
  bool isPassing(const Error& error) const;
  Status cancelled() const;
  // Incidents of the platform show as 401 on single resources while the sign-in is good: asks who we are before believing one.
  Result<Json> doubted(Result<Json> answer) const;

 private:
  PageSink& m_sink;
  bool m_sinkFailed = false;
};

}  // namespace inquiry::mercado_libre
