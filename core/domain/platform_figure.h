#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/marketplace.h"

namespace inquiry {

// A figure by which a platform judges how quickly a store answers, by the platform's own words.
struct PlatformMetric {
  enum class Kind {
    LateShare,      // percent answered late or not at all: lower is better
    AnsweredShare,  // percent answered in time: higher is better
    MeanTime,       // minutes
  };
  std::string id;  // "amazon.contact-response"
  Marketplace marketplace = Marketplace::Amazon;
  std::string title;  // English, as the platform calls it
  Kind kind = Kind::LateShare;
  Duration within{0};         // in time is before this has passed
  std::vector<int> windows;   // days
  std::optional<double> bar;  // percent or minutes that must be kept; absent: the platform names none
  bool leavesOutMarked = false;   // "no response needed" does not count
  bool countsOnlyQuestions = false, countsOnlyFirst = false;
  std::string source, sourceDate;
};

struct PlatformFigure {
  std::int64_t id = 0;
  StoreId store;
  std::string metric;
  int windowDays = 30;
  Instant asOf;
  double value = 0;
  std::optional<std::int64_t> part, whole;
  std::string origin;  // name of the file; empty: typed in
  PersonId addedBy;
  Instant addedAt;
  struct Message {
    Instant at;
    std::string reference;
    std::optional<Instant> answeredAt;
    bool isLate = false;
  };
  std::vector<Message> messages;
};

// One wait as the platform's rule sees it, from our log.
struct TwinWait {
  ThreadId thread;
  Instant startedAt;
  std::optional<Instant> endedAt;
  bool isCounted = false, isLate = false;
  // Why the platform may see it otherwise: "marked", "closed-here", "near-bar", "machine-first", "elsewhere", "undecided", "imported", "gap"; empty: no reason.
  std::string doubt;
  // Where the platform lists its messages: what it says of this one. "": it agrees; "late-there", "in-time-there", "missing-there".
  std::string there;
};

// A message the platform counts and our log does not know.
struct UnknownHere {
  Instant at;
  std::string reference;
  bool isLate = false, isInGap = false;
};

// The platform's figure beside ours.
struct MetricTwin {
  PlatformMetric metric;
  int windowDays = 30;
  Instant from, to;
  std::int64_t part = 0, whole = 0;        // ours: late or answered, of so many
  std::optional<double> value;             // ours, in the unit of the platform; empty over none
  std::optional<PlatformFigure> theirs;    // the newest of this window
  std::optional<std::int64_t> lateLeft;    // so many more late answers until the bar is passed; 0: it is passed, or the next one passes it
  std::optional<std::int64_t> quickNeeded; // passed: so many answers in time bring it back
  std::vector<TwinWait> waits;             // all of the window that are counted or in doubt, the newest first
  std::vector<UnknownHere> unknown;
};

}  // namespace inquiry
