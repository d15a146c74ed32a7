#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/message.h"
#include "core/domain/thread.h"
#include "core/domain/waiting_period.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Everything that is known of how the buyer of one thread waited: what the facts of its waits are made from.
struct WaitSource {
  struct Said {
    Instant at;
    Direction direction = Direction::In;
    Author author = Author::Buyer;
    std::string authorName, remoteId;
  };
  struct Assigned {
    Instant at;
    std::string before, who;  // empty: nobody
  };
  struct Sent {
    Instant pressedAt;  // a person pressed Send
    std::optional<Instant> sentAt;
    std::string actor, remoteId;
  };
  ThreadId thread;
  std::int64_t storeKey = 0;
  StoreId store;
  ThreadKind kind = ThreadKind::OrderMessage;
  ThreadStatus status = ThreadStatus::Open;
  Priority priority = Priority::Normal;
  bool needsReply = false, hasOrder = false, isMerged = false;
  bool isIncomplete = false;  // messages were taken out of the cache and are on their way back
  std::string assignee;
  std::vector<std::string> tags;
  std::optional<Instant> lastMessageAt;
  std::vector<Said> messages;          // oldest first, without those deleted or refused
  std::vector<WaitingPeriod> periods;  // newest first
  std::map<std::int64_t, std::string> causes;  // why a period was late, by its id
  std::vector<Assigned> assignments;
  std::vector<Instant> openings, closings, drafts, orders;  // each ascending; orders: only of a question's buyer
  std::vector<Sent> answers;
};

// Empty when there is no such thread. Reads only.
Result<std::optional<WaitSource>> readWaitSource(Connection& connection, ThreadId thread);

}  // namespace inquiry::storage
