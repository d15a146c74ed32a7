#include "core/marketplaces/shopee/shop_actions.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/marketplaces/shopee/cards.h"
#include "core/marketplaces/shopee/ratings.h"
#include "core/marketplaces/shopee/trade_api.h"

namespace inquiry::shopee {
namespace {

using Form = PlatformAction::Form;

PlatformAction reply(const OrderRating& rating) {
  PlatformAction action;
  action.name = std::string(kReplyRating) + rating.id;
  action.maxText = kRatingText;
  if (rating.reply.empty()) return action;
  action.form = Form::Unsendable;
  action.whyNot = "This rating has an answer already, and Shopee takes only one.";
  return action;
}

PlatformAction card(std::string name) {
  PlatformAction action;
  action.name = std::move(name);
  action.form = Form::NoText;
  return action;
}

}  // namespace

Result<ActionOffer> ShopActions::offer(const std::string& orderRemoteId, std::stop_token stop) {
  const ShopCaller who = m_caller();
  const auto answer = orderDetails(who, {orderRemoteId}, stop);
  if (!answer) return fail(answer.error());
  const Json& orders = listOf(responseOf(*answer), "order_list");
  if (orders.empty()) return fail(ErrorKind::NotFound, "shopee.not-found", "Shopee does not know this order any more.");
  std::vector<std::string> items;
  for (const Json& line : listOf(orders.front(), "item_list"))
    if (std::string item = idOf(line, "item_id"); !item.empty() && std::find(items.begin(), items.end(), item) == items.end()) items.push_back(std::move(item));
  auto ratings = ratingsOf(who, orderRemoteId, items, stop);
  if (!ratings) return fail(ratings.error());
  ActionOffer offer;
  offer.orderRemoteId = orderRemoteId;
  for (const OrderRating& rating : *ratings) offer.actions.push_back(reply(rating));
  offer.ratings = std::move(*ratings);
  if (m_hasChat()) {
    offer.actions.push_back(card(std::string(kOrderCard)));
    for (const std::string& item : items) offer.actions.push_back(card(std::string(kItemCard) + item));
  }
  offer.readAt = m_clock.now();
  return offer;
}

std::optional<Error> ShopActions::refusalOf(const std::string& action, const std::string& text) const {
  const auto no = [](const char* code, std::string words) { return Error{ErrorKind::Refused, code, std::move(words), {}}; };
  Outgoing asked;
  asked.action = action;
  if (cardOf(asked)) return m_hasChat() ? std::nullopt : std::optional(no("shopee.no-chat", "Cards go by the chat, which Shopee has not granted to this application."));
  if (!action.starts_with(kReplyRating)) return no("shopee.unknown-action", "Shopee takes answers to ratings and cards only.");
  if (utf8::trimmed(text).empty()) return no("shopee.empty", "There is nothing to send. Write a text.");
  const std::size_t length = utf8::length(text);
  if (length <= kRatingText) return {};
  return no("shopee.rating-too-long", "The text has " + std::to_string(length) + " characters; shorten it to " + std::to_string(kRatingText) + ".");
}

}  // namespace inquiry::shopee
