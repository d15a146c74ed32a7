#include "core/marketplaces/mercado_libre/caller.h"

#include "core/marketplaces/attachments.h"
#include "core/marketplaces/multipart.h"

namespace inquiry::mercado_libre {
namespace {

HttpRequest requestFor(const std::string& base, const Address& address) {
  HttpRequest request;
  request.url = base + address.path;
  if (!address.query.empty()) request.url += "?" + formEncoded(address.query);
  request.headers = address.headers;
  request.headers.push_back({"Accept", "application/json"});
  return request;
}

ApiCall writing(const std::string& base, const Address& address, std::string body, std::string contentType) {
  HttpRequest request = requestFor(base, address);
  request.method = "POST";
  request.total = timeToSend(body.size());
  request.body = std::move(body);
  request.contentType = std::move(contentType);
  return {CallKind::Write, address.bucket, std::move(request)};
}

Result<Json> answerIn(const HttpResponse& response, const Address& address) {
  auto json = parsedBody(response.body, address.path);
  if (!json) {
    return fail(ErrorKind::Ambiguous, "mercado-libre.unreadable-answer",
                "Mercado Libre took the call but its answer cannot be read; the desk looks into the conversation.");
  }
  return json;
}

}  // namespace

Result<Json> Caller::get(const Address& address, std::stop_token stop) const {
  const auto response = session.call({CallKind::Read, address.bucket, requestFor(base, address)}, stop);
  if (!response) return fail(response.error());
  return parsedBody(response->body, address.path);
}

Result<Json> Caller::post(const Address& address, const Json& body, std::stop_token stop) const {
  return postRaw(address, body.dump(-1, ' ', false, Json::error_handler_t::replace), "application/json", stop);
}

Result<Json> Caller::postRaw(const Address& address, std::string body, std::string contentType, std::stop_token stop) const {
  const auto response = session.call(writing(base, address, std::move(body), std::move(contentType)), stop);
  if (!response) return fail(response.error());
  return answerIn(*response, address);
}

Result<Json> Caller::postBare(const Address& address, const Json& body, std::stop_token stop) const {
  const bool isBare = body.is_null();
  ApiCall call = writing(base, address, isBare ? std::string() : body.dump(-1, ' ', false, Json::error_handler_t::replace), isBare ? "" : "application/json");
  const auto response = session.call(std::move(call), stop);
  if (!response) return fail(response.error());
  return response->body.empty() ? Json() : answerIn(*response, address);
}

Result<std::string> Caller::load(const std::string& url, const char* fromBucket, std::size_t maxBytes, std::stop_token stop) const {
  ApiCall call;
  call.bucket = fromBucket;
  call.request.url = url;
  call.request.maxBody = maxBytes;
  call.request.total = timeToSend(maxBytes / 8);
  auto answer = session.call(std::move(call), stop);
  if (!answer) return fail(loadingFailed(answer.error()));
  return std::move(answer->body);
}

}  // namespace inquiry::mercado_libre
