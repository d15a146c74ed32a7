#pragma once

#include <atomic>
#include <cstdint>

namespace inquiry {

// Signs of life of one piece of work. Safe from any thread.
class Pulse {
 public:
  void beat() { m_beats.fetch_add(1, std::memory_order_relaxed); }
  std::uint64_t beats() const { return m_beats.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::uint64_t> m_beats{0};
};

// Says that the work on this thread still moves; does nothing on a thread without a PulseScope. Called wherever a thread may lawfully take
// long: while it waits for the network, after each page it stored.
void noteAlive();

// noteAlive() on this thread counts for `pulse` until the end of the scope.
class PulseScope {
 public:
  explicit PulseScope(Pulse& pulse);
  ~PulseScope();
  PulseScope(const PulseScope&) = delete;
  PulseScope& operator=(const PulseScope&) = delete;

 private:
  Pulse* m_before;
};

}  // namespace inquiry
