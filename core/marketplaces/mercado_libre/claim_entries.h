#pragma once

#include "core/marketplaces/inbound.h"
#include "core/marketplaces/mercado_libre/claim_parts.h"

namespace inquiry::mercado_libre {

// Something of ours that the platform shows in a claim: by it a send whose answer was lost is found again.
struct ClaimDeed {
  std::string action;    // claim_action::..., one of both messages alike: kToComplainant
  std::string what;      // the text, the percentage, the tracking number, the promised day; empty where there is nothing to compare
  std::string remoteId;  // of its entry, or of its own making
  Instant at;
  bool isEntry = true;  // false: nothing in the conversation stands for it
};

// The conversation of a claim: the messages of the three parties, what was proposed, what the platform decided, the return, our evidence.
struct ClaimEntries {
  std::vector<InboundMessage> messages;
  std::vector<ClaimDeed> deeds;
  std::vector<Error> quarantined;
};
ClaimEntries claimEntries(const ClaimParts& parts, const ClaimIdentity& identity);

}  // namespace inquiry::mercado_libre
