#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/platform_actions.h"
#include "core/marketplaces/shopee/shopee_caller.h"

namespace inquiry::shopee {

// product/get_comment: what buyers wrote about an article, and the seller's one answer of 500 characters at most.
// https://open.shopee.com/documents/v2/v2.product.get_comment
inline constexpr std::size_t kRatingText = 500;
inline constexpr std::string_view kReplyRating = "reply-rating:";  // and the number of the rating

// The ratings of these articles that belong to that order. The platform hands out 500 of an article at most, newest first, and says no more of older ones.
Result<std::vector<OrderRating>> ratingsOf(const ShopCaller& caller, const std::string& orderNumber, const std::vector<std::string>& items, std::stop_token stop);
SendResult replyToRating(const ShopCaller& caller, const std::string& ratingId, const Outgoing& outgoing, std::stop_token stop);
ReconcileResult findReply(const ShopCaller& caller, const std::string& ratingId, const Outgoing& outgoing, std::stop_token stop);

}  // namespace inquiry::shopee
