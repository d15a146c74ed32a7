#include "core/rules/rule_json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/rules/rule_check.h"

namespace inquiry::rules {
namespace {

using nlohmann::json;

constexpr int kDeepest = 8;

tl::unexpected<Error> wrong(const std::string& path, const std::string& why) { return fail(ErrorKind::InvalidInput, "rules.invalid", path + ": " + why); }

std::string at(const std::string& path, std::size_t index) { return path + "[" + std::to_string(index) + "]"; }

json toJson(const RuleCondition& condition) {
  json value{{"is", name(condition.kind)}};
  if (condition.isNot) value["not"] = true;
  if (isGroup(condition.kind)) {
    value["of"] = json::array();
    for (const RuleCondition& part : condition.parts) value["of"].push_back(toJson(part));
  }
  if (!condition.values.empty()) value["values"] = condition.values;
  if (condition.atLeast) value["atLeast"] = *condition.atLeast;
  if (condition.atMost) value["atMost"] = *condition.atMost;
  if (!condition.currency.empty()) value["currency"] = condition.currency;
  return value;
}

json toJson(const Rule& rule) {
  json then = json::array();
  for (const RuleAction& action : rule.then) {
    json value{{"do", name(action.kind)}};
    if (!action.value.empty()) value["value"] = action.value;
    if (!action.lines.empty()) value["lines"] = action.lines;
    then.push_back(std::move(value));
  }
  return {{"id", rule.id.value},       {"title", rule.title}, {"trigger", name(rule.trigger)}, {"when", toJson(rule.when)},
          {"then", std::move(then)},   {"state", name(rule.state)}, {"stopAfter", rule.stopAfter},   {"version", rule.version}};
}

// A field nobody knows is most likely a slip of the pen: it is named, not passed over.
template <std::size_t N>
Status onlyKnown(const json& object, const std::array<std::string_view, N>& known, const std::string& path) {
  if (!object.is_object()) return wrong(path, "an object is expected here.");
  for (const auto& [key, value] : object.items())
    if (std::find(known.begin(), known.end(), key) == known.end()) return wrong(path + "." + key, "there is no such field: check its spelling.");
  return {};
}

Status readText(const json& object, const char* key, const std::string& path, std::string& into) {
  const auto found = object.find(key);
  if (found == object.end()) return {};
  if (!found->is_string()) return wrong(path + "." + key, "a text is expected here.");
  into = found->get<std::string>();
  return {};
}

Status readFlag(const json& object, const char* key, const std::string& path, bool& into) {
  const auto found = object.find(key);
  if (found == object.end()) return {};
  if (!found->is_boolean()) return wrong(path + "." + key, "true or false is expected here.");
  into = found->get<bool>();
  return {};
}

Status readTexts(const json& object, const char* key, const std::string& path, std::vector<std::string>& into) {
  const auto found = object.find(key);
  if (found == object.end()) return {};
  if (!found->is_array()) return wrong(path + "." + key, "a list of texts is expected here.");
  for (std::size_t i = 0; i < found->size(); ++i) {
    if (!(*found)[i].is_string()) return wrong(at(path + "." + key, i), "a text is expected here.");
    into.push_back((*found)[i].get<std::string>());
  }
  return {};
}

Status readNumber(const json& object, const char* key, const std::string& path, std::optional<std::int64_t>& into) {
  const auto found = object.find(key);
  if (found == object.end()) return {};
  if (!found->is_number_integer()) return wrong(path + "." + key, "a whole number is expected here.");
  into = found->get<std::int64_t>();
  return {};
}

Result<RuleCondition> conditionFrom(const json& object, const std::string& path, int depth);

Status readParts(const json& object, const std::string& path, int depth, RuleCondition& into) {
  const auto found = object.find("of");
  if (found == object.end()) return {};
  if (!found->is_array()) return wrong(path + ".of", "a list of conditions is expected here.");
  for (std::size_t i = 0; i < found->size(); ++i) {
    auto part = conditionFrom((*found)[i], at(path + ".of", i), depth + 1);
    if (!part) return fail(part.error());
    into.parts.push_back(std::move(*part));
  }
  return {};
}

Result<RuleCondition> conditionFrom(const json& object, const std::string& path, int depth) {
  static constexpr std::array<std::string_view, 7> kKnown{"is", "not", "of", "values", "atLeast", "atMost", "currency"};
  if (depth > kDeepest) return wrong(path, "groups stand in each other more than 6 deep.");
  if (auto good = onlyKnown(object, kKnown, path); !good) return fail(good.error());
  std::string kind;
  if (auto good = readText(object, "is", path, kind); !good) return fail(good.error());
  const auto known = conditionKindFromName(kind);
  if (!known) return wrong(path + ".is", kind.empty() ? "say what the condition looks at." : "there is no condition \"" + kind + "\".");
  RuleCondition condition;
  condition.kind = *known;
  if (auto good = readFlag(object, "not", path, condition.isNot); !good) return fail(good.error());
  if (auto good = readTexts(object, "values", path, condition.values); !good) return fail(good.error());
  if (auto good = readNumber(object, "atLeast", path, condition.atLeast); !good) return fail(good.error());
  if (auto good = readNumber(object, "atMost", path, condition.atMost); !good) return fail(good.error());
  if (auto good = readText(object, "currency", path, condition.currency); !good) return fail(good.error());
  if (auto good = readParts(object, path, depth, condition); !good) return fail(good.error());
  return condition;
}

Result<RuleAction> actionFrom(const json& object, const std::string& path) {
  static constexpr std::array<std::string_view, 3> kKnown{"do", "value", "lines"};
  if (auto good = onlyKnown(object, kKnown, path); !good) return fail(good.error());
  std::string kind;
  if (auto good = readText(object, "do", path, kind); !good) return fail(good.error());
  const auto known = ruleActionKindFromName(kind);
  if (!known) return wrong(path + ".do", kind.empty() ? "say what is to be done." : "there is no action \"" + kind + "\".");
  RuleAction action;
  action.kind = *known;
  if (auto good = readText(object, "value", path, action.value); !good) return fail(good.error());
  if (auto good = readTexts(object, "lines", path, action.lines); !good) return fail(good.error());
  return action;
}

Status readWords(const json& object, const std::string& path, Rule& rule) {
  std::string trigger = "message", state = "off";
  if (auto good = readText(object, "id", path, rule.id.value); !good) return good;
  if (auto good = readText(object, "title", path, rule.title); !good) return good;
  if (auto good = readText(object, "trigger", path, trigger); !good) return good;
  if (auto good = readText(object, "state", path, state); !good) return good;
  if (auto good = readFlag(object, "stopAfter", path, rule.stopAfter); !good) return good;
  const auto knownTrigger = ruleTriggerFromName(trigger);
  if (!knownTrigger) return wrong(path + ".trigger", "there is no trigger \"" + trigger + "\": message or conversation.");
  const auto knownState = ruleStateFromName(state);
  if (!knownState) return wrong(path + ".state", "there is no state \"" + state + "\": off, shadow or live.");
  rule.trigger = *knownTrigger;
  rule.state = *knownState;
  std::optional<std::int64_t> version;
  if (auto good = readNumber(object, "version", path, version); !good) return good;
  rule.version = version.value_or(1);
  return {};
}

Result<Rule> ruleFrom(const json& object, const std::string& path) {
  static constexpr std::array<std::string_view, 8> kKnown{"id", "title", "trigger", "when", "then", "state", "stopAfter", "version"};
  if (auto good = onlyKnown(object, kKnown, path); !good) return fail(good.error());
  Rule rule;
  if (auto good = readWords(object, path, rule); !good) return fail(good.error());
  if (!object.contains("when")) return wrong(path + ".when", "say for which messages the rule is; {\"is\":\"all\",\"of\":[]} is for every one.");
  auto when = conditionFrom(object["when"], path + ".when", 0);
  if (!when) return fail(when.error());
  rule.when = std::move(*when);
  const auto then = object.find("then");
  if (then == object.end() || !then->is_array()) return wrong(path + ".then", "a list of actions is expected here.");
  for (std::size_t i = 0; i < then->size(); ++i) {
    auto action = actionFrom((*then)[i], at(path + ".then", i));
    if (!action) return fail(action.error());
    rule.then.push_back(std::move(*action));
  }
  return rule;
}

}  // namespace

std::string toJson(const RuleSet& set) {
  json rules = json::array();
  for (const Rule& rule : set.rules) rules.push_back(toJson(rule));
  return json{{"rules", std::move(rules)}}.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<RuleSet> ruleSetFromJson(std::string_view text) {
  const json value = json::parse(text, nullptr, false);
  if (value.is_discarded()) return fail(ErrorKind::InvalidInput, "rules.json", "The file is no JSON: check brackets, quotes and commas.");
  const auto rules = value.is_object() ? value.find("rules") : value.end();
  if (!value.is_object() || rules == value.end() || !rules->is_array())
    return fail(ErrorKind::InvalidInput, "rules.json", "The file holds no list \"rules\": it begins with {\"rules\":[.");
  RuleSet set;
  for (std::size_t i = 0; i < rules->size(); ++i) {
    auto rule = ruleFrom((*rules)[i], at("rules", i));
    if (!rule) return fail(rule.error());
    set.rules.push_back(std::move(*rule));
  }
  if (auto good = checkRuleSet(set); !good) return fail(good.error());
  return set;
}

}  // namespace inquiry::rules
