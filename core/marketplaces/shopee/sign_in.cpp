#include "core/marketplaces/shopee/sign_in.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/net/pkce.h"
#include "core/net/url.h"
#include "core/net/url_fields.h"

namespace inquiry::shopee {

AuthorizationRequest authorizationRequest(const SignInPage& page) {
  AuthorizationRequest request;
  request.state = randomState();
  request.url = page.auth + "?" + formEncoded({{"partner_id", page.partnerId}, {"auth_type", "seller"}, {"redirect_uri", page.redirectUri}, {"response_type", "code"}, {"state", request.state}});
  return request;
}

Result<PastedCode> pastedCode(const std::string& pasted, const std::string& state) {
  const std::string text(utf8::trimmed(pasted));
  const std::size_t question = text.find('?');
  if (question == std::string::npos) {
    const bool isCode = !text.empty() && text.find_first_of(" \t\r\n/=&") == std::string::npos;
    if (isCode) return PastedCode{text, {}, {}};
    return fail(ErrorKind::InvalidInput, "shopee.pasted", "That is not the address the browser ended on; copy the whole line from its address bar.");
  }
  auto fields = formFields(std::string_view(text).substr(question + 1, text.find('#', question) - question - 1));
  // The platform hands the state back in one form of the page and leaves it out in the other.
  if (!fields["state"].empty() && !isSameState(fields["state"], state))
    return fail(ErrorKind::Refused, "shopee.state", "The address belongs to another sign-in; start the sign-in again and paste the new address.");
  if (fields["code"].empty()) return fail(ErrorKind::InvalidInput, "shopee.pasted", "The address holds no code; copy it after you allowed the access.");
  return PastedCode{fields["code"], fields["shop_id"], fields["main_account_id"]};
}

}  // namespace inquiry::shopee
