#include "core/marketplaces/ebay/ebay_signer.h"

#include <sodium.h>

#include <map>

#include "core/domain/crash_point.h"
#include "core/marketplaces/ebay/ebay_json.h"
#include "core/net/url.h"

namespace inquiry::ebay {
namespace {

constexpr const char* kPrivate = "signingKey";
constexpr const char* kJwe = "signingKeyJwe";
constexpr const char* kScope = "https://api.ebay.com/oauth/api_scope";

tl::unexpected<Error> noKey(int status) {
  return fail(ErrorKind::Refused, "ebay.no-signing-key",
              "eBay wants this step signed and did not make a key for it (HTTP " + std::to_string(status) +
                  "). Check client id and client secret of the store, or do it on eBay's own page.");
}

std::string basic(const Secret& id, const Secret& secret) {
  std::string pair(id.reveal());
  pair.append(":").append(secret.reveal());
  std::string text(sodium_base64_encoded_len(pair.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(pair.data()), pair.size(), sodium_base64_VARIANT_ORIGINAL);
  sodium_memzero(pair.data(), pair.size());
  text.pop_back();
  return "Basic " + text;
}

HttpRequest posting(const Signer::Parts& parts, std::string url, std::string body, std::string type) {
  HttpRequest request;
  request.method = "POST";
  request.url = std::move(url);
  request.headers.push_back({"Accept", "application/json"});
  request.body = std::move(body);
  request.contentType = std::move(type);
  request.proxy = parts.proxy;
  return request;
}

}  // namespace

std::optional<SigningKey> Signer::key() const {
  auto secret = m_parts.secrets.credential(m_parts.store, kPrivate);
  const auto jwe = m_parts.secrets.credential(m_parts.store, kJwe);
  if (!secret || !jwe || secret->empty() || jwe->empty()) return {};
  return SigningKey{std::move(*secret), std::string(jwe->reveal())};
}

// Key management belongs to the application, not to the seller.
Result<Secret> Signer::applicationToken(const std::stop_token& stop) const {
  const auto id = m_parts.secrets.credential(m_parts.store, "clientId"), secret = m_parts.secrets.credential(m_parts.store, "clientSecret");
  if (!id) return fail(id.error());
  if (!secret) return fail(secret.error());
  HttpRequest request = posting(m_parts, m_parts.endpoints.tokenUrl(), formEncoded({{"grant_type", "client_credentials"}, {"scope", kScope}}), "application/x-www-form-urlencoded");
  request.authorization = Secret(basic(*id, *secret));
  const auto answer = m_parts.http.perform(request, stop);
  if (!answer) return fail(answer.error());
  const auto json = parsedObject(answer->body, "application token");
  const std::string token = json ? textOf(*json, "access_token") : std::string();
  if (answer->status != 200 || token.empty()) return noKey(answer->status);
  return Secret(token);
}

Status Signer::renew(std::stop_token stop) {
  const auto token = applicationToken(stop);
  if (!token) return fail(token.error());
  HttpRequest request = posting(m_parts, m_parts.endpoints.apiz + "/developer/key_management/v1/signing_key", R"({"signingKeyCipher":"ED25519"})", "application/json");
  std::string bearer = "Bearer ";
  bearer.append(token->reveal());
  request.authorization = Secret(std::move(bearer));
  const auto answer = m_parts.http.perform(request, stop);
  if (!answer) return fail(answer.error());
  const auto json = parsedObject(answer->body, "signing key");
  const std::string made = json ? textOf(*json, "privateKey") : std::string(), jwe = json ? textOf(*json, "jwe") : std::string();
  if (answer->status / 100 != 2 || made.empty() || jwe.empty()) return noKey(answer->status);
  INQUIRY_CRASH_POINT("ebay.signing-key.received");
  std::map<std::string, Secret> kept;
  kept.emplace(kPrivate, Secret(made));
  kept.emplace(kJwe, Secret(jwe));
  return m_parts.secrets.saveCredentials(m_parts.store, std::move(kept));
}

Result<std::vector<HttpHeader>> Signer::headersFor(const SignedCall& call, Duration clockSkew) const {
  const auto known = key();
  if (!known) return std::vector<HttpHeader>{};
  return signatureHeaders(call, *known, m_parts.clock.now() + clockSkew);
}

}  // namespace inquiry::ebay
