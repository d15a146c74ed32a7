#include "core/integrations/deletion_feed.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/domain/utf8.h"
#include "core/net/http.h"
#include "core/net/url.h"

namespace inquiry {
namespace {

using nlohmann::json;

constexpr std::size_t kMostList = 8U << 20U, kMostAnswer = 64U << 10U;
constexpr Duration kPatience = std::chrono::seconds(30);

HttpRequest requestTo(const std::string& address, const Secret& token) {
  HttpRequest request;
  request.url = address;
  request.headers = {{"Accept", "application/json, application/x-ndjson, text/plain"}};
  request.authorization = Secret("Bearer " + std::string(token.reveal()));
  request.maxBody = kMostList;
  request.total = kPatience;
  return request;
}

tl::unexpected<Error> unreadable() {
  return fail(ErrorKind::Malformed, "deletion.answer", "The company's address did not answer with a deletion list: check that it is the right one.");
}

Result<HttpResponse> answerTo(HttpTransport& http, const HttpRequest& request, const std::stop_token& stop) {
  auto answer = http.perform(request, stop);
  if (!answer) {
    if (answer.error().kind == ErrorKind::Cancelled) return answer;
    if (answer.error().kind == ErrorKind::Malformed) return unreadable();
    return fail(ErrorKind::Offline, "deletion.offline", "The company's address for deletion lists cannot be reached: check the address and the network.");
  }
  const int status = answer->status;
  if (status >= 200 && status < 300) return answer;
  if (status == 401 || status == 403) return fail(ErrorKind::Unauthorised, "deletion.token", "The company's address for deletion lists does not accept the token: enter it anew.");
  if (status == 429 || status >= 500) return fail(ErrorKind::PlatformDown, "deletion.down", "The company's address for deletion lists is out of order: it is asked again by itself.");
  return fail(ErrorKind::Refused, "deletion.status", "The company's address for deletion lists answers with status " + std::to_string(status) + ": check the address.");
}

// A page for people would be read as a list of ids, one a line.
bool isList(const HttpResponse& answer) {
  const std::string_view type = answer.header("content-type");
  const bool isKnown = type.find("json") != std::string_view::npos || type.starts_with("text/plain");
  return isKnown && !utf8::trimmed(answer.body).starts_with('<') && utf8::isValid(answer.body);
}

}  // namespace

Status DeletionFeed::checkAddress(const std::string& address) {
  if (checkedUrl(address, {})) return {};
  return fail(ErrorKind::InvalidInput, "deletion.address", "The address for deletion lists must begin with https:// (http:// only for this computer) and hold no user name.");
}

Result<std::string> DeletionFeed::list(const std::string& address, const Secret& token, std::stop_token stop) {
  if (auto allowed = checkAddress(address); !allowed) return fail(allowed.error());
  auto answer = answerTo(m_http, requestTo(address, token), stop);
  if (!answer) return fail(answer.error());
  if (utf8::trimmed(answer->body).empty()) return std::string();
  if (!isList(*answer)) return unreadable();
  return std::move(answer->body);
}

Status DeletionFeed::acknowledge(const std::string& address, const Secret& token, const std::vector<std::string>& names, std::stop_token stop) {
  if (auto allowed = checkAddress(address); !allowed) return allowed;
  for (std::size_t from = 0; from < names.size(); from += kMostDoneAtOnce) {
    const std::vector<std::string> part(names.begin() + static_cast<std::ptrdiff_t>(from), names.begin() + static_cast<std::ptrdiff_t>(std::min(from + kMostDoneAtOnce, names.size())));
    HttpRequest request = requestTo(address, token);
    request.method = "POST";
    request.contentType = "application/json";
    request.body = json{{"done", part}}.dump(-1, ' ', false, json::error_handler_t::replace);
    request.maxBody = kMostAnswer;
    if (const auto answer = answerTo(m_http, request, stop); !answer) return fail(answer.error());
  }
  return {};
}

}  // namespace inquiry
