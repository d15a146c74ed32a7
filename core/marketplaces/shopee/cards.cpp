#include "core/marketplaces/shopee/cards.h"

#include "core/marketplaces/shopee/chat_api.h"
#include "core/marketplaces/shopee/remote_ids.h"
#include "core/marketplaces/shopee/send_outcome.h"
#include "core/marketplaces/shopee/trade_api.h"

namespace inquiry::shopee {
namespace {

constexpr int kMostPages = 4;

}  // namespace

std::optional<Card> cardOf(const Outgoing& outgoing) {
  if (outgoing.action == kOrderCard) return Card{"order", outgoing.actionOrder};
  if (const auto item = numberBehind(kItemCard, outgoing.action)) return Card{"item", *item};
  return {};
}

Result<std::string> CardSending::buyerOf(const std::string& orderNumber, std::stop_token stop) const {
  const auto answer = orderDetails(m_caller, {orderNumber}, stop);
  if (!answer) return fail(answer.error());
  for (const Json& row : listOf(responseOf(*answer), "order_list"))
    if (std::string buyer = idOf(row, "buyer_user_id"); !buyer.empty()) return buyer;
  return fail(ErrorKind::Refused, "shopee.no-buyer", "Shopee does not name the buyer of this order; write from the Seller Centre.");
}

SendResult CardSending::send(const Outgoing& outgoing, const Card& card, std::stop_token stop) const {
  const auto buyer = buyerOf(outgoing.actionOrder, stop);
  if (!buyer) return failedSend(buyer.error(), Stage::Before);
  const Json content = card.type == "order" ? Json{{"order_sn", card.id}} : Json{{"item_id", asNumber(card.id)}};
  const auto posted = postCard(m_caller, *buyer, card.type, content, stop);
  return posted ? sentMessage(responseOf(*posted)) : failedSend(posted.error(), Stage::Call);
}

Result<std::string> CardSending::chatOf(const Outgoing& outgoing, std::stop_token stop) const {
  if (conversationIn(outgoing.threadRemoteId)) return outgoing.threadRemoteId;
  const auto buyer = buyerOf(outgoing.actionOrder, stop);
  if (!buyer) return fail(buyer.error());
  ConversationQuery query;
  for (int count = 0; count < kMostPages; ++count) {
    const auto answer = conversationList(m_caller, query, stop);
    if (!answer) return fail(answer.error());
    const auto page = mapConversations(responseOf(*answer));
    if (!page) return fail(page.error());
    for (const ConversationRow& row : page->rows)
      if (row.buyerId == *buyer) return chatThread(row.id);
    if (page->next.empty() || page->next == query.olderThan) break;
    query.olderThan = page->next;
  }
  return std::string();
}

Result<std::vector<std::string>> CardSending::ownMessages(const Outgoing& outgoing, std::stop_token stop) const {
  const auto chat = chatOf(outgoing, stop);
  if (!chat) return fail(chat.error());
  return chat->empty() ? std::vector<std::string>{} : m_chat.ownMessages(*chat, stop);
}

ReconcileResult CardSending::reconcile(const Outgoing& outgoing, const Card& card, const std::vector<std::string>& claimed, std::stop_token stop) const {
  const auto chat = chatOf(outgoing, stop);
  if (!chat) return {ReconcileResult::Outcome::CannotTell, {}, chat.error()};
  // A card that arrived made its chat the newest.
  if (chat->empty()) return {ReconcileResult::Outcome::NotFound, {}, {}};
  Outgoing words = outgoing;
  words.threadRemoteId = *chat;
  words.text = card.shownAs();
  return m_chat.reconcile(words, claimed, stop);
}

}  // namespace inquiry::shopee
