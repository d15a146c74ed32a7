#include "core/marketplaces/shopee/shopee_wire.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "core/marketplaces/shopee/shopee_json.h"
#include "core/net/url.h"
#include "core/net/url_fields.h"

namespace inquiry::shopee {
namespace {

// What stands before "?" and "#".
std::string pathOf(std::string_view address) { return std::string(address.substr(0, address.find_first_of("?#"))); }

// A signature is good for five minutes; whoever is off by more than this signs with another time than before.
constexpr std::int64_t kWorthSigningAnew = 30;
// `expire_in` is a number of seconds, but one sample of the reference shows a date.
constexpr std::int64_t kIsADate = 1'000'000'000;
constexpr std::int64_t kUsualLife = 4 * 3600;
constexpr std::string_view kScheme = "Bearer ";

HttpRequest copyOf(const HttpRequest& request) {
  HttpRequest copy;
  copy.method = request.method;
  copy.url = request.url;
  copy.headers = request.headers;
  copy.body = request.body;
  copy.contentType = request.contentType;
  copy.proxy = request.proxy;
  copy.maxBody = request.maxBody;
  copy.total = request.total;
  copy.reach = request.reach;
  return copy;
}

bool isNumber(std::string_view text) {
  return !text.empty() && text.size() <= 18 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The status that says to the session what the name says.
int statusFor(const Verdict& verdict, int status) {
  if (isTokenRefused(verdict)) return 401;
  if (isPlatformBusy(verdict)) return 503;
  if (status == 429) return 429;
  if (status >= 500) return status;
  return status == 403 || status == 404 ? status : 400;
}

}  // namespace

std::string ShopeeWire::credential(std::string_view key) const {
  const auto secret = m_secrets.credential(m_store, key);
  return secret ? std::string(secret->reveal()) : std::string();
}

Result<ShopeeWire::Identity> ShopeeWire::identity() const {
  auto key = m_secrets.credential(m_store, "partnerKey");
  if (!key && key.error().kind != ErrorKind::NotFound) return fail(key.error());
  Identity who{{credential("partnerId"), credential("shopId")}, key ? std::move(*key) : Secret()};
  if (isNumber(who.caller.partnerId) && isNumber(who.caller.shopId) && !who.partnerKey.empty()) return who;
  return fail(ErrorKind::Unauthorised, "shopee.credentials", "Enter partner id, partner key and shop id of this store; both ids are numbers.");
}

std::int64_t ShopeeWire::timestamp() const { return (m_clock.now() + m_skew.estimate()).millis() / 1000; }

std::optional<Error> ShopeeWire::tokenTrouble() const {
  const std::scoped_lock lock(m_mutex);
  return m_tokenTrouble;
}

void ShopeeWire::setConsentEnd(std::optional<Instant> at) {
  const std::scoped_lock lock(m_mutex);
  m_consentEnd = at;
  m_isConsentEndKnown = true;
}

// After a start the end is the one the stored grant was kept with.
std::optional<Duration> ShopeeWire::consentLeft() {
  const std::scoped_lock lock(m_mutex);
  if (!m_isConsentEndKnown) {
    const auto stored = m_secrets.grant(m_store);
    if (stored) m_consentEnd = stored->refreshExpiresAt;
    m_isConsentEndKnown = true;
  }
  if (!m_consentEnd) return {};
  return std::max(Duration(0), *m_consentEnd - m_clock.now());
}

Result<HttpResponse> ShopeeWire::perform(const HttpRequest& request, std::stop_token stop) {
  const bool isOurs = request.url.starts_with(m_base + "/api/v2/");
  if (isOurs && request.url == m_base + kRefreshPath) return token(request, stop);
  if (isOurs && request.authorization) return call(request, stop);
  return m_http.perform(request, stop);
}

Result<HttpResponse> ShopeeWire::send(const HttpRequest& request, std::stop_token stop) {
  const Instant asked = m_clock.now();
  auto response = m_http.perform(request, stop);
  if (response) m_skew.learn(*response, asked, m_clock.now());
  return response;
}

Result<HttpRequest> ShopeeWire::signedCall(const HttpRequest& request, std::int64_t at) const {
  auto who = identity();
  if (!who) return fail(who.error());
  const std::string_view whole = request.authorization->reveal();
  const Secret access(std::string(whole.starts_with(kScheme) ? whole.substr(kScheme.size()) : whole));
  HttpRequest ready = copyOf(request);
  const std::string path = pathOf(request.url.substr(m_base.size()));
  const std::string sign = signatureOf(shopBase(who->caller, path, at, access), who->partnerKey);
  ready.url += request.url.find('?') == std::string::npos ? '?' : '&';
  ready.url += formEncoded({{"partner_id", who->caller.partnerId}, {"timestamp", std::to_string(at)}, {"access_token", std::string(access.reveal())},
                            {"shop_id", who->caller.shopId}, {"sign", sign}});
  return ready;
}

Result<HttpResponse> ShopeeWire::call(const HttpRequest& request, std::stop_token stop) {
  const std::int64_t at = timestamp();
  auto ready = signedCall(request, at);
  if (!ready) return fail(ready.error());
  auto response = send(*ready, stop);
  if (!response) return response;
  Verdict verdict = verdictOf(response->body);
  if (isClockRefused(verdict) && std::abs(timestamp() - at) > kWorthSigningAnew) {
    ready = signedCall(request, timestamp());
    if (!ready) return fail(ready.error());
    response = send(*ready, stop);
    if (!response) return response;
    verdict = verdictOf(response->body);
  }
  if (verdict.isRefused()) response->status = statusFor(verdict, response->status);
  return response;
}

Result<HttpRequest> ShopeeWire::tokenRequest(const HttpRequest& request, std::int64_t at) const {
  auto who = identity();
  if (!who) return fail(who.error());
  const auto form = formFields(request.body);
  const auto field = [&form](const char* name) {
    const auto found = form.find(name);
    return found == form.end() ? std::string() : found->second;
  };
  const bool isCode = field("grant_type") == "authorization_code";
  Json body{{"partner_id", asNumber(who->caller.partnerId)}};
  if (isCode) body["code"] = field("code");
  if (!isCode) body["refresh_token"] = field("refresh_token");
  // A code of a main account is exchanged for that account; its pair is then turned over for this shop.
  const bool isOfMainAccount = isCode && isNumber(field("main_account_id"));
  if (isOfMainAccount) body["main_account_id"] = asNumber(field("main_account_id"));
  if (!isOfMainAccount) body["shop_id"] = asNumber(who->caller.shopId);
  HttpRequest ready = copyOf(request);
  const std::string path = isCode ? kTokenPath : kRefreshPath;
  const std::string sign = signatureOf(publicBase(who->caller.partnerId, path, at), who->partnerKey);
  ready.url = m_base + path + "?" + formEncoded({{"partner_id", who->caller.partnerId}, {"timestamp", std::to_string(at)}, {"sign", sign}});
  ready.contentType = "application/json";
  ready.body = compact(body);
  return ready;
}

Result<HttpResponse> ShopeeWire::token(const HttpRequest& request, std::stop_token stop) {
  const std::int64_t at = timestamp();
  auto ready = tokenRequest(request, at);
  if (!ready) return fail(ready.error());
  auto response = send(*ready, stop);
  // Refused by its signature: the refresh token is not spent.
  if (response && isClockRefused(verdictOf(response->body)) && std::abs(timestamp() - at) > kWorthSigningAnew) {
    Secret(std::move(ready->body)).wipe();
    ready = tokenRequest(request, timestamp());
    if (!ready) return fail(ready.error());
    response = send(*ready, stop);
  }
  const bool isOfMainAccount = ready->body.find("\"main_account_id\"") != std::string::npos;
  Secret(std::move(ready->body)).wipe();
  if (response) translateToken(*response, ready->url.starts_with(m_base + kTokenPath), isOfMainAccount);
  return response;
}

void ShopeeWire::translateToken(HttpResponse& response, bool isCode, bool isOfMainAccount) {
  const Verdict verdict = verdictOf(response.body);
  if (verdict.isRefused()) {
    const bool isTrouble = !isGrantGone(verdict) && !isPlatformBusy(verdict) && response.status < 500;
    {
      const std::scoped_lock lock(m_mutex);
      m_tokenTrouble = isTrouble ? errorOf(verdict, m_clock.now() + m_skew.estimate()) : std::nullopt;
    }
    const auto told = errorOf(verdict, m_clock.now() + m_skew.estimate());
    if (isPlatformBusy(verdict)) response.status = 503;
    else if (told && told->kind == ErrorKind::Throttled && response.status < 500) response.status = 429;
    else if (response.status < 400) response.status = 400;
    if (response.status == 429 && told && told->until) {
      const auto left = (*told->until - m_clock.now() - m_skew.estimate()).count() / 1000 + 1;
      response.headers.push_back({"retry-after", std::to_string(left)});
    }
    response.body = compact(Json{{"error", isGrantGone(verdict) ? "invalid_grant" : "invalid_client"}});
    return;
  }
  Json answer = Json::parse(response.body, nullptr, false);
  if (response.status != 200 || !answer.is_object() || textOf(answer, "access_token").empty()) return;
  {
    const std::scoped_lock lock(m_mutex);
    m_tokenTrouble.reset();
    // A new consent has an end of its own, which is asked for afterwards.
    if (isCode) m_consentEnd.reset(), m_isConsentEndKnown = true;
  }
  std::int64_t life = countOf(answer, "expire_in");
  if (life > kIsADate) life -= timestamp();
  if (life <= 0) life = kUsualLife;
  // The pair of a main account opens no shop: it is turned over before its first use.
  if (isOfMainAccount) life = 0;
  Json told{{"access_token", textOf(answer, "access_token")}, {"refresh_token", textOf(answer, "refresh_token")}, {"expires_in", std::max<std::int64_t>(life, 0)}};
  if (const auto left = consentLeft()) told["refresh_token_expires_in"] = left->count() / 1000;
  Secret(std::move(response.body)).wipe();
  response.body = compact(told);
}

}  // namespace inquiry::shopee
