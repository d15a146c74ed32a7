#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/order.h"
#include "core/marketplaces/mercado_libre/json_fields.h"

namespace inquiry::mercado_libre {

// What the platform tells of one claim, call by call. Null where it has nothing of the kind.
struct ClaimParts {
  Json claim;
  Json listed;  // the row of a list, when it came from one: its actions stand in where the claim itself names none
  Json detail, messages, history, resolutions, reputation, returned, evidences, offers;
  std::string reason;  // the platform's words for reason_id
  std::optional<Order> order;
};

// Whose claims these are, and when they were read.
struct ClaimIdentity {
  std::string userId;
  Instant now;
  std::function<std::string(const std::string& claimId, const std::string& fileName)> fileUrl;
};

inline std::string claimIdIn(const Json& claim) {
  return idOf(claim, "id");
}
// Number of the order the claim is about; empty when it is about something else.
inline std::string claimedOrder(const Json& claim) {
  return lowerCase(textOf(claim, "resource")) == "order" ? idOf(claim, "resource_id") : std::string();
}
bool isOpenClaim(const Json& claim);
bool isDispute(const Json& claim);
// A parcel travels back, or is to.
bool hasReturn(const Json& claim);
// A claim about a parcel that did not arrive; its evidence is the shipment.
bool isNotReceived(const Json& claim);

struct OfferedAction {
  std::string name;  // the platform's word
  bool isMandatory = false;
  std::optional<Instant> dueAt;
};
// What the platform lets this account do now; from the list where the claim itself names nothing.
std::vector<OfferedAction> offeredActions(const ClaimParts& parts, const std::string& userId);
std::vector<OfferedAction> offeredActions(const Json& claim, const std::string& userId);
std::string complainantOf(const Json& claim);

}  // namespace inquiry::mercado_libre
