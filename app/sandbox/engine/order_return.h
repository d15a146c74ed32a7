#pragma once

#include <optional>
#include <string>

#include "core/domain/instant.h"

namespace inquiry::sandbox {

// A customer of a shop of its own pages wants to send something back.
//   REQUESTED -> OPEN -> CLOSED;   REQUESTED -> DECLINED;   all -> CANCELED
struct OrderReturn {
  std::string id, saleId, status = "REQUESTED";
  std::string reason, note;  // handle of the reason; the customer's words
  std::string declineReason, declineNote;
  Instant createdAt;
  std::optional<Instant> approvedAt, closedAt;
};

// What stands on an order, for the customer or for the shop alone.
struct OrderNote {
  std::string id, saleId, text;
  bool isForCustomer = false;
  Instant at;
};

}  // namespace inquiry::sandbox
