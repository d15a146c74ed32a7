#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// What ended a waiting period. An automatic answer is not among them. Never renumber: stored.
enum class WaitingEnd {
  Answer = 1,             // a person answered from this desk
  Close = 2,
  NoReplyNeeded = 3,      // with a reason
  AnsweredElsewhere = 4,  // a person answered on the platform's own page
  Withdrawn = 5,          // the platform closed or deleted it
};
std::string_view name(WaitingEnd end);  // "answer", "close", "no-reply-needed", "answered-elsewhere", "withdrawn"

// One deadline of a waiting period.
struct DeadlineClock {
  std::string policy;  // "platform", "own", ... with its version
  Instant dueAt;
  std::optional<Instant> metAt;  // ended in time or not: compare with dueAt
  std::string proof = "{}";      // JSON: start event, calendar, excluded spans, tzdata version
};

// From the oldest unanswered buyer message to what ended it. At most one is open in a thread.
struct WaitingPeriod {
  std::int64_t id = 0;
  ThreadId thread;
  Instant startedAt;
  std::optional<Instant> endedAt;
  std::optional<WaitingEnd> end;
  std::string reason, actor;
  bool isHistory = false;  // came with a first import: never due
  std::vector<DeadlineClock> clocks;
};

}  // namespace inquiry
