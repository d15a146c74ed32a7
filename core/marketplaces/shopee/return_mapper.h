#pragma once

#include "core/marketplaces/inbound.h"
#include "core/marketplaces/shopee/shopee_json.h"

namespace inquiry::shopee {

// A return or refund request as the thread of its own it is here, with the buyer's reason as its message, and as events of its order. Address,
// mail and phone that the answer may hold are not taken over.
struct ReturnReading {
  std::string number, status;
  bool isOpen = false;  // somebody still has to decide
  Instant updatedAt;
  InboundThread thread;
  InboundMessage message;
  InboundCase filed;
  std::vector<OrderEvent> events;
};
// A row of the list, or the detail, which knows more due dates. What may be done about it is read apart (return_actions.h). Malformed without return_sn or create_time.
Result<ReturnReading> mapReturn(const Json& source);

}  // namespace inquiry::shopee
