#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/order.h"
#include "core/marketplaces/inbound.h"

namespace inquiry::ebay {

// FROM_MEMBERS and FROM_EBAY: every call of the Message API wants to know which.
enum class ConversationType { FromMembers, FromEbay };
std::string_view word(ConversationType type);  // as eBay spells it

// Who we are at eBay. Messages name us by one or the other: developers in China get the immutable id in place of the user
// name of every US account (data handling update of 2025-09-26).
struct EbayIdentity {
  std::string username, userId;
  bool isUs(std::string_view sender) const;  // no difference of case
};

// One row of a conversation list. `latest` is missing when eBay left it out or it could not be read.
struct EbayConversation {
  std::string id, title, status, itemId;
  std::string otherParty;  // opaque; empty when no message names one
  std::optional<Instant> createdAt;
  std::int64_t unread = 0;
  std::optional<InboundMessage> latest;

  std::optional<Instant> activeAt() const { return latest ? std::optional(latest->message.sentAt) : createdAt; }
};

// What every list of eBay says about itself. `rows` counts what came, readable or not.
struct PageFacts {
  std::size_t rows = 0;
  std::optional<std::int64_t> total;
  bool announcesNext = false;  // a `next` address was given; it is never followed
};

struct ConversationPage {
  PageFacts facts;
  std::vector<EbayConversation> conversations;
  std::vector<Error> quarantined;
};

struct MessagePage {
  PageFacts facts;
  std::string otherParty;
  std::vector<InboundMessage> messages;
  std::vector<Error> quarantined;
};

struct OrderPage {
  PageFacts facts;
  std::vector<Order> orders;
  std::vector<std::string> shipped;  // ids of those that have shipments to read
  std::vector<Error> quarantined;
};

struct SentMessage {
  std::string id;  // empty when eBay left it out
  std::optional<Instant> createdAt;
};

}  // namespace inquiry::ebay
