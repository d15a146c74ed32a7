#include "core/marketplaces/rakuten/caller.h"

#include <algorithm>

#include "core/marketplaces/multipart.h"
#include "core/marketplaces/rakuten/jst.h"

namespace inquiry::rakuten {
namespace {

// One queue per shop: integrators keep one call a second.
constexpr const char* kBucket = "rms";
// Asked again that soon after a refusal of a fresh key.
constexpr Duration kFreshPause = std::chrono::minutes(3);
// Without the blank: one service of RMS was seen answering 415 to the other form, and none was seen refusing this one.
constexpr const char* kJsonType = "application/json;charset=utf-8";

Error functionOff(const char* function) {
  return {ErrorKind::MissingGrant, kSwitchedOff,
          std::string(function) + ": switch this function on in RMS under WEB APIサービス, 利用機能編集, then test the connection.", {}};
}

Error notYetAccepted(Instant until) {
  return {ErrorKind::Throttled, "rakuten.fresh-key",
          "Rakuten does not accept these keys yet: a licence key issued just now works within 30 minutes and is tried again by itself. "
          "If it is older, compare it with RMS.", until};
}

Error keyRefused() {
  return {ErrorKind::Unauthorised, "rakuten.unauthorised",
          "Rakuten does not accept the keys: the licence key is wrong, has ended (90 days), or none of its functions is switched on. "
          "Look in RMS, issue a new key if needed, and paste it here.", {}};
}

}  // namespace

HttpRequest Caller::request(const std::string& method, const Address& address) const {
  HttpRequest request;
  request.method = method;
  request.url = m_base + address.path;
  if (!address.query.empty()) request.url += "?" + formEncoded(address.query);
  request.headers.push_back({"Accept", "application/json"});
  return request;
}

Result<HttpResponse> Caller::call(CallKind kind, HttpRequest request, const char* function, const std::stop_token& stop) const {
  const auto header = m_keys.header();
  if (!header) return fail(header.error());
  request.authorization = header->clone();
  auto response = m_session.call({kind, kBucket, std::move(request)}, stop);
  if (response) {
    m_keys.accepted(*header);
    return response;
  }
  if (response.error().kind == ErrorKind::Unauthorised) return fail(unaccepted(*header, function, stop));
  return response;
}

Error Caller::unaccepted(const Secret& header, const char* function, const std::stop_token& stop) const {
  const Status probed = probe(header, function, stop);
  if (probed) return functionOff(function);
  if (probed.error().kind != ErrorKind::Unauthorised) return probed.error();
  if (const auto until = m_keys.freshUntil(header)) return notYetAccepted(std::min(*until, m_clock.now() + kFreshPause));
  m_keys.refused(header);
  return keyRefused();
}

Status Caller::probe(const Secret& header, const char* refusedFunction, const std::stop_token& stop) const {
  const Instant now = platformNow();
  const bool isCounts = std::string_view(refusedFunction) == function::kCounts;
  // The list is what the desk lives on; when it is the one refused, the count is asked.
  const Address counts{"/es/1.0/inquirymng-api/inquiries/count", function::kCounts, {{"fromDate", jstText(now - std::chrono::hours(24))}, {"toDate", jstText(now)}}};
  const Address list{"/es/1.0/inquirymng-api/inquiries", function::kList,
                     {{"fromDate", jstText(now - std::chrono::hours(24))}, {"toDate", jstText(now)}, {"limit", "1"}, {"page", "1"}}};
  HttpRequest probing = request("GET", isCounts ? list : counts);
  probing.authorization = header.clone();
  const auto answer = m_session.call({CallKind::Read, kBucket, std::move(probing)}, stop);
  if (!answer) return fail(answer.error());
  m_keys.accepted(header);
  return {};
}

Result<Json> Caller::get(const Address& address, std::stop_token stop) const {
  const auto response = call(CallKind::Read, request("GET", address), address.function, stop);
  if (!response) return fail(response.error());
  return parsedBody(response->body, address.path);
}

Result<Json> Caller::ask(const Address& address, const Json& body, std::stop_token stop) const {
  HttpRequest asking = request("POST", address);
  asking.body = dumped(body);
  asking.contentType = kJsonType;
  const auto response = call(CallKind::Read, std::move(asking), address.function, stop);
  if (!response) return fail(response.error());
  return parsedBody(response->body, address.path);
}

Result<Json> Caller::change(const std::string& method, const Address& address, const Json& body, std::stop_token stop) const {
  HttpRequest changing = request(method, address);
  changing.body = dumped(body);
  changing.contentType = kJsonType;
  return changed(std::move(changing), address, stop);
}

Result<Json> Caller::upload(const Address& address, std::string body, std::string contentType, std::stop_token stop) const {
  HttpRequest sending = request("POST", address);
  sending.total = timeToSend(body.size());
  sending.body = std::move(body);
  sending.contentType = std::move(contentType);
  return changed(std::move(sending), address, stop);
}

Result<Json> Caller::changed(HttpRequest request, const Address& address, const std::stop_token& stop) const {
  const auto response = call(CallKind::Write, std::move(request), address.function, stop);
  if (!response) return fail(response.error());
  auto json = parsedBody(response->body, address.path);
  if (!json) {
    return fail(ErrorKind::Ambiguous, "rakuten.unreadable-answer",
                "Rakuten took the call but its answer cannot be read; the desk looks into the inquiry.");
  }
  return json;
}

Result<std::string> Caller::bytes(const Address& address, std::size_t maxBytes, std::stop_token stop) const {
  HttpRequest loading = request("GET", address);
  loading.headers.clear();
  loading.maxBody = maxBytes;
  loading.total = timeToSend(maxBytes / 8);
  auto response = call(CallKind::Read, std::move(loading), address.function, stop);
  if (!response) return fail(response.error());
  return std::move(response->body);
}

std::optional<Error> explainRefusal(const HttpResponse& response) {
  if (response.status != 400 && response.status != 413 && response.status != 415) return {};
  const Json body = Json::parse(response.body, nullptr, false);
  if (response.status == 413)
    return Error{ErrorKind::Refused, "rakuten.attachment-size", "The file is larger than the 5 MB Rakuten takes. Make it smaller and attach it again.", {}};
  const Json& error = fieldOf(body, "error");
  const std::string code = textOf(error, "code");
  if (code == "IE000")
    return Error{ErrorKind::Refused, "rakuten.too-many-rows", "Rakuten lists 10,000 inquiries at most; the desk asks for a shorter time.", {}};
  // The names of the fields are Rakuten's own words; what stood in them is nobody's business.
  std::string fields;
  const Json& targets = fieldOf(error, "targets");
  if (targets.is_object())
    for (const auto& [name, reason] : targets.items())
      if (name.size() <= 40 && std::all_of(name.begin(), name.end(), [](unsigned char c) { return c > 0x20 && c < 0x7F; })) fields += (fields.empty() ? "" : ", ") + name;
  const bool isWord = !code.empty() && code.size() <= 20 && std::all_of(code.begin(), code.end(), [](unsigned char c) { return c > 0x20 && c < 0x7F; });
  const std::string detail = (isWord ? code : std::to_string(response.status)) + (fields.empty() ? "" : ": " + fields);
  return Error{ErrorKind::Refused, "rakuten.refused", "Rakuten refused it (" + detail + "). Open the inquiry in R-Messe.", {}};
}

}  // namespace inquiry::rakuten
