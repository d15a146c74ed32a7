#pragma once

#include <mutex>

#include "core/domain/clock.h"
#include "core/net/http.h"

namespace inquiry {

// How far a server's clock is ahead of ours, from its Date headers. These have whole seconds only and travel, so an offset that
// rounding and travel time explain counts as none. Safe from any thread.
class ClockSkew {
 public:
  // `asked` and `answered`: our wall time around the call.
  void learn(const HttpResponse& response, Instant asked, Instant answered);
  Duration estimate() const;

 private:
  mutable std::mutex m_mutex;
  Duration m_skew{};
};

}  // namespace inquiry
