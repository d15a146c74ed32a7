#include "core/domain/seeded_choice.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace inquiry;

TEST_CASE("RS03: the numbers of a seed are those its authors published, on every computer") {
  SplitMix64 random(1234567);
  for (const std::uint64_t expected : {6457827717110365317ULL, 3203168211198807973ULL, 9817491932198370423ULL, 4593380528125082431ULL, 16408922859458223821ULL}) CHECK(random.next() == expected);
}

TEST_CASE("RS03: what a seed draws never changes") {
  CHECK(seededChoice(100, 10, 42) == std::vector<std::size_t>{13, 83, 86, 9, 2, 27, 87, 45, 65, 28});
  CHECK(seededChoice(5, 9, 7) == std::vector<std::size_t>{2, 1, 0, 4, 3});
  CHECK(seededChoice(0, 3, 7).empty());
}

TEST_CASE("RS03: nothing is drawn twice, and every place is drawn about as often as any other") {
  std::vector<int> times(10, 0);
  for (std::uint64_t seed = 0; seed < 10'000; ++seed) {
    const auto drawn = seededChoice(10, 3, seed);
    REQUIRE(std::set<std::size_t>(drawn.begin(), drawn.end()).size() == 3);
    for (const std::size_t place : drawn) ++times[place];
  }
  // 3,000 each, give or take more than six standard deviations.
  for (const int each : times) CHECK((each > 2700 && each < 3300));
}
