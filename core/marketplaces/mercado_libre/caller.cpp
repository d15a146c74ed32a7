#include "core/marketplaces/mercado_libre/caller.h"

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
  HttpRequest request = requestFor(base, address);
  request.method = "POST";
  request.total = timeToSend(body.size());
  request.body = std::move(body);
  request.contentType = std::move(contentType);
  const auto response = session.call({CallKind::Write, address.bucket, std::move(request)}, stop);
  if (!response) return fail(response.error());
  auto json = parsedBody(response->body, address.path);
  if (!json) {
    return fail(ErrorKind::Ambiguous, "mercado-libre.unreadable-answer",
                "Mercado Libre took the call but its answer cannot be read; the desk looks into the conversation.");
  }
  return json;
}

}  // namespace inquiry::mercado_libre
