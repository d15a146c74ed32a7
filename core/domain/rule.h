#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/id.h"

namespace inquiry {

using RuleId = TextId<struct RuleTag>;  // "legal-words", stable over all versions

// Off: kept, does nothing. Shadow: looks at live messages and writes down what it would do. Live: does it.
enum class RuleState { Off = 1, Shadow = 2, Live = 3 };
// MessageArrived: every message of a buyer. ConversationBegan: the first message of a conversation.
enum class RuleTrigger { MessageArrived = 1, ConversationBegan = 2 };

// What a condition looks at. All and Any hold parts; the others hold when one of `values` fits, or a number lies in [atLeast, atMost].
enum class ConditionKind {
  All, Any,
  Words,          // a word or phrase in subject or text, as people write it; "fraud*" takes any ending
  Pattern,        // an RE2 pattern in subject or text; case does not count
  Store, Marketplace, Site, Kind, Language, Tag,
  OrderState,     // the platform's word
  OrderValue,     // whole units of `currency`; an empty currency takes every one
  EarlierOrders, EarlierConversations,  // of the same buyer at the same store
  Unanswered,     // messages of the buyer that wait, this one included
  ServiceHours,   // "open" or "closed" by the store's hours when the message was written; a store without hours is neither
  TimeOfDay,      // minutes since midnight by the store's clock; atLeast > atMost goes over midnight
  Emotion, Scene,
  FirstMessage, Vip, HasCase, HasFile,  // no values
};
std::string_view name(ConditionKind kind);  // "all", "any", "words", "order-value", ...
std::optional<ConditionKind> conditionKindFromName(std::string_view name);
const std::vector<ConditionKind>& allConditionKinds();
inline bool isGroup(ConditionKind kind) { return kind == ConditionKind::All || kind == ConditionKind::Any; }
bool takesNumbers(ConditionKind kind);
bool takesValues(ConditionKind kind);

struct RuleCondition {
  ConditionKind kind = ConditionKind::All;
  bool isNot = false;
  std::vector<RuleCondition> parts;
  std::vector<std::string> values;
  std::optional<std::int64_t> atLeast, atMost;
  std::string currency;
  friend bool operator==(const RuleCondition&, const RuleCondition&) = default;
};

enum class RuleActionKind {
  Tag,         // value: its name
  Priority,    // value: "low" ... "urgent"
  Assign,      // value: a person or a group
  AssignByLoad,  // value: a group, or empty for everybody; who speaks the language and has least to do
  Ticket,      // value: a kind of ticket; lines: its checklist as it was when the rule was saved
  Answer,      // value: a template
  Notify,      // value: a person, or empty for everybody
  Escalate,    // value: a person; urgent, told at once, and reminded until somebody answers
  Close,
  Translate,   // into the language of the team; once somebody translates at all
};
std::string_view name(RuleActionKind kind);  // "tag", "priority", "assign", "assign-by-load", ...
std::optional<RuleActionKind> ruleActionKindFromName(std::string_view name);
const std::vector<RuleActionKind>& allRuleActionKinds();

struct RuleAction {
  RuleActionKind kind = RuleActionKind::Tag;
  std::string value;
  std::vector<std::string> lines;
  friend bool operator==(const RuleAction&, const RuleAction&) = default;
};

struct Rule {
  RuleId id;
  std::int64_t version = 1;  // rises with every change of what it looks at or does; a proof is of one version
  std::string title;
  RuleTrigger trigger = RuleTrigger::MessageArrived;
  RuleCondition when;
  std::vector<RuleAction> then;
  RuleState state = RuleState::Off;
  bool stopAfter = false;  // rules behind it do not look at a message that it took
  friend bool operator==(const Rule&, const Rule&) = default;
};
std::string_view name(RuleState state);      // "off", "shadow", "live"
std::string_view name(RuleTrigger trigger);  // "message", "conversation"
std::optional<RuleState> ruleStateFromName(std::string_view name);
std::optional<RuleTrigger> ruleTriggerFromName(std::string_view name);

// The same conditions and actions, whatever it is called, where it stands and whether it runs.
bool isSameWork(const Rule& a, const Rule& b);
const RuleAction* answerOf(const Rule& rule);  // null: it writes to nobody

// In the order in which they look at a message.
struct RuleSet {
  std::int64_t version = 0;  // of the whole set; 0: never saved
  std::vector<Rule> rules;
  friend bool operator==(const RuleSet&, const RuleSet&) = default;
};

// Who the journal and the outbox name for what a rule did.
inline std::string actorOf(const RuleId& rule) { return "rule:" + rule.value; }

}  // namespace inquiry
