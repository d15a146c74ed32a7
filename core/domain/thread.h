#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/marketplace.h"

namespace inquiry {

// Never renumber: stored.
enum class ThreadKind { Question = 1, OrderMessage = 2, Mail = 3, Notice = 4, Case = 5 };
enum class ThreadStatus { Open = 1, Waiting = 2, Snoozed = 3, Closed = 4 };
enum class Priority { Low = 1, Normal = 2, High = 3, Urgent = 4 };
std::string_view name(ThreadKind kind);      // "question", "order-message", "mail", "notice", "case"
std::string_view name(ThreadStatus status);  // "open", "waiting", "snoozed", "closed"
std::string_view name(Priority priority);    // "low", "normal", "high", "urgent"
std::optional<ThreadKind> threadKindFromName(std::string_view name);
std::optional<ThreadStatus> threadStatusFromName(std::string_view name);
std::optional<Priority> priorityFromName(std::string_view name);

// One conversation with one buyer, as a list shows it. `dueAt` is the earliest unmet clock; overdue is dueAt < now, never stored.
struct Thread {
  ThreadId id;
  StoreId store;
  Marketplace marketplace = Marketplace::Mailbox;
  std::string remoteId;
  ThreadKind kind = ThreadKind::OrderMessage;
  std::string buyerKey;   // the platform's opaque id: never shown as a name, never parsed
  std::string buyerName;  // what may be shown
  std::string orderRemoteId;
  std::string itemRemoteId;  // the listing a question or message refers to
  std::string subject;
  std::string excerpt;  // first words of the newest buyer message, plain text
  ThreadStatus status = ThreadStatus::Open;
  bool needsReply = false;
  bool unread = false;
  bool isHistory = false;  // came with a first import: no alarm, no red
  bool sendBlocked = false;
  std::string sendBlockedReason;  // the platform's own word, e.g. "blocked_by_mediation"
  std::string language;  // ISO 639-1, empty when unsure
  std::vector<std::string> tags;
  std::string assignee;  // PersonId, empty = nobody
  Priority priority = Priority::Normal;
  std::optional<Instant> dueAt, oldestUnansweredAt, lastMessageAt, snoozedUntil, createdAt;
  std::int64_t messageCount = 0;
  std::int64_t unansweredCount = 0;
  bool hasAttachment = false, hasDraft = false, hasFailedSend = false, hasCase = false, isVip = false;
  ThreadId mergedInto;  // 0 unless merged into another thread
};

inline bool isOverdue(const Thread& thread, Instant now) { return thread.needsReply && thread.dueAt && *thread.dueAt <= now; }

}  // namespace inquiry
