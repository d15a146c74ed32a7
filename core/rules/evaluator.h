#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/rule.h"
#include "core/rules/facts.h"

namespace inquiry::rules {

// One action of one rule on one message. What is kept back stands here, too, with the reason.
struct Effect {
  std::size_t rule = 0;  // place in the set
  RuleAction action;
  bool isKept = false;  // done or to be done
  std::string why;      // code: "earlier-rule" when another rule has decided the same, "has-tag"
};

// A rule set made ready to look at messages: patterns compiled, word lists folded. Immutable and cheap to copy; safe from any thread.
class Evaluator {
 public:
  // InvalidInput as checkRuleSet() says.
  static Result<Evaluator> create(RuleSet set);

  enum class Which {
    Live,
    LiveAndShadow,  // as if those in shadow were live: what they would do among the others
    All,            // as if every rule were live
  };
  // In the order of the rules. A tag one rule gives is seen by the next; the first rule wins an owner and an answer, the
  // highest priority stands.
  std::vector<Effect> evaluate(Facts facts, Which which) const;
  bool matches(std::size_t rule, const Facts& facts) const;
  const RuleSet& set() const;

 private:
  struct Compiled;
  explicit Evaluator(std::shared_ptr<const Compiled> compiled) : m_compiled(std::move(compiled)) {}
  std::shared_ptr<const Compiled> m_compiled;  // shared by the copies that workers hold
};

}  // namespace inquiry::rules
