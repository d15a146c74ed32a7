#include "core/desk/forbidden_text.h"

#include "core/compliance/outgoing_check.h"
#include "core/desk/rules_in_force.h"
#include "core/domain/country.h"

namespace inquiry::desk {

std::optional<Finding> forbiddenFinding(const Parts& parts, const Store& store, const std::string& text) {
  if (text.empty()) return {};
  compliance::ChannelRules rules;
  rules.marketplace = name(store.marketplace);
  rules.maxText = text.size() + 1;
  rules.country = countryOf(store);
  rules.book = rulesInForce(parts);
  for (const Finding& finding : compliance::checkOutgoing(rules, text, {}))
    if (finding.level == FindingLevel::Forbidden) return finding;
  return {};
}

std::optional<Error> forbiddenIn(const Parts& parts, const Store& store, const std::string& text) {
  const auto finding = forbiddenFinding(parts, store, text);
  return finding ? std::optional(Error{ErrorKind::Refused, "action.finding", finding->text, {}}) : std::nullopt;
}

}  // namespace inquiry::desk
