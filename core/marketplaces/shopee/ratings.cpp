#include "core/marketplaces/shopee/ratings.h"

#include "core/marketplaces/shopee/send_outcome.h"

namespace inquiry::shopee {
namespace {

constexpr std::size_t kPage = 100;
constexpr int kMostPages = 5;  // 500 are the most it hands out

struct CommentQuery {
  const char* key;  // "item_id" or "comment_id"
  std::string id, cursor;
  std::size_t size = kPage;
};
Result<Json> comments(const ShopCaller& caller, const CommentQuery& query, std::stop_token stop) {
  return caller.get({"/api/v2/product/get_comment", {{query.key, query.id}, {"cursor", query.cursor}, {"page_size", std::to_string(query.size)}}, bucket::kRatings}, stop);
}

OrderRating mapRating(const Json& row) {
  OrderRating rating;
  rating.id = idOf(row, "comment_id");
  rating.itemRemoteId = idOf(row, "item_id");
  rating.stars = static_cast<int>(countOf(row, "rating_star"));
  rating.text = textOf(row, "comment");
  rating.at = instantOf(row, "create_time");
  rating.reply = textOf(fieldOf(row, "comment_reply"), "reply");
  rating.isHidden = flagOf(row, "hidden");
  return rating;
}

Result<OrderRating> ratingById(const ShopCaller& caller, const std::string& id, std::stop_token stop) {
  const auto answer = comments(caller, {"comment_id", id, "", 1}, stop);
  if (!answer) return fail(answer.error());
  for (const Json& row : listOf(responseOf(*answer), "item_comment_list"))
    if (idOf(row, "comment_id") == id) return mapRating(row);
  return fail(ErrorKind::NotFound, "shopee.rating-gone", "Shopee does not show this rating any more.");
}

SendResult accepted() {
  SendResult done;
  done.outcome = SendResult::Outcome::Accepted;
  return done;
}

}  // namespace

Result<std::vector<OrderRating>> ratingsOf(const ShopCaller& caller, const std::string& orderNumber, const std::vector<std::string>& items, std::stop_token stop) {
  std::vector<OrderRating> found;
  for (const std::string& item : items) {
    std::string cursor;
    for (int page = 0; page < kMostPages; ++page) {
      const auto answer = comments(caller, {"item_id", item, cursor}, stop);
      if (!answer) return fail(answer.error());
      const Json& response = responseOf(*answer);
      for (const Json& row : listOf(response, "item_comment_list"))
        if (textOf(row, "order_sn") == orderNumber && !idOf(row, "comment_id").empty()) found.push_back(mapRating(row));
      const std::string next = textOf(response, "next_cursor");
      if (!flagOf(response, "more") || next.empty() || next == cursor) break;
      cursor = next;
    }
  }
  return found;
}

SendResult replyToRating(const ShopCaller& caller, const std::string& ratingId, const Outgoing& outgoing, std::stop_token stop) {
  const auto rating = ratingById(caller, ratingId, stop);
  if (!rating) return failedSend(rating.error(), Stage::Before);
  if (!rating->reply.empty()) return refusedSend("shopee.rating-answered", "This rating has an answer already, and Shopee takes only one.");
  const Json row{{"comment_id", asNumber(ratingId)}, {"comment", outgoing.text}};
  const auto answer = caller.post({"/api/v2/product/reply_comment", {}, bucket::kRatings}, {{"comment_list", Json::array({row})}}, stop);
  if (!answer) return failedSend(answer.error(), Stage::Call);
  for (const Json& result : listOf(responseOf(*answer), "result_list"))
    if (const std::string word = textOf(result, "fail_error"); !word.empty() && idOf(result, "comment_id") == ratingId)
      return refusedSend("shopee.rating-refused", "Shopee refused the answer to this rating. Look at the rating in the Seller Centre.");
  return accepted();
}

ReconcileResult findReply(const ShopCaller& caller, const std::string& ratingId, const Outgoing& outgoing, std::stop_token stop) {
  using Found = ReconcileResult::Outcome;
  const auto rating = ratingById(caller, ratingId, stop);
  if (!rating) return {Found::CannotTell, {}, rating.error()};
  // There is one answer at most: another's says that ours did not arrive.
  return {comparableText(rating->reply) == comparableText(outgoing.text) ? Found::Found : Found::NotFound, {}, {}};
}

}  // namespace inquiry::shopee
