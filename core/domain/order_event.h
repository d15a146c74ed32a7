#pragma once

#include <optional>
#include <string>

#include "core/domain/instant.h"
#include "core/domain/order.h"

namespace inquiry {

// Something a platform told of an order that is no message of the buyer. Never renumber: stored.
struct OrderEvent {
  enum class Kind {
    CancellationRequested = 1, ReturnRequested = 2, RefundIssued = 3, ClaimOpened = 4, ClaimDecided = 5,
  };
  Kind kind = Kind::RefundIssued;
  std::string remoteId;  // unique within a store, e.g. the Message-ID of the mail that told it
  std::string orderRemoteId;
  std::string caseRemoteId;  // remote id of the thread of kind Case, "" when it has none
  Instant at;
  std::optional<Instant> deadline;  // until when the seller has to act, as the platform wrote it
  std::optional<Money> amount;
  std::string carrier, trackingNumber;  // of a return label
};

}  // namespace inquiry
