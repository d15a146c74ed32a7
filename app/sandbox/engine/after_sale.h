#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/instant.h"

namespace inquiry::sandbox {

// What Shopee keeps of an order after the sale.

// A buyer wants money back.
//   REQUESTED -> PROCESSING (agreed to, or the seller's time is over) -> REFUND_PAID;   REQUESTED, PROCESSING -> SELLER_DISPUTE;   all -> CANCELLED
struct RefundRequest {
  std::string id, saleId, status = "REQUESTED", text;
  Instant createdAt, updatedAt, dueAt;
  struct Offer {
    std::string creator, solution;  // user name of who made it
    std::int64_t cents = 0;
  };
  std::optional<Offer> offer;
  std::string proofStatus = "NOT_NEEDED";  // PENDING, UPLOADED
  Instant proofDueAt;
  std::string proofText;
  std::vector<std::pair<std::string, std::string>> proofPhotos;  // address and that of the small one
  std::string disputeReason, disputeText;
  std::string compensation = "NOT_REQUIRED";  // COMPENSATION_REQUESTED
};

// A buyer wants to cancel what has been paid. PENDING -> CANCELLED or DECLINED
struct CancelWish {
  std::string reason, state = "PENDING";
};

// What a buyer wrote about an article in public.
struct Rating {
  std::string id, saleId, listingId, buyerId, text, reply;
  int stars = 5;
  Instant at;
  std::optional<Instant> repliedAt;
};

struct AfterSale {
  std::deque<RefundRequest> refunds;
  std::map<std::string, CancelWish> cancellations;  // by order
  std::deque<Rating> ratings;
};

}  // namespace inquiry::sandbox
