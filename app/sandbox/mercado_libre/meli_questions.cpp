// Public questions on listings and their one answer.
#include <algorithm>
#include <array>

#include "app/sandbox/mercado_libre/mercado_libre_platform.h"
#include "core/domain/utf8.h"

namespace inquiry::sandbox::meli {
namespace {

constexpr std::size_t kMaxAnswer = 2000;
constexpr PageRule kPaging{50, 100, 1000};

Json answerOf(const Visit& visit, const Conversation& conversation) {
  if (conversation.posts.size() < 2 || conversation.posts[1].visibleAt > visit.now) return nullptr;
  const Post& post = conversation.posts[1];
  // A banned text is told as empty.
  const bool banned = !post.moderation.empty();
  Json answer{{"text", banned ? std::string() : post.text}, {"status", banned ? "BANNED" : "ACTIVE"},
              {"date_created", westOffset(post.at)}};
  if (visit.shop.isCrossBorder()) answer["text_translated"] = post.translated;
  return answer;
}

// The answer may not be visible yet; until then the question still looks open.
std::string statusOf(const Visit& visit, const Conversation& conversation) {
  if (conversation.status != "ANSWERED") return conversation.status;
  return answerOf(visit, conversation).is_null() ? "UNANSWERED" : "ANSWERED";
}

Json questionJson(const Visit& visit, const Conversation& conversation) {
  const Post& post = conversation.posts.front();
  const std::string status = statusOf(visit, conversation);
  Json row{{"id", number(conversation.id)},
           {"seller_id", number(visit.shop.profile().userId)},
           {"item_id", conversation.listingId},
           {"status", status},
           {"text", status == "BANNED" ? std::string() : post.text},
           {"date_created", westOffset(post.at)},
           {"hold", false},
           {"deleted_from_listing", status == "DELETED"},
           {"answer", answerOf(visit, conversation)},
           {"from", {{"id", number(conversation.buyerId)}}}};
  if (visit.shop.isCrossBorder()) {
    const Listing* listing = visit.shop.listings().contains(conversation.listingId)
                                 ? &visit.shop.listings().at(conversation.listingId) : nullptr;
    row["text_translated"] = post.translated;
    row["marketplace_item_id"] = listing == nullptr ? conversation.listingId : listing->remoteId;
    row["site_id"] = conversation.site;
  } else {
    row["suspected_spam"] = false;
  }
  return row;
}

bool isVisibleQuestion(const Conversation& conversation, Instant now) {
  return conversation.channel == Channel::Question && !conversation.posts.empty() && conversation.posts.front().visibleAt <= now;
}

Conversation* questionNamed(Visit& visit, const std::string& id) {
  Conversation* found = visit.shop.conversation(id);
  return found != nullptr && isVisibleQuestion(*found, visit.now) ? found : nullptr;
}

}  // namespace

Answer questionSearch(Visit& visit) {
  const bool crossBorder = visit.shop.isCrossBorder();
  if (!crossBorder && visit.call.param("api_version") != "4") return errorAnswer(400, "bad_request", "api_version=4 is required");
  const std::string seller = visit.call.param("seller_id").value_or("");
  const std::string listing = visit.call.param("item").value_or("");
  if (seller.empty() && listing.empty()) return errorAnswer(400, "bad_request", "seller_id or item is required");
  if (!seller.empty() && seller != visit.shop.profile().userId) return errorAnswer(403, "forbidden", "Access denied");
  Answer refusal;
  const auto page = pageOf(visit, kPaging, refusal);
  if (!page) return refusal;
  const std::string status = visit.call.param("status").value_or("");
  const std::string from = visit.call.param("from").value_or("");
  std::vector<const Conversation*> found;
  for (const Conversation& one : visit.shop.conversations()) {
    if (!isVisibleQuestion(one, visit.now) || (!listing.empty() && one.listingId != listing)) continue;
    if ((!status.empty() && statusOf(visit, one) != status) || (!from.empty() && one.buyerId != from)) continue;
    found.push_back(&one);
  }
  const bool ascending = lowered(visit.call.param("sort_types").value_or("desc")) == "asc";
  std::stable_sort(found.begin(), found.end(), [ascending](const Conversation* a, const Conversation* b) {
    const Instant left = a->posts.front().at;
    const Instant right = b->posts.front().at;
    return ascending ? left < right : left > right;
  });
  Json rows = Json::array();
  for (std::size_t i = page->offset; i < std::min(found.size(), page->offset + page->limit); ++i) {
    rows.push_back(questionJson(visit, *found[i]));
  }
  Json body{{"total", found.size()}, {"limit", page->limit}, {"questions", std::move(rows)}};
  if (!crossBorder) {
    body["filters"] = {{"limit", page->limit}, {"offset", page->offset}, {"api_version", "4"}, {"is_admin", false},
                       {"sorts", Json::array()}, {"caller", number(visit.shop.profile().userId)},
                       {"seller", number(visit.shop.profile().userId)}};
    body["available_sorts"] = {"item_id", "from_id", "date_created", "seller_id"};
  }
  return jsonAnswer(200, body);
}

Answer question(Visit& visit) {
  if (!visit.shop.isCrossBorder() && visit.call.param("api_version") != "4") {
    return errorAnswer(400, "bad_request", "api_version=4 is required");
  }
  const Conversation* found = questionNamed(visit, visit.parts[0]);
  if (found == nullptr) return errorAnswer(404, "not_found", "Question not found");
  Json body = questionJson(visit, *found);
  if (!visit.shop.isCrossBorder()) {
    body["date_created"] = zuluNanos(found->posts.front().at);
    body["last_updated"] = zuluNanos(found->posts.back().at);
    body["buyer_id"] = number(found->buyerId);
    body["app_id"] = number(visit.shop.grants().terms().app.clientId);
    body.erase("from");
  }
  return jsonAnswer(200, body);
}

Answer deleteQuestion(Visit& visit) {
  Conversation* found = questionNamed(visit, visit.parts[0]);
  if (found == nullptr) return errorAnswer(404, "not_found", "Question not found");
  found->status = "DELETED";
  return jsonAnswer(200, Json::array({"Question deleted."}));
}

Answer answerQuestion(Visit& visit) {
  const Json body = jsonObject(visit.call).value_or(Json::object());
  const std::string text = textOf(body, "text");
  Conversation* found = questionNamed(visit, textOf(body, "question_id"));
  if (found == nullptr) return errorAnswer(404, "not_found", "Question not found");
  if (found->status != "UNANSWERED") return errorAnswer(400, "not_unanswered_question", "Question is not unanswered");
  if (utf8::trimmed(text).empty()) return errorAnswer(400, "bad_request", "text is required");
  if (utf8::length(text) > kMaxAnswer) return errorAnswer(400, "bad_request", "text must be at most 2000 characters");
  Post post;
  post.author = Author::Seller;
  post.text = text;
  post.translated = textOf(body, "text_translated").empty() ? text : textOf(body, "text_translated");
  post.at = visit.stamp();
  post.visibleAt = visit.now;
  post.moderation = moderationOf(text);
  visit.shop.accept(*found, std::move(post));
  found->status = "ANSWERED";
  return jsonAnswer(200, questionJson(visit, *found));
}

}  // namespace inquiry::sandbox::meli
