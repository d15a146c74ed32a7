#include "core/storage/past_order.h"

#include <algorithm>
#include <tuple>

namespace inquiry::storage {
namespace {

// As the first migration numbers them.
enum Lane { kMerged = 0, kNeedsReply = 1, kIdle = 2, kWaiting = 3, kSnoozed = 4, kClosed = 5, kNotice = 6 };

int laneOf(const Thread& thread) {
  if (thread.mergedInto.value != 0) return kMerged;
  if (thread.kind == ThreadKind::Notice) return kNotice;
  switch (thread.status) {
    case ThreadStatus::Closed: return kClosed;
    case ThreadStatus::Snoozed: return kSnoozed;
    case ThreadStatus::Waiting: return kWaiting;
    case ThreadStatus::Open: break;
  }
  return thread.needsReply ? kNeedsReply : kIdle;
}

bool isIn(const Thread& thread, const ThreadQuery& query) {
  const int lane = laneOf(thread);
  const auto due = thread.dueAt;
  switch (query.view) {
    case ThreadView::NeedsReply: return lane == kNeedsReply;
    case ThreadView::Unassigned: return lane == kNeedsReply && thread.assignee.empty();
    case ThreadView::DueSoon: return lane == kNeedsReply && due && *due > query.now && *due <= query.now + query.dueSoon;
    case ThreadView::Overdue: return lane == kNeedsReply && due && *due <= query.now;
    case ThreadView::Mine: return lane >= kNeedsReply && lane <= kSnoozed && thread.assignee == query.me.value;
    case ThreadView::Cases: return lane >= kNeedsReply && lane <= kSnoozed && (thread.hasCase || thread.kind == ThreadKind::Case);
    case ThreadView::Waiting: return lane == kWaiting;
    case ThreadView::Snoozed: return lane == kSnoozed;
    case ThreadView::Notices: return lane == kNotice;
    case ThreadView::All: break;
  }
  return lane >= kNeedsReply && lane <= kClosed;
}

// Ranks without a gap, as the indexes have them.
std::int64_t dueRank(const Thread& thread) { return thread.dueAt ? thread.dueAt->millis() : 9'000'000'000'000'000; }
std::int64_t lastRank(const Thread& thread) {
  const auto last = thread.lastMessageAt ? thread.lastMessageAt : thread.createdAt;
  return last ? last->millis() : 0;
}
std::int64_t snoozeRank(const Thread& thread) { return thread.snoozedUntil ? thread.snoozedUntil->millis() : 0; }

}  // namespace

bool isListed(const Thread& thread, const ThreadQuery& query) {
  if (query.store && thread.store != *query.store) return false;
  if (query.tag && std::find(thread.tags.begin(), thread.tags.end(), query.tag->value) == thread.tags.end()) return false;
  return isIn(thread, query);
}

bool standsBefore(const Thread& one, const Thread& other, const ThreadQuery& query) {
  if (query.view == ThreadView::Waiting || query.view == ThreadView::Notices || query.view == ThreadView::All)
    return std::tuple(lastRank(one), one.id.value) > std::tuple(lastRank(other), other.id.value);
  if (query.view == ThreadView::Snoozed) return std::tuple(snoozeRank(one), one.id.value) < std::tuple(snoozeRank(other), other.id.value);
  return std::tuple(laneOf(one), dueRank(one), one.id.value) < std::tuple(laneOf(other), dueRank(other), other.id.value);
}

}  // namespace inquiry::storage
