#include "core/marketplaces/mercado_libre/messages_api.h"

#include "core/marketplaces/attachments.h"
#include "core/marketplaces/mercado_libre/own_address.h"
#include "core/marketplaces/multipart.h"

namespace inquiry::mercado_libre {
namespace {

// Without it the platform answers 404, which looks like "no conversation".
const std::pair<std::string, std::string> kTag{"tag", "post_sale"};

std::string threadPath(const Caller& caller, const std::string& packId) {
  if (caller.isCrossBorder()) return "/marketplace/messages/packs/" + urlEncoded(packId);
  return "/messages/packs/" + urlEncoded(packId) + "/sellers/" + urlEncoded(caller.userId);
}

std::string attachmentsPath(const Caller& caller) {
  return caller.isCrossBorder() ? "/marketplace/messages/attachments" : "/messages/attachments";
}

}  // namespace

Result<Json> unreadPacks(const Caller& caller, std::stop_token stop) {
  Query query{{"role", "seller"}, kTag};
  if (!caller.isCrossBorder()) return caller.get({"/messages/unread", std::move(query), bucket::kMessageReads}, stop);
  query.emplace_back("user_id", caller.userId);
  return caller.get({"/marketplace/messages/unread", std::move(query), bucket::kMessageReads}, stop);
}

Result<Json> packThread(const Caller& caller, const std::string& packId, const ThreadRange& range, std::stop_token stop) {
  Query query{kTag};
  if (range.flag == ReadFlag::Untouched) query.emplace_back("mark_as_read", "false");
  query.emplace_back("limit", std::to_string(range.limit));
  query.emplace_back("offset", std::to_string(range.offset));
  return caller.get({threadPath(caller, packId), std::move(query), bucket::kMessageReads}, stop);
}

Result<Json> postMessage(const Caller& caller, const PackText& message, std::stop_token stop) {
  Json body{{"text", message.text}};
  if (!caller.isCrossBorder()) {
    body["from"] = {{"user_id", caller.userId}};
    body["to"] = {{"user_id", message.toUserId}};
  }
  if (!message.attachments.empty()) body["attachments"] = message.attachments;
  return caller.post({threadPath(caller, message.packId), {kTag}, bucket::kMessageWrites}, body, stop);
}

Result<Json> uploadAttachment(const Caller& caller, const Upload& file, const std::string& siteId, std::stop_token stop) {
  FormBody form = formBody({"file", file.name, file.type, file.bytes});
  return caller.postRaw({attachmentsPath(caller), {kTag, {"site_id", siteId}}, bucket::kMessageWrites}, std::move(form.bytes), form.contentType, stop);
}

std::string attachmentUrl(const Caller& caller, const std::string& attachmentId, const std::string& siteId) {
  return caller.base + attachmentsPath(caller) + "/" + urlEncoded(attachmentId) + "?" + formEncoded({kTag, {"site_id", siteId}});
}

Result<std::string> attachmentBytes(const Caller& caller, const std::string& url, std::size_t maxBytes, std::stop_token stop) {
  const auto own = ownAddress(caller, url, attachmentsPath(caller) + "/");
  if (!own || own->rest.empty() || own->rest.find('/') != std::string::npos) return otherHost();
  return caller.load(own->url, bucket::kMessageReads, maxBytes, stop);
}

}  // namespace inquiry::mercado_libre
