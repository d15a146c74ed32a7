#pragma once

#include <optional>
#include <string>

#include "core/domain/grant.h"

namespace inquiry {

// What a token endpoint answered, as far as RFC 6749 section 5 goes. Pure: no clock, no store.
struct OAuthReply {
  Secret accessToken;
  std::optional<Secret> refreshToken;  // absent: the old one stays valid (eBay)
  Duration accessLife{};
  std::optional<Duration> refreshLife;
  std::optional<std::string> scopes;
};

// Malformed ("oauth.reply") when it is not the JSON of a grant. Never quotes the text: it may hold a token.
Result<OAuthReply> parseOAuthReply(const Secret& body);

// The `error` of a refusal ("invalid_grant"), lower-case letters and underscores only; empty when there is none.
std::string oauthErrorCode(const std::string& body);

// Generation n+1 out of an answer received at `now`; what the answer leaves out is kept from `before`.
Grant grantFrom(OAuthReply reply, const Grant& before, Instant now);

}  // namespace inquiry
