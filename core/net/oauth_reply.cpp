#include "core/net/oauth_reply.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

namespace inquiry {
namespace {

using Json = nlohmann::json;

constexpr double kDefaultLife = 3600;  // RFC 6749 recommends expires_in but does not require it
constexpr double kLongestLife = 10.0 * 365 * 86400;

// Whole token, printable and without spaces: anything else could not be sent in a header.
bool isToken(const Json& value) {
  if (!value.is_string()) return false;
  const auto& text = value.get_ref<const std::string&>();
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

std::optional<Duration> life(const Json& reply, const char* name) {
  const auto at = reply.find(name);
  if (at == reply.end() || at->is_null()) return {};
  double count = -1;
  if (at->is_number()) {
    count = at->get<double>();
  } else if (at->is_string()) {
    const auto& text = at->get_ref<const std::string&>();
    std::from_chars(text.data(), text.data() + text.size(), count);
  }
  if (!std::isfinite(count) || count < 0) return {};
  return Duration(static_cast<std::int64_t>(std::min(count, kLongestLife) * 1000));
}

}  // namespace

Result<OAuthReply> parseOAuthReply(const Secret& body) {
  const auto text = body.reveal();
  const Json reply = Json::parse(text.begin(), text.end(), nullptr, false);
  if (!reply.is_object() || !reply.contains("access_token") || !isToken(reply["access_token"])) {
    return fail(ErrorKind::Malformed, "oauth.reply", "The token answer of the platform cannot be read. Try again; then sign in again.");
  }
  OAuthReply read;
  read.accessToken = Secret(reply["access_token"].get<std::string>());
  if (const auto refresh = reply.find("refresh_token"); refresh != reply.end() && isToken(*refresh)) {
    read.refreshToken = Secret(refresh->get<std::string>());
  }
  read.accessLife = life(reply, "expires_in").value_or(Duration(static_cast<std::int64_t>(kDefaultLife * 1000)));
  read.refreshLife = life(reply, "refresh_token_expires_in");
  if (const auto scope = reply.find("scope"); scope != reply.end() && scope->is_string()) read.scopes = scope->get<std::string>();
  return read;
}

std::string oauthErrorCode(const std::string& body) {
  const Json reply = Json::parse(body, nullptr, false);
  if (!reply.is_object() || !reply.contains("error") || !reply["error"].is_string()) return {};
  std::string code = reply["error"].get<std::string>();
  const bool isPlain = code.size() <= 64 && std::all_of(code.begin(), code.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || c == '_';
  });
  return isPlain ? code : std::string();
}

Grant grantFrom(OAuthReply reply, const Grant& before, Instant now) {
  Grant grant;
  grant.accessToken = std::move(reply.accessToken);
  const bool isRotated = reply.refreshToken.has_value();
  grant.refreshToken = isRotated ? std::move(*reply.refreshToken) : before.refreshToken.clone();
  grant.accessExpiresAt = now + reply.accessLife;
  if (reply.refreshLife) {
    grant.refreshExpiresAt = now + *reply.refreshLife;
  } else if (!isRotated) {
    grant.refreshExpiresAt = before.refreshExpiresAt;
  }
  grant.generation = before.generation + 1;
  grant.scopes = reply.scopes.value_or(before.scopes);
  return grant;
}

}  // namespace inquiry
