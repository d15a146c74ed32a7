#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/marketplace.h"

namespace inquiry {

inline constexpr int kMostStars = 5;

// How good somebody found the service of a conversation, in stars.
struct Rating {
  // Never renumber: stored.
  enum class Origin {
    Buyer = 1,  // as the platform, or a survey of the shop, tells it
    Team = 2,   // a colleague read the conversation and judged it
  };
  std::int64_t id = 0;
  StoreId store;
  ThreadId thread;        // 0: what the file names is not here
  Origin origin = Origin::Buyer;
  std::string reference;  // order or conversation as the file names it; with store, origin and instant it tells ratings apart
  double stars = 0;       // 1 to kMostStars; of another scale in proportion
  Instant ratedAt;
  std::string person;     // whose service it was, where the file says so
  PersonId addedBy;
  Instant addedAt;
  std::string file;       // name of the file; empty: given here
};

// A rating as a report sees it.
struct RatedRow {
  Rating rating;           // `person` is who answered last before it where nobody is named; empty: nobody had
  Marketplace marketplace = Marketplace::Mailbox;
  std::string site;
  std::vector<std::string> tags;  // of the conversation
};

struct StarMean {
  std::int64_t count = 0;
  double sum = 0;
  void add(double stars) {
    ++count;
    sum += stars;
  }
  std::optional<double> mean() const { return count == 0 ? std::nullopt : std::optional(sum / static_cast<double>(count)); }
};

struct RatingsOf {
  std::string person;  // empty: nobody is known
  StarMean buyers, team;
};

struct RatingReport {
  StarMean buyers, team;
  std::array<std::int64_t, kMostStars> stars{};  // of the buyers: how many gave 1, 2, ... rounded
  std::vector<RatingsOf> people;                 // by name
  std::vector<RatedRow> rows;                    // the newest first
};

}  // namespace inquiry
