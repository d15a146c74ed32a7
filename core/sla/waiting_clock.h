#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/domain/message.h"
#include "core/domain/waiting_period.h"
#include "core/sla/clock_policy.h"

namespace inquiry {

// One thing in the life of a thread as far as a clock cares.
enum class WaitingEventKind {
  BuyerMessage,
  HumanAnswer,    // by a person at this desk
  ExternalAnswer, // by a person of our side, seen at the platform
  Automation,     // ends nothing: an automatic text is no answer (Amazon says so, and so does every team)
  PlatformNote,   // ends nothing, starts nothing
  Close,          // by a person of ours
  Withdrawn,      // closed or deleted at the platform
  NoReplyNeeded,  // with a reason
};

struct WaitingEvent {
  Instant at;  // platform time of a message, our time of an act
  WaitingEventKind kind = WaitingEventKind::BuyerMessage;
  std::string actor;        // PersonId of an act
  std::string reason;       // of NoReplyNeeded
  std::string source;       // what to show as the start event: a remote message id
  bool isHistory = false;
};

// The event a stored message stands for.
WaitingEventKind eventKindOf(const Message& message);

// From the oldest unanswered buyer message (platform time) to what ended the wait.
struct Wait {
  Instant startedAt;
  std::string startEvent;
  std::size_t unanswered = 0;  // buyer messages in it
  bool isHistory = false;      // every one of them came with a first import: no clock
  std::optional<Instant> endedAt;
  std::optional<WaitingEnd> end;
  std::string actor, reason;
  friend bool operator==(const Wait&, const Wait&) = default;
};

// Pure. Events in any order; sorted here by time, at one instant buyer messages before what ends a wait. At most the last wait is open.
std::vector<Wait> waitsOf(std::vector<WaitingEvent> events);

// One running or stopped deadline of a wait.
struct WaitClock {
  ClockPolicy policy;
  Instant dueAt;
  std::optional<Instant> metAt;  // when the wait ended; met in time when metAt < dueAt
  bool wasLate() const { return metAt && *metAt >= dueAt; }
};

// One clock a policy; none for history. InvalidInput when a calendar is unknown or broken: no clock is silently dropped.
Result<std::vector<WaitClock>> clocksOf(const Wait& wait, std::span<const ClockPolicy> policies, const SlaSettings& settings,
                                          const std::string& storeZone);
// The earliest clock not met among those that drive the inbox; empty when nothing runs. This is Thread::dueAt.
std::optional<Instant> earliestUnmet(std::span<const WaitClock> clocks);

// How a deadline is shown. A deadline is over at its very instant.
enum class Urgency { None, InTime, Soon, VerySoon, Overdue };
Urgency urgencyOf(std::optional<Instant> dueAt, Instant now, const SlaSettings& settings);

}  // namespace inquiry
