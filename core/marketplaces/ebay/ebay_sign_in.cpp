#include "core/marketplaces/ebay/ebay_sign_in.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/net/api_session.h"
#include "core/net/pkce.h"
#include "core/net/url_fields.h"

namespace inquiry::ebay {
namespace {

constexpr std::size_t kMaxCode = 1024;

// Value of a query field in an address, decoded; empty when absent.
std::string queryField(std::string_view query, std::string_view name) {
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view pair = query.substr(0, end);
    const std::size_t equals = pair.find('=');
    if (equals != std::string_view::npos && pair.substr(0, equals) == name) return urlDecoded(pair.substr(equals + 1));
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return {};
}

tl::unexpected<Error> noCode() {
  return fail(ErrorKind::InvalidInput, "ebay.sign-in-code",
              "There is no code in what was pasted. Copy the whole address from the browser after agreeing on eBay.");
}

}  // namespace

AuthorizationRequest authorizationRequest(const Endpoints& at, const Secret& clientId, const Secret& ruName) {
  AuthorizationRequest request;
  request.state = randomState();
  const std::string scopes = std::string(kMessageScope) + " " + std::string(kOrderScope) + " " + std::string(kIdentityScope) + " " +
                             std::string(kMediaScope) + " " + std::string(kDisputeScope);
  request.url = at.auth + "/oauth2/authorize?" +
                formEncoded({{"client_id", std::string(clientId.reveal())},
                             {"redirect_uri", std::string(ruName.reveal())},  // the RuName itself, not an address
                             {"response_type", "code"},
                             {"scope", scopes},
                             {"state", request.state},
                             {"prompt", "login"}});
  return request;
}

Result<Secret> authorizationCode(const AuthorizationRequest& request, const std::string& pasted) {
  const std::string_view text = utf8::trimmed(pasted);
  const bool isAddress = text.find("://") != std::string_view::npos || text.find("code=") != std::string_view::npos;
  std::string code;
  if (isAddress) {
    const std::size_t question = text.find('?');
    std::string_view query = question == std::string_view::npos ? text : text.substr(question + 1);
    if (!queryField(query, "error").empty() || queryField(query, "declined") == "true")
      return fail(ErrorKind::Refused, "ebay.sign-in-declined", "The consent was declined on eBay. Start the sign-in again and agree.");
    code = queryField(query, "code");
    if (code.empty()) return noCode();
    if (!isSameState(queryField(query, "state"), request.state))
      return fail(ErrorKind::Refused, "ebay.sign-in-state",
                  "This address does not belong to the sign-in that was started here. Start the sign-in again and paste its own address.");
  } else {
    code = urlDecoded(text);
  }
  const bool hasSpace = std::any_of(code.begin(), code.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
  if (code.empty() || code.size() > kMaxCode || hasSpace) return noCode();
  return Secret(std::move(code));
}

}  // namespace inquiry::ebay
