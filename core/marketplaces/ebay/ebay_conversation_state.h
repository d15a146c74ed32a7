#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/marketplaces/ebay/ebay_values.h"

namespace inquiry::ebay {

// What the list said about a conversation when it was last read, kept as a watermark of its own. The newest stored message would
// not do: our own sent messages are stored before any pull sees them, and would hide what the buyer wrote just before.
struct ConversationState {
  std::string latestId, latestDigest;  // newest message of the list and a digest of its text, so that an edit is seen
  std::int64_t unread = 0;
  std::string status, orderRemoteId;
  std::vector<std::string> messageIds;  // the newest known ones, at most kMaxIds: what a whole read no longer shows was deleted

  static constexpr std::size_t kMaxIds = 200;

  static std::string stream(const std::string& conversationId) { return "conversation:" + conversationId; }
  static ConversationState of(const EbayConversation& conversation, const std::string& orderRemoteId);
  static std::optional<ConversationState> parse(const std::optional<std::string>& value);
  std::string toText() const;

  // The messages may differ: the conversation has to be read.
  bool hasOtherMessages(const ConversationState& before) const {
    return latestId != before.latestId || latestDigest != before.latestDigest;
  }
  // What the list itself shows differs: the thread's row has to be stored.
  bool hasOtherFacts(const ConversationState& before) const {
    return unread != before.unread || status != before.status || orderRemoteId != before.orderRemoteId;
  }
};

// 64 bits of FNV-1a in hexadecimal: short, stable over builds. Not a protection, only a name.
std::string digest(std::string_view text);

}  // namespace inquiry::ebay
