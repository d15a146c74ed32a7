#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace inquiry::sandbox {

// Repeatable chance (SplitMix64): the same seed gives the same world on every machine, which the distributions of <random> do
// not promise. One thread at a time.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : m_state(seed) {}

  std::uint64_t roll() {
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }
  // In [0, end); 0 when end is 0.
  std::size_t below(std::size_t end) { return end == 0 ? 0 : static_cast<std::size_t>(roll() % end); }
  // In [from, to], both included.
  std::int64_t between(std::int64_t from, std::int64_t to) {
    return from + static_cast<std::int64_t>(roll() % static_cast<std::uint64_t>(to - from + 1));
  }
  bool chance(int percent) { return static_cast<int>(below(100)) < percent; }
  template <class T>
  const T& pick(const std::vector<T>& choices) {
    return choices[below(choices.size())];
  }
  std::string hex(std::size_t digits) {
    static constexpr char kHex[] = "0123456789abcdef";
    std::string out;
    while (out.size() < digits) out += kHex[roll() & 15];
    return out;
  }

 private:
  std::uint64_t m_state;
};

}  // namespace inquiry::sandbox
