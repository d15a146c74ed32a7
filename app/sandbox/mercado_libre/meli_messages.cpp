// Post-sale messages of a pack, both families.
#include <algorithm>

#include "app/sandbox/mercado_libre/meli_claims.h"
#include "core/domain/utf8.h"

namespace inquiry::sandbox::meli {
namespace {

constexpr std::size_t kMaxText = 350;
constexpr std::size_t kBuyerMaxText = 3500;
constexpr std::size_t kMaxUnread = 500;
constexpr std::size_t kMaxUnreadCrossBorder = 1000;
constexpr PageRule kPaging{10, 100, 1'000'000};
constexpr const char* kFirstContact = "blocked_by_conversation_initiated_by_seller_limited";

std::string pathOf(const Visit& visit, const std::string& packId) {
  return "/packs/" + packId + (visit.shop.isCrossBorder() ? "" : "/sellers/" + visit.shop.profile().userId);
}

std::string substatusOf(const Visit& visit, const Conversation& conversation) {
  if (!conversation.substatus.empty()) return conversation.substatus;
  // While Mercado Libre decides, both write in the claim.
  const Claim* claim = claimOfSale(visit.shop, conversation.saleId);
  if (claim != nullptr && claim->stage == "dispute") return "blocked_by_mediation";
  return conversation.hasBuyerPost() ? std::string() : std::string(kFirstContact);
}

Json dates(const Visit& visit, const Post& post) {
  const auto form = visit.shop.isCrossBorder() ? zuluSeconds : zulu;
  return {{"received", form(post.at)},
          {"available", form(post.at)},
          {"notified", visit.shop.isCrossBorder() ? Json(nullptr) : Json(form(post.at))},
          {"created", form(post.at)},
          {"read", post.readAt ? Json(form(*post.readAt)) : Json(nullptr)}};
}

Json moderation(const Visit& visit, const Post& post) {
  const auto form = visit.shop.isCrossBorder() ? zuluSeconds : zulu;
  return {{"status", post.moderation.empty() ? "clean" : "rejected"},
          {"reason", post.moderation.empty() ? Json(nullptr) : Json(post.moderation)},
          {"source", "online"},
          {"moderation_date", form(post.at)}};
}

Json attachmentsOf(const Post& post) {
  if (post.attachments.empty()) return nullptr;
  Json rows = Json::array();
  for (const Attachment& one : post.attachments) {
    rows.push_back({{"filename", one.id}, {"original_filename", one.name}, {"type", one.type}, {"size", one.size},
                    {"potential_security_threat", false}, {"creation_date", zulu(post.at)}});
  }
  return rows;
}

Json participant(const Visit& visit, const std::string& id) {
  Json one{{"user_id", number(id)}};
  if (visit.shop.isCrossBorder()) one["name"] = "";
  return one;
}

Json statusJson(const Visit& visit, const Conversation& conversation) {
  const std::string substatus = substatusOf(visit, conversation);
  const Post* latest = conversation.latest(visit.now);
  const Instant at = latest == nullptr ? conversation.createdAt : latest->at;
  const Claim* claim = claimOfSale(visit.shop, conversation.saleId);
  Json status{{"status", substatus.empty() ? "active" : "blocked"},
              {"substatus", substatus.empty() ? Json(nullptr) : Json(substatus)},
              {"status_date", visit.shop.isCrossBorder() ? zuluSeconds(at) : zulu(at)},
              {"status_update_allowed", false},
              {"shipping_id", nullptr}};
  if (visit.shop.isCrossBorder()) {
    status["claim_ids"] = claim == nullptr ? Json(nullptr) : Json::array({number(claim->id)});
  } else {
    // A path that ends in /conversations/{type}: the assistant speaks for the buyer.
    status["path"] = pathOf(visit, conversation.id) + (conversation.ledByAgent ? "/conversations/ai_assistant" : "");
    status["claim_id"] = claim == nullptr ? Json(nullptr) : number(claim->id);
  }
  return status;
}

// The pack of the path; also one in which nobody has written yet, as long as there is a sale. Null with a refusal otherwise.
Conversation* packOf(Visit& visit, Answer& refusal) {
  if (visit.parts.size() > 1 && visit.parts[1] != visit.shop.profile().userId) {
    refusal = errorAnswer(403, "forbidden", "Access denied");
    return nullptr;
  }
  Conversation* known = visit.shop.conversation(visit.parts[0]);
  if (known != nullptr && known->channel == Channel::Pack) return known;
  const Sale* sale = visit.shop.saleOfPack(visit.parts[0]);
  if (sale == nullptr) {
    refusal = errorAnswer(404, "not_found", "The pack does not exist");
    return nullptr;
  }
  Conversation fresh;
  fresh.id = visit.parts[0];
  fresh.channel = Channel::Pack;
  fresh.buyerId = sale->buyerId;
  fresh.listingId = sale->listingId;
  fresh.saleId = sale->id;
  fresh.site = sale->site;
  fresh.createdAt = sale->createdAt;
  return &visit.shop.add(std::move(fresh));
}

// Attachment ids must come from an upload. False with a refusal otherwise.
bool readAttachments(Visit& visit, const Json& body, std::vector<Attachment>& out, Answer& refusal) {
  if (!body.contains("attachments") || !body["attachments"].is_array()) return true;
  for (const Json& id : body["attachments"]) {
    const auto found = id.is_string() ? visit.shop.uploads().find(id.get<std::string>()) : visit.shop.uploads().end();
    if (found == visit.shop.uploads().end()) {
      refusal = errorAnswer(422, "unprocessable_entity", "Attachment key is invalid or not found");
      return false;
    }
    out.push_back(found->second);
  }
  return true;
}

// What is wrong with the text; status 0 when nothing is.
Answer checkedText(const std::string& text, bool crossBorder) {
  Answer none;
  none.status = 0;
  if (utf8::trimmed(text).empty()) return errorAnswer(400, "bad_request", "The text is required");
  if (utf8::length(text) > kMaxText) return errorAnswer(400, "bad_request", "The text exceeds the maximum of 350 characters");
  if (!crossBorder && !isSupportedText(text)) {
    return errorAnswer(400, "bad_request", "The text has character/s that is/are not supported");
  }
  return none;
}

// from is the seller, to is whoever spoke last for the buyer; status 0 when both are right.
Answer checkedParties(const Visit& visit, const Json& body, const Conversation& conversation) {
  Answer none;
  none.status = 0;
  if (visit.shop.isCrossBorder()) return none;
  const auto party = [&body](const char* key) {
    return body.contains(key) && body[key].is_object() ? textOf(body[key], "user_id") : std::string();
  };
  if (party("from") != visit.shop.profile().userId) return errorAnswer(403, "forbidden", "from.user_id is not the caller");
  if (party("to") != speakerOf(visit, conversation)) return errorAnswer(400, "bad_request", "to.user_id does not take part in this conversation");
  return none;
}

}  // namespace

std::string speakerOf(const Visit& visit, const Conversation& conversation) {
  const std::string site = conversation.site.empty() ? visit.shop.profile().site : conversation.site;
  return conversation.ledByAgent ? agentOf(site) : conversation.buyerId;
}

Json messageJson(Visit& visit, const Conversation& conversation, const Post& post) {
  const std::string& seller = visit.shop.profile().userId;
  const std::string speaker = speakerOf(visit, conversation);
  const bool outgoing = post.author == Author::Seller;
  Json message{{"id", post.id},
               {"site_id", conversation.site.empty() ? visit.shop.profile().site : conversation.site},
               {"client_id", number(visit.shop.grants().terms().app.clientId)},
               {"from", participant(visit, outgoing ? seller : speaker)},
               {"to", participant(visit, outgoing ? speaker : seller)},
               {"status", post.moderation.empty() ? "available" : "moderated"},
               {"subject", nullptr},
               {"text", post.text},
               {"message_date", dates(visit, post)},
               {"message_moderation", moderation(visit, post)},
               {"message_attachments", attachmentsOf(post)},
               {"message_resources", Json::array({Json{{"id", conversation.id}, {"name", "packs"}}, Json{{"id", seller}, {"name", "sellers"}}})},
               {"conversation_first_message", &post == &conversation.posts.front()}};
  if (visit.shop.isCrossBorder()) message["text_translated"] = post.translated.empty() ? post.text : post.translated;
  return message;
}

Json sentJson(Visit& visit, const Conversation& conversation, const Post& post) {
  return {{"id", post.id},
          {"to", {{"user_id", number(speakerOf(visit, conversation))}, {"name", ""}}},
          {"status", post.moderation.empty() ? "available" : "moderated"},
          {"text", post.text},
          {"message_date", dates(visit, post)},
          {"message_moderation", moderation(visit, post)}};
}

Answer unread(Visit& visit) {
  const bool crossBorder = visit.shop.isCrossBorder();
  if (!crossBorder && visit.call.param("role") != "seller") return errorAnswer(400, "bad_request", "role is required");
  Json rows = Json::array();
  for (const Conversation& one : visit.shop.conversations()) {
    const std::size_t count = one.channel == Channel::Pack ? one.unread(visit.now) : 0;
    if (count == 0 || rows.size() >= (crossBorder ? kMaxUnreadCrossBorder : kMaxUnread)) continue;
    rows.push_back({{"resource", pathOf(visit, one.id)}, {"count", count}});
  }
  return jsonAnswer(200, {{crossBorder ? "userId" : "user_id", number(visit.shop.profile().userId)}, {"results", std::move(rows)}});
}

Answer unreadOfPack(Visit& visit) {
  Answer refusal;
  const Conversation* pack = packOf(visit, refusal);
  if (pack == nullptr) return refusal;
  Json rows = Json::array();
  if (pack->unread(visit.now) > 0) rows.push_back({{"resource", pathOf(visit, pack->id)}, {"count", pack->unread(visit.now)}});
  return jsonAnswer(200, {{"user_id", number(visit.shop.profile().userId)}, {"results", std::move(rows)}});
}

Answer thread(Visit& visit) {
  Answer refusal;
  const auto page = pageOf(visit, kPaging, refusal);
  if (!page) return refusal;
  Conversation* pack = packOf(visit, refusal);
  if (pack == nullptr) return refusal;
  if (visit.call.param("mark_as_read") != "false") {
    for (Post& post : pack->posts) {
      if (post.author == Author::Buyer && post.visibleAt <= visit.now && !post.readAt) post.readAt = visit.stamp();
    }
  }
  std::vector<const Post*> posts;
  // Messages that the platform holds back are shown to their author only: the seller sees the own ones.
  for (const Post& post : pack->posts) {
    if (post.visibleAt <= visit.now && (post.moderation.empty() || post.author == Author::Seller)) posts.push_back(&post);
  }
  std::stable_sort(posts.begin(), posts.end(), [](const Post* a, const Post* b) { return a->at > b->at; });
  Json rows = Json::array();
  for (std::size_t i = page->offset; i < std::min(posts.size(), page->offset + page->limit); ++i) {
    rows.push_back(messageJson(visit, *pack, *posts[i]));
  }
  Json body{{"paging", {{"limit", page->limit}, {"offset", page->offset}, {"total", posts.size()}}},
            {"conversation_status", statusJson(visit, *pack)},
            {"messages", std::move(rows)}};
  if (!visit.shop.isCrossBorder()) {
    body["seller_max_message_length"] = kMaxText;
    body["buyer_max_message_length"] = kBuyerMaxText;
  }
  return jsonAnswer(200, body);
}

Answer sendMessage(Visit& visit) {
  const Json body = jsonObject(visit.call).value_or(Json::object());
  Answer refusal;
  Conversation* pack = packOf(visit, refusal);
  if (pack == nullptr) return refusal;
  const std::string text = textOf(body, "text");
  refusal = checkedText(text, visit.shop.isCrossBorder());
  if (refusal.status == 0) refusal = checkedParties(visit, body, *pack);
  if (refusal.status != 0) return refusal;
  if (!substatusOf(visit, *pack).empty()) {
    return jsonAnswer(403, {{"status_code", 403}, {"code", "forbidden"}, {"message", "blocked_conversation_send_message_forbidden"}});
  }
  Post post;
  post.author = Author::Seller;
  post.text = text;
  post.translated = textOf(body, "text_translated").empty() ? text : textOf(body, "text_translated");
  post.at = visit.stamp();
  post.visibleAt = visit.now;
  post.moderation = moderationOf(text);
  if (!readAttachments(visit, body, post.attachments, refusal)) return refusal;
  return jsonAnswer(200, sentJson(visit, *pack, visit.shop.accept(*pack, std::move(post))));
}

Answer message(Visit& visit) {
  for (const Conversation& one : visit.shop.conversations()) {
    if (one.channel != Channel::Pack) continue;
    for (const Post& post : one.posts) {
      if (post.id != visit.parts[0] || post.visibleAt > visit.now) continue;
      return jsonAnswer(200, {{"paging", nullptr}, {"conversation_status", nullptr},
                              {"messages", Json::array({messageJson(visit, one, post)})}});
    }
  }
  return errorAnswer(404, "not_found", "Message not found");
}

}  // namespace inquiry::sandbox::meli
