#include "core/domain/rule.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inquiry {
namespace {

template <class Enum>
using Names = std::pair<Enum, std::string_view>;

using enum ConditionKind;
constexpr std::array<Names<ConditionKind>, 23> kConditions{{{All, "all"},
                                                            {Any, "any"},
                                                            {Words, "words"},
                                                            {Pattern, "pattern"},
                                                            {Store, "store"},
                                                            {Marketplace, "marketplace"},
                                                            {Site, "site"},
                                                            {Kind, "kind"},
                                                            {Language, "language"},
                                                            {Tag, "tag"},
                                                            {OrderState, "order-state"},
                                                            {OrderValue, "order-value"},
                                                            {EarlierOrders, "earlier-orders"},
                                                            {EarlierConversations, "earlier-conversations"},
                                                            {Unanswered, "unanswered"},
                                                            {ServiceHours, "service-hours"},
                                                            {TimeOfDay, "time-of-day"},
                                                            {Emotion, "emotion"},
                                                            {Scene, "scene"},
                                                            {FirstMessage, "first-message"},
                                                            {Vip, "vip"},
                                                            {HasCase, "has-case"},
                                                            {HasFile, "has-file"}}};
constexpr std::array<Names<RuleActionKind>, 10> kActions{{{RuleActionKind::Tag, "tag"},
                                                         {RuleActionKind::Priority, "priority"},
                                                         {RuleActionKind::Assign, "assign"},
                                                         {RuleActionKind::AssignByLoad, "assign-by-load"},
                                                         {RuleActionKind::Ticket, "ticket"},
                                                         {RuleActionKind::Answer, "answer"},
                                                         {RuleActionKind::Notify, "notify"},
                                                         {RuleActionKind::Escalate, "escalate"},
                                                         {RuleActionKind::Close, "close"},
                                                         {RuleActionKind::Translate, "translate"}}};
constexpr std::array<Names<RuleState>, 3> kStates{{{RuleState::Off, "off"}, {RuleState::Shadow, "shadow"}, {RuleState::Live, "live"}}};
constexpr std::array<Names<RuleTrigger>, 2> kTriggers{{{RuleTrigger::MessageArrived, "message"}, {RuleTrigger::ConversationBegan, "conversation"}}};

template <class Enum, std::size_t N>
std::string_view find(const std::array<Names<Enum>, N>& names, Enum value) {
  for (const auto& [candidate, text] : names)
    if (candidate == value) return text;
  return {};
}

template <class Enum, std::size_t N>
std::optional<Enum> parse(const std::array<Names<Enum>, N>& names, std::string_view text) {
  for (const auto& [value, known] : names)
    if (known == text) return value;
  return {};
}

template <class Enum, std::size_t N>
std::vector<Enum> all(const std::array<Names<Enum>, N>& names) {
  std::vector<Enum> values;
  for (const auto& [value, text] : names) values.push_back(value);
  return values;
}

}  // namespace

std::string_view name(ConditionKind kind) { return find(kConditions, kind); }
std::optional<ConditionKind> conditionKindFromName(std::string_view text) { return parse(kConditions, text); }

const std::vector<ConditionKind>& allConditionKinds() {
  static const std::vector<ConditionKind> kinds = all(kConditions);
  return kinds;
}

bool takesNumbers(ConditionKind kind) {
  return kind == OrderValue || kind == EarlierOrders || kind == EarlierConversations || kind == Unanswered || kind == TimeOfDay;
}

bool takesValues(ConditionKind kind) {
  const bool isFlag = kind == FirstMessage || kind == Vip || kind == HasCase || kind == HasFile;
  return !isFlag && !isGroup(kind) && !takesNumbers(kind);
}

std::string_view name(RuleActionKind kind) { return find(kActions, kind); }
std::optional<RuleActionKind> ruleActionKindFromName(std::string_view text) { return parse(kActions, text); }

const std::vector<RuleActionKind>& allRuleActionKinds() {
  static const std::vector<RuleActionKind> kinds = all(kActions);
  return kinds;
}

std::string_view name(RuleState state) { return find(kStates, state); }
std::string_view name(RuleTrigger trigger) { return find(kTriggers, trigger); }
std::optional<RuleState> ruleStateFromName(std::string_view text) { return parse(kStates, text); }
std::optional<RuleTrigger> ruleTriggerFromName(std::string_view text) { return parse(kTriggers, text); }

bool isSameWork(const Rule& a, const Rule& b) { return a.trigger == b.trigger && a.when == b.when && a.then == b.then && a.stopAfter == b.stopAfter; }

const RuleAction* answerOf(const Rule& rule) {
  const auto found = std::find_if(rule.then.begin(), rule.then.end(), [](const RuleAction& action) { return action.kind == RuleActionKind::Answer; });
  return found == rule.then.end() ? nullptr : &*found;
}

}  // namespace inquiry
