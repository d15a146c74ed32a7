#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/instant.h"
#include "core/domain/marketplace.h"
#include "core/domain/rule.h"
#include "core/domain/store.h"

namespace inquiry::desk {

// A stored message that shows what is meant.
struct RuleSample {
  MessageId message;
  ThreadId thread;
  StoreId store;
  Instant at;
  std::string excerpt;
};

// Two rules that decide the same thing differently. what: "answer", "owner", "priority", "answer-and-close", "never-reached".
struct RuleClash {
  RuleId first, second;
  std::string firstTitle, secondTitle, what;
  std::optional<RuleSample> sample;  // that meets both; absent: none is stored
};

// Something a rule counts on that is not there. what: "template-gone", "template-unapproved", "template-stale", "person-gone", "ticket-kind-gone".
struct RuleTrouble {
  RuleId rule;
  std::string title, what, about;
};

struct RuleVersionRow {
  std::int64_t version = 0;
  Instant madeAt;
  PersonId madeBy;
  std::string reason;
  std::optional<std::int64_t> restores;
};

// What became of one rule between two versions. what: "added", "removed", "changed", "renamed", "moved", "state".
struct RuleDifference {
  RuleId rule;
  std::string title, what, before, after;  // before and after: of a title, a place (from 1) or a state
};

struct RuleSave {
  RuleSet set;
  std::string reason;
  enum class Clashes { Tell, Accept } clashes = Clashes::Tell;
};
// Either what is in force now, or the clashes that want a word first.
struct RuleSaved {
  std::optional<RuleSet> set;
  std::vector<RuleClash> clashes;
  std::vector<RuleId> unproven;  // were live, and were changed: in shadow now
};

// What still stands between a rule and going live. what: "no-dry-run", "shadow-cases", "shadow-agreement", or a RuleTrouble's.
struct RuleOpenPoint {
  std::string what;
  std::int64_t has = 0, needs = 0;
};
// A named person takes it upon themselves.
struct RuleWord {
  std::string name, reason;
  bool isGiven() const { return !name.empty() && !reason.empty(); }
};

struct DryRunQuestion {
  RuleSet set;
  Instant from, to;
  std::size_t mostRows = 2'000;
};

struct DryRunFigures {
  RuleId rule;
  std::string title;
  std::int64_t matches = 0;                       // messages
  std::map<std::string, std::int64_t> done;       // by action
  std::map<std::string, std::int64_t> withheld;   // by reason
};

struct DryRunRow {
  RuleSample sample;
  RuleId rule;
  std::string title, action, value, result, why;  // why: withheld, and for what reason
};

// What a rule set would have done. The same question over the same messages has the same answer, `digest` tells.
struct DryRun {
  Instant from, to;
  std::int64_t messages = 0;  // of buyers
  std::vector<DryRunFigures> figures;
  std::vector<DryRunRow> rows;    // in the order of time
  std::int64_t rowsLeftOut = 0;
  std::string digest;
};

// What a rule in shadow would have done, beside what people did.
struct ShadowFigures {
  RuleId rule;
  std::string title;
  std::int64_t ruleVersion = 0;
  std::int64_t agreed = 0, differed = 0, open = 0, withheld = 0;
  std::int64_t decided() const { return agreed + differed; }
  int share() const { return decided() == 0 ? 0 : static_cast<int>(agreed * 100 / decided()); }
};

// The automation of one store.
struct AutomationRow {
  StoreId store;
  std::string name;
  Marketplace marketplace = Marketplace::Mailbox;
  StoreMode mode = StoreMode::DisplayOnly;
  bool platformAllows = false;
  std::string paused;  // "sync", "person", or empty
  std::optional<Instant> pausedAt;
  std::int64_t perThread = 1, periodHours = 24, perHour = 60;
  std::int64_t queued = 0, people = 0, machines = 0;  // of the last seven days
  std::map<std::string, std::int64_t> withheld;
};

struct AutomationCaps {
  std::int64_t perThread = 1, periodHours = 24, perHour = 60;
};

}  // namespace inquiry::desk
