#include "core/domain/seeded_choice.h"

#include <algorithm>
#include <numeric>

namespace inquiry {

std::uint64_t SplitMix64::next() {
  m_state += 0x9e3779b97f4a7c15ULL;
  std::uint64_t mixed = m_state;
  mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
  return mixed ^ (mixed >> 31U);
}

std::uint64_t SplitMix64::below(std::uint64_t bound) {
  const std::uint64_t unfair = (0 - bound) % bound;  // 2^64 modulo bound
  for (;;) {
    const std::uint64_t drawn = next();
    if (drawn >= unfair) return drawn % bound;
  }
}

std::vector<std::size_t> seededChoice(std::size_t count, std::size_t wanted, std::uint64_t seed) {
  std::vector<std::size_t> places(count);
  std::iota(places.begin(), places.end(), std::size_t{0});
  SplitMix64 random(seed);
  const std::size_t drawn = std::min(count, wanted);
  for (std::size_t at = 0; at < drawn; ++at) std::swap(places[at], places[at + static_cast<std::size_t>(random.below(count - at))]);
  places.resize(drawn);
  return places;
}

}  // namespace inquiry
