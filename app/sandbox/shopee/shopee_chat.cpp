// sellerchat: one conversation per buyer and shop.
#include <algorithm>

#include "app/sandbox/shopee/shopee_platform.h"
#include "core/domain/utf8.h"

namespace inquiry::sandbox::shopee {
namespace {

constexpr std::size_t kMostRows = 60;
constexpr std::size_t kMaxText = 600;
constexpr std::size_t kMostUnanswered = 5;
constexpr std::size_t kLargestPicture = 2U << 20U;
constexpr const char* kSellerSide = "88112233";

// Two messages never have the same moment: their ids differ in the last digits.
std::int64_t nanosOf(const Post& post) { return post.at.millis() * 1'000'000 + numberIn(post.id.substr(post.id.size() - std::min<std::size_t>(post.id.size(), 6))).value_or(0); }

std::vector<const Post*> shown(const Conversation& conversation, Instant now) {
  std::vector<const Post*> posts;
  for (const Post& post : conversation.posts)
    if (post.visibleAt <= now) posts.push_back(&post);
  std::stable_sort(posts.begin(), posts.end(), [](const Post* a, const Post* b) { return nanosOf(*a) > nanosOf(*b); });
  return posts;
}

bool isPicture(const Post& post) { return !post.attachments.empty() && post.text.empty(); }

// A message with a picture beside its words is two of them here: the words, and behind them the picture under the next id. Ids are even.
struct Row {
  const Post* post;
  const Attachment* picture = nullptr;
  std::string id() const { return picture == nullptr || isPicture(*post) ? post->id : std::to_string(numberIn(post->id).value_or(0) + 1); }
};

std::vector<Row> rowsOf(const Conversation& conversation, Instant now) {
  std::vector<Row> rows;
  for (const Post* post : shown(conversation, now)) {
    if (!post->attachments.empty()) rows.push_back({post, &post->attachments.front()});
    if (!isPicture(*post)) rows.push_back({post});
  }
  return rows;
}

const char* typeOf(const Row& row) {
  if (row.picture != nullptr) return "image";
  return row.post->card.empty() ? "text" : row.post->card.c_str();
}

Json contentOf(const Visit& visit, const Row& row) {
  if (row.post->card == "order") return {{"order_sn", row.post->text}};
  if (row.post->card == "item") return {{"shop_id", number(visit.shop.profile().userId)}, {"item_id", number(row.post->text)}};
  if (row.picture == nullptr) return {{"text", row.post->text}};
  const std::string url = row.picture->url.empty() ? visit.base + "/pictures/" + row.picture->id : row.picture->url;
  return {{"url", url}, {"thumb_url", url}, {"thumb_width", 165}, {"thumb_height", 220}, {"file_server_id", 0}};
}

Json messageJson(const Visit& visit, const Conversation& conversation, const Row& row) {
  const bool isOurs = row.post->author == Author::Seller;
  const Json shop = number(visit.shop.profile().userId), buyer = number(conversation.buyerId), side = number(kSellerSide);
  Json source = Json::object();
  if (!conversation.saleId.empty()) source["order_sn"] = conversation.saleId;
  if (!conversation.listingId.empty()) source["item_id"] = number(conversation.listingId);
  return {{"message_id", row.id()},
          {"message_type", typeOf(row)},
          {"from_id", isOurs ? side : buyer},
          {"from_shop_id", isOurs ? shop : Json(0)},
          {"to_id", isOurs ? buyer : side},
          {"to_shop_id", isOurs ? Json(0) : shop},
          {"conversation_id", conversation.id},
          {"created_timestamp", secondsOf(row.post->at)},
          {"region", visit.shop.profile().site},
          {"status", row.post->moderation.empty() ? "normal" : row.post->moderation},
          {"source", isOurs ? "openapi" : "app"},
          {"content", contentOf(visit, row)},
          {"message_option", 0},
          {"source_content", std::move(source)},
          {"business_type", 0}};
}

Json conversationJson(Visit& visit, const Conversation& conversation) {
  const std::vector<Row> rows = rowsOf(conversation, visit.now);
  const Buyer* buyer = visit.shop.buyer(conversation.buyerId);
  const Row& latest = rows.front();
  return {{"conversation_id", conversation.id},
          {"to_id", number(conversation.buyerId)},
          {"to_name", buyer == nullptr ? std::string() : buyer->username},
          {"to_avatar", ""},
          {"shop_id", number(visit.shop.profile().userId)},
          {"unread_count", conversation.unread(visit.now)},
          {"pinned", false},
          {"latest_message_id", latest.id()},
          {"latest_message_type", typeOf(latest)},
          {"latest_message_content", contentOf(visit, latest)},
          {"latest_message_from_id", number(latest.post->author == Author::Seller ? kSellerSide : conversation.buyerId)},
          {"last_message_timestamp", nanosOf(*latest.post)},
          {"last_message_option", 0},
          {"max_general_option_hide_time", "0"}};
}

bool isChat(const Conversation& conversation, Instant now) { return conversation.channel == Channel::Member && !shown(conversation, now).empty(); }

Conversation* chatOf(Visit& visit, const std::string& id) {
  Conversation* found = visit.shop.conversation(id);
  return found != nullptr && isChat(*found, visit.now) ? found : nullptr;
}

Conversation* chatWith(Visit& visit, const std::string& buyerId) {
  for (Conversation& one : visit.shop.conversations())
    if (one.buyerId == buyerId && one.channel == Channel::Member) return &one;
  return nullptr;
}

// What the platform has against one more message; status 0 when nothing.
Answer sendProblem(const Visit& visit, const Conversation& conversation, const std::string& text, bool isText) {
  Answer none;
  none.status = 0;
  if (isText && utf8::trimmed(text).empty()) return refusal("error_param", "content.text is empty.");
  if (isText && utf8::length(text) > kMaxText) return refusal("message_too_long", "Message is too long");
  if (!conversation.substatus.empty()) return refusal(conversation.substatus, "The conversation takes no message.");
  std::size_t unanswered = 0;
  for (const Post& post : conversation.posts) unanswered = post.author == Author::Seller ? unanswered + 1 : 0;
  if (unanswered >= kMostUnanswered) return refusal("reach_5_message_limit", "More than 5 messages without a reply of the buyer");
  const bool isGuarded = isText && !visit.shop.missingScopes().contains("repeat-guard");
  for (const Post& post : conversation.posts)
    if (isGuarded && post.author == Author::Seller && post.text == text && visit.now - post.at < std::chrono::hours(24)) return refusal("error_business", "Same message repeated within 24 hours");
  return none;
}

bool isCard(const std::string& type) { return type == "order" || type == "item"; }

// The number a card shows; empty when it is none of this shop's.
std::string shownByCard(Visit& visit, const std::string& type, const Json& content) {
  const std::string id = textOf(content, type == "order" ? "order_sn" : "item_id");
  const bool isKnown = type == "order" ? visit.shop.sale(id) != nullptr : visit.shop.listing(id) != nullptr && content["item_id"].is_number_integer();
  return isKnown ? id : std::string();
}

// The card of an order opens a chat with its buyer.
Conversation* opened(Visit& visit, const std::string& buyerId, const Sale* sale) {
  if (sale == nullptr || sale->buyerId != buyerId) return nullptr;
  Conversation fresh;
  fresh.id = visit.shop.newConversationId(visit.now);
  fresh.buyerId = buyerId;
  fresh.saleId = sale->id;
  fresh.listingId = sale->listingId;
  fresh.createdAt = visit.stamp();
  return &visit.shop.add(std::move(fresh));
}

}  // namespace

Answer conversations(Visit& visit) {
  const std::string direction = visit.call.param("direction").value_or("");
  if (direction != "latest" && direction != "older") return refusal("error_param", "direction is latest or older.");
  const auto size = static_cast<std::size_t>(numberIn(visit.call.param("page_size").value_or("25")).value_or(0));
  if (size == 0 || size > kMostRows) return refusal("error_param", "page_size is wrong.");
  const auto before = numberIn(visit.call.param("next_timestamp_nano").value_or("0")).value_or(0);
  std::vector<std::pair<std::int64_t, const Conversation*>> found;
  for (const Conversation& one : visit.shop.conversations()) {
    if (!isChat(one, visit.now)) continue;
    const std::int64_t last = nanosOf(*shown(one, visit.now).front());
    if (direction == "latest" || last < before) found.emplace_back(last, &one);
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  const bool hasMore = found.size() > size;
  found.resize(std::min(found.size(), size));
  Json rows = Json::array();
  for (const auto& [last, one] : found) rows.push_back(conversationJson(visit, *one));
  const Json cursor{{"next_message_time_nano", found.empty() ? "0" : std::to_string(found.back().first)}, {"conversation_id", found.empty() ? "" : found.back().second->id}};
  return wrapped({{"page_result", {{"page_size", rows.size()}, {"next_cursor", cursor}, {"more", hasMore}}}, {"conversations", std::move(rows)}});
}

Answer conversation(Visit& visit) {
  const Conversation* found = chatOf(visit, visit.call.param("conversation_id").value_or(""));
  return found == nullptr ? refusal("error_param", "conversation_id is wrong.") : wrapped(conversationJson(visit, *found));
}

Answer messages(Visit& visit) {
  const Conversation* found = chatOf(visit, visit.call.param("conversation_id").value_or(""));
  if (found == nullptr) return refusal("error_param", "conversation_id is wrong.");
  const auto size = static_cast<std::size_t>(numberIn(visit.call.param("page_size").value_or("25")).value_or(0));
  if (size == 0 || size > kMostRows) return refusal("error_param", "page_size is wrong.");
  std::vector<Row> rows = rowsOf(*found, visit.now);
  if (const std::string offset = visit.call.param("offset").value_or(""); !offset.empty()) {
    const auto at = std::find_if(rows.begin(), rows.end(), [&offset](const Row& row) { return row.id() == offset; });
    rows.erase(rows.begin(), at == rows.end() ? at : at + 1);
  }
  const bool hasMore = rows.size() > size;
  rows.resize(std::min(rows.size(), size), Row{nullptr});
  Json shownRows = Json::array();
  for (const Row& row : rows) shownRows.push_back(messageJson(visit, *found, row));
  return wrapped({{"messages", std::move(shownRows)}, {"page_result", {{"next_offset", hasMore ? rows.back().id() : ""}, {"page_size", size}}}});
}

Answer unreadCount(Visit& visit) {
  std::int64_t count = 0;
  for (const Conversation& one : visit.shop.conversations()) count += isChat(one, visit.now) && one.unread(visit.now) > 0 ? 1 : 0;
  return wrapped({{"total_unread_count", count}});
}

Answer send(Visit& visit) {
  const Json body = jsonObject(visit.call).value_or(Json::object());
  const std::string type = textOf(body, "message_type");
  const Json content = body.value("content", Json::object());
  if (!body.contains("to_id") || !body["to_id"].is_number_integer() || !content.is_object()) return refusal("error_param", "to_id and content are needed.");
  if (type != "text" && type != "image" && !isCard(type)) return refusal("error_param", "message_type is not served here.");
  const std::string shownNumber = isCard(type) ? shownByCard(visit, type, content) : std::string();
  if (isCard(type) && shownNumber.empty()) return refusal("error_param", "content is wrong.");
  Conversation* found = chatWith(visit, textOf(body, "to_id"));
  if (found == nullptr && type == "order") found = opened(visit, textOf(body, "to_id"), visit.shop.sale(shownNumber));
  if (found == nullptr) return refusal("user_is_forbidden", "Buyer has not messaged in the last 7 days, has no order in 30 days and no open return");
  const std::string text = textOf(content, "text");
  if (const Answer problem = sendProblem(visit, *found, text, type == "text"); problem.status != 0) return problem;
  Post post;
  post.author = Author::Seller;
  post.text = isCard(type) ? shownNumber : type == "text" ? text : "";
  if (isCard(type)) post.card = type;
  post.at = visit.stamp();
  post.visibleAt = visit.now;
  if (type == "image") post.attachments.push_back({visit.shop.dice().hex(16) + ".png", "picture.png", "image/png", 0, textOf(content, "image_url")});
  for (Post& one : found->posts)
    if (one.author == Author::Buyer && !one.readAt) one.readAt = visit.now;
  const Post& taken = visit.shop.accept(*found, std::move(post));
  return wrapped({{"message_id", taken.id},
                  {"to_id", number(found->buyerId)},
                  {"message_type", type},
                  {"content", content},
                  {"conversation_id", number(found->id)},
                  {"created_timestamp", secondsOf(taken.at)},
                  {"region", visit.shop.profile().site},
                  {"message_option", 0}});
}

Answer markRead(Visit& visit) {
  const Json body = jsonObject(visit.call).value_or(Json::object());
  const bool isNumber = body.contains("conversation_id") && body["conversation_id"].is_number_integer();
  Conversation* found = isNumber ? chatOf(visit, textOf(body, "conversation_id")) : nullptr;
  if (found == nullptr || textOf(body, "last_read_message_id").empty()) return refusal("error_param", "conversation_id is wrong.");
  for (Post& post : found->posts)
    if (post.author == Author::Buyer && !post.readAt && post.visibleAt <= visit.now) post.readAt = visit.stamp();
  return wrapped(Json::object());
}

Answer uploadImage(Visit& visit) {
  if (!visit.call.upload || visit.call.upload->field != "file") return refusal("error_param", "file is missing.");
  if (visit.call.upload->bytes.size() > kLargestPicture) return refusal("error_param", "file is larger than 2 MB.");
  const std::string url = visit.base + "/pictures/" + visit.shop.dice().hex(16) + ".png";
  return wrapped({{"url", url}, {"thumbnail", url}, {"file_server_id", 0}, {"thumb_width", 165}, {"thumb_height", 220}});
}

}  // namespace inquiry::sandbox::shopee
