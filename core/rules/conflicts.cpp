#include "core/rules/conflicts.h"

#include <algorithm>

namespace inquiry::rules {
namespace {

const RuleAction* actionOf(const Rule& rule, RuleActionKind kind) {
  const auto found = std::find_if(rule.then.begin(), rule.then.end(), [kind](const RuleAction& action) { return action.kind == kind; });
  return found == rule.then.end() ? nullptr : &*found;
}

// "assign li" and "assign by load" differ, too.
std::string ownerOf(const Rule& rule) {
  if (const RuleAction* action = actionOf(rule, RuleActionKind::Assign)) return "=" + action->value;
  if (const RuleAction* action = actionOf(rule, RuleActionKind::AssignByLoad)) return "~" + action->value;
  return {};
}

std::string priorityOf(const Rule& rule) {
  if (actionOf(rule, RuleActionKind::Escalate) != nullptr) return "urgent";
  const RuleAction* action = actionOf(rule, RuleActionKind::Priority);
  return action == nullptr ? std::string() : action->value;
}

bool differ(const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a != b; }

// High and urgent get along: the higher one stands.
bool isRaise(const std::string& priority) { return priority == "high" || priority == "urgent"; }

// The order of parts and of values does not matter.
std::string canonical(const RuleCondition& condition) {
  // A group of one is its part.
  if (isGroup(condition.kind) && condition.parts.size() == 1 && !condition.isNot) return canonical(condition.parts.front());
  std::vector<std::string> parts = condition.values;
  for (const RuleCondition& part : condition.parts) parts.push_back(canonical(part));
  std::sort(parts.begin(), parts.end());
  parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
  std::string text = (condition.isNot ? "!" : "") + std::string(name(condition.kind)) + "(";
  for (const std::string& part : parts) text += std::to_string(part.size()) + ":" + part + ",";
  const auto number = [](const std::optional<std::int64_t>& value) { return value ? std::to_string(*value) : std::string("-"); };
  return text + number(condition.atLeast) + ";" + number(condition.atMost) + ";" + condition.currency + ")";
}

bool looksForTheSame(const Rule& a, const Rule& b) { return a.trigger == b.trigger && canonical(a.when) == canonical(b.when); }

}  // namespace

std::string disagreement(const Rule& first, const Rule& second) {
  const RuleAction *a = answerOf(first), *b = answerOf(second);
  if (a != nullptr && b != nullptr && a->value != b->value) return "answer";
  if (differ(ownerOf(first), ownerOf(second))) return "owner";
  if (isRaise(priorityOf(first)) != isRaise(priorityOf(second)) && differ(priorityOf(first), priorityOf(second))) return "priority";
  const auto closes = [](const Rule& rule) { return actionOf(rule, RuleActionKind::Close) != nullptr; };
  const auto needsPerson = [](const Rule& rule) { return answerOf(rule) != nullptr || actionOf(rule, RuleActionKind::Escalate) != nullptr; };
  return (closes(first) && needsPerson(second)) || (closes(second) && needsPerson(first)) ? "answer-and-close" : "";
}

std::vector<Clash> certainClashes(const RuleSet& set) {
  std::vector<Clash> clashes;
  for (std::size_t i = 0; i < set.rules.size(); ++i)
    for (std::size_t j = i + 1; j < set.rules.size(); ++j) {
      if (!looksForTheSame(set.rules[i], set.rules[j])) continue;
      if (std::string what = disagreement(set.rules[i], set.rules[j]); !what.empty()) clashes.push_back({i, j, std::move(what)});
      else if (set.rules[i].stopAfter) clashes.push_back({i, j, "never-reached"});
    }
  return clashes;
}

std::vector<Clash> clashesOn(const Evaluator& evaluator, const Facts& facts) {
  const std::vector<Rule>& rules = evaluator.set().rules;
  std::vector<std::size_t> fitting;
  for (std::size_t at = 0; at < rules.size(); ++at) {
    if (!evaluator.matches(at, facts)) continue;
    fitting.push_back(at);
    if (rules[at].stopAfter) break;
  }
  std::vector<Clash> clashes;
  for (std::size_t i = 0; i < fitting.size(); ++i)
    for (std::size_t j = i + 1; j < fitting.size(); ++j)
      if (std::string what = disagreement(rules[fitting[i]], rules[fitting[j]]); !what.empty()) clashes.push_back({fitting[i], fitting[j], std::move(what)});
  return clashes;
}

}  // namespace inquiry::rules
