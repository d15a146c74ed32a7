#include "core/sla/waiting_clock.h"

#include <algorithm>

namespace inquiry {
namespace {

// At one instant the buyer's message comes first: an answer written in the same second answers it.
int rankAtOneInstant(WaitingEventKind kind) { return kind == WaitingEventKind::BuyerMessage ? 0 : 1; }

std::optional<WaitEnd> endOf(WaitingEventKind kind) {
  switch (kind) {
    case WaitingEventKind::HumanAnswer: return WaitEnd::Answer;
    case WaitingEventKind::Close: return WaitEnd::Close;
    case WaitingEventKind::NoReplyNeeded: return WaitEnd::NoReplyNeeded;
    case WaitingEventKind::BuyerMessage:
    case WaitingEventKind::Automation:
    case WaitingEventKind::PlatformNote: break;
  }
  return {};
}

Result<Instant> dueAtOf(const WaitingPeriod& period, const ClockPolicy& policy, const SlaSettings& settings, const std::string& storeZone) {
  if (policy.basis == TimeBasis::Elapsed) return period.startedAt + policy.duration;
  const CalendarRules* rules = settings.calendar(policy.calendar);
  if (!rules) {
    return fail(ErrorKind::InvalidInput, "sla.unknown_calendar",
                "The policy \"" + policy.label + "\" names the calendar \"" + policy.calendar + "\", which does not exist; choose another one.");
  }
  const auto calendar = Calendar::create(*rules, storeZone);
  if (!calendar) return fail(calendar.error());
  return calendar->add(period.startedAt, policy.duration);
}

}  // namespace

WaitingEventKind eventKindOf(const Message& message) {
  switch (message.author) {
    case Author::Buyer: return message.direction == Direction::In ? WaitingEventKind::BuyerMessage : WaitingEventKind::PlatformNote;
    case Author::Agent:
    case Author::External: return WaitingEventKind::HumanAnswer;
    case Author::Automation: return WaitingEventKind::Automation;
    case Author::Platform: return WaitingEventKind::PlatformNote;
  }
  return WaitingEventKind::PlatformNote;
}

std::string_view name(WaitEnd end) {
  switch (end) {
    case WaitEnd::Answer: return "answer";
    case WaitEnd::Close: return "close";
    case WaitEnd::NoReplyNeeded: return "no-reply-needed";
  }
  return {};
}

std::vector<WaitingPeriod> waitingPeriods(std::vector<WaitingEvent> events) {
  std::stable_sort(events.begin(), events.end(), [](const WaitingEvent& a, const WaitingEvent& b) {
    return a.at != b.at ? a.at < b.at : rankAtOneInstant(a.kind) < rankAtOneInstant(b.kind);
  });
  std::vector<WaitingPeriod> periods;
  bool open = false;
  for (const WaitingEvent& event : events) {
    if (event.kind == WaitingEventKind::BuyerMessage) {
      if (!open) periods.push_back({event.at, event.source, 0, true, {}, {}, {}, {}});
      open = true;
      ++periods.back().unanswered;
      // The wait of a history message alarms nobody, but a new message in it does: the clock then starts at the new one.
      if (periods.back().isHistory && !event.isHistory) {
        periods.back().isHistory = false;
        periods.back().startedAt = event.at;
        periods.back().startEvent = event.source;
      }
      continue;
    }
    const auto end = endOf(event.kind);
    if (!end || !open) continue;
    WaitingPeriod& period = periods.back();
    period.endedAt = event.at;
    period.end = end;
    period.actor = event.actor;
    period.reason = event.reason;
    open = false;
  }
  return periods;
}

Result<std::vector<PeriodClock>> clocksOf(const WaitingPeriod& period, std::span<const ClockPolicy> policies, const SlaSettings& settings,
                                          const std::string& storeZone) {
  std::vector<PeriodClock> clocks;
  if (period.isHistory) return clocks;
  for (const ClockPolicy& policy : policies) {
    const auto dueAt = dueAtOf(period, policy, settings, storeZone);
    if (!dueAt) return fail(dueAt.error());
    clocks.push_back({policy, *dueAt, period.endedAt});
  }
  return clocks;
}

std::optional<Instant> earliestUnmet(std::span<const PeriodClock> clocks) {
  std::optional<Instant> earliest;
  for (const PeriodClock& clock : clocks)
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
