// Reading questions: externalTalkList, externalTalkDetail, and what state a topic is in.
#include <algorithm>

#include "app/sandbox/yahoo_shopping/yahoo_platform.h"

namespace inquiry::sandbox::yahoo {
namespace {

constexpr std::int64_t kMostRows = 20;

Json seconds(const std::optional<Instant>& at) { return at ? Json(std::to_string(at->millis() / 1000)) : Json(nullptr); }

std::optional<Instant> lastPost(const Conversation& topic, bool isSeller, Instant now) {
  std::optional<Instant> last;
  for (const Post& post : topic.posts)
    if (post.visibleAt <= now && (post.author == Author::Seller) == isSeller) last = std::max(last.value_or(post.at), post.at);
  return last;
}

std::string maskedIdOf(Visit& visit, const Conversation& topic) {
  const Buyer* buyer = visit.shop.buyer(topic.buyerId);
  return (buyer == nullptr ? std::string("abc") : lowered(buyer->username).substr(0, 3)) + "*****";
}

Json orderOf(const Conversation& topic) { return topic.saleId.empty() ? Json(nullptr) : Json(topic.saleId); }

std::string itemOf(Visit& visit, const Conversation& topic) {
  const Listing* listing = visit.shop.listing(topic.listingId);
  return visit.shop.profile().username + "_" + (listing == nullptr ? topic.listingId : lowered(listing->sku));
}

const char* categoryOf(const Conversation& topic) { return topic.saleId.empty() ? "商品について" : "配送・送料"; }

int conditionOf(const Conversation& topic) {
  const auto found = topic.optionsUsed.find("condition");
  return found == topic.optionsUsed.end() ? 0 : found->second;
}

Json headline(Visit& visit, const Conversation& topic) {
  const Post* latest = topic.latest(visit.now);
  return {{"topicId", topic.id},
          {"isUnread", topic.unread(visit.now) > 0},
          {"isNoAnswer", isUnanswered(topic, visit.now)},
          {"isCompleted", isCompleted(topic)},
          {"completeConditionId", isCompleted(topic) ? Json(std::to_string(conditionOf(topic))) : Json(nullptr)},
          {"completeConditionShortName", nullptr},
          {"userPostTime", seconds(lastPost(topic, false, visit.now))},
          {"sellerPostTime", seconds(lastPost(topic, true, visit.now))},
          {"qaType", topic.saleId.empty() ? "item" : "order"},
          {"isPrivate", isPrivate(topic)},
          {"category", categoryOf(topic)},
          {"title", topic.title},
          {"body", latest->text},
          {"messageCount", std::count_if(topic.posts.begin(), topic.posts.end(), [&visit](const Post& post) { return post.visibleAt <= visit.now; })},
          {"userMaskedId", maskedIdOf(visit, topic)},
          {"itemCode", itemOf(visit, topic)},
          {"orderId", orderOf(topic)},
          {"firstPoster", topic.posts.front().author == Author::Seller ? "seller" : "user"},
          {"serviceType", "shp"},
          {"memo", nullptr}};
}

struct Wanted {
  std::string filter;
  bool bySeller = false, datesSeller = false;
  std::optional<std::int64_t> from, until;
  std::int64_t start = 1, result = kMostRows;
};

std::optional<Wanted> wantedOf(const Call& call) {
  Wanted wanted;
  wanted.filter = call.param("requestFilter").value_or("all");
  wanted.bySeller = call.param("sort") == "sellerPostTime";
  if (const auto dates = call.param("dateType")) {
    wanted.datesSeller = *dates == "sellerPostTime";
    wanted.from = numberIn(call.param("startDate").value_or(""));
    wanted.until = numberIn(call.param("endDate").value_or(""));
    if (!wanted.from || !wanted.until) return {};
  }
  const auto start = numberIn(call.param("start").value_or("1")), result = numberIn(call.param("result").value_or("20"));
  const bool isFilter = wanted.filter == "all" || wanted.filter == "unanswered" || wanted.filter == "answered" || wanted.filter == "completed";
  if (!start || !result || *start < 1 || *result < 1 || !isFilter) return {};
  wanted.start = *start;
  wanted.result = std::min(*result, kMostRows);
  return wanted;
}

bool fits(const Conversation& topic, const Wanted& wanted, Instant now) {
  if (topic.latest(now) == nullptr) return false;
  if (wanted.filter == "unanswered" && !isUnanswered(topic, now)) return false;
  if (wanted.filter == "answered" && (isUnanswered(topic, now) || isCompleted(topic))) return false;
  if (wanted.filter == "completed" && !isCompleted(topic)) return false;
  if (!wanted.from) return true;
  const auto post = lastPost(topic, wanted.datesSeller, now);
  return post && post->millis() / 1000 >= *wanted.from && post->millis() / 1000 <= *wanted.until;
}

std::string upper(std::string text) {
  for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return text;
}

Json filesOf(const Conversation& topic, const Post& post) {
  Json files = Json::array();
  for (const Attachment& file : post.attachments) {
    const std::string ending = file.name.substr(std::min(file.name.size(), file.name.rfind('.') + 1));
    // What was uploaded has its key as address; a buyer's file lies beside its topic.
    files.push_back({{"fileName", file.name}, {"objectKey", file.url.empty() ? topic.id + "/" + file.id : file.url}, {"fileExt", ending}, {"thumbnailUrl", "https://example.invalid/t.jpg"}, {"fileSize", file.size}});
  }
  return files;
}

}  // namespace

bool isPrivate(const Conversation& topic) { return !topic.saleId.empty() || topic.optionsUsed.contains("private"); }

// A buyer who writes again opens it again.
bool isCompleted(const Conversation& topic) {
  const auto known = topic.optionsUsed.find("posts");
  const auto place = known == topic.optionsUsed.end() ? topic.posts.end() : topic.posts.begin() + std::min<std::ptrdiff_t>(known->second, std::ssize(topic.posts));
  const bool isOpened = std::any_of(place, topic.posts.end(), [](const Post& post) { return post.author == Author::Buyer; });
  return topic.status == "COMPLETED" && !isOpened;
}

bool isUnanswered(const Conversation& topic, Instant now) {
  const Post* latest = topic.latest(now);
  return latest != nullptr && latest->author != Author::Seller && !isCompleted(topic);
}

void complete(Conversation& topic, int condition) {
  topic.status = "COMPLETED";
  topic.optionsUsed["posts"] = static_cast<int>(topic.posts.size());
  topic.optionsUsed["condition"] = condition;
}

Answer talkList(Visit& visit) {
  const auto wanted = wantedOf(visit.call);
  if (!wanted) return errorAnswer(400, "px-04000", "Bad Request");
  std::vector<const Conversation*> found;
  std::int64_t unanswered = 0;
  const bool isAuction = visit.call.param("serviceType") == "auc";
  for (const Conversation& topic : visit.shop.conversations()) {
    unanswered += isUnanswered(topic, visit.now) ? 1 : 0;
    if (!isAuction && fits(topic, *wanted, visit.now)) found.push_back(&topic);
  }
  const auto key = [&](const Conversation* topic) { return lastPost(*topic, wanted->bySeller, visit.now).value_or(Instant()); };
  std::stable_sort(found.begin(), found.end(), [&key](const Conversation* a, const Conversation* b) { return key(a) > key(b); });
  if (visit.call.param("sortOrder") == "asc") std::reverse(found.begin(), found.end());
  Json rows = Json::array();
  for (std::size_t at = static_cast<std::size_t>(wanted->start - 1); at < found.size() && rows.size() < static_cast<std::size_t>(wanted->result); ++at) rows.push_back(headline(visit, *found[at]));
  const Json topics{{"start", wanted->start}, {"end", wanted->start + static_cast<std::int64_t>(rows.size()) - 1}, {"count", found.size()}};
  return told(visit, {{"summary", {{"filter", upper(wanted->filter)}, {"unansweredCount", unanswered}, {"topic", topics}}}, {"headlines", std::move(rows)}});
}

Answer talkDetail(Visit& visit) {
  const Conversation* topic = visit.shop.conversation(visit.call.param("topicId").value_or(""));
  if (topic == nullptr) return errorAnswer(404, "px-04004", "Not Found");
  Json messages = Json::array();
  std::optional<Instant> readByUser;
  for (const Post& post : topic->posts) {
    if (post.visibleAt > visit.now) continue;
    if (post.author == Author::Seller && post.readAt) readByUser = post.readAt;
    messages.push_back({{"messageId", post.id}, {"postUserType", post.author == Author::Seller ? "seller" : "user"}, {"bid", ""}, {"postdate", seconds(post.at)}, {"body", post.text}, {"fileList", filesOf(*topic, post)}});
  }
  const Json head{{"accessUserType", "seller"},
                  {"userLastReadTime", seconds(readByUser)},
                  {"isUserUnRead", false},
                  {"sellerLastReadTime", nullptr},
                  {"isSellerUnRead", topic->unread(visit.now) > 0},
                  {"isPrivate", isPrivate(*topic)},
                  {"isComplete", isCompleted(*topic)},
                  {"completeConditionId", isCompleted(*topic) ? Json(std::to_string(conditionOf(*topic))) : Json(nullptr)},
                  {"isMail", true},
                  {"userMaskedIdx", maskedIdOf(visit, *topic)},
                  {"itemcode", itemOf(visit, *topic)},
                  {"orderid", orderOf(*topic)},
                  {"categoryid", topic->saleId.empty() ? 41 : 42},
                  {"categoryName", categoryOf(*topic)},
                  {"title", topic->title}};
  return told(visit, {{"topic", head}, {"messages", std::move(messages)}});
}

}  // namespace inquiry::sandbox::yahoo
