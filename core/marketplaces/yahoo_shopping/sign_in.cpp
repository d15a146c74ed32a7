#include "core/marketplaces/yahoo_shopping/sign_in.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/net/pkce.h"
#include "core/net/url.h"
#include "core/net/url_fields.h"

namespace inquiry::yahoo_shopping {
namespace {

constexpr std::size_t kLongestCode = 2048;

// The last field of that name in a query; empty when there is none.
std::string fieldIn(std::string_view query, std::string_view name) {
  std::string value;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view pair = query.substr(0, end);
    const std::size_t equals = pair.find('=');
    if (equals != std::string_view::npos && pair.substr(0, equals) == name) value = formDecoded(pair.substr(equals + 1));
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return value;
}

tl::unexpected<Error> noCode() {
  return fail(ErrorKind::InvalidInput, "yahoo.pasted", "That holds no code; copy the whole address the browser ended on after you agreed.");
}

}  // namespace

// Derived, so that the state alone has to be kept until the browser comes back.
std::string nonceFor(const std::string& state) { return codeChallenge(Secret("nonce of " + state)); }

AuthorizationRequest authorizationRequest(const SignInPage& page) {
  AuthorizationRequest request;
  request.state = randomState();
  request.verifier = randomVerifier();
  // bail: whoever does not agree comes back here with a reason instead of ending on a page of Yahoo.
  request.url = page.authBase + "/yconnect/v2/authorization?" +
                formEncoded({{"response_type", "code"},
                             {"client_id", page.clientId},
                             {"redirect_uri", page.redirectUri},
                             {"scope", "openid profile"},
                             {"state", request.state},
                             {"nonce", nonceFor(request.state)},
                             {"bail", "1"},
                             {"code_challenge", codeChallenge(request.verifier)},
                             {"code_challenge_method", "S256"}});
  return request;
}

Result<std::string> authorizationCode(const std::string& pasted, const std::string& state) {
  const std::string text(utf8::trimmed(pasted));
  const std::size_t question = text.find('?');
  std::string code = text;
  if (question != std::string::npos) {
    const std::string_view query = std::string_view(text).substr(question + 1, text.find('#', question) - question - 1);
    if (!fieldIn(query, "error").empty())
      return fail(ErrorKind::Refused, "yahoo.access-denied", "The access was not granted at Yahoo; sign in again with the Yahoo! JAPAN ID that administers the store, and agree.");
    if (!isSameState(fieldIn(query, "state"), state))
      return fail(ErrorKind::Refused, "yahoo.state", "The address belongs to another sign-in; start the sign-in again and paste the new address.");
    code = fieldIn(query, "code");
  }
  const bool isCode = !code.empty() && code.size() <= kLongestCode && std::all_of(code.begin(), code.end(), [](char c) { return c > 0x20 && c < 0x7F && c != '/' && c != '&' && c != '='; });
  if (!isCode) return noCode();
  return code;
}

}  // namespace inquiry::yahoo_shopping
