// Reading and marking conversations: getConversations, getConversation, updateConversation, bulkUpdateConversation.
#include <algorithm>

#include "app/sandbox/ebay/ebay_platform.h"

namespace inquiry::sandbox::ebay {
namespace {

constexpr std::size_t kDefaultLimit = 25;
constexpr std::size_t kMaxLimit = 50;
constexpr std::size_t kMaxBulk = 10;

std::optional<Channel> channelOf(const std::string& type) {
  if (type == "FROM_MEMBERS") return Channel::Member;
  if (type == "FROM_EBAY") return Channel::Notice;
  return {};
}

const char* typeOf(Channel channel) { return channel == Channel::Notice ? "FROM_EBAY" : "FROM_MEMBERS"; }

bool isStatus(const std::string& status) { return status == "ACTIVE" || status == "ARCHIVE" || status == "DELETE"; }

// Limit and offset with the rules of the Message API, or the error that names the broken one.
std::optional<Page> pageOf(const Visit& visit, Answer& refusal) {
  Page page{kDefaultLimit, 0};
  if (const auto text = visit.call.param("limit")) {
    const auto limit = numberIn(*text);
    if (!limit || *limit < 1 || *limit > static_cast<std::int64_t>(kMaxLimit)) {
      refusal = messageError(355009, "Invalid limit. The limit value must be a positive integer value that does not exceed 50.");
      return {};
    }
    page.limit = static_cast<std::size_t>(*limit);
  }
  if (const auto text = visit.call.param("offset")) {
    const auto offset = numberIn(*text);
    if (!offset || *offset % static_cast<std::int64_t>(page.limit) != 0) {
      refusal = messageError(355008, "Invalid offset. The offset value must be a multiple of the limit value.");
      return {};
    }
    page.offset = static_cast<std::size_t>(*offset);
  }
  return page;
}

struct Wanted {
  Channel channel = Channel::Member;
  std::string status;
  std::optional<Instant> start, end;
  std::string otherParty;
  std::string referenceId;
};

std::optional<Instant> instantParam(const Visit& visit, const char* name, Answer& refusal) {
  const auto text = visit.call.param(name);
  if (!text) return {};
  const auto at = Instant::parse(*text);
  if (!at) refusal = messageError(355005, "Invalid date format used for one or both date filters.");
  return at;
}

// The filters of getConversations; a refusal when one breaks its rule.
std::optional<Wanted> wantedOf(const Visit& visit, Answer& refusal) {
  Wanted wanted;
  const auto channel = channelOf(visit.call.param("conversation_type").value_or(""));
  refusal.status = 0;
  if (!channel) refusal = messageError(355017, "The required conversation_type query parameter is either missing or has an invalid value.");
  wanted.channel = channel.value_or(Channel::Member);
  wanted.status = visit.call.param("conversation_status").value_or("");
  if (!wanted.status.empty() && !isStatus(wanted.status) && wanted.status != "READ" && wanted.status != "UNREAD") {
    refusal = messageError(355001, "Invalid conversation_status value.");
  }
  wanted.start = instantParam(visit, "start_time", refusal);
  wanted.end = instantParam(visit, "end_time", refusal);
  if (wanted.start && wanted.end && *wanted.start >= *wanted.end) {
    refusal = messageError(355004, "The start_time must be an earlier date than end_time.");
  }
  const auto referenceType = visit.call.param("reference_type");
  if (referenceType && *referenceType != "LISTING") refusal = messageError(355003, "Invalid reference_type value.");
  wanted.referenceId = visit.call.param("reference_id").value_or("");
  if (!wanted.referenceId.empty() && !referenceType) {
    refusal = messageError(355022, "The parameter reference_type is required whenever reference_id is provided.");
  } else if (!wanted.referenceId.empty() && !numberIn(wanted.referenceId)) {
    refusal = messageError(355016, "Invalid reference_id. The reference_id value must be a positive integer value.");
  }
  if (const auto party = visit.call.param("other_party_username")) {
    const Buyer* buyer = visit.shop.buyerNamed(*party);
    if (buyer == nullptr) refusal = messageError(355006, "Invalid or unrecognized other_party_username value.");
    wanted.otherParty = buyer == nullptr ? std::string() : buyer->id;
  }
  if (refusal.status != 0) return {};
  return wanted;
}

bool fits(const Conversation& conversation, const Post& latest, const Wanted& wanted, Instant now) {
  if (conversation.channel != wanted.channel) return false;
  if (wanted.status == "UNREAD" && conversation.unread(now) == 0) return false;
  if (wanted.status == "READ" && conversation.unread(now) != 0) return false;
  if (isStatus(wanted.status) ? conversation.status != wanted.status : conversation.status == "DELETE") return false;
  if (wanted.start && latest.at < *wanted.start) return false;
  if (wanted.end && latest.at > *wanted.end) return false;
  if (!wanted.otherParty.empty() && conversation.buyerId != wanted.otherParty) return false;
  return wanted.referenceId.empty() || conversation.listingId == wanted.referenceId;
}

Json summary(Visit& visit, const Conversation& conversation, const Post& latest) {
  Json row{{"conversationId", conversation.id},
           {"conversationTitle", conversation.title},
           {"conversationType", typeOf(conversation.channel)},
           {"conversationStatus", conversation.status},
           {"createdDate", conversation.createdAt.toIso()},
           {"unreadCount", conversation.unread(visit.now)},
           {"latestMessage", messageDetail(visit, conversation, latest)}};
  if (!conversation.listingId.empty()) {
    row["referenceType"] = "LISTING";
    row["referenceId"] = conversation.listingId;
  }
  return row;
}

void markRead(Conversation& conversation, bool read, Instant at) {
  for (auto post = conversation.posts.rbegin(); post != conversation.posts.rend(); ++post) {
    if (post->author == Author::Seller) continue;
    if (read && !post->readAt) post->readAt = at;
    if (!read) {
      post->readAt.reset();
      return;  // "unread" speaks of the newest one
    }
  }
}

}  // namespace

std::string mediaType(const Attachment& attachment) {
  if (attachment.type.rfind("image/", 0) == 0) return "IMAGE";
  if (attachment.type == "application/pdf") return "PDF";
  return attachment.type == "text/plain" ? "TXT" : "DOC";
}

Json mediaOf(const Visit& visit, const Post& post) {
  Json media = Json::array();
  for (const Attachment& attachment : post.attachments) {
    media.push_back({{"mediaName", attachment.name},
                     {"mediaType", mediaType(attachment)},
                     {"mediaUrl", attachment.url.empty() ? visit.base + "/pictures/" + attachment.id : attachment.url}});
  }
  return media;
}

Json messageDetail(Visit& visit, const Conversation& conversation, const Post& post) {
  const Shop::Profile& seller = visit.shop.profile();
  const Buyer* buyer = visit.shop.buyer(conversation.buyerId);
  const std::string other = conversation.channel == Channel::Notice || buyer == nullptr ? "eBay" : buyer->username;
  const std::string self = post.naming == Naming::UserId ? seller.userId : seller.username;
  const bool outgoing = post.author == Author::Seller;
  return {{"messageId", post.id},
          {"messageBody", post.text},
          {"subject", conversation.title},
          {"createdDate", post.at.toIso()},
          {"senderUsername", outgoing ? self : other},
          {"recipientUsername", outgoing ? other : self},
          {"readStatus", post.readAt.has_value()},
          {"messageMedia", mediaOf(visit, post)}};
}

Answer conversations(Visit& visit) {
  Answer refusal;
  const auto wanted = wantedOf(visit, refusal);
  if (!wanted) return refusal;
  const auto page = pageOf(visit, refusal);
  if (!page) return refusal;
  std::vector<std::pair<const Conversation*, const Post*>> found;
  for (const Conversation& conversation : visit.shop.conversations()) {
    const Post* latest = conversation.latest(visit.now);
    if (latest != nullptr && fits(conversation, *latest, *wanted, visit.now)) found.emplace_back(&conversation, latest);
  }
  // Newest latest message first: seen in use, not documented.
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.second->at > b.second->at; });
  Json rows = Json::array();
  for (std::size_t i = page->offset; i < std::min(found.size(), page->offset + page->limit); ++i) {
    rows.push_back(summary(visit, *found[i].first, *found[i].second));
  }
  Json body = paged(visit, *page, found.size());
  body["conversations"] = std::move(rows);
  return jsonAnswer(200, body);
}

Answer conversation(Visit& visit) {
  Answer refusal;
  const auto page = pageOf(visit, refusal);
  if (!page) return refusal;
  const auto channel = channelOf(visit.call.param("conversation_type").value_or(""));
  if (!channel) return messageError(355002, "Invalid conversationType value. Please see documentation for valid values.");
  const Conversation* conversation = visit.shop.conversation(visit.parts[0]);
  if (conversation == nullptr || conversation->channel != *channel) {
    return messageError(355007, "Invalid or unrecognized conversation_id value.");
  }
  std::vector<const Post*> posts;
  for (const Post& post : conversation->posts) {
    if (post.visibleAt <= visit.now) posts.push_back(&post);
  }
  std::stable_sort(posts.begin(), posts.end(), [](const Post* a, const Post* b) { return a->at > b->at; });
  Json rows = Json::array();
  for (std::size_t i = page->offset; i < std::min(posts.size(), page->offset + page->limit); ++i) {
    rows.push_back(messageDetail(visit, *conversation, *posts[i]));
  }
  Json body = paged(visit, *page, posts.size());
  body["conversationStatus"] = conversation->status;
  body["conversationTitle"] = conversation->title;
  body["conversationType"] = typeOf(conversation->channel);
  body["messages"] = std::move(rows);
  return jsonAnswer(200, body);
}

Answer updateConversation(Visit& visit) {
  const Json body = jsonObject(visit.call).value_or(Json::object());
  const auto channel = channelOf(textOf(body, "conversationType"));
  if (!channel) return messageError(355002, "Invalid conversationType value. Please see documentation for valid values.");
  Conversation* conversation = visit.shop.conversation(textOf(body, "conversationId"));
  if (conversation == nullptr || conversation->channel != *channel) {
    return messageError(355007, "Invalid or unrecognized conversation_id value.");
  }
  // With both, only `read` counts.
  if (body.contains("read") && body["read"].is_boolean()) {
    markRead(*conversation, body["read"].get<bool>(), visit.stamp());
  } else if (isStatus(textOf(body, "conversationStatus"))) {
    conversation->status = textOf(body, "conversationStatus");
  } else {
    return messageError(355001, "Invalid conversationStatus value. Please see documentation for valid values.");
  }
  return jsonAnswer(204, nullptr);
}

Answer bulkUpdate(Visit& visit) {
  const Json body = jsonObject(visit.call).value_or(Json::object());
  const Json wanted = body.contains("conversations") && body["conversations"].is_array() ? body["conversations"] : Json::array();
  if (wanted.size() > kMaxBulk) {
    return messageError(355019, "The number of conversations for batch update exceeds the limit, a maximum of 10 conversations is allowed per request.");
  }
  Json rows = Json::array();
  int done = 0;
  for (const Json& one : wanted) {
    const std::string status = textOf(one, "conversationStatus");
    Conversation* conversation = visit.shop.conversation(textOf(one, "conversationId"));
    const bool known = isStatus(status) || status == "READ" || status == "UNREAD";
    const bool ok = conversation != nullptr && known && channelOf(textOf(one, "conversationType")) == conversation->channel;
    if (ok && isStatus(status)) conversation->status = status;
    if (ok && !isStatus(status)) markRead(*conversation, status == "READ", visit.stamp());
    done += ok ? 1 : 0;
    rows.push_back({{"conversationId", textOf(one, "conversationId")}, {"updateStatus", ok ? "SUCCESSFUL" : "FAILURE"}});
  }
  const int total = static_cast<int>(wanted.size());
  return jsonAnswer(200, {{"conversationsMetadata",
                           {{"totalConversationsCount", total}, {"updateSuccessCount", done}, {"updateFailureCount", total - done}}},
                          {"conversationsResponse", std::move(rows)}});
}

}  // namespace inquiry::sandbox::ebay
