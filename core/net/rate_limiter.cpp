#include "core/net/rate_limiter.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/net/http_date.h"

namespace inquiry {
namespace {

constexpr double kSlowest = 1.0 / 60;            // calls a second: however often we are refused, one a minute is tried
constexpr double kWholeToken = 1 - 1e-6;        // sums of fractions do not always reach 1
constexpr double kWidening = 1.05;               // per good answer
constexpr Duration kFirstPause = std::chrono::seconds(1);
constexpr Duration kLongestPause = std::chrono::seconds(60);
constexpr Duration kMostJitter = std::chrono::seconds(2);

std::optional<double> number(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  double value = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (problem != std::errc() || !std::isfinite(value)) return {};
  // "100;w=60" and "100, 100;w=60" give the quota first.
  if (end != text.data() + text.size() && *end != ';' && *end != ',' && *end != ' ') return {};
  return value;
}

std::string_view firstOf(const HttpResponse& response, std::initializer_list<std::string_view> names) {
  for (const auto name : names) {
    if (const auto value = response.header(name); !value.empty()) return value;
  }
  return {};
}

Duration seconds(double count) {
  const double longest = std::chrono::duration<double>(RateLimiter::kLongestWindow).count();
  return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(std::clamp(count, 0.0, longest)));
}

Instant serverNow(const HttpResponse& response, Instant now) { return httpDate(response.header("date")).value_or(now); }

// "reset" is seconds from now in the RFC draft and a point in time (seconds since 1970) at others; no pause lasts thirty years.
Duration untilReset(double reset, const HttpResponse& response, Instant now) {
  constexpr double kSurelyDate = 1'000'000'000;
  if (reset < kSurelyDate) return seconds(reset);
  const double serverSeconds = static_cast<double>(serverNow(response, now).millis()) / 1000;
  return seconds(reset - serverSeconds);
}

}  // namespace

std::optional<Duration> retryAfter(const HttpResponse& response, Instant now) {
  const auto text = response.header("retry-after");
  if (text.empty()) return {};
  Duration pause{};
  if (const auto count = number(text)) {
    pause = seconds(*count);
  } else if (const auto at = httpDate(text)) {
    pause = std::min(*at - serverNow(response, now), RateLimiter::kLongestWindow);
  }
  if (pause <= Duration::zero()) return {};
  return pause;
}

RateLimiter::RateLimiter(const Clock& clock, Jitter jitter) : m_clock(clock), m_jitter(std::move(jitter)) {}

void RateLimiter::setLimit(const Key& key, RateLimit limit) {
  const std::scoped_lock lock(m_mutex);
  Bucket& bucket = bucketAt(key);
  bucket.configured = bucket.current = limit;
  bucket.tokens = limit.burst;
}

RateLimiter::Bucket& RateLimiter::bucketAt(const Key& key) {
  const auto [at, isNew] = m_buckets.try_emplace(key);
  if (isNew) {
    at->second.tokens = at->second.current.burst;
    at->second.filledAt = m_clock.steady();
  }
  return at->second;
}

const RateLimiter::Bucket* RateLimiter::find(const Key& key) const {
  const auto at = m_buckets.find(key);
  return at == m_buckets.end() ? nullptr : &at->second;
}

void RateLimiter::refill(Bucket& bucket) const {
  const Duration now = m_clock.steady();
  const double passed = std::chrono::duration<double>(now - bucket.filledAt).count();
  if (passed > 0) bucket.tokens = std::min(bucket.current.burst, bucket.tokens + passed * bucket.current.perSecond);
  bucket.filledAt = now;
}

Duration RateLimiter::opensAt(const Key& key) const {
  Duration opens = m_clock.steady();
  if (const Bucket* bucket = find(key); bucket && bucket->closedUntil) opens = std::max(opens, *bucket->closedUntil);
  if (const auto store = m_storeClosedUntil.find(key.store); store != m_storeClosedUntil.end()) {
    opens = std::max(opens, store->second);
  }
  return opens;
}

Duration RateLimiter::nextAllowedAt(const Key& key) const {
  const std::scoped_lock lock(m_mutex);
  return allowedAt(key);
}

Duration RateLimiter::allowedAt(const Key& key) const {
  const Duration opens = opensAt(key);
  const Bucket* known = find(key);
  if (!known) return opens;
  Bucket bucket = *known;
  refill(bucket);
  if (bucket.tokens >= kWholeToken) return opens;
  const double missing = (1 - bucket.tokens) / bucket.current.perSecond;
  // Rounded up, a moment too early would be refused by take(); but not because of the last digit of a sum of fractions.
  return std::max(opens, m_clock.steady() + Duration(static_cast<std::int64_t>(std::ceil(missing * 1000 - 1e-3))));
}

std::optional<Duration> RateLimiter::take(const Key& key) {
  const std::scoped_lock lock(m_mutex);
  const Duration now = m_clock.steady();
  if (const Duration allowed = allowedAt(key); allowed > now) return allowed - now;
  Bucket& bucket = bucketAt(key);
  refill(bucket);
  bucket.tokens = std::max(0.0, bucket.tokens - 1);
  return {};
}

void RateLimiter::close(const Key& key, Duration pause) {
  Bucket& bucket = bucketAt(key);
  // Later than asked, never earlier, so that many desks behind one address do not come back in the same second.
  const Duration extra = std::chrono::duration_cast<Duration>(std::min(pause / 10, kMostJitter) * m_jitter());
  const Duration now = m_clock.steady();
  bucket.closedUntil = std::max(bucket.closedUntil.value_or(now), now + pause + extra);
  auto& store = m_storeClosedUntil[key.store];
  store = std::max(store, now + std::min(pause + extra, kWholeStore));
}

void RateLimiter::refuse(const Key& key, std::optional<Duration> pause) {
  const std::scoped_lock lock(m_mutex);
  Bucket& bucket = bucketAt(key);
  refill(bucket);
  bucket.current.perSecond = std::max(kSlowest, bucket.current.perSecond / 2);
  bucket.tokens = std::min(bucket.tokens, 1.0);
  const int step = std::min(bucket.refusals++, 6);
  close(key, pause.value_or(std::min(kFirstPause * (1 << step), kLongestPause)));
}

void RateLimiter::learn(const Key& key, const HttpResponse& response, Instant now) {
  constexpr int kTooMany = 429;
  constexpr int kUnavailable = 503;
  const auto asked = retryAfter(response, now);
  if (response.status == kTooMany || (response.status == kUnavailable && asked)) {
    refuse(key, asked ? std::optional(std::min(*asked, kLongestWindow)) : std::nullopt);
    return;
  }
  const std::scoped_lock lock(m_mutex);
  Bucket& bucket = bucketAt(key);
  refill(bucket);
  if (response.status >= 200 && response.status < 300) {
    bucket.refusals = 0;
    bucket.current.perSecond = std::min(bucket.configured.perSecond, bucket.current.perSecond * kWidening);
  }
  learnPace(bucket, response, now);
}

void RateLimiter::learnPace(Bucket& bucket, const HttpResponse& response, Instant now) {
  if (const auto rate = number(response.header("x-amzn-ratelimit-limit")); rate && *rate > 0) {
    bucket.current.perSecond = bucket.configured.perSecond = std::max(kSlowest, *rate);
  }
  const auto remaining = number(firstOf(response, {"ratelimit-remaining", "x-ratelimit-remaining", "x-rate-limit-remaining"}));
  const auto reset = number(firstOf(response, {"ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset"}));
  if (!remaining || !reset || *remaining < 0 || *reset < 0) return;
  const Duration left = untilReset(*reset, response, now);
  if (left <= Duration::zero()) return;
  if (*remaining < 1) {
    bucket.closedUntil = std::max(bucket.closedUntil.value_or(Duration::zero()), m_clock.steady() + left);
    return;
  }
  // What is left is spread over the time it must last, so that the end of the window finds us still allowed to send.
  const double pace = *remaining / std::chrono::duration<double>(left).count();
  if (pace < bucket.current.perSecond) {
    bucket.current.perSecond = std::max(kSlowest, pace);
    bucket.tokens = std::min(bucket.tokens, *remaining);
  }
}

std::optional<Duration> RateLimiter::remainingWindow(const StoreId& store) const {
  const std::scoped_lock lock(m_mutex);
  const Duration now = m_clock.steady();
  Duration longest{};
  for (const auto& [key, bucket] : m_buckets) {
    if (key.store == store && bucket.closedUntil) longest = std::max(longest, *bucket.closedUntil - now);
  }
  if (longest <= Duration::zero()) return {};
  return longest;
}

std::optional<Duration> RateLimiter::remainingWindow(const Key& key) const {
  const std::scoped_lock lock(m_mutex);
  const Duration left = opensAt(key) - m_clock.steady();
  if (left <= Duration::zero()) return {};
  return left;
}

}  // namespace inquiry
