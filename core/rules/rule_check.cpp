#include "core/rules/rule_check.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>

#include "core/domain/thread.h"
#include "core/domain/utf8.h"
#include "core/language/emotion.h"
#include "core/language/scene.h"

namespace inquiry::rules {
namespace {

constexpr std::size_t kMostRules = 300, kMostParts = 60, kMostValues = 500, kLongestValue = 400, kLongestTitle = 120;
constexpr int kDeepest = 6;

tl::unexpected<Error> wrong(const std::string& path, const std::string& why) { return fail(ErrorKind::InvalidInput, "rules.invalid", path + ": " + why); }

std::string at(const std::string& path, std::size_t index) { return path + "[" + std::to_string(index) + "]"; }

bool isLanguage(const std::string& text) {
  return text.size() >= 2 && text.size() <= 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// Empty when the value is good for that kind.
std::string whyBad(ConditionKind kind, const std::string& value) {
  switch (kind) {
    case ConditionKind::Pattern: {
      re2::RE2::Options options;
      options.set_log_errors(false);
      options.set_max_mem(kPatternMemory);
      const re2::RE2 pattern(value, options);
      return pattern.ok() ? "" : "the pattern \"" + value + "\" cannot be read (" + pattern.error() + "). Correct it, or use words instead.";
    }
    case ConditionKind::Marketplace: return marketplaceFromName(value) ? "" : "there is no marketplace \"" + value + "\".";
    case ConditionKind::Kind: return threadKindFromName(value) ? "" : "there is no kind of conversation \"" + value + "\".";
    case ConditionKind::Language: return isLanguage(value) ? "" : "\"" + value + "\" is no language code: write en, ja, es, zh.";
    case ConditionKind::Emotion: return language::emotionFromName(value) ? "" : "there is no mood \"" + value + "\": calm, pleased, worried or angry.";
    case ConditionKind::Scene: return language::sceneFromName(value) ? "" : "there is no topic \"" + value + "\".";
    case ConditionKind::ServiceHours: return value == "open" || value == "closed" ? "" : "write open or closed, not \"" + value + "\".";
    default: return "";
  }
}

Status checkNumbers(const RuleCondition& condition, const std::string& path) {
  if (!condition.atLeast && !condition.atMost) return wrong(path, "give a least or a greatest number.");
  for (const auto& number : {condition.atLeast, condition.atMost})
    if (number && *number < 0) return wrong(path, "numbers begin at 0.");
  if (condition.kind == ConditionKind::TimeOfDay) {
    for (const auto& minute : {condition.atLeast, condition.atMost})
      if (minute && *minute >= 24 * 60) return wrong(path, "a day has 1440 minutes, counted from 0.");
  } else if (condition.atLeast && condition.atMost && *condition.atLeast > *condition.atMost) {
    return wrong(path, "the least number is above the greatest one.");
  }
  return {};
}

Status checkValues(const RuleCondition& condition, const std::string& path) {
  if (condition.values.empty()) return wrong(path + ".values", "name at least one.");
  if (condition.values.size() > kMostValues) return wrong(path + ".values", "at most 500 fit into one condition.");
  for (std::size_t i = 0; i < condition.values.size(); ++i) {
    const std::string& value = condition.values[i];
    if (utf8::trimmed(value).empty()) return wrong(at(path + ".values", i), "it is empty: write it or remove it.");
    if (value.size() > kLongestValue) return wrong(at(path + ".values", i), "it is longer than 400 characters.");
    if (condition.kind == ConditionKind::Words && value == "*") return wrong(at(path + ".values", i), "a star needs letters before it.");
    if (const std::string why = whyBad(condition.kind, value); !why.empty()) return wrong(at(path + ".values", i), why);
  }
  return {};
}

Status checkCondition(const RuleCondition& condition, const std::string& path, int depth) {
  if (depth > kDeepest) return wrong(path, "groups stand in each other more than 6 deep.");
  if (takesNumbers(condition.kind)) return checkNumbers(condition, path);
  if (takesValues(condition.kind)) return checkValues(condition, path);
  if (!isGroup(condition.kind)) return {};
  if (condition.parts.size() > kMostParts) return wrong(path + ".of", "at most 60 conditions fit into one group.");
  if (condition.parts.empty() && depth > 0) return wrong(path + ".of", "the group is empty: fill it or remove it.");
  for (std::size_t i = 0; i < condition.parts.size(); ++i)
    if (auto good = checkCondition(condition.parts[i], at(path + ".of", i), depth + 1); !good) return good;
  return {};
}

Status checkAction(const RuleAction& action, const std::string& path) {
  const bool mayBeEmpty = action.kind == RuleActionKind::AssignByLoad || action.kind == RuleActionKind::Notify || action.kind == RuleActionKind::Close || action.kind == RuleActionKind::Translate;
  if (!mayBeEmpty && utf8::trimmed(action.value).empty()) return wrong(path + ".value", "the action \"" + std::string(name(action.kind)) + "\" needs to know what or who.");
  if (action.value.size() > kLongestValue) return wrong(path + ".value", "it is longer than 400 characters.");
  if (action.kind == RuleActionKind::Priority && !priorityFromName(action.value))
    return wrong(path + ".value", "there is no priority \"" + action.value + "\": low, normal, high or urgent.");
  return {};
}

Status checkActions(const Rule& rule, const std::string& path) {
  if (rule.then.empty()) return wrong(path + ".then", "the rule does nothing: add an action.");
  std::set<RuleActionKind> once;
  for (std::size_t i = 0; i < rule.then.size(); ++i) {
    const RuleAction& action = rule.then[i];
    if (auto good = checkAction(action, at(path + ".then", i)); !good) return good;
    const bool mayRepeat = action.kind == RuleActionKind::Tag || action.kind == RuleActionKind::Notify;
    if (!mayRepeat && !once.insert(action.kind).second) return wrong(at(path + ".then", i), "the action \"" + std::string(name(action.kind)) + "\" stands twice: keep one of them.");
  }
  if (once.contains(RuleActionKind::Assign) && once.contains(RuleActionKind::AssignByLoad))
    return wrong(path + ".then", "it assigns in two ways: keep one of them.");
  // SL05: only people end what a buyer waits for.
  if (once.contains(RuleActionKind::Answer) && once.contains(RuleActionKind::Close))
    return wrong(path + ".then", "an automatic answer must leave the conversation open for a person: remove the answer or the close.");
  return {};
}

}  // namespace

Status checkRule(const Rule& rule, const std::string& path) {
  if (rule.id.value.empty()) return wrong(path + ".id", "give the rule an id, a short word that stays.");
  if (utf8::trimmed(rule.title).empty()) return wrong(path + ".title", "give the rule a title.");
  if (rule.title.size() > kLongestTitle * 3) return wrong(path + ".title", "the title is longer than 120 characters.");
  if (!isGroup(rule.when.kind)) return wrong(path + ".when", "begin with \"all\" or \"any\".");
  if (auto good = checkCondition(rule.when, path + ".when", 0); !good) return good;
  return checkActions(rule, path);
}

Status checkRuleSet(const RuleSet& set) {
  if (set.rules.size() > kMostRules) return wrong("rules", "at most 300 rules fit into one set.");
  std::set<RuleId> ids;
  for (std::size_t i = 0; i < set.rules.size(); ++i) {
    const std::string path = at("rules", i);
    if (auto good = checkRule(set.rules[i], path); !good) return good;
    if (!ids.insert(set.rules[i].id).second) return wrong(path + ".id", "the id \"" + set.rules[i].id.value + "\" is there twice: give one of them another.");
  }
  return {};
}

}  // namespace inquiry::rules
