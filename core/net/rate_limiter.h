#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "core/domain/clock.h"
#include "core/domain/id.h"
#include "core/net/http.h"

namespace inquiry {

// What a platform allows: `perSecond` calls on average, `burst` at once. Both above zero.
struct RateLimit {
  double perSecond = 8;
  double burst = 16;
};

// Decides when the next call of a store may go out. One token bucket per (store, bucket name), narrowed by what the platform's
// answers say: Retry-After, RateLimit-* and X-RateLimit-*, x-amzn-RateLimit-Limit, and by every 429.
//
// Invariant: no call is allowed inside a window the platform asked for (Retry-After), up to kLongestWindow. A 429 does not say
// whose budget ran out (the application's, the seller's, one endpoint's), so a window holds all buckets of its store, but those
// others for kWholeStore at most: longer windows are the daily budget of one resource.
//
// Pure decision, no waiting: times are Clock::steady() of the clock handed in. Safe from any thread.
class RateLimiter {
 public:
  static constexpr Duration kLongestWindow = std::chrono::hours(24);
  static constexpr Duration kWholeStore = std::chrono::minutes(15);
  struct Key {
    StoreId store;
    std::string bucket;
    friend auto operator<=>(const Key&, const Key&) = default;
  };
  // Numbers in [0, 1).
  using Jitter = std::function<double()>;

  RateLimiter(const Clock& clock, Jitter jitter);

  // The starting limit of a bucket; answers may narrow it later, success widens it up to this again.
  void setLimit(const Key& key, RateLimit limit);

  // Steady time from which a call may go out; not later than now when it may go at once.
  Duration nextAllowedAt(const Key& key) const;
  // Takes one call out of the bucket when it is allowed now; otherwise says how long to wait and takes nothing.
  std::optional<Duration> take(const Key& key);

  // Reads the limits out of an answer, also out of a good one. `now` is wall time, for servers that send no Date.
  void learn(const Key& key, const HttpResponse& response, Instant now);
  // The platform asked for a pause in another way (a body, a status of its own). Empty = a pause that grows with every refusal.
  void refuse(const Key& key, std::optional<Duration> pause);

  // How long the platform still asked us to wait: the longest window over all buckets of the store. Token bucket pauses do not count.
  std::optional<Duration> remainingWindow(const StoreId& store) const;
  // The window of one bucket as take() sees it.
  std::optional<Duration> remainingWindow(const Key& key) const;

 private:
  struct Bucket {
    RateLimit configured, current;
    double tokens = 0;
    Duration filledAt{};
    std::optional<Duration> closedUntil;
    int refusals = 0;  // in a row
  };

  Bucket& bucketAt(const Key& key);
  const Bucket* find(const Key& key) const;
  void refill(Bucket& bucket) const;
  // These two and everything below are called with the lock held.
  Duration opensAt(const Key& key) const;
  Duration allowedAt(const Key& key) const;
  void close(const Key& key, Duration pause);
  void learnPace(Bucket& bucket, const HttpResponse& response, Instant now);

  const Clock& m_clock;
  const Jitter m_jitter;
  mutable std::mutex m_mutex;
  std::map<Key, Bucket> m_buckets;
  std::map<StoreId, Duration> m_storeClosedUntil;
};

// The pause Retry-After asks for, in seconds or as a date (measured against the answer's own Date, so that a wrong local clock does
// not matter; `now` only when there is none). Empty when absent, malformed, zero or negative; never more than kLongestWindow.
std::optional<Duration> retryAfter(const HttpResponse& response, Instant now);

}  // namespace inquiry
