#include "core/desk/forbidden_text.h"

#include "core/compliance/outgoing_check.h"
#include "core/desk/rules_in_force.h"
#include "core/domain/country.h"

namespace inquiry::desk {

std::optional<Error> forbiddenIn(const Parts& parts, const Store& store, const std::string& text) {
  if (text.empty()) return {};
  compliance::ChannelRules rules;
  rules.marketplace = name(store.marketplace);
  rules.maxText = text.size() + 1;
  rules.country = countryOf(store);
  rules.book = rulesInForce(parts);
  for (const Finding& finding : compliance::checkOutgoing(rules, text, {}))
    if (finding.level == FindingLevel::Forbidden) return Error{ErrorKind::Refused, "action.finding", finding.text, {}};
  return {};
}

}  // namespace inquiry::desk
