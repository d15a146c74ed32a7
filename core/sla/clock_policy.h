#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/marketplace.h"
#include "core/domain/store.h"
#include "core/domain/thread.h"
#include "core/sla/calendar.h"

namespace inquiry {

// Whose deadline it is. Never renumber: stored with every clock.
enum class PolicyName { Platform = 1, Own = 2, Case = 3 };
std::string_view name(PolicyName policy);  // "platform", "own", "case"
std::optional<PolicyName> policyNameFromText(std::string_view text);

// Elapsed runs through nights and holidays; Business counts only what the calendar calls working time.
enum class TimeBasis { Elapsed = 1, Business = 2 };

// What sets a clock. A change of any figure raises `version`, so that a proof names the rule it was computed with.
struct ClockPolicy {
  PolicyName policy = PolicyName::Own;
  std::string label;  // "Platform 24 h"
  TimeBasis basis = TimeBasis::Elapsed;
  Duration duration = std::chrono::hours(24);  // greater than zero
  std::string calendar;                        // id of a CalendarRules; only with Business
  std::string source, sourceDate;              // where the figure stands
  bool isReference = false;                    // no rule of the platform for this channel stands behind it
  // False: shown beside the others but sorts nothing and turns nothing red, so that a team's wish does not bury the platform's deadline.
  bool drivesDueAt = true;
  std::int64_t version = 1;
  friend bool operator==(const ClockPolicy&, const ClockPolicy&) = default;
};

// The policies of one store: several clocks run at once, the earliest unmet one sorts the inbox.
// `kind` empty = every kind of conversation that takes answers.
struct PolicyRow {
  std::optional<Marketplace> marketplace;
  std::optional<ThreadKind> kind;
  std::string site;   // empty = every site
  std::string store;  // StoreId, empty = every store
  ClockPolicy policy;
  friend bool operator==(const PolicyRow&, const PolicyRow&) = default;
};

// Every editable figure of this folder as one value; stored as the setting "sla.policies".
struct SlaSettings {
  std::vector<PolicyRow> policies;
  std::vector<CalendarRules> calendars;
  Duration amberWithin = std::chrono::hours(4), deepAmberWithin = std::chrono::hours(1);

  // What a new workspace starts with; each figure carries its source.
  static SlaSettings defaults();
  // InvalidInput names the field.
  static Result<SlaSettings> fromJson(std::string_view json);
  std::string toJson() const;
  // At most one policy of each name: the most particular row wins (store, then site, then kind, then marketplace).
  std::vector<ClockPolicy> policiesFor(const Store& store, ThreadKind kind) const;
  const CalendarRules* calendar(std::string_view id) const;
};

inline constexpr std::string_view kSlaSettingKey = "sla.policies";

}  // namespace inquiry
