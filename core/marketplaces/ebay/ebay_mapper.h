#pragma once

#include <string_view>

#include "core/marketplaces/ebay/ebay_values.h"

// Payloads of eBay to values. Pure: no call, no clock. A whole answer that is not what it should be is Malformed; a single row that
// is not goes to `quarantined` with its path and the rest goes on.
namespace inquiry::ebay {

Result<ConversationPage> conversationPage(std::string_view body, ConversationType type, const EbayIdentity& us);
Result<MessagePage> messagePage(std::string_view body, const std::string& conversationId, ConversationType type, const EbayIdentity& us);
Result<SentMessage> sentMessage(std::string_view body);
Result<EbayIdentity> identity(std::string_view body);

Result<OrderPage> orderPage(std::string_view body, const StoreId& store, Instant fetchedAt);
Result<Order> singleOrder(std::string_view body, const StoreId& store, Instant fetchedAt);
Result<std::vector<Shipment>> shipments(std::string_view body);

// The thread as the list shows it. `orderRemoteId` is empty when no order of this buyer and item is known.
InboundThread threadOf(const EbayConversation& conversation, ConversationType type, const std::string& orderRemoteId);

// What may be shown for an opaque party: the text itself when it reads like a user name, nothing when it may be an immutable id
// (eBay user names have no capital letters; ids mix cases and know no punctuation).
std::string shownName(std::string_view party);

}  // namespace inquiry::ebay
