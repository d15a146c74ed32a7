#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/marketplaces/ebay/ebay_endpoints.h"
#include "core/marketplaces/ebay/ebay_values.h"
#include "core/net/api_session.h"

// Message API v1, one function per endpoint. https://developer.ebay.com/api-docs/commerce/message/overview.html
// Blocking; fail as ApiSession::call does. Safe from any thread.
namespace inquiry::ebay {

inline constexpr std::int64_t kMessagePageSize = 50;  // the most eBay gives; offsets must be multiples of it

struct ConversationQuery {
  ConversationType type = ConversationType::FromMembers;
  std::int64_t offset = 0;
  std::string otherParty;  // filter, empty = all
};

// GET /conversation
Result<HttpResponse> getConversations(ApiSession& session, const Endpoints& at, const ConversationQuery& query, std::stop_token stop);
// GET /conversation/{conversation_id}
Result<HttpResponse> getConversation(ApiSession& session, const Endpoints& at, const std::string& id, const ConversationQuery& query,
                                     std::stop_token stop);
// A picture of the message, already at an https address eBay can read.
struct MessagePicture {
  std::string name, url;
};
struct MessageText {
  std::string conversationId, text;
  std::vector<MessagePicture> pictures = {};  // eBay takes five
};
// POST /send_message, as an answer in a known conversation
Result<HttpResponse> sendMessage(ApiSession& session, const Endpoints& at, const MessageText& message, std::stop_token stop);
// POST /update_conversation: the read flag only. Changes what every colleague and tool sees on eBay.
Result<HttpResponse> updateConversationRead(ApiSession& session, const Endpoints& at, const std::string& conversationId,
                                            ConversationType type, std::stop_token stop);

}  // namespace inquiry::ebay
