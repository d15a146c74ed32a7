#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// What someone must be told although nobody asked. `code` keys the translation; `text` is one English sentence without buyer data.
struct AlarmNotice {
  enum class Kind { StoreDown, Backlog, GrantExpiring, AnswerWaitsForPerson, WatchedUnanswered, RuleMatched, AutomationPaused } kind = Kind::StoreDown;
  enum class Phase { Raised, Cleared } phase = Phase::Raised;
  StoreId store;
  std::string code, text;
  Instant at;
  std::optional<ThreadId> thread = {};  // of an answer or a watched conversation
  PersonId person = {};                 // whom it is for; empty: everybody
};
std::string_view name(AlarmNotice::Kind kind);    // "store-down", "backlog", "grant-expiring", "answer-waits", "watched-unanswered", "rule-matched", ...
std::string_view name(AlarmNotice::Phase phase);  // "raised", "cleared"

}  // namespace inquiry
