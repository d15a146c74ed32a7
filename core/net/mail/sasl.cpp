#include "core/net/mail/sasl.h"

#include <string.h>

#include <cstdint>

namespace inquiry {

std::string_view saslName(SaslMethod method) {
  switch (method) {
    case SaslMethod::XOAuth2: return "XOAUTH2";
    case SaslMethod::OAuthBearer: return "OAUTHBEARER";
    case SaslMethod::Plain: break;
  }
  return "PLAIN";
}

std::string base64(std::string_view bytes) {
  constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t bits = 0;
    for (std::size_t each = 0; each < 3; ++each)
      bits = (bits << 8U) | (at + each < bytes.size() ? static_cast<unsigned char>(bytes[at + each]) : 0U);
    for (unsigned each = 0; each < 4; ++each)
      text += at + each <= bytes.size() ? kAlphabet[(bits >> (18 - 6 * each)) & 63U] : '=';
  }
  return text;
}

std::string saslInitial(SaslMethod method, const MailLogin& login, std::string_view host, int port) {
  const std::string_view secret = method == SaslMethod::Plain || !login.accessToken ? login.password.reveal() : login.accessToken->reveal();
  std::string words;
  words.reserve(login.user.size() + secret.size() + host.size() + 64);
  if (method == SaslMethod::Plain) {
    words += '\0';
    words += login.user;
    words += '\0';
    words += secret;
  } else if (method == SaslMethod::XOAuth2) {
    words.append("user=").append(login.user).append("\1auth=Bearer ").append(secret).append("\1\1");
  } else {
    words.append("n,a=").append(login.user).append(",\1host=").append(host).append("\1port=").append(std::to_string(port));
    words.append("\1auth=Bearer ").append(secret).append("\1\1");
  }
  std::string encoded = base64(words);
  explicit_bzero(words.data(), words.size());
  return encoded;
}

std::string saslAfterRefusal(SaslMethod method) { return method == SaslMethod::OAuthBearer ? "AQ==" : ""; }

}  // namespace inquiry
