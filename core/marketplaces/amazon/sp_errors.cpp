#include "core/marketplaces/amazon/sp_errors.h"

#include <algorithm>

#include "core/marketplaces/amazon/amazon_text.h"
#include "core/marketplaces/amazon/sp_json.h"

namespace inquiry::amazon {
namespace {

struct ApiError {
  std::string code, words;  // `words` in lower case, only to be compared
};

ApiError firstError(const HttpResponse& response) {
  const auto body = parsedObject(response.body, "error");
  if (!body) return {};
  const Json& errors = listOf(*body, "errors");
  if (errors.empty()) return {};
  return {textOf(errors.front(), "code"), lowered(textOf(errors.front(), "message") + " " + textOf(errors.front(), "details"))};
}

std::string requestId(const HttpResponse& response) {
  const auto id = response.header("x-amzn-requestid");
  const bool isPlain = !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) { return isDigit(c) || isLetter(c) || c == '-'; });
  return isPlain ? " (Amazon request " + std::string(id) + ")" : "";
}

}  // namespace

bool isExpiredToken(const HttpResponse& response) {
  if (response.status != 403) return false;
  const auto error = firstError(response);
  return error.code == "Unauthorized" && error.words.find("expired") != std::string::npos;
}

std::optional<Error> explained(const HttpResponse& response) {
  const auto tail = requestId(response);
  const auto error = firstError(response);
  if (response.status == 403)
    return Error{ErrorKind::MissingGrant, "amazon.missing_role",
                 "Amazon refused the call: give the application the role for it (Buyer Communication for messages, an order role for orders) and authorise it again; "
                 "an order of another seller account is refused the same way." + tail, {}};
  if (response.status == 400)
    return Error{ErrorKind::Refused, "amazon.invalid_input", "Amazon refused the call as it stands: look at the order in Seller Central." + tail, {}};
  if (response.status == 404) return Error{ErrorKind::NotFound, "amazon.not_found", "Amazon does not know this order on this site." + tail, {}};
  if (response.status == 413 || response.status == 415)
    return Error{ErrorKind::Refused, "amazon.content", "Amazon does not take this content. Shorten the text or leave the file out." + tail, {}};
  return {};
}

}  // namespace inquiry::amazon
