#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/instant.h"

namespace inquiry::sandbox {

struct PostSaleStep {
  std::string activity, actor, text;  // actor: BUYER, SELLER, EBAY
  Instant at;
};

struct PostSaleFile {
  std::string id, name, type, set, evidence;  // set: empty until it is handed in
  std::size_t size = 0;
  Instant at;
};

// What eBay keeps of an order after the sale: an item that did not arrive, a return, a case eBay decides, a wish to cancel, a payment dispute.
//   inquiry, return -> (the buyer asks eBay, or the seller's time is over) -> closed, and a case is open;   all -> closed
struct PostSale {
  enum class Kind { Inquiry, Return, Case, Cancellation, Dispute } kind = Kind::Inquiry;
  std::string id, saleId, buyerId, listingId;
  std::string status, reason, comment, outcome, tracking;
  std::int64_t cents = 0;
  Instant openedAt, changedAt;
  std::optional<Instant> dueAt, closedAt;  // dueAt: of the seller; absent where eBay names none
  std::vector<std::string> options;        // of a return: what the seller may do
  std::vector<PostSaleStep> steps;
  std::vector<PostSaleFile> files;         // of a dispute
  int revision = 1;
  std::string response;                    // of the seller, to a dispute
};

}  // namespace inquiry::sandbox
