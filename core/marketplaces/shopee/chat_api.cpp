#include "core/marketplaces/shopee/chat_api.h"

#include "core/marketplaces/multipart.h"

namespace inquiry::shopee {
namespace {

constexpr const char* kChat = "/api/v2/sellerchat/";

Address chat(const char* call, Query query = {}, const char* bucket = bucket::kChatReads) { return {std::string(kChat) + call, std::move(query), bucket}; }

Address write(const char* call) { return chat(call, {}, bucket::kChatWrites); }

}  // namespace

Result<Json> conversationList(const ShopCaller& caller, const ConversationQuery& query, std::stop_token stop) {
  Query fields{{"direction", query.olderThan.empty() ? "latest" : "older"}, {"type", "all"}};
  if (!query.olderThan.empty()) fields.emplace_back("next_timestamp_nano", query.olderThan);
  fields.emplace_back("page_size", std::to_string(query.limit));
  return caller.get(chat("get_conversation_list", std::move(fields)), stop);
}

Result<Json> conversationById(const ShopCaller& caller, const std::string& conversationId, std::stop_token stop) {
  return caller.get(chat("get_one_conversation", {{"conversation_id", conversationId}}), stop);
}

Result<Json> messagesOf(const ShopCaller& caller, const std::string& conversationId, const std::string& offset, std::stop_token stop) {
  Query fields{{"conversation_id", conversationId}};
  if (!offset.empty()) fields.emplace_back("offset", offset);
  fields.emplace_back("page_size", std::to_string(kChatPage));
  return caller.get(chat("get_message", std::move(fields)), stop);
}

Result<Json> postText(const ShopCaller& caller, const std::string& buyerId, const std::string& text, std::stop_token stop) {
  return caller.post(write("send_message"), {{"to_id", asNumber(buyerId)}, {"message_type", "text"}, {"content", {{"text", text}}}}, stop);
}

Result<Json> postPicture(const ShopCaller& caller, const std::string& buyerId, const std::string& url, std::stop_token stop) {
  return caller.post(write("send_message"), {{"to_id", asNumber(buyerId)}, {"message_type", "image"}, {"content", {{"image_url", url}}}}, stop);
}

Result<Json> postCard(const ShopCaller& caller, const std::string& buyerId, const std::string& type, const Json& content, std::stop_token stop) {
  return caller.post(write("send_message"), {{"to_id", asNumber(buyerId)}, {"message_type", type}, {"content", content}}, stop);
}

Result<Json> uploadPicture(const ShopCaller& caller, const Picture& picture, std::stop_token stop) {
  FormBody form = formBody({"file", picture.name, picture.type, picture.bytes});
  return caller.postRaw(write("upload_image"), std::move(form.bytes), std::move(form.contentType), stop);
}

Result<Json> readConversation(const ShopCaller& caller, const std::string& conversationId, const std::string& messageId, std::stop_token stop) {
  return caller.post(write("read_conversation"), {{"conversation_id", asNumber(conversationId)}, {"last_read_message_id", messageId}}, stop);
}

}  // namespace inquiry::shopee
