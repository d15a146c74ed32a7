#pragma once

#include <array>
#include <set>
#include <string>
#include <vector>

namespace inquiry::desk {

// When a team answers, as a person sets it up: stretches of each day of the week, and days on which nobody answers. Minutes of the store's local day,
// 0 <= from < to <= 1440, each stretch behind the one before.
struct HoursPlan {
  struct Stretch {
    int from = 0, to = 0;
    friend bool operator==(const Stretch&, const Stretch&) = default;
  };
  struct Day {
    bool isOpen = true;
    int from = 0, to = 24 * 60;
    std::vector<Stretch> further = {};  // after a pause
    friend bool operator==(const Day&, const Day&) = default;
  };
  std::array<Day, 7> week;        // 0 = Monday
  std::set<std::string> closed;   // "2026-12-25"
  bool isRoundTheClock() const {
    for (const Day& day : week)
      if (day != Day{}) return false;
    return closed.empty();
  }
  friend bool operator==(const HoursPlan&, const HoursPlan&) = default;
};

}  // namespace inquiry::desk
