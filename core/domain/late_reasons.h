#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace inquiry {

// Why waiting periods were late and in whose hands they were when they ended, counted over all of them. What is most stands first.
struct LateReasons {
  struct Held {
    std::string holder;  // empty: nobody
    std::int64_t count = 0;
    friend bool operator==(const Held&, const Held&) = default;
  };
  struct Reason {
    std::string cause;  // "assigned-late"; "waiting": nobody has answered yet; empty: nobody looked into it
    std::int64_t count = 0;
    std::vector<Held> holders;
    friend bool operator==(const Reason&, const Reason&) = default;
  };
  std::int64_t late = 0, decided = 0;  // of all with a deadline that ended or missed it
  std::vector<Reason> reasons;
  std::vector<Held> holders;  // over all reasons
};

}  // namespace inquiry
