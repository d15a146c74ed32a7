#include "core/marketplaces/shopee/shopee_caller.h"

#include "core/marketplaces/multipart.h"

namespace inquiry::shopee {
namespace {

HttpRequest requestFor(const std::string& base, const Address& address) {
  HttpRequest request;
  request.url = base + address.path;
  if (!address.query.empty()) request.url += "?" + formEncoded(address.query);
  request.headers.push_back({"Accept", "application/json"});
  return request;
}

}  // namespace

Error ShopCaller::told(Error error) const {
  if (error.code != "oauth.client_refused") return error;
  return wire.tokenTrouble().value_or(error);
}

Result<Json> ShopCaller::get(const Address& address, std::stop_token stop) const {
  const auto response = session.call({CallKind::Read, address.bucket, requestFor(base, address)}, stop);
  if (!response) return fail(told(response.error()));
  return parsedBody(response->body, address.path);
}

Result<Json> ShopCaller::post(const Address& address, const Json& body, std::stop_token stop) const {
  return postRaw(address, compact(body), "application/json", stop);
}

Result<Json> ShopCaller::postRaw(const Address& address, std::string body, std::string contentType, std::stop_token stop) const {
  HttpRequest request = requestFor(base, address);
  request.method = "POST";
  request.total = timeToSend(body.size());
  request.body = std::move(body);
  request.contentType = std::move(contentType);
  const auto response = session.call({CallKind::Write, address.bucket, std::move(request)}, stop);
  if (!response) return fail(told(response.error()));
  auto json = parsedBody(response->body, address.path);
  if (json) return json;
  return fail(ErrorKind::Ambiguous, "shopee.unreadable-answer", "Shopee took the call but its answer cannot be read; the desk looks into the conversation.");
}

}  // namespace inquiry::shopee
