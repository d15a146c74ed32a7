// Reading and marking inquiries: counts.get, inquiries.get, inquiry.get, inquiries.patch.*.
#include <algorithm>
#include <array>

#include "app/sandbox/rakuten/rakuten_platform.h"

namespace inquiry::sandbox::rakuten {
namespace {

constexpr std::int64_t kMostRows = 10'000;
constexpr std::size_t kMostMarked = 20;
constexpr Duration kLongest = std::chrono::hours(24 * 31);

struct Window {
  Instant from, to;
};

// "yyyy-MM-ddTHH:mm:ss" in Japan's time and nothing else.
std::optional<Instant> dateParam(const Visit& visit, const char* name, Json& targets) {
  const std::string text = visit.call.param(name).value_or("");
  const auto at = text.size() == 19 && text[10] == 'T' ? Instant::parse(text, std::chrono::minutes(540)) : std::nullopt;
  if (!at) targets[name] = "must match yyyy-MM-ddTHH:mm:ss";
  return at;
}

std::optional<Window> windowOf(const Visit& visit, Answer& refusal) {
  Json targets = Json::object();
  const auto from = dateParam(visit, "fromDate", targets), to = dateParam(visit, "toDate", targets);
  if (from && to && (*to < *from || *to - *from >= kLongest)) {
    for (const char* name : {"fromDate", "toDate"}) targets[name] = "date time range should be within 31 days.";
  }
  if (targets.empty()) return Window{*from, *to};
  refusal = errorAnswer(400, "IE001", "bad parameter", targets);
  return {};
}

const Post* firstOf(const Conversation& conversation) { return conversation.posts.empty() ? nullptr : &conversation.posts.front(); }

// Of the first message's date, newest first.
std::vector<const Conversation*> listed(const Visit& visit, const Window& window) {
  std::vector<const Conversation*> found;
  const bool onlyUnanswered = visit.call.param("noMerchantReply").value_or("") == "true";
  for (const Conversation& one : visit.shop.conversations()) {
    const Post* first = firstOf(one);
    // Dates have no parts of a second.
    const auto second = [](Instant at) { return at.millis() / 1000; };
    if (first == nullptr || first->visibleAt > visit.now || second(first->at) < second(window.from) || second(first->at) > second(window.to)) continue;
    const bool isAnswered = std::any_of(one.posts.begin(), one.posts.end(), [](const Post& post) { return post.author == Author::Seller; });
    if (!onlyUnanswered || !isAnswered) found.push_back(&one);
  }
  std::stable_sort(found.begin(), found.end(), [](const Conversation* a, const Conversation* b) { return a->posts.front().at > b->posts.front().at; });
  return found;
}

// What an inquiry about an order is about, by the words of its first message.
std::string categoryOf(const Conversation& conversation) {
  const std::string& text = conversation.posts.front().text;
  const auto says = [&text](const char* word) { return text.find(word) != std::string::npos; };
  const bool isOfOrder = !conversation.saleId.empty();
  if (says("返品") || says("交換") || says("キャンセル")) return isOfOrder ? "返品交換・キャンセル" : "返品・交換・キャンセル";
  if (says("届") || says("発送") || says("配送") || says("追跡")) return isOfOrder ? "送料・商品配送" : "配送";
  if (says("領収書") || says("請求書")) return isOfOrder ? "決済方法・購入金額" : "店舗サービス";
  return isOfOrder ? "その他" : "商品詳細";
}

bool isDone(const Conversation& conversation) { return conversation.status == "COMPLETED"; }

Json outcome(std::vector<std::string> done, Json errors) { return {{"result", {{"ok", std::move(done)}, {"error", std::move(errors)}}}}; }

// Sets a mark on each inquiry named; `set` says false where it stands already.
Answer mark(Visit& visit, bool (*set)(Conversation&, Instant)) {
  const auto body = jsonObject(visit.call);
  const Json numbers = body && body->contains("inquiryNumbers") ? (*body)["inquiryNumbers"] : Json();
  if (!numbers.is_array() || numbers.empty() || numbers.size() > kMostMarked)
    return errorAnswer(400, "IE001", "bad parameter", {{"inquiryNumbers", "size must be between 1 and 20"}});
  std::vector<std::string> done;
  Json errors = Json::array();
  for (const Json& row : numbers) {
    const std::string number = row.is_string() ? row.get<std::string>() : std::string();
    Conversation* one = visit.shop.conversation(number);
    if (one != nullptr && set(*one, visit.stamp())) {
      done.push_back(number);
    } else {
      errors.push_back({{"inquiryNumber", number}, {"errorMessage", one == nullptr ? "not found" : "already set value as specified"}});
    }
  }
  return jsonAnswer(200, outcome(std::move(done), std::move(errors)));
}

}  // namespace

Json attachmentsJson(const Post& post) {
  Json rows = Json::array();
  for (const Attachment& file : post.attachments) rows.push_back({{"label", file.name}, {"path", "2026/11/20/" + file.id}});
  return rows;
}

Json inquiryJson(Visit& visit, const Conversation& conversation) {
  const Post& first = conversation.posts.front();
  const Buyer* buyer = visit.shop.buyer(conversation.buyerId);
  const Listing* listing = visit.shop.listing(conversation.listingId);
  const bool isRemoved = first.moderation == "removed", isOfOrder = !conversation.saleId.empty();
  Json replies = Json::array();
  Instant updated = first.at;
  bool isRead = true;
  for (std::size_t i = 0; i < conversation.posts.size(); ++i) {
    const Post& post = conversation.posts[i];
    if (post.visibleAt > visit.now) continue;
    updated = std::max(updated, post.at);
    if (post.author == Author::Buyer) isRead = post.readAt.has_value();
    if (i == 0) continue;
    const bool isGone = post.moderation == "removed";
    replies.push_back({{"id", i - 1}, {"message", isGone ? std::string() : post.text}, {"regDate", jst(post.at)},
                       {"replyFrom", post.author == Author::Seller ? "merchant" : "user"}, {"isRead", post.readAt.has_value()},
                       {"attachments", isGone ? Json::array() : attachmentsJson(post)}, {"isMessageDeleted", isGone}});
  }
  return {{"inquiryNumber", conversation.id},
          {"shopId", numberIn(visit.shop.profile().userId).value_or(0)},
          {"userName", buyer == nullptr ? Json(nullptr) : Json(buyer->name)},
          {"userMaskEmail", buyer == nullptr ? Json(nullptr) : Json(buyer->id + "s1@pc.fw.rakuten.ne.jp")},
          {"message", isRemoved ? std::string() : first.text},
          {"regDate", jst(first.at)},
          {"itemUrl", listing == nullptr ? Json(nullptr) : Json("/demo-shop/" + lowered(listing->sku) + "/")},
          {"itemName", listing == nullptr ? Json(nullptr) : Json(listing->title)},
          {"itemNumber", listing == nullptr ? Json(nullptr) : Json(listing->sku)},
          {"isCompleted", isDone(conversation)},
          {"completedDate", isDone(conversation) ? Json(conversation.substatus) : Json(nullptr)},
          {"orderNumber", isOfOrder ? Json(conversation.saleId) : Json(nullptr)},
          {"readByMerchant", isRead},
          {"attachments", isRemoved ? Json::array() : attachmentsJson(first)},
          {"replies", std::move(replies)},
          {"category", categoryOf(conversation)},
          {"type", isOfOrder ? "受注問い合わせ" : "商品問い合わせ"},
          {"isMessageDeleted", isRemoved},
          {"lastUpdateDate", jst(updated)},
          {"socialGiftUserType", nullptr}};
}

Answer count(Visit& visit) {
  Answer refusal;
  const auto window = windowOf(visit, refusal);
  return window ? jsonAnswer(200, {{"result", {{"count", listed(visit, *window).size()}}}}) : refusal;
}

Answer inquiries(Visit& visit) {
  Answer refusal;
  const auto window = windowOf(visit, refusal);
  if (!window) return refusal;
  const auto limit = numberIn(visit.call.param("limit").value_or("10")), page = numberIn(visit.call.param("page").value_or("1"));
  if (!limit || *limit < 1 || *limit > 100) return errorAnswer(400, "IE001", "bad parameter", {{"limit", "must be between 1 and 100"}});
  if (!page || *page < 1 || *page > kMostRows) return errorAnswer(400, "IE001", "bad parameter", {{"page", "must be between 1 and 10000"}});
  if (*limit * *page > kMostRows) return errorAnswer(400, "IE000", "limit*(page-1)+limit must be <= 10000");
  const auto found = listed(visit, *window);
  Json rows = Json::array();
  const auto begin = static_cast<std::size_t>(*limit * (*page - 1));
  for (std::size_t i = begin; i < std::min(found.size(), begin + static_cast<std::size_t>(*limit)); ++i) rows.push_back(inquiryJson(visit, *found[i]));
  const auto pages = (static_cast<std::int64_t>(found.size()) + *limit - 1) / *limit;
  return jsonAnswer(200, {{"totalCount", found.size()}, {"totalPageCount", pages}, {"page", *page}, {"list", std::move(rows)}});
}

Answer inquiry(Visit& visit) {
  const Conversation* one = visit.shop.conversation(visit.parts[0]);
  if (one == nullptr || one->posts.empty()) return errorAnswer(404, "IE404", "not found");
  return jsonAnswer(200, {{"result", inquiryJson(visit, *one)}});
}

Answer markRead(Visit& visit) {
  return mark(visit, [](Conversation& one, Instant at) {
    bool isChanged = false;
    for (Post& post : one.posts) {
      if (post.author != Author::Buyer || post.readAt) continue;
      post.readAt = at;
      isChanged = true;
    }
    return isChanged;
  });
}

Answer complete(Visit& visit) {
  return mark(visit, [](Conversation& one, Instant at) {
    if (isDone(one)) return false;
    one.status = "COMPLETED";
    one.substatus = jst(at);
    return true;
  });
}

Answer incomplete(Visit& visit) {
  return mark(visit, [](Conversation& one, Instant) {
    if (!isDone(one)) return false;
    one.status = "ACTIVE";
    one.substatus.clear();
    return true;
  });
}

}  // namespace inquiry::sandbox::rakuten
