#include "core/rules/evaluator.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "core/language/phrase_finder.h"
#include "core/rules/rule_check.h"

namespace inquiry::rules {
namespace {

// What a condition needs beside its values.
struct Ready {
  std::vector<std::unique_ptr<re2::RE2>> patterns;
  std::unique_ptr<language::PhraseFinder> words;
  std::vector<Ready> parts;
};

re2::RE2::Options patternOptions() {
  re2::RE2::Options options;
  options.set_case_sensitive(false);
  options.set_log_errors(false);
  options.set_max_mem(kPatternMemory);
  return options;
}

Ready readyOf(const RuleCondition& condition) {
  Ready ready;
  if (condition.kind == ConditionKind::Words)
    ready.words = std::make_unique<language::PhraseFinder>(nlohmann::json{{"", condition.values}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
  if (condition.kind == ConditionKind::Pattern)
    for (const std::string& pattern : condition.values) ready.patterns.push_back(std::make_unique<re2::RE2>(pattern, patternOptions()));
  for (const RuleCondition& part : condition.parts) ready.parts.push_back(readyOf(part));
  return ready;
}

bool isIn(const std::vector<std::string>& values, std::string_view value) { return std::find(values.begin(), values.end(), value) != values.end(); }

bool fits(const RuleCondition& condition, double value) {
  return (!condition.atLeast || value >= static_cast<double>(*condition.atLeast)) && (!condition.atMost || value <= static_cast<double>(*condition.atMost));
}

bool fitsTime(const RuleCondition& condition, std::optional<int> minute) {
  if (!minute) return false;
  const std::int64_t from = condition.atLeast.value_or(0), to = condition.atMost.value_or(24 * 60 - 1);
  return from <= to ? *minute >= from && *minute <= to : *minute >= from || *minute <= to;
}

bool fitsValue(const RuleCondition& condition, const std::optional<Money>& value) {
  if (!value || (!condition.currency.empty() && condition.currency != value->currency)) return false;
  return fits(condition, std::strtod(toDecimal(*value).c_str(), nullptr));
}

bool hasPattern(const Ready& ready, const Facts& facts) {
  return std::any_of(ready.patterns.begin(), ready.patterns.end(),
                     [&](const auto& pattern) { return re2::RE2::PartialMatch(facts.text, *pattern) || (!facts.subject.empty() && re2::RE2::PartialMatch(facts.subject, *pattern)); });
}

bool hasTag(const RuleCondition& condition, const Facts& facts) {
  return std::any_of(condition.values.begin(), condition.values.end(), [&](const std::string& tag) { return facts.tags.contains(tag); });
}

bool isOpen(const RuleCondition& condition, const std::optional<bool>& isOpenHours) { return isOpenHours && isIn(condition.values, *isOpenHours ? "open" : "closed"); }

bool plainly(const RuleCondition& condition, const Ready& ready, const Facts& facts) {
  using enum ConditionKind;
  switch (condition.kind) {
    case All:
    case Any: break;
    case Words: return !ready.words->find(facts.folded).empty();
    case Pattern: return hasPattern(ready, facts);
    case Store: return isIn(condition.values, facts.store.value);
    case ConditionKind::Marketplace: return isIn(condition.values, name(facts.marketplace));
    case Site: return isIn(condition.values, facts.site);
    case Kind: return isIn(condition.values, name(facts.kind));
    case Language: return isIn(condition.values, facts.language);
    case Tag: return hasTag(condition, facts);
    case OrderState: return isIn(condition.values, facts.orderState);
    case OrderValue: return fitsValue(condition, facts.orderValue);
    case EarlierOrders: return fits(condition, static_cast<double>(facts.earlierOrders));
    case EarlierConversations: return fits(condition, static_cast<double>(facts.earlierConversations));
    case Unanswered: return fits(condition, static_cast<double>(facts.unanswered));
    case ServiceHours: return isOpen(condition, facts.isOpenHours);
    case TimeOfDay: return fitsTime(condition, facts.minuteOfDay);
    case Emotion: return isIn(condition.values, language::name(facts.emotion));
    case Scene: return isIn(condition.values, language::name(facts.scene));
    case FirstMessage: return facts.isFirst;
    case Vip: return facts.isVip;
    case HasCase: return facts.hasCase;
    case HasFile: return facts.hasFile;
  }
  return false;
}

bool holds(const RuleCondition& condition, const Ready& ready, const Facts& facts) {
  bool isTrue = false;
  if (isGroup(condition.kind)) {
    // An empty "all" holds for every message, an empty "any" for none.
    isTrue = condition.kind == ConditionKind::All;
    for (std::size_t at = 0; at < condition.parts.size(); ++at)
      if (holds(condition.parts[at], ready.parts[at], facts) != isTrue) {
        isTrue = !isTrue;
        break;
      }
  } else {
    isTrue = plainly(condition, ready, facts);
  }
  return isTrue != condition.isNot;
}

// What has been decided about this message by the rules so far.
struct Decided {
  bool hasOwner = false, hasAnswer = false, isClosed = false;
  std::optional<Priority> priority;
  bool raise(Priority to) {
    if (priority && *priority >= to) return false;
    priority = to;
    return true;
  }
  bool take(const RuleAction& action) {
    switch (action.kind) {
      case RuleActionKind::Assign:
      case RuleActionKind::AssignByLoad: return !std::exchange(hasOwner, true);
      case RuleActionKind::Priority: return raise(priorityFromName(action.value).value_or(Priority::Normal));
      case RuleActionKind::Escalate: return raise(Priority::Urgent), true;
      case RuleActionKind::Answer: return !std::exchange(hasAnswer, true);
      case RuleActionKind::Close: return !std::exchange(isClosed, true);
      default: return true;
    }
  }
};

}  // namespace

struct Evaluator::Compiled {
  RuleSet set;
  std::vector<Ready> ready;
};

Result<Evaluator> Evaluator::create(RuleSet set) {
  if (auto good = checkRuleSet(set); !good) return fail(good.error());
  auto compiled = std::make_shared<Compiled>();
  for (const Rule& rule : set.rules) compiled->ready.push_back(readyOf(rule.when));
  compiled->set = std::move(set);
  return Evaluator(std::move(compiled));
}

const RuleSet& Evaluator::set() const { return m_compiled->set; }

bool Evaluator::matches(std::size_t rule, const Facts& facts) const {
  const Rule& value = m_compiled->set.rules[rule];
  if (value.trigger == RuleTrigger::ConversationBegan && !facts.isFirst) return false;
  return holds(value.when, m_compiled->ready[rule], facts);
}

std::vector<Effect> Evaluator::evaluate(Facts facts, Which which) const {
  std::vector<Effect> effects;
  Decided decided;
  for (std::size_t at = 0; at < m_compiled->set.rules.size(); ++at) {
    const Rule& rule = m_compiled->set.rules[at];
    const bool isIn = which == Which::All || rule.state == RuleState::Live || (which == Which::LiveAndShadow && rule.state == RuleState::Shadow);
    if (!isIn || !matches(at, facts)) continue;
    for (const RuleAction& action : rule.then) {
      Effect effect{at, action, decided.take(action), {}};
      if (action.kind == RuleActionKind::Tag) effect.isKept = facts.tags.insert(action.value).second;
      if (!effect.isKept) effect.why = action.kind == RuleActionKind::Tag ? "has-tag" : "earlier-rule";
      effects.push_back(std::move(effect));
    }
    if (rule.stopAfter) break;
  }
  return effects;
}

}  // namespace inquiry::rules
