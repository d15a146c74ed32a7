#pragma once

#include <atomic>

#include "core/domain/clock.h"

namespace inquiry::sandbox {

// The platforms' clock: runs like the real one, but can be put to another time (POST /_control/clock). Safe from any thread.
class SandboxClock final : public Clock {
 public:
  explicit SandboxClock(const Clock& real) : m_real(real) {}
  Instant now() const override { return m_real.now() + Duration(m_ahead.load()); }
  Duration steady() const override { return m_real.steady(); }
  // From now on it is `at`, and time goes on from there.
  void put(Instant at) { m_ahead = (at - m_real.now()).count(); }

 private:
  const Clock& m_real;
  std::atomic<std::int64_t> m_ahead{0};
};

}  // namespace inquiry::sandbox
