#include "core/marketplaces/mercado_libre/messages_api.h"

#include "core/domain/loopback.h"
#include "core/marketplaces/attachments.h"
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

// The same file at this store's endpoint; empty for an address that is not ours.
std::string ownAddress(const Caller& caller, const std::string& url) {
  const auto file = urlParts(url), base = urlParts(caller.base + "/");
  const std::string mark = attachmentsPath(caller) + "/";
  const std::size_t at = file ? file->pathAndQuery.find(mark) : std::string::npos;
  if (!file || !base || at == std::string::npos || file->scheme != base->scheme || file->host != base->host) return {};
  // The practice platform may stand at another port today than on the day the message came.
  if (file->port != base->port && !isLoopbackHost(base->host)) return {};
  const std::string id = file->pathAndQuery.substr(at + mark.size(), file->pathAndQuery.find('?') - at - mark.size());
  if (file->pathAndQuery.substr(0, at) + "/" != base->pathAndQuery || id.empty() || id.find('/') != std::string::npos) return {};
  return caller.base + file->pathAndQuery.substr(at);
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
  ApiCall call;
  call.bucket = bucket::kMessageReads;
  call.request.url = ownAddress(caller, url);
  if (call.request.url.empty()) return otherHost();
  call.request.maxBody = maxBytes;
  call.request.total = timeToSend(maxBytes / 8);
  auto answer = caller.session.call(std::move(call), stop);
  if (!answer) return fail(loadingFailed(answer.error()));
  return std::move(answer->body);
}

}  // namespace inquiry::mercado_libre
