// product/get_comment and reply_comment.
#include <algorithm>

#include "app/sandbox/shopee/shopee_platform.h"
#include "core/domain/utf8.h"

namespace inquiry::sandbox::shopee {
namespace {

constexpr std::size_t kMostShown = 500, kMaxReply = 500;

Json ratingJson(Visit& visit, const Rating& rating) {
  const Buyer* buyer = visit.shop.buyer(rating.buyerId);
  Json row{{"order_sn", rating.saleId},
           {"comment_id", number(rating.id)},
           {"comment", rating.text},
           {"buyer_username", buyer == nullptr ? "" : buyer->username},
           {"item_id", number(rating.listingId)},
           {"model_id_list", Json::array()},
           {"rating_star", rating.stars},
           {"editable", "EDITABLE"},
           {"hidden", false},
           {"create_time", secondsOf(rating.at)},
           {"media", {{"image_url_list", Json::array()}, {"video_url_list", Json::array()}}}};
  if (!rating.reply.empty()) row["comment_reply"] = {{"reply", rating.reply}, {"hidden", false}, {"create_time", secondsOf(rating.repliedAt.value_or(rating.at))}};
  return row;
}

}  // namespace

Rating& addRating(Shop& shop, const Sale& sale, int stars, const std::string& text, Instant at) {
  Rating rating;
  rating.id = shop.newNumber("claim");
  rating.saleId = sale.id;
  rating.listingId = sale.listingId;
  rating.buyerId = sale.buyerId;
  rating.stars = stars;
  rating.text = text;
  rating.at = at;
  return shop.afterSale().ratings.emplace_back(std::move(rating));
}

Answer comments(Visit& visit) {
  const auto size = numberIn(visit.call.param("page_size").value_or("")).value_or(0);
  if (size < 1 || size > 100 || !visit.call.param("cursor")) return refusal("error_param", "cursor and page_size are needed; page_size is 1 to 100.");
  const std::string item = visit.call.param("item_id").value_or(""), id = visit.call.param("comment_id").value_or("");
  std::vector<const Rating*> found;
  for (const Rating& rating : visit.shop.afterSale().ratings)
    if ((item.empty() || rating.listingId == item) && (id.empty() || rating.id == id)) found.push_back(&rating);
  std::stable_sort(found.begin(), found.end(), [](const Rating* a, const Rating* b) { return a->at > b->at; });
  found.resize(std::min(found.size(), kMostShown));
  const auto begin = std::min(found.size(), static_cast<std::size_t>(numberIn(*visit.call.param("cursor")).value_or(0)));
  const auto end = std::min(found.size(), begin + static_cast<std::size_t>(size));
  Json rows = Json::array();
  for (std::size_t i = begin; i < end; ++i) rows.push_back(ratingJson(visit, *found[i]));
  return wrapped({{"more", end < found.size()}, {"next_cursor", end < found.size() ? std::to_string(end) : ""}, {"item_comment_list", std::move(rows)}});
}

Answer replyComment(Visit& visit) {
  const Json body = jsonObject(visit.call).value_or(Json::object());
  const Json list = body.value("comment_list", Json::array());
  if (!list.is_array() || list.empty() || list.size() > 100) return refusal("error_param", "comment_list holds 1 to 100.");
  Json results = Json::array();
  for (const Json& one : list) {
    const std::string id = textOf(one, "comment_id"), text = textOf(one, "comment");
    auto& ratings = visit.shop.afterSale().ratings;
    const auto rating = std::find_if(ratings.begin(), ratings.end(), [&id](const Rating& each) { return each.id == id; });
    std::string problem;
    if (rating == ratings.end()) problem = "product.cmt_not_exist";
    else if (text.empty() || utf8::length(text) > kMaxReply) problem = "error_param";
    else if (!rating->reply.empty()) return refusal("product.duplicate_request", "You has replied this comment already.");
    if (problem.empty()) {
      rating->reply = text;
      rating->repliedAt = visit.stamp();
      visit.shop.note({visit.shop.newMessageId(), id, text, visit.stamp()});
    }
    results.push_back({{"comment_id", number(id)}, {"fail_error", problem}, {"fail_message", problem}});
  }
  return wrapped({{"result_list", std::move(results)}});
}

}  // namespace inquiry::sandbox::shopee
