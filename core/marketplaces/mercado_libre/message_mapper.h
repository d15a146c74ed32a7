#pragma once

#include <functional>

#include "core/marketplaces/inbound.h"
#include "core/marketplaces/mercado_libre/conversation_state.h"

namespace inquiry::mercado_libre {

// The documented length of a seller's message; an answer of the platform may say another one.
inline constexpr std::size_t kMessageLength = 350;

struct ThreadIdentity {
  std::string packId, userId;
  std::function<std::string(const std::string& attachmentId, const std::string& siteId)> attachmentUrl;
};

// One page of a pack's thread. The order of messages is not documented: newest is decided by date.
struct ThreadReading {
  std::optional<ConversationState> state;
  std::vector<InboundMessage> messages;
  std::vector<Error> quarantined;
  std::string partner;  // from.user_id of the newest incoming message: whom to address
  std::string siteId;   // of the newest message, "MLM" also for cross-border accounts
  std::optional<Instant> newestAt, newestIncomingAt;
  std::size_t rows = 0;   // as delivered, readable or not
  std::int64_t total = 0;
  std::size_t maxLength = kMessageLength;
};

ThreadReading mapThread(const Json& body, const ThreadIdentity& identity);
// Takes a later page of the same thread over.
void absorb(ThreadReading& whole, ThreadReading page);
// What the thread row says about itself, without what only the order knows.
InboundThread threadOf(const ThreadReading& reading, const std::string& packId);

struct UnreadPack {
  std::string packId;
  std::int64_t count = 0;
};
// Rows without a pack id are left out.
std::vector<UnreadPack> mapUnread(const Json& body);

}  // namespace inquiry::mercado_libre
