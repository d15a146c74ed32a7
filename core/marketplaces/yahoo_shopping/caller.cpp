#include "core/marketplaces/yahoo_shopping/caller.h"

namespace inquiry::yahoo_shopping {
namespace {

constexpr std::size_t kLargestOrder = 2U << 20U;

HttpRequest requestFor(const std::string& address, const Query& query) {
  HttpRequest request;
  request.url = address;
  if (!query.empty()) request.url += "?" + formEncoded(query);
  request.headers.push_back({"Accept", "application/json"});
  return request;
}

HttpRequest jsonRequest(const char* method, const std::string& address, const Query& query, const Json& body) {
  HttpRequest request = requestFor(address, query);
  request.method = method;
  request.body = body.dump(-1, ' ', false, Json::error_handler_t::replace);
  request.contentType = "application/json";
  return request;
}

}  // namespace

Result<Json> Caller::get(const std::string& what, const Query& query, std::stop_token stop) const {
  const auto response = session.call({CallKind::Read, bucket::kQuestions, requestFor(base + kService + what, query)}, stop);
  if (!response) return fail(response.error());
  return parsedObject(response->body, what);
}

Result<Json> Caller::post(const std::string& path, const Query& query, const Json& body, std::stop_token stop) const {
  const auto response = session.call({CallKind::Write, bucket::kQuestions, jsonRequest("POST", base + path, query, body)}, stop);
  if (!response) return fail(response.error());
  auto json = parsedObject(response->body, path);
  if (!json)
    return fail(ErrorKind::Ambiguous, "yahoo.unreadable-answer", "Yahoo took the call but its answer cannot be read; the desk looks into the question.");
  return json;
}

Status Caller::put(const std::string& what, const Query& query, const Json& body, std::stop_token stop) const {
  const auto response = session.call({CallKind::Read, bucket::kQuestions, jsonRequest("PUT", base + kService + what, query, body)}, stop);
  return response ? Status() : fail(response.error());
}

Result<std::string> Caller::ask(const std::string& what, std::string xml, std::stop_token stop) const {
  HttpRequest request;
  request.method = "POST";
  request.url = base + kService + what;
  request.headers.push_back({"Accept", "application/xml"});
  request.body = std::move(xml);
  request.contentType = "application/xml";
  request.maxBody = kLargestOrder;
  auto response = session.call({CallKind::Read, bucket::kOrders, std::move(request)}, stop);
  if (!response) return fail(response.error());
  return std::move(response->body);
}

}  // namespace inquiry::yahoo_shopping
