#include "core/net/oauth_exchange.h"

#include <algorithm>

#include "core/domain/crash_point.h"
#include "core/net/oauth_reply.h"
#include "core/net/pkce.h"
#include "core/net/rate_limiter.h"
#include "core/net/url.h"

namespace inquiry {
namespace {

constexpr std::size_t kLargestReply = 64U << 10U;
constexpr Duration kTotal = std::chrono::seconds(30);

void wipe(std::string& text) { Secret(std::move(text)).wipe(); }

void wipe(FormFields& form) {
  for (auto& [name, value] : form) wipe(value);
}

tl::unexpected<Error> replyLost() {
  return fail(ErrorKind::Ambiguous, "oauth.reply_lost", "The platform's answer with the new token was lost on the way.");
}

}  // namespace

OAuthExchange::OAuthExchange(Settings settings, HttpTransport& http, SecretStore& secrets, const Clock& clock)
    : m_settings(std::move(settings)), m_http(http), m_secrets(secrets), m_clock(clock) {}

Result<OAuthExchange::Received> OAuthExchange::refresh(const Grant& from, const Secret& refreshToken, std::stop_token stop) {
  FormFields form{{"grant_type", "refresh_token"}, {"refresh_token", std::string(refreshToken.reveal())}};
  if (!m_settings.endpoint.scopes.empty()) form.emplace_back("scope", m_settings.endpoint.scopes);
  INQUIRY_CRASH_POINT("oauth.refresh.before_mark");
  if (const auto marked = m_secrets.refreshStarted(m_settings.store, from.generation); !marked) {
    wipe(form);
    return fail(marked.error());
  }
  INQUIRY_CRASH_POINT("oauth.refresh.marked");
  // Cancelling the question of a single-use token costs the grant when the answer is already on its way, so it is let finish
  // (kTotal at most); the callers that only wait for it are still released at once.
  const bool isSingleUse = m_settings.endpoint.rotation == OAuthEndpoint::Rotation::SingleUse;
  auto response = ask(std::move(form), isSingleUse ? std::stop_token() : stop);
  INQUIRY_CRASH_POINT("oauth.refresh.answered");
  if (!response) {
    if (response.error().kind == ErrorKind::Ambiguous || response.error().kind == ErrorKind::Malformed) return replyLost();
    return fail(response.error());
  }
  if (response->status >= 500 && isSingleUse) return replyLost();  // whether the token was turned over nobody knows
  if (response->status < 200 || response->status > 299) return fail(refusal(*response));
  return received(from, Secret(std::move(response->body)));
}

Result<OAuthExchange::Received> OAuthExchange::code(const Grant& from, FormFields form, std::stop_token stop) {
  const bool isNamed = std::any_of(form.begin(), form.end(), [](const auto& field) { return field.first == "grant_type"; });
  if (!isNamed) form.emplace(form.begin(), "grant_type", "authorization_code");
  INQUIRY_CRASH_POINT("oauth.code.before_send");
  auto response = ask(std::move(form), stop);
  INQUIRY_CRASH_POINT("oauth.code.answered");
  if (!response) return fail(response.error());
  if (response->status < 200 || response->status > 299) return fail(refusal(*response));
  return received(from, Secret(std::move(response->body)));
}

Result<OAuthExchange::Received> OAuthExchange::received(const Grant& from, Secret raw) {
  INQUIRY_CRASH_POINT("oauth.reply.before_journal");
  // A journal that cannot be written does not stop us: the grant is in memory and saving it is tried next.
  [[maybe_unused]] const auto journalled = m_secrets.journalReply(m_settings.store, from.generation, raw);
  INQUIRY_CRASH_POINT("oauth.reply.journalled");
  auto reply = parseOAuthReply(raw);
  INQUIRY_CRASH_POINT("oauth.reply.parsed");
  if (!reply) return replyLost();
  const Duration life = reply->accessLife;
  return Received{grantFrom(std::move(*reply), from, m_clock.now()), life};
}

Result<HttpRequest> OAuthExchange::request(FormFields form) const {
  auto id = m_secrets.credential(m_settings.store, "clientId");
  auto secret = m_secrets.credential(m_settings.store, "clientSecret");
  const bool isPublic = m_settings.endpoint.clientSecret == OAuthEndpoint::ClientSecret::Optional && !secret && secret.error().kind == ErrorKind::NotFound;
  for (const auto* each : {&id, &secret}) {
    if (*each || (each == &secret && isPublic)) continue;
    wipe(form);
    if (each->error().kind != ErrorKind::NotFound) return fail(each->error());
    return fail(ErrorKind::Unauthorised, "oauth.client_missing", "Enter the id and the secret of the application for this store.");
  }
  HttpRequest request;
  request.method = "POST";
  request.url = m_settings.endpoint.tokenUrl;
  request.headers = m_settings.headers;
  request.headers.push_back({"Accept", "application/json"});
  request.contentType = "application/x-www-form-urlencoded";
  request.proxy = m_settings.proxy;
  request.maxBody = kLargestReply;
  request.total = kTotal;
  if (isPublic) {
    form.emplace_back("client_id", std::string(id->reveal()));
  } else if (m_settings.endpoint.clientAuth == OAuthEndpoint::ClientAuth::Basic) {
    request.authorization = basicAuthorization(*id, *secret);
  } else {
    form.emplace_back("client_id", std::string(id->reveal()));
    form.emplace_back("client_secret", std::string(secret->reveal()));
  }
  request.body = formEncoded(form);
  wipe(form);
  return request;
}

Result<HttpResponse> OAuthExchange::ask(FormFields form, std::stop_token stop) {
  auto question = request(std::move(form));
  if (!question) return fail(question.error());
  INQUIRY_CRASH_POINT("oauth.request.before_send");
  auto response = m_http.perform(*question, stop);
  wipe(question->body);
  return response;
}

Error OAuthExchange::refusal(const HttpResponse& response) const {
  if (response.status == 429) {
    const Duration pause = retryAfter(response, m_clock.now()).value_or(std::chrono::minutes(1));
    return {ErrorKind::Throttled, "oauth.throttled", "The platform asked to wait before the next token is given.", m_clock.now() + pause};
  }
  if (response.status >= 500 || response.status < 400) {
    return {ErrorKind::PlatformDown, "oauth.down", "The platform's sign-in does not work at the moment. It is tried again.", {}};
  }
  const std::string code = oauthErrorCode(response.body);
  if (code == "invalid_grant") {
    return {ErrorKind::Unauthorised, "oauth.invalid_grant", "The platform does not accept the sign-in any more. Sign in again.", {}};
  }
  if (code == "invalid_scope") {
    return {ErrorKind::MissingGrant, "oauth.scope", "The sign-in does not cover a right that is asked for. Sign in again.", {}};
  }
  return {ErrorKind::Unauthorised, "oauth.client_refused",
          "The platform refused the application's id or secret. Check both in the settings of the store.", {}};
}

}  // namespace inquiry
