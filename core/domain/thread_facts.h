#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/domain/thread.h"

namespace inquiry {

// The mark of a thread whose order number only its writer named: it may be of somebody else's order.
inline constexpr std::string_view kOrderUnconfirmed = "order-unconfirmed";

// What a platform says about a thread, ready to be stored. Empty and absent fields leave what is stored.
struct ThreadFacts {
  std::string remoteId;
  ThreadKind kind = ThreadKind::OrderMessage;
  std::string buyerKey, buyerName, orderRemoteId, itemRemoteId, subject;
  std::optional<Instant> createdAt;
  std::optional<bool> sendBlocked;
  std::string sendBlockedReason;
  bool isHistory = false;  // only looked at when the thread is new
};

// The reply side of a thread as the clocks see it; written as one.
struct ReplyState {
  bool needsReply = false;
  std::optional<Instant> oldestUnansweredAt, dueAt;
  std::int64_t unansweredCount = 0;
};

}  // namespace inquiry
