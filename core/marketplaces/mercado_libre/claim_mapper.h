#pragma once

#include "core/marketplaces/mercado_libre/claim_entries.h"

namespace inquiry::mercado_libre {

struct ClaimReading {
  std::string id;
  InboundThread thread;
  InboundCase value;
  ClaimEntries entries;
  std::optional<Order> order;
};

// Fails with Malformed when the claim has no number or no date; everything else may be missing.
Result<ClaimReading> mapClaim(const ClaimParts& parts, const ClaimIdentity& identity);

}  // namespace inquiry::mercado_libre
