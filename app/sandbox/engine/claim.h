#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/instant.h"

namespace inquiry::sandbox {

struct ClaimFile {
  std::string id, name, type;
  std::size_t size = 0;
};

struct ClaimMessage {
  std::string hash, sender, receiver;  // complainant, respondent, mediator
  std::string text, stage, moderation;
  Instant at;
  Instant visibleAt;
  std::vector<ClaimFile> files;
};

// What a side proposes: refund, product, change_product, return_product, partial_refund.
struct ClaimProposal {
  std::string role, what, status;  // pending, accepted, rejected
  Instant at, changedAt;
  int percentage = 0;  // of a partial refund
};

// One line of the histories of a claim.
struct ClaimStep {
  std::string stage, status, by;
  Instant at;
};
struct ClaimDeed {
  std::string action, role;
  Instant at;
};

struct ClaimEvidence {
  std::string type, carrier, trackingNumber, shippedAt, handlingDate;  // instants as the seller wrote them
  std::vector<std::string> files;
};

struct ClaimReturn {
  std::string id, status = "label_generated", money = "retained";
  Instant at, changedAt;
  std::optional<Instant> closedAt;
};

// A claim of Mercado Libre between a buyer (complainant) and the seller (respondent).
//   claim -> (a side asks for mediation) -> dispute -> closed;   claim -> (refund, agreement, the seller's time is over) -> closed
struct Claim {
  std::string id, saleId, buyerId, type = "mediations", stage = "claim", reason;
  bool isOpen = true, hasIncentive = false;
  Instant openedAt, changedAt;
  std::string responsible = "seller";  // seller, buyer, mediator: who has to act
  std::optional<Instant> dueAt;        // until when
  std::string outcome, closedBy;       // of a closed one: "payment_refunded", "respondent"
  std::optional<Instant> closedAt;
  std::optional<ClaimReturn> returned;
  std::vector<ClaimMessage> messages;
  std::vector<ClaimProposal> proposals;
  std::vector<ClaimStep> steps;
  std::vector<ClaimDeed> deeds;
  std::vector<ClaimEvidence> evidences;
  std::vector<ClaimFile> uploads;
};

}  // namespace inquiry::sandbox
