// sendMessage.
#include "app/sandbox/ebay/ebay_platform.h"
#include "core/domain/utf8.h"

namespace inquiry::sandbox::ebay {
namespace {

constexpr std::size_t kMaxText = 2000;
constexpr std::size_t kMaxMedia = 5;

std::string mimeOf(const std::string& mediaType) {
  if (mediaType == "IMAGE") return "image/jpeg";
  if (mediaType == "PDF") return "application/pdf";
  return mediaType == "TXT" ? "text/plain" : "application/msword";
}

// The first broken rule of messageMedia; status 0 when there is none.
Answer readMedia(Shop& shop, const Json& media, std::vector<Attachment>& out) {
  Answer none;
  none.status = 0;
  if (media.size() > kMaxMedia) return messageError(355010, "The maximum amount of media that may be sent is 5.");
  for (const Json& one : media) {
    const std::string name = textOf(one, "mediaName");
    const std::string type = textOf(one, "mediaType");
    const std::string url = textOf(one, "mediaUrl");
    if (name.empty() || type.empty() || url.empty()) return messageError(355012, "All fields under messageMedia are required.");
    if (type != "IMAGE" && type != "PDF" && type != "DOC" && type != "TXT") return messageError(355011, "Invalid mediaType value.");
    if (url.rfind("https://", 0) != 0) return messageError(355014, "Invalid mediaUrl.");
    const auto uploaded = shop.uploads().find(url);
    if (uploaded != shop.uploads().end()) out.push_back({uploaded->second.id, name, uploaded->second.type, uploaded->second.size, url});
    else out.push_back({{}, name, mimeOf(type), 0, url});
  }
  return none;
}

Answer readReference(Shop& shop, const Json& body, std::string& listingId) {
  Answer none;
  none.status = 0;
  if (!body.contains("reference") || body["reference"].is_null()) return none;
  const Json& reference = body["reference"];
  const std::string type = reference.is_object() ? textOf(reference, "referenceType") : std::string();
  listingId = reference.is_object() ? textOf(reference, "referenceId") : std::string();
  if (type.empty() || listingId.empty()) return messageError(355021, "All fields under reference are required.");
  if (type != "LISTING") return messageError(355003, "Invalid referenceType value.");
  if (!numberIn(listingId)) return messageError(355016, "Invalid referenceId. The referenceId value must be a positive integer value.");
  if (shop.listing(listingId) == nullptr) return messageError(355020, "The referenceId is invalid, no listing can be found by this referenceId.");
  return none;
}

// The conversation the message goes to; opened when the seller starts one. Null with a refusal otherwise.
Conversation* target(Visit& visit, const Json& body, const std::string& listingId, Answer& refusal) {
  const std::string id = textOf(body, "conversationId");
  const std::string party = textOf(body, "otherPartyUsername");
  if (!id.empty()) {
    Conversation* known = visit.shop.conversation(id);
    if (known == nullptr || known->channel != Channel::Member) {
      refusal = messageError(355007, "Invalid or unrecognized conversation_id value.");
      return nullptr;
    }
    return known;
  }
  if (party.empty()) {
    refusal = messageError(355018, "conversationId and otherPartyUsername cannot both be empty.");
    return nullptr;
  }
  const Buyer* buyer = visit.shop.buyerNamed(party);
  if (buyer == nullptr) {
    refusal = messageError(355006, "Invalid or unrecognized otherPartyUsername value.");
    return nullptr;
  }
  for (Conversation& one : visit.shop.conversations()) {
    if (one.channel == Channel::Member && one.buyerId == buyer->id && one.listingId == listingId) return &one;
  }
  Conversation fresh;
  fresh.id = visit.shop.newNumber("conversation");
  fresh.buyerId = buyer->id;
  fresh.listingId = listingId;
  fresh.title = listingId.empty() ? "Message" : visit.shop.listing(listingId)->title;
  fresh.createdAt = visit.stamp();
  return &visit.shop.add(std::move(fresh));
}

}  // namespace

Answer sendMessage(Visit& visit) {
  const auto parsed = jsonObject(visit.call);
  if (!parsed) return errorAnswer({400, 2004, "ACCESS", "REQUEST", "Invalid request"});
  const Json& body = *parsed;
  const std::string text = textOf(body, "messageText");
  const Json media = body.contains("messageMedia") && body["messageMedia"].is_array() ? body["messageMedia"] : Json::array();
  if (text.empty() && media.empty()) return messageError(355015, "Please pass message text or upload one of more media attachments.");
  if (utf8::length(text) > kMaxText) {
    return messageError(355013, "The messageText string exceeds the maximum character threshold of 2000.");
  }
  Post post;
  post.author = Author::Seller;
  post.text = text;
  Answer refusal = readMedia(visit.shop, media, post.attachments);
  if (refusal.status != 0) return refusal;
  std::string listingId;
  refusal = readReference(visit.shop, body, listingId);
  if (refusal.status != 0) return refusal;
  Conversation* conversation = target(visit, body, listingId, refusal);
  if (conversation == nullptr) return refusal;
  post.at = visit.stamp();
  post.visibleAt = visit.now;
  post.naming = visit.shop.dice().chance(30) ? Naming::UserId : Naming::Username;
  const Post& taken = visit.shop.accept(*conversation, std::move(post));
  const Json detail = messageDetail(visit, *conversation, taken);
  // This answer alone spells the names with a capital N.
  return jsonAnswer(201, {{"messageId", taken.id},
                          {"messageBody", taken.text},
                          {"subject", conversation->title},
                          {"createdDate", taken.at.toIso()},
                          {"readStatus", false},
                          {"senderUserName", detail["senderUsername"]},
                          {"recipientUserName", detail["recipientUsername"]},
                          {"messageMedia", detail["messageMedia"]}});
}

}  // namespace inquiry::sandbox::ebay
