#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// What someone must be told although nobody asked. `code` keys the translation; `text` is one English sentence without buyer data.
struct AlarmNotice {
  // DeadlineNear and DeadlineMissed go to whoever answers, DeadlineForLead to the lead; HandedOn to the new owner.
  enum class Kind {
    StoreDown, Backlog, GrantExpiring, AnswerWaitsForPerson, WatchedUnanswered,
    DeadlineNear, DeadlineMissed, DeadlineForLead, HandedOn, DailyRound, HealthReport,
    RuleMatched, AutomationPaused
  } kind = Kind::StoreDown;
  enum class Phase { Raised, Cleared } phase = Phase::Raised;
  StoreId store;
  std::string code, text;
  Instant at;
  std::optional<ThreadId> thread = {};  // of an answer or a watched conversation
  PersonId person = {};                 // whom it is for; empty: everybody
  int percent = 0;                      // of a deadline: how much of its time has passed
  bool isSounding = false;              // may be heard
};
// "store-down", "backlog", "grant-expiring", "answer-waits", "watched-unanswered", "deadline-near", "deadline-missed", "deadline-for-lead",
// "handed-on", "daily-round", "health-report", "rule-matched", "automation-paused"
std::string_view name(AlarmNotice::Kind kind);
std::string_view name(AlarmNotice::Phase phase);  // "raised", "cleared"

}  // namespace inquiry
