#pragma once

#include "core/domain/instant.h"

namespace inquiry {

// Where time comes from. Handed in, so that tests and `--now` turn it by hand. Safe from any thread.
class Clock {
 public:
  virtual ~Clock() = default;
  // Wall time, UTC. May jump; never used to measure how long something takes.
  virtual Instant now() const = 0;
  // Monotonic milliseconds from an arbitrary start, for pauses and timeouts.
  virtual Duration steady() const = 0;
};

class SystemClock final : public Clock {
 public:
  Instant now() const override;
  Duration steady() const override;
};

// Stands still until it is moved: tests.
class FixedClock final : public Clock {
 public:
  explicit FixedClock(Instant at) : m_now(at) {}
  Instant now() const override { return m_now; }
  Duration steady() const override { return m_now - Instant(); }
  void set(Instant at) { m_now = at; }
  void advance(Duration by) { m_now = m_now + by; }

 private:
  Instant m_now;
};

// Says one instant, but lets pauses and timeouts run in real time: `--now`.
class PinnedClock final : public Clock {
 public:
  explicit PinnedClock(Instant at) : m_now(at) {}
  Instant now() const override { return m_now; }
  Duration steady() const override { return m_system.steady(); }

 private:
  Instant m_now;
  SystemClock m_system;
};

}  // namespace inquiry
