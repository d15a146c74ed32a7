#pragma once

#include "core/marketplaces/shopee/sending.h"

namespace inquiry::shopee {

// A card of an order or of an article in the chat. An order's opens a chat where the platform takes no first words without one.
inline constexpr std::string_view kOrderCard = "order-card", kItemCard = "item-card:";  // the latter with the number of the article

struct Card {
  std::string type, id;  // "order" or "item"
  std::string shownAs() const { return "[" + type + " " + id + "]"; }  // as the chat is stored
};
std::optional<Card> cardOf(const Outgoing& outgoing);

// Found again like words are: by what stands in the chat.
class CardSending {
 public:
  CardSending(const ShopCaller& caller, const Sending& chat) : m_caller(caller), m_chat(chat) {}
  SendResult send(const Outgoing& outgoing, const Card& card, std::stop_token stop) const;
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) const;
  ReconcileResult reconcile(const Outgoing& outgoing, const Card& card, const std::vector<std::string>& claimed, std::stop_token stop) const;

 private:
  Result<std::string> buyerOf(const std::string& orderNumber, std::stop_token stop) const;
  // The thread of the chat with the buyer of the order; "" when there is none among the newest.
  Result<std::string> chatOf(const Outgoing& outgoing, std::stop_token stop) const;

  const ShopCaller& m_caller;
  const Sending& m_chat;
};

}  // namespace inquiry::shopee
