#include "core/storage/thread_row.h"

namespace inquiry::storage {

const std::string_view kThreadColumns =
    "t.id, s.id, s.marketplace, t.remote_id, t.kind, t.buyer_key, "
    // Some platforms name a buyer only in the order.
    "CASE WHEN t.buyer_name <> '' THEN t.buyer_name ELSE coalesce((SELECT o.buyer_name FROM shop_order o WHERE o.store = t.store AND "
    "o.buyer_key = t.buyer_key AND o.buyer_key <> '' AND o.buyer_name <> '' ORDER BY o.placed_at DESC LIMIT 1), '') END, "
    "t.order_remote_id, t.item_remote_id, t.subject, t.excerpt, "
    "t.status, t.needs_reply, t.unread, t.is_history, t.send_blocked, t.send_blocked_reason, t.language, t.assignee, t.priority, t.due_at, "
    "t.oldest_unanswered_at, t.last_message_at, t.snoozed_until, t.created_at, t.message_count, t.unanswered_count, t.has_attachment, "
    "t.has_draft, t.has_failed_send, t.has_case, t.is_vip, t.merged_into, "
    "(SELECT group_concat(name, char(10)) FROM (SELECT g.name FROM thread_tag x CROSS JOIN tag g ON g.key = x.tag WHERE x.thread = t.id "
    "ORDER BY g.position))";

Thread threadFrom(Row row) {
  Thread thread;
  thread.id.value = row.integer(0);
  thread.store.value = row.text(1);
  thread.marketplace = static_cast<Marketplace>(row.integer(2));
  thread.remoteId = platformRemoteId(row.view(3));
  thread.kind = static_cast<ThreadKind>(row.integer(4));
  thread.buyerKey = row.text(5);
  thread.buyerName = row.text(6);
  thread.orderRemoteId = row.text(7);
  thread.itemRemoteId = row.text(8);
  thread.subject = row.text(9);
  thread.excerpt = row.text(10);
  thread.status = static_cast<ThreadStatus>(row.integer(11));
  thread.needsReply = row.flag(12);
  thread.unread = row.flag(13);
  thread.isHistory = row.flag(14);
  thread.sendBlocked = row.flag(15);
  thread.sendBlockedReason = row.text(16);
  thread.language = row.text(17);
  thread.assignee = row.text(18);
  thread.priority = static_cast<Priority>(row.integer(19));
  thread.dueAt = row.optionalInstant(20);
  thread.oldestUnansweredAt = row.optionalInstant(21);
  thread.lastMessageAt = row.optionalInstant(22);
  thread.snoozedUntil = row.optionalInstant(23);
  thread.createdAt = row.optionalInstant(24);
  thread.messageCount = row.integer(25);
  thread.unansweredCount = row.integer(26);
  thread.hasAttachment = row.flag(27);
  thread.hasDraft = row.flag(28);
  thread.hasFailedSend = row.flag(29);
  thread.hasCase = row.flag(30);
  thread.isVip = row.flag(31);
  thread.mergedInto.value = row.integer(32);
  const std::string_view tags = row.view(33);
  for (std::size_t at = 0; at < tags.size();) {
    const std::size_t end = std::min(tags.find('\n', at), tags.size());
    thread.tags.emplace_back(tags.substr(at, end - at));
    at = end + 1;
  }
  return thread;
}

std::string platformRemoteId(std::string_view stored) { return std::string(stored.substr(0, stored.find(kSplitMark))); }

}  // namespace inquiry::storage
