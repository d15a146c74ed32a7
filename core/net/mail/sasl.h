#pragma once

#include <string>
#include <string_view>

#include "core/net/mail/mail_login.h"

namespace inquiry {

enum class SaslMethod { Plain, XOAuth2, OAuthBearer };

std::string_view saslName(SaslMethod method);
// The first thing the client says, in base64 (RFC 4616, RFC 7628, Google's XOAUTH2). Holds the secret: wipe it.
std::string saslInitial(SaslMethod method, const MailLogin& login, std::string_view host, int port);
// What is said to the server's explanation of a refusal, so that it gets to its NO.
std::string saslAfterRefusal(SaslMethod method);
std::string base64(std::string_view bytes);

}  // namespace inquiry
