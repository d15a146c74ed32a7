#include "core/net/rate_limiter.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

#include "tests/support/fake_transport.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

const Instant kNow = *Instant::parse("2026-03-04T10:00:00Z");
const RateLimiter::Key kMessages{{"shop-1"}, "message"}, kOrders{{"shop-1"}, "orders"}, kOther{{"shop-2"}, "message"};

struct Desk {
  FixedClock clock{kNow};
  double jitter = 0;
  RateLimiter limiter{clock, [this] { return jitter; }};

  Duration wait(const RateLimiter::Key& key) const { return limiter.nextAllowedAt(key) - clock.steady(); }
  void learn(int status, std::vector<HttpHeader> headers, const RateLimiter::Key& key = kMessages) {
    limiter.learn(key, answer(status, "", std::move(headers)), clock.now());
  }
};

}  // namespace

TEST_CASE("A bucket lets its burst through at once and then its pace") {
  Desk desk;
  desk.limiter.setLimit(kMessages, {2, 3});
  for (int i = 0; i < 3; ++i) CHECK_FALSE(desk.limiter.take(kMessages));
  CHECK(desk.limiter.take(kMessages) == milliseconds(500));
  desk.clock.advance(milliseconds(499));
  CHECK(desk.limiter.take(kMessages) == milliseconds(1));
  desk.clock.advance(milliseconds(1));
  CHECK_FALSE(desk.limiter.take(kMessages));
  desk.clock.advance(hours(1));
  for (int i = 0; i < 3; ++i) CHECK_FALSE(desk.limiter.take(kMessages));
  CHECK(desk.limiter.take(kMessages));
}

TEST_CASE("Buckets and stores do not use up each other's calls") {
  Desk desk;
  desk.limiter.setLimit(kMessages, {1, 1});
  CHECK_FALSE(desk.limiter.take(kMessages));
  CHECK(desk.limiter.take(kMessages));
  CHECK_FALSE(desk.limiter.take(kOrders));
  CHECK_FALSE(desk.limiter.take(kOther));
}

TEST_CASE("CH15, F14: 429 with Retry-After holds the store, and only it, until then") {
  struct Row {
    const char* name;
    const char* retryAfter;
    Duration expected;
  };
  for (const Row& row : {
           Row{"seconds", "30", seconds(30)},
           Row{"a date", "Wed, 04 Mar 2026 10:00:45 GMT", seconds(45)},
           Row{"zero: our own pause", "0", seconds(1)},
           Row{"negative: our own pause", "-20", seconds(1)},
           Row{"a date gone by: our own pause", "Wed, 04 Mar 2026 09:00:00 GMT", seconds(1)},
           Row{"nothing that can be read: our own pause", "soon", seconds(1)},
           Row{"ten days: at most one", "864000", hours(24)},
           Row{"a date in ten days: at most one", "Sat, 14 Mar 2026 10:00:00 GMT", hours(24)},
           Row{"a number too large", "99999999999999999999", hours(24)},
           Row{"fractions", "1.5", milliseconds(1500)},
       }) {
    CAPTURE(row.name);
    Desk desk;
    desk.learn(429, {{"retry-after", row.retryAfter}});
    CHECK(desk.wait(kMessages) == row.expected);
    CHECK(desk.wait(kOrders) == std::min<Duration>(row.expected, RateLimiter::kWholeStore));
    CHECK(desk.wait(kOther) == Duration::zero());
    CHECK(desk.limiter.remainingWindow(StoreId{"shop-1"}) == row.expected);
    CHECK_FALSE(desk.limiter.remainingWindow(StoreId{"shop-2"}));
    desk.clock.advance(row.expected - milliseconds(1));
    CHECK(desk.limiter.take(kMessages) == milliseconds(1));
    desk.clock.advance(milliseconds(1));
    CHECK_FALSE(desk.limiter.take(kMessages));
  }
}

TEST_CASE("F14: a date is measured against the server's own clock") {
  Desk desk;
  desk.learn(429, {{"date", "Thu, 05 Mar 2026 22:00:00 GMT"}, {"retry-after", "Thu, 05 Mar 2026 22:00:20 GMT"}});
  CHECK(desk.wait(kMessages) == seconds(20));
}

TEST_CASE("F14: 429 without Retry-After pauses longer each time, up to a minute, until a call succeeds") {
  Desk desk;
  for (const int expected : {1, 2, 4, 8, 16, 32, 60, 60}) {
    desk.learn(429, {});
    CHECK(desk.wait(kMessages) == seconds(expected));
    desk.clock.advance(seconds(expected));
  }
  desk.learn(200, {});
  desk.learn(429, {});
  CHECK(desk.wait(kMessages) == seconds(1));
}

TEST_CASE("Jitter makes a pause longer, never shorter") {
  Desk desk;
  desk.jitter = 0.999;
  desk.learn(429, {{"retry-after", "10"}});
  CHECK(desk.wait(kMessages) > seconds(10));
  CHECK(desk.wait(kMessages) <= seconds(11));
  Desk patient;
  patient.jitter = 0.999;
  patient.learn(429, {{"retry-after", "3600"}});
  CHECK(patient.wait(kMessages) > seconds(3600));
  CHECK(patient.wait(kMessages) <= seconds(3602));
}

TEST_CASE("A longer window is not shortened by a later, shorter one") {
  Desk desk;
  desk.learn(429, {{"retry-after", "60"}});
  desk.learn(429, {{"retry-after", "5"}});
  CHECK(desk.wait(kMessages) == seconds(60));
}

TEST_CASE("503 with Retry-After holds, without it does not") {
  Desk desk;
  desk.learn(503, {});
  CHECK(desk.wait(kMessages) == Duration::zero());
  desk.learn(503, {{"retry-after", "120"}});
  CHECK(desk.wait(kMessages) == seconds(120));
}

TEST_CASE("F14: quota headers close the bucket when nothing is left") {
  for (const auto& headers : std::vector<std::vector<HttpHeader>>{
           {{"ratelimit-remaining", "0"}, {"ratelimit-reset", "7"}},
           {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "7"}},
           {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "1772618407"}},  // 10:00:07 as seconds since 1970
           {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "1772700007"}, {"date", "Thu, 05 Mar 2026 08:40:00 GMT"}},
       }) {
    CAPTURE(headers[0].name, headers[1].value);
    Desk desk;
    desk.learn(200, headers);
    CHECK(desk.wait(kMessages) == seconds(7));
    CHECK(desk.wait(kOrders) == Duration::zero());
  }
}

TEST_CASE("F14: what is left of a quota is spread over its time") {
  Desk desk;
  desk.limiter.setLimit(kMessages, {10, 10});
  desk.learn(200, {{"ratelimit-remaining", "2"}, {"ratelimit-reset", "20"}});
  CHECK_FALSE(desk.limiter.take(kMessages));
  CHECK_FALSE(desk.limiter.take(kMessages));
  CHECK(desk.limiter.take(kMessages) == seconds(10));
}

TEST_CASE("F14: a rate the platform names is taken over") {
  Desk desk;
  desk.limiter.setLimit(kMessages, {10, 1});
  desk.learn(200, {{"x-amzn-ratelimit-limit", "0.5"}});
  CHECK_FALSE(desk.limiter.take(kMessages));
  CHECK(desk.limiter.take(kMessages) == seconds(2));
}

TEST_CASE("Nonsense in quota headers changes nothing") {
  for (const char* value : {"", "many", "-1", "nan", "inf", "1e999"}) {
    CAPTURE(value);
    Desk desk;
    desk.learn(200, {{"ratelimit-remaining", value}, {"ratelimit-reset", value}, {"x-amzn-ratelimit-limit", value}});
    CHECK(desk.wait(kMessages) == Duration::zero());
  }
}

TEST_CASE("CH15: refusals slow a bucket down and success speeds it up again") {
  Desk desk;
  desk.limiter.setLimit(kMessages, {8, 1});
  desk.learn(429, {{"retry-after", "1"}});
  desk.clock.advance(seconds(1));
  CHECK_FALSE(desk.limiter.take(kMessages));
  CHECK(desk.limiter.take(kMessages) == milliseconds(250));
  for (int i = 0; i < 20; ++i) desk.learn(200, {});
  desk.clock.advance(seconds(10));
  CHECK_FALSE(desk.limiter.take(kMessages));
  CHECK(desk.limiter.take(kMessages) == milliseconds(125));
}

TEST_CASE("G14: a million simulated calls, none inside a window the platform asked for") {
  Desk desk;
  std::mt19937 random(20260304);
  std::map<StoreId, Duration> closedUntil;
  desk.limiter.setLimit(kMessages, {50, 50});
  int sent = 0, early = 0;
  for (int i = 0; i < 1'000'000; ++i) {
    const auto& key = i % 3 == 0 ? kOther : i % 3 == 1 ? kMessages : kOrders;
    desk.jitter = static_cast<double>(random() % 1000) / 1000;
    desk.clock.advance(milliseconds(random() % 40));
    if (desk.limiter.take(key)) continue;
    ++sent;
    if (const auto window = closedUntil.find(key.store); window != closedUntil.end() && desk.clock.steady() < window->second) ++early;
    switch (random() % 100) {
      case 0: {
        const auto pause = static_cast<int>(random() % 30);
        desk.learn(429, {{"retry-after", std::to_string(pause)}}, key);
        closedUntil[key.store] = std::max(closedUntil[key.store], desk.clock.steady() + seconds(pause));
        break;
      }
      case 1:
        desk.learn(503, {{"retry-after", "3"}}, key);
        closedUntil[key.store] = std::max(closedUntil[key.store], desk.clock.steady() + seconds(3));
        break;
      default:
        desk.learn(200, {}, key);
    }
  }
  CHECK(early == 0);
  CHECK(sent > 10'000);
}
