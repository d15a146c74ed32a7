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
  // What of the thread called for it besides its store and kind: "tag:pre-sale", "priority:high", "tag:pre-sale+priority:high". Empty: the general
  // clock. Each concern is a clock of its own, beside the general one. Set by policiesFor().
  std::string concern = {};
  friend bool operator==(const ClockPolicy&, const ClockPolicy&) = default;
};

// Under which name a clock is kept: one of each in a waiting period.
std::string clockKey(const ClockPolicy& policy);  // "own", "own:tag:pre-sale"

// What of a thread chooses its policies.
struct ClockTraits {
  ThreadKind kind = ThreadKind::OrderMessage;
  std::vector<std::string> tags = {};
  Priority priority = Priority::Normal;
};
ClockTraits traitsOf(const Thread& thread);
// Whether a thread of these traits still is what the concern of a clock names; true for the general clock.
bool concerns(const ClockPolicy& policy, const ClockTraits& traits);

// The policies of one store: several clocks run at once, the earliest unmet one sorts the inbox.
// `kind` empty = every kind of conversation that takes answers.
struct PolicyRow {
  std::optional<Marketplace> marketplace;
  std::optional<ThreadKind> kind;
  std::string site;   // empty = every site
  std::string store;  // StoreId, empty = every store
  ClockPolicy policy;
  std::string tag = {};                   // empty = with any tag or none
  std::optional<Priority> priority = {};  // from this one up
  friend bool operator==(const PolicyRow&, const PolicyRow&) = default;
};
// What a row is about, without its figures: "own|ebay|EBAY_US||order-message|tag:pre-sale". Versions count under it.
std::string rowKey(const PolicyRow& row);
// Whether a clock runs otherwise under the one than under the other; their versions do not count.
bool haveSameFigures(const ClockPolicy& one, const ClockPolicy& other);

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
  // One policy of each name and concern: the most particular row wins (store, then site, then kind, then marketplace).
  std::vector<ClockPolicy> policiesFor(const Store& store, const ClockTraits& traits) const;
  std::vector<ClockPolicy> policiesFor(const Store& store, ThreadKind kind) const { return policiesFor(store, ClockTraits{kind}); }
  const CalendarRules* calendar(std::string_view id) const;
};

inline constexpr std::string_view kSlaSettingKey = "sla.policies";

}  // namespace inquiry
