#include "core/marketplaces/mercado_libre/sign_in.h"

#include "core/domain/utf8.h"
#include "core/net/api_session.h"
#include "core/net/pkce.h"
#include "core/net/url_fields.h"

namespace inquiry::mercado_libre {
namespace {

Result<std::string> refusedBy(const std::string& reason) {
  if (reason.find("invalid_operator_user_id") != std::string::npos) {
    return fail(ErrorKind::Refused, "mercado-libre.collaborator",
                "A collaborator signed in; sign in with the administrator of the shop.");
  }
  if (reason.find("access_denied") != std::string::npos) {
    return fail(ErrorKind::Refused, "mercado-libre.access-denied", "The access was not granted; sign in again and allow it.");
  }
  return fail(ErrorKind::Refused, "mercado-libre.sign-in",
              "Mercado Libre did not grant access; check the application's settings there, then sign in again.");
}

}  // namespace

AuthorizationRequest authorizationRequest(const SignInPage& page) {
  AuthorizationRequest request;
  request.state = randomState();
  request.verifier = randomVerifier();
  std::vector<std::pair<std::string, std::string>> fields{{"response_type", "code"}, {"client_id", page.clientId}};
  if (!page.redirectUri.empty()) fields.emplace_back("redirect_uri", page.redirectUri);
  fields.emplace_back("state", request.state);
  fields.emplace_back("code_challenge", codeChallenge(request.verifier));
  fields.emplace_back("code_challenge_method", "S256");
  request.url = page.authBase + "/authorization?" + formEncoded(fields);
  return request;
}

Result<std::string> authorizationCode(const std::string& pasted, const std::string& state) {
  const std::string text(utf8::trimmed(pasted));
  const std::size_t question = text.find('?');
  if (question == std::string::npos) {
    const bool isCode = !text.empty() && text.find_first_of(" \t\r\n/=&") == std::string::npos;
    if (isCode) return text;
    return fail(ErrorKind::InvalidInput, "mercado-libre.pasted",
                "That is not the address the browser ended on; copy the whole line from its address bar.");
  }
  const std::string query = text.substr(question + 1, text.find('#', question) - question - 1);
  const auto fields = formFields(query);
  const auto valueOf = [&](const char* key) {
    const auto found = fields.find(key);
    return found == fields.end() ? std::string() : found->second;
  };
  if (const std::string error = valueOf("error"); !error.empty()) return refusedBy(error + " " + valueOf("error_description"));
  if (!isSameState(valueOf("state"), state)) {
    return fail(ErrorKind::Refused, "mercado-libre.state",
                "The address belongs to another sign-in; start the sign-in again and paste the new address.");
  }
  if (valueOf("code").empty())
    return fail(ErrorKind::InvalidInput, "mercado-libre.pasted", "The address holds no code; copy it after you allowed the access.");
  return valueOf("code");
}

}  // namespace inquiry::mercado_libre
