#include "core/marketplaces/ebay/ebay_conversation_state.h"

#include <array>
#include <cstdio>

#include "core/marketplaces/ebay/ebay_json.h"

namespace inquiry::ebay {

std::string digest(std::string_view text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  std::array<char, 17> hex{};
  std::snprintf(hex.data(), hex.size(), "%016llx", static_cast<unsigned long long>(hash));
  return hex.data();
}

ConversationState ConversationState::of(const EbayConversation& conversation, const std::string& orderRemoteId) {
  ConversationState state;
  if (conversation.latest) {
    state.latestId = conversation.latest->message.remoteId;
    state.latestDigest = digest(conversation.latest->message.text);
  }
  state.unread = conversation.unread;
  state.status = conversation.status;
  state.orderRemoteId = orderRemoteId;
  return state;
}

std::optional<ConversationState> ConversationState::parse(const std::optional<std::string>& value) {
  if (!value) return std::nullopt;
  const auto json = parsedObject(*value, "conversation state");
  if (!json) return std::nullopt;  // reading the conversation again is always right
  ConversationState state;
  state.latestId = textOf(*json, "m");
  state.latestDigest = textOf(*json, "d");
  state.unread = integerOf(*json, "u").value_or(0);
  state.status = textOf(*json, "s");
  state.orderRemoteId = textOf(*json, "o");
  for (const Json& id : listOf(*json, "i"))
    if (id.is_string()) state.messageIds.push_back(id.get<std::string>());
  return state;
}

std::string ConversationState::toText() const {
  return bytesOf(Json{{"m", latestId}, {"d", latestDigest}, {"u", unread}, {"s", status}, {"o", orderRemoteId}, {"i", messageIds}});
}

}  // namespace inquiry::ebay
