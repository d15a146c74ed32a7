#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/waiting_period.h"

namespace inquiry {

// A word that many facts share (a person, a tag, a cause), by the number it is kept under; 0: none.
using FactWord = std::int64_t;

// Bits of WaitFact::traits. Never renumber: stored.
enum class WaitTrait : std::uint32_t {
  Reopened = 1,      // it began after the conversation had been closed
  PreSale = 2,       // a question before any order
  History = 4,       // it came with an import: its deadline was reckoned afterwards and alarmed nobody
  FromThisDesk = 8,  // answered here, so that its stages are known
};

// What became of one waiting period, as the figures count it.
struct WaitFact {
  ThreadId thread;
  std::int64_t store = 0;  // the number of its row
  int position = 0;        // in its conversation, from 0
  Instant startedAt;
  std::optional<Instant> endedAt;
  std::optional<WaitingEnd> end;
  std::uint32_t traits = 0;
  int zoneMinutes = 0;  // by how much the clock of the store was ahead of UTC when it began
  std::optional<Instant> dueAt, ownDueAt;
  std::optional<Instant> assignedAt, openedAt, draftedAt, sentAt;
  std::optional<Instant> automaticAt, resolvedAt, orderedAt;
  FactWord agent = 0, holder = 0, cause = 0, calendar = 0, policy = 0;
  std::vector<FactWord> tags;
  friend bool operator==(const WaitFact&, const WaitFact&) = default;

  bool has(WaitTrait trait) const { return (traits & static_cast<std::uint32_t>(trait)) != 0; }
  void give(WaitTrait trait) { traits |= static_cast<std::uint32_t>(trait); }
  // Answered by a person, wherever.
  bool isAnswered() const { return end == WaitingEnd::Answer || end == WaitingEnd::AnsweredElsewhere; }
  // By how much a deadline was missed, or has been by now; empty when it was met or can still be.
  std::optional<Duration> lateBy(const std::optional<Instant>& due, Instant now) const {
    if (!due || endedAt.value_or(now) < *due) return {};
    return endedAt.value_or(now) - *due;
  }
};

}  // namespace inquiry
