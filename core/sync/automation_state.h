#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/alarm_notice.h"
#include "core/domain/change_set.h"
#include "core/domain/error.h"
#include "core/domain/store.h"
#include "core/rules/automatic_answer.h"
#include "core/storage/automation_versions.h"
#include "core/storage/connection.h"

namespace inquiry {

// How the automation of one store stands besides its right (StoreMode::Automation). The setting "automation.<store>".
struct AutomationState {
  rules::AnswerCaps caps;
  std::string paused;  // "sync": until a clean sync or a person; "person": until a person; empty: it runs
  std::optional<Instant> pausedAt;
  PersonId pausedBy;
  friend bool operator==(const AutomationState&, const AutomationState&) = default;
};
inline constexpr std::string_view kAutomationPrefix = storage::kAutomationState;

Result<AutomationState> loadAutomation(storage::Connection& connection, const StoreId& store);
Status saveAutomation(storage::Connection& connection, const StoreId& store, const AutomationState& state);

// RP11: a pull that failed lets the automation of the store rest and says so; a clean one lets it go on. In the transaction that notes the outcome.
// Answers what somebody is to be told.
Result<std::vector<AlarmNotice>> followSync(storage::Connection& connection, const Store& store, const Status& pulled, Instant now, ChangeSet& changes);

}  // namespace inquiry
