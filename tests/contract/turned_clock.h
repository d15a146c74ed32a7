#pragma once

#include <atomic>

#include "core/domain/clock.h"

namespace inquiry::test {

// A fixed clock that bears a sender and a puller at once.
class TurnedClock final : public Clock {
 public:
  explicit TurnedClock(Instant at) : m_millis(at.millis()) {}
  Instant now() const override { return Instant::fromMillis(m_millis); }
  Duration steady() const override { return Duration(m_millis); }
  void advance(Duration by) { m_millis += by.count(); }

 private:
  std::atomic<std::int64_t> m_millis;
};

}  // namespace inquiry::test
