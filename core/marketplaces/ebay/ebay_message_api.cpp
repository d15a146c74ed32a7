#include "core/marketplaces/ebay/ebay_message_api.h"

#include "core/marketplaces/ebay/ebay_json.h"

namespace inquiry::ebay {
namespace {

constexpr std::string_view kBase = "/commerce/message/v1";

ApiCall reading(std::string url) {
  ApiCall call;
  call.kind = CallKind::Read;
  call.bucket = "message";
  call.request.url = std::move(url);
  return call;
}

ApiCall writing(std::string url, const Json& body) {
  ApiCall call;
  call.kind = CallKind::Write;
  call.bucket = "message-write";
  call.request.method = "POST";
  call.request.url = std::move(url);
  call.request.contentType = "application/json";
  call.request.body = bytesOf(body);
  return call;
}

std::string window(const ConversationQuery& query) {
  std::string text = "conversation_type=" + std::string(word(query.type)) + "&limit=" + std::to_string(kMessagePageSize) +
                     "&offset=" + std::to_string(query.offset);
  if (!query.otherParty.empty()) text += "&other_party_username=" + urlEncoded(query.otherParty);
  return text;
}

}  // namespace

Result<HttpResponse> getConversations(ApiSession& session, const Endpoints& at, const ConversationQuery& query, std::stop_token stop) {
  return session.call(reading(at.api + std::string(kBase) + "/conversation?" + window(query)), stop);
}

Result<HttpResponse> getConversation(ApiSession& session, const Endpoints& at, const std::string& id, const ConversationQuery& query,
                                     std::stop_token stop) {
  return session.call(reading(at.api + std::string(kBase) + "/conversation/" + urlEncoded(id) + "?" + window(query)), stop);
}

Result<HttpResponse> sendMessage(ApiSession& session, const Endpoints& at, const MessageText& message, std::stop_token stop) {
  Json body = {{"conversationId", message.conversationId}, {"messageText", message.text}, {"emailCopyToSender", false}};
  for (const MessagePicture& picture : message.pictures)
    body["messageMedia"].push_back({{"mediaName", picture.name}, {"mediaType", "IMAGE"}, {"mediaUrl", picture.url}});
  return session.call(writing(at.api + std::string(kBase) + "/send_message", body), stop);
}

Result<HttpResponse> updateConversationRead(ApiSession& session, const Endpoints& at, const std::string& conversationId,
                                            ConversationType type, std::stop_token stop) {
  const Json body = {{"conversationId", conversationId}, {"conversationType", word(type)}, {"read", true}};
  return session.call(writing(at.api + std::string(kBase) + "/update_conversation", body), stop);
}

}  // namespace inquiry::ebay
