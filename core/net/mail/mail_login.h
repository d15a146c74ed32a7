#pragma once

#include <optional>
#include <string>

#include "core/domain/secret.h"

namespace inquiry {

// Who signs in at a mail server. With an access token the password is not used.
struct MailLogin {
  std::string user;
  Secret password;                    // an app password or authorisation code counts as one
  std::optional<Secret> accessToken;  // OAuth: XOAUTH2, else OAUTHBEARER
};

}  // namespace inquiry
