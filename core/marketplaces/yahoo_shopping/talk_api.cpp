#include "core/marketplaces/yahoo_shopping/talk_api.h"

#include "core/domain/loopback.h"
#include "core/marketplaces/attachments.h"
#include "core/marketplaces/multipart.h"
#include "core/net/url.h"

namespace inquiry::yahoo_shopping {
namespace {

constexpr std::string_view kDownload = "/ShoppingWebService/V1/externalTalkFileDownload?";

std::string seconds(Instant at) { return std::to_string(at.millis() / 1000); }

// What of a file's address stands behind the question mark; empty when it does not lie at this shop's own interface.
std::string fileQuery(const Caller& caller, const std::string& address) {
  const std::string own = caller.base + std::string(kDownload);
  if (address.starts_with(own)) return address.substr(own.size());
  const auto there = urlParts(address), here = urlParts(caller.base);
  // The practice platform may stand at another port today than on the day the message came.
  const bool isPractice = there && here && isLoopbackHost(there->host) && isLoopbackHost(here->host);
  const std::size_t at = isPractice ? address.find(kDownload) : std::string::npos;
  return at == std::string::npos ? std::string() : address.substr(at + kDownload.size());
}

}  // namespace

Result<Json> talkList(const Caller& caller, const TalkSearch& search, std::stop_token stop) {
  const std::string poster = search.poster == Poster::User ? "userPostTime" : "sellerPostTime";
  Query query{{"sellerId", caller.sellerId}, {"start", std::to_string(search.start)}, {"result", std::to_string(search.result)},
              {"requestFilter", search.filter == TalkFilter::All ? "all" : "unanswered"}};
  if (search.from && search.until) {
    query.emplace_back("dateType", poster);
    query.emplace_back("startDate", seconds(*search.from));
    query.emplace_back("endDate", seconds(*search.until));
  }
  query.insert(query.end(), {{"serviceType", search.service}, {"sort", poster}, {"sortOrder", "desc"}});
  return caller.get("externalTalkList", query, stop);
}

Result<Json> talkDetail(const Caller& caller, const std::string& topicId, std::stop_token stop) {
  return caller.get("externalTalkDetail", {{"sellerId", caller.sellerId}, {"topicId", topicId}}, stop);
}

Result<Json> addTalk(const Caller& caller, const NewTalk& talk, std::stop_token stop) {
  Json body{{"sellerId", caller.sellerId}, {"body", talk.body}};
  for (const TalkFile& file : talk.files)
    body["fileList"].push_back({{"fileName", file.name}, {"filePath", file.key}, {"fileExt", file.extension}});
  return caller.post(std::string(kService) + "externalTalkAdd", {{"topicId", talk.topicId}}, body, stop);
}

Status readTalk(const Caller& caller, const std::string& topicId, std::stop_token stop) {
  return caller.put("externalTalkRead", {{"topicId", topicId}}, {{"sellerId", caller.sellerId}}, stop);
}

Status completeTalk(const Caller& caller, const std::string& topicId, Completion why, std::stop_token stop) {
  return caller.put("externalTalkComplete", {{"topicId", topicId}},
                    {{"sellerId", caller.sellerId}, {"completeConditionId", std::to_string(static_cast<int>(why))}}, stop);
}

Status makeTalkPrivate(const Caller& caller, const std::string& topicId, std::stop_token stop) {
  return caller.put("externalTalkPrivate", {{"topicId", topicId}}, {{"sellerId", caller.sellerId}}, stop);
}

Result<Json> addStoreTopic(const Caller& caller, const StoreTopic& topic, std::stop_token stop) {
  return caller.post("/ShoppingWebService/V2/externalStoreTopic", {},
                     {{"sellerId", caller.sellerId}, {"categoryId", topic.categoryId}, {"orderId", topic.orderId}, {"title", topic.title}, {"body", topic.body}}, stop);
}

Result<std::string> addFile(const Caller& caller, const std::string& topicId, const UploadedFile& file, std::stop_token stop) {
  FormBody form = formBody({"file", file.name, file.type, file.bytes});
  HttpRequest request;
  request.method = "POST";
  request.url = caller.base + kService + "externalTalkFileAdd?" + formEncoded({{"topicId", topicId}, {"sellerId", caller.sellerId}});
  request.total = timeToSend(form.bytes.size());
  request.body = std::move(form.bytes);
  request.contentType = std::move(form.contentType);
  const auto response = caller.session.call({CallKind::Write, bucket::kQuestions, std::move(request)}, stop);
  if (!response) return fail(response.error());
  const auto answer = parsedObject(response->body, "externalTalkFileAdd");
  std::string key = answer ? textOf(fieldOf(*answer, "objectKey")) : std::string();
  if (key.empty()) return fail(ErrorKind::PlatformDown, "yahoo.attachment", "Yahoo did not take an attached file; it is tried again.");
  return key;
}

std::string fileAddress(const std::string& base, const std::string& sellerId, const std::string& key) {
  return base + std::string(kDownload) + formEncoded({{"sellerId", sellerId}, {"key", key}});
}

Result<std::string> fileBytes(const Caller& caller, const std::string& address, std::size_t maxBytes, std::stop_token stop) {
  const std::string query = fileQuery(caller, address);
  if (query.empty()) return otherHost();
  ApiCall call;
  call.bucket = bucket::kQuestions;
  call.request.url = caller.base + std::string(kDownload) + query;
  call.request.maxBody = maxBytes;
  call.request.total = timeToSend(maxBytes / 8);
  auto answer = caller.session.call(std::move(call), stop);
  if (!answer) return fail(loadingFailed(answer.error()));
  return std::move(answer->body);
}

}  // namespace inquiry::yahoo_shopping
