#include "core/marketplaces/mercado_libre/claim_parts.h"

#include <algorithm>

namespace inquiry::mercado_libre {
namespace {

std::string typeOf(const Json& claim) {
  return lowerCase(textOf(claim, "type"));
}

const Json* playerOf(const Json& claim, const std::string& userId) {
  const Json* respondent = nullptr;
  for (const Json& player : listOf(claim, "players")) {
    if (!userId.empty() && idOf(player, "user_id") == userId) return &player;
    if (lowerCase(textOf(player, "role")) == "respondent") respondent = &player;
  }
  return respondent;
}

}  // namespace

bool isOpenClaim(const Json& claim) {
  return lowerCase(textOf(claim, "status")) != "closed";
}

bool isDispute(const Json& claim) {
  return lowerCase(textOf(claim, "stage")) == "dispute";
}

bool hasReturn(const Json& claim) {
  if (typeOf(claim).starts_with("return")) return true;
  const Json& related = listOf(claim, "related_entities");
  return std::any_of(related.begin(), related.end(),
                     [](const Json& one) { return one.is_string() && lowerCase(one.get_ref<const std::string&>()).starts_with("return"); });
}

bool isNotReceived(const Json& claim) {
  return textOf(claim, "reason_id").starts_with("PNR");
}

std::vector<OfferedAction> offeredActions(const Json& claim, const std::string& userId) {
  std::vector<OfferedAction> actions;
  const Json* player = playerOf(claim, userId);
  if (player == nullptr) return actions;
  for (const Json& row : listOf(*player, "available_actions")) {
    OfferedAction action{lowerCase(textOf(row, "action")), flagOf(row, "mandatory"), instantOf(row, "due_date")};
    const bool isKnown = std::any_of(actions.begin(), actions.end(), [&](const OfferedAction& known) { return known.name == action.name; });
    if (!action.name.empty() && !isKnown) actions.push_back(std::move(action));
  }
  return actions;
}

std::vector<OfferedAction> offeredActions(const ClaimParts& parts, const std::string& userId) {
  auto actions = offeredActions(parts.claim, userId);
  // Seen in practice: the claim by its number names none while the list still does.
  return actions.empty() ? offeredActions(parts.listed, userId) : actions;
}

std::string complainantOf(const Json& claim) {
  for (const Json& player : listOf(claim, "players"))
    if (lowerCase(textOf(player, "role")) == "complainant") return idOf(player, "user_id");
  return {};
}

}  // namespace inquiry::mercado_libre
