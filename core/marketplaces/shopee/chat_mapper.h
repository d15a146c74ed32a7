#pragma once

#include "core/marketplaces/inbound.h"
#include "core/marketplaces/shopee/shopee_json.h"

namespace inquiry::shopee {

// A row of the list of conversations.
struct ConversationRow {
  std::string id, buyerId, buyerName, latestMessageId;
  std::int64_t lastNanos = 0;  // of the newest message; the list counts nanoseconds, messages count seconds
  std::int64_t unread = 0;
  Instant lastAt() const { return Instant::fromMillis(lastNanos / 1'000'000); }
};
struct ConversationPage {
  std::vector<ConversationRow> rows;
  std::vector<Error> quarantined;
  std::string next;  // cursor of what is older, in nanoseconds; empty at the end
};
// Malformed when the answer has no list at all.
Result<ConversationPage> mapConversations(const Json& response);
// One row; Malformed without its id.
Result<ConversationRow> mapConversation(const Json& row);

struct ChatIdentity {
  std::string conversationId, shopId, buyerId;  // buyerId may be unknown
};
// One page of a conversation, in any order.
struct MessagePage {
  std::vector<InboundMessage> messages;
  std::vector<Error> quarantined;
  std::string next;  // cursor of what is older; empty at the end
  std::size_t rows = 0;  // as delivered, readable or not, wanted or not
  std::vector<std::string> ids;
  std::string newestId;
  std::optional<Instant> newestAt, oldestAt;
  bool isNewestFromBuyer = false;
  // What the newest message that names one is about.
  std::string orderNumber, itemId;
  std::optional<Instant> orderAt, itemAt;
};
Result<MessagePage> mapMessages(const Json& response, const ChatIdentity& identity);
void absorb(MessagePage& whole, MessagePage page);

}  // namespace inquiry::shopee
