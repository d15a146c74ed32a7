#pragma once

#include <stdexcept>
#include <string>

#include "core/rules/evaluator.h"
#include "core/rules/rule_json.h"

namespace inquiry::test {

inline std::string inAll(const std::string& condition) { return R"({"is":"all","of":[)" + condition + "]}"; }

inline std::string ruleText(const std::string& id, const std::string& when, const std::string& then) {
  return R"({"id":")" + id + R"(","title":"Rule )" + id + R"(","when":)" + when + R"(,"then":[)" + then + "]}";
}

inline RuleSet setOf(const std::string& rules) {
  auto set = rules::ruleSetFromJson("{\"rules\":[" + rules + "]}");
  if (!set) throw std::runtime_error(set.error().text);
  return std::move(*set);
}

inline rules::Evaluator evaluatorOf(const std::string& rules) {
  auto evaluator = rules::Evaluator::create(setOf(rules));
  if (!evaluator) throw std::runtime_error(evaluator.error().text);
  return std::move(*evaluator);
}

// A message of a buyer in a conversation about which nothing else is known.
inline rules::Facts said(const std::string& text) {
  rules::Facts facts;
  facts.text = text;
  rules::readText(facts);
  return facts;
}

}  // namespace inquiry::test
