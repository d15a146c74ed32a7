#include "core/marketplaces/mercado_libre/claim_mapper.h"

#include <algorithm>

#include "core/marketplaces/mercado_libre/claim_actions.h"
#include "core/marketplaces/mercado_libre/plain_text.h"
#include "core/marketplaces/mercado_libre/remote_ids.h"

namespace inquiry::mercado_libre {
namespace {

CaseKind kindOf(const Json& claim) {
  const std::string type = lowerCase(textOf(claim, "type"));
  if (type == "cancel_purchase" || type == "cancel_sale" || type == "ml_case") return CaseKind::Cancellation;
  if (isDispute(claim)) return CaseKind::Mediation;
  return hasReturn(claim) ? CaseKind::Return : CaseKind::Claim;
}

// What must be done goes before what the platform says about who has to act.
CaseTurn turnOf(const ClaimParts& parts, const std::vector<CaseAction>& actions) {
  if (!isOpenClaim(parts.claim)) return CaseTurn::Nobody;
  if (std::any_of(actions.begin(), actions.end(), [](const CaseAction& one) { return one.isRequired; })) return CaseTurn::Us;
  const std::string responsible = lowerCase(textOf(parts.detail, "action_responsible"));
  if (responsible == "seller") return CaseTurn::Us;
  if (responsible == "buyer") return CaseTurn::Buyer;
  if (responsible == "mediator" || isDispute(parts.claim)) return CaseTurn::Platform;
  return actions.empty() ? CaseTurn::Platform : CaseTurn::Us;
}

// Only the platform's own dates; no clock of ours ("Gestionar resolución de reclamos").
void setDue(Case& value, const ClaimParts& parts) {
  if (value.turn != CaseTurn::Us) return;
  for (const CaseAction& action : value.actions) {
    if (!action.isRequired || !action.dueAt || (value.dueAt && *value.dueAt <= *action.dueAt)) continue;
    value.dueAt = action.dueAt;
    value.dueNote = "players[].available_actions[].due_date (" + action.name + ")";
  }
  if (!value.dueAt && (value.dueAt = instantOf(parts.detail, "due_date"))) value.dueNote = "detail.due_date";
  if (const auto free = instantOf(parts.reputation, "due_date"); free && flagOf(parts.reputation, "has_incentive")) {
    if (value.dueAt && *value.dueAt != *free) value.dueNote += "; settled before " + free->toIso() + " it does not count (affects-reputation.due_date)";
    if (!value.dueAt) value.dueAt = free, value.dueNote = "affects-reputation.due_date: settled before, it does not count";
  }
  if (value.dueAt) value.dueSource = CaseDueSource::Platform;
}

std::optional<bool> countsAgainstUs(const Json& reputation) {
  const std::string word = lowerCase(textOf(reputation, "affects_reputation"));
  if (word == "affected") return true;
  if (word.starts_with("not_") || word.starts_with("no_")) return false;
  return {};
}

std::string wantedIn(const Json& resolutions) {
  std::string wanted;
  if (!resolutions.is_array()) return wanted;
  for (const Json& row : resolutions)
    if (lowerCase(textOf(row, "player_role")) == "complainant") wanted = textOf(row, "expected_resolution");
  return wanted;
}

void setOrder(Case& value, InboundThread& thread, const ClaimParts& parts) {
  thread.orderRemoteId = claimedOrder(parts.claim);
  if (parts.order) {
    const Order& order = *parts.order;
    thread.buyerName = order.buyerName;
    if (thread.buyerKey.empty()) thread.buyerKey = order.buyerKey;
    value.amount = order.total;
    if (!order.lines.empty()) {
      thread.itemRemoteId = order.lines.front().itemRemoteId;
      value.itemTitle = order.lines.front().title;
    }
  }
  value.orderRemoteId = thread.orderRemoteId;
  value.buyerKey = thread.buyerKey;
  value.buyerName = thread.buyerName;
}

void setEnd(Case& value, const Json& claim) {
  if (value.turn != CaseTurn::Nobody) return;
  const Json& resolution = fieldOf(claim, "resolution");
  value.outcome = textOf(resolution, "reason");
  value.closedAt = instantOf(resolution, "date_created");
  if (!value.closedAt) value.closedAt = value.updatedAt;
}

}  // namespace

Result<ClaimReading> mapClaim(const ClaimParts& parts, const ClaimIdentity& identity) {
  ClaimReading reading;
  reading.id = claimIdIn(parts.claim);
  const auto openedAt = instantOf(parts.claim, "date_created");
  if (reading.id.empty() || !openedAt)
    return fail(ErrorKind::Malformed, "mercado-libre.claim",
                "A claim without data[]." + std::string(reading.id.empty() ? "id" : "date_created") + " was set aside; look at it on Mercado Libre.");
  InboundThread& thread = reading.thread;
  thread.remoteId = claimThread(reading.id);
  thread.kind = ThreadKind::Case;
  thread.buyerKey = complainantOf(parts.claim);
  thread.createdAt = openedAt;

  reading.value.threadRemoteId = thread.remoteId;
  Case& value = reading.value.value;
  value.remoteId = reading.id;
  value.kind = kindOf(parts.claim);
  value.stage = textOf(parts.claim, "stage");
  value.status = textOf(parts.claim, "status");
  value.reason = textOf(parts.claim, "reason_id");
  value.reasonText = plainText(parts.reason.empty() ? textOf(parts.detail, "problem") : parts.reason);
  value.openedAt = *openedAt;
  value.updatedAt = instantOf(parts.claim, "last_updated");
  value.readAt = identity.now;
  value.actions = caseActions(parts, identity);
  value.turn = turnOf(parts, value.actions);
  value.wanted = wantedIn(parts.resolutions);
  value.countsAgainstUs = countsAgainstUs(parts.reputation);
  setOrder(value, thread, parts);
  setDue(value, parts);
  setEnd(value, parts.claim);
  thread.subject = value.reasonText.empty() ? "Claim " + reading.id : value.reasonText;
  reading.entries = claimEntries(parts, identity);
  reading.order = parts.order;
  return reading;
}

}  // namespace inquiry::mercado_libre
