#include "core/marketplaces/mercado_libre/moderation.h"

namespace inquiry::mercado_libre {

Moderation moderationOf(const Json& message) {
  const std::string status = lowerCase(textOf(message, "status"));
  const Json& details = fieldOf(message, "message_moderation");
  const std::string verdict = lowerCase(textOf(details, "status"));
  const bool byStatus = status == "moderated" || status == "rejected" || status == "in_moderation";
  // "pending" alone is on its way: the buyer sees it as soon as it is looked through.
  if (!byStatus && verdict != "rejected") return {};
  std::string reason = textOf(details, "reason");
  if (reason.empty()) reason = byStatus ? status : verdict;
  return {true, reason};
}

}  // namespace inquiry::mercado_libre
