#pragma once

#include "core/marketplaces/shopee/shopee_caller.h"

namespace inquiry::shopee {

// sellerchat: one conversation per buyer and shop. Reading marks nothing as read. The pages of this module are closed to whoever has no
// grant; fields and page sizes are those of public client libraries.
inline constexpr std::size_t kChatPage = 25;

struct ConversationQuery {
  std::string olderThan;  // nanoseconds, from the page before; empty: the newest
  std::size_t limit = kChatPage;
};
Result<Json> conversationList(const ShopCaller& caller, const ConversationQuery& query, std::stop_token stop);
Result<Json> conversationById(const ShopCaller& caller, const std::string& conversationId, std::stop_token stop);
// Newest first. `offset`: the cursor of the page before; empty for the newest.
Result<Json> messagesOf(const ShopCaller& caller, const std::string& conversationId, const std::string& offset, std::stop_token stop);

Result<Json> postText(const ShopCaller& caller, const std::string& buyerId, const std::string& text, std::stop_token stop);
Result<Json> postPicture(const ShopCaller& caller, const std::string& buyerId, const std::string& url, std::stop_token stop);
// A card: type "item" with {"item_id": number}, or "order" with {"order_sn": text}.
Result<Json> postCard(const ShopCaller& caller, const std::string& buyerId, const std::string& type, const Json& content, std::stop_token stop);
struct Picture {
  std::string name, type, bytes;
};
// The buyer sees nothing of it until its address is posted.
Result<Json> uploadPicture(const ShopCaller& caller, const Picture& picture, std::stop_token stop);
// Marks read up to that message: for the shop everywhere.
Result<Json> readConversation(const ShopCaller& caller, const std::string& conversationId, const std::string& messageId, std::stop_token stop);

}  // namespace inquiry::shopee
