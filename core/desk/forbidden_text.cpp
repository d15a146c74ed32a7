#include "core/desk/forbidden_text.h"

#include "core/compliance/outgoing_check.h"

namespace inquiry::desk {

std::optional<Error> forbiddenIn(const Store& store, const std::string& text) {
  if (text.empty()) return {};
  compliance::ChannelRules rules;
  rules.marketplace = name(store.marketplace);
  rules.maxText = text.size() + 1;
  for (const Finding& finding : compliance::checkOutgoing(rules, text, {}))
    if (finding.level == FindingLevel::Forbidden) return Error{ErrorKind::Refused, "action.finding", finding.text, {}};
  return {};
}

}  // namespace inquiry::desk
