#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace inquiry {

// SplitMix64 (Steele, Lea, Flood 2014), written out because the generators of the standard library leave their distributions to each vendor: what was drawn from a
// seed must be drawn from it again on every computer and in every later version. Never change.
class SplitMix64 {
 public:
  explicit SplitMix64(std::uint64_t seed) : m_state(seed) {}
  std::uint64_t next();
  // Each of 0 .. bound-1 as likely as any other: the lowest 2^64 modulo `bound` numbers are drawn anew. `bound` > 0.
  std::uint64_t below(std::uint64_t bound);

 private:
  std::uint64_t m_state;
};

// `wanted` different places of 0 .. count-1 in the order they are drawn; all of them, mixed, when there are no more. The first steps of a Fisher-Yates shuffle.
std::vector<std::size_t> seededChoice(std::size_t count, std::size_t wanted, std::uint64_t seed);

}  // namespace inquiry
