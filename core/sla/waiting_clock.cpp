#include "core/sla/waiting_clock.h"

#include <algorithm>

namespace inquiry {
namespace {

// At one instant the buyer's message comes first: an answer written in the same second answers it.
int rankAtOneInstant(WaitingEventKind kind) { return kind == WaitingEventKind::BuyerMessage ? 0 : 1; }

std::optional<WaitingEnd> endOf(WaitingEventKind kind) {
  switch (kind) {
    case WaitingEventKind::HumanAnswer: return WaitingEnd::Answer;
    case WaitingEventKind::ExternalAnswer: return WaitingEnd::AnsweredElsewhere;
    case WaitingEventKind::Close: return WaitingEnd::Close;
    case WaitingEventKind::Withdrawn: return WaitingEnd::Withdrawn;
    case WaitingEventKind::NoReplyNeeded: return WaitingEnd::NoReplyNeeded;
    case WaitingEventKind::BuyerMessage:
    case WaitingEventKind::Automation:
    case WaitingEventKind::PlatformNote: break;
  }
  return {};
}

Result<Instant> dueAtOf(const Wait& wait, const ClockPolicy& policy, const SlaSettings& settings, const std::string& storeZone) {
  if (policy.basis == TimeBasis::Elapsed) return wait.startedAt + policy.duration;
  const CalendarRules* rules = settings.calendar(policy.calendar);
  if (!rules) {
    return fail(ErrorKind::InvalidInput, "sla.unknown_calendar",
                "The policy \"" + policy.label + "\" names the calendar \"" + policy.calendar + "\", which does not exist; choose another one.");
  }
  const auto calendar = Calendar::create(*rules, storeZone);
  if (!calendar) return fail(calendar.error());
  return calendar->add(wait.startedAt, policy.duration);
}

}  // namespace

WaitingEventKind eventKindOf(const Message& message) {
  switch (message.author) {
    case Author::Buyer: return message.direction == Direction::In ? WaitingEventKind::BuyerMessage : WaitingEventKind::PlatformNote;
    case Author::Agent: return WaitingEventKind::HumanAnswer;
    case Author::External: return WaitingEventKind::ExternalAnswer;
    case Author::Automation: return WaitingEventKind::Automation;
    case Author::Platform: return WaitingEventKind::PlatformNote;
  }
  return WaitingEventKind::PlatformNote;
}

std::vector<Wait> waitsOf(std::vector<WaitingEvent> events) {
  std::stable_sort(events.begin(), events.end(), [](const WaitingEvent& a, const WaitingEvent& b) {
    return a.at != b.at ? a.at < b.at : rankAtOneInstant(a.kind) < rankAtOneInstant(b.kind);
  });
  std::vector<Wait> waits;
  bool open = false;
  for (const WaitingEvent& event : events) {
    if (event.kind == WaitingEventKind::BuyerMessage) {
      if (!open) waits.push_back({event.at, event.source, 0, true, {}, {}, {}, {}});
      open = true;
      ++waits.back().unanswered;
      // The wait of a history message alarms nobody, but a new message in it does: the clock then starts at the new one.
      if (waits.back().isHistory && !event.isHistory) {
        waits.back().isHistory = false;
        waits.back().startedAt = event.at;
        waits.back().startEvent = event.source;
      }
      continue;
    }
    const auto end = endOf(event.kind);
    if (!end || !open) continue;
    Wait& wait = waits.back();
    wait.endedAt = event.at;
    wait.end = end;
    wait.actor = event.actor;
    wait.reason = event.reason;
    open = false;
  }
  return waits;
}

Result<std::vector<WaitClock>> clocksOf(const Wait& wait, std::span<const ClockPolicy> policies, const SlaSettings& settings,
                                          const std::string& storeZone) {
  std::vector<WaitClock> clocks;
  if (wait.isHistory) return clocks;
  for (const ClockPolicy& policy : policies) {
    const auto dueAt = dueAtOf(wait, policy, settings, storeZone);
    if (!dueAt) return fail(dueAt.error());
    clocks.push_back({policy, *dueAt, wait.endedAt});
  }
  return clocks;
}

std::optional<Instant> earliestUnmet(std::span<const WaitClock> clocks) {
  std::optional<Instant> earliest;
  for (const WaitClock& clock : clocks)
    if (!clock.metAt && clock.policy.drivesDueAt && (!earliest || clock.dueAt < *earliest)) earliest = clock.dueAt;
  return earliest;
}

Urgency urgencyOf(std::optional<Instant> dueAt, Instant now, const SlaSettings& settings) {
  if (!dueAt) return Urgency::None;
  if (*dueAt <= now) return Urgency::Overdue;
  const Duration left = *dueAt - now;
  if (left < settings.deepAmberWithin) return Urgency::VerySoon;
  if (left < settings.amberWithin) return Urgency::Soon;
  return Urgency::InTime;
}

}  // namespace inquiry
