#include "core/marketplaces/yahoo_shopping/shop_wire.h"

#include <algorithm>

#include "core/marketplaces/yahoo_shopping/id_token.h"
#include "core/marketplaces/yahoo_shopping/json_fields.h"
#include "core/marketplaces/yahoo_shopping/public_key.h"

namespace inquiry::yahoo_shopping {
namespace {

constexpr std::size_t kLongestStatus = 60;

HttpRequest copyOf(const HttpRequest& request) {
  HttpRequest copy;
  copy.method = request.method;
  copy.url = request.url;
  copy.headers = request.headers;
  if (request.authorization) copy.authorization = request.authorization->clone();
  copy.body = request.body;
  copy.contentType = request.contentType;
  copy.proxy = request.proxy;
  copy.maxBody = request.maxBody;
  copy.total = request.total;
  copy.reach = request.reach;
  return copy;
}

// A word of theirs, fit for a sentence on the screen.
std::string wordOf(std::string_view status) {
  std::string word;
  for (const char c : lowerCase(status.substr(0, kLongestStatus)))
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.') word += c;
  return word;
}

// The session is over, or the application has not the right.
bool isBeyondTokens(const HttpResponse& response) {
  const auto holds = [&response](std::string_view word) {
    return response.body.find(word) != std::string::npos || response.header("www-authenticate").find(word) != std::string_view::npos;
  };
  return holds("px-04102") || holds("insufficient_scope");
}

}  // namespace

std::string ShopWire::credential(std::string_view key) const {
  const auto kept = m_secrets.credential(m_store, key);
  return kept ? std::string(kept->reveal()) : std::string();
}

Result<HttpRequest> ShopWire::signedCopy(const HttpRequest& request, bool& isSigned) const {
  HttpRequest copy = copyOf(request);
  const std::string version = credential("publicKeyVersion"), sellerId = credential("sellerId");
  const auto key = m_secrets.credential(m_store, "publicKey");
  isSigned = key && !key->empty() && !version.empty() && !sellerId.empty();
  if (!isSigned) return copy;
  const std::int64_t seconds = (m_clock.now() + m_skew.estimate()).millis() / 1000;
  const auto signature = encryptedWith(*key, sellerId + ":" + std::to_string(seconds));
  // Without the headers the call would end the session, so it does not leave.
  if (!signature) return fail(ErrorKind::MissingGrant, kUnusableKey, signature.error().text);
  copy.headers.push_back({"X-sws-signature", *signature});
  copy.headers.push_back({"X-sws-signature-version", version});
  return copy;
}

Result<HttpResponse> ShopWire::perform(const HttpRequest& request, std::stop_token stop) {
  bool isSigned = false;
  const auto outgoing = signedCopy(request, isSigned);
  if (!outgoing) return fail(outgoing.error());
  const Instant asked = m_clock.now();
  auto response = m_inner.perform(*outgoing, stop);
  if (!response) return response;
  m_skew.learn(*response, asked, m_clock.now());
  // Where the key is not accepted the call may succeed all the same, and the session is the short one from then on.
  const std::string word = wordOf(response->header("x-sws-authorize-status"));
  if (isSigned && !word.empty()) {
    const std::scoped_lock lock(m_mutex);
    m_keyRefusal = word == "authorized" ? std::string() : word;
  }
  if (const Status own = checkNonce(request, *response); !own) return fail(own.error());
  // What no new token cures is no reason to ask for one: it is told as it is.
  if (response->status == 401 && isBeyondTokens(*response)) response->status = 403;
  return response;
}

Status ShopWire::checkNonce(const HttpRequest& request, const HttpResponse& response) const {
  if (response.status != 200 || request.body.find("grant_type=authorization_code") == std::string::npos) return {};
  std::string expected;
  {
    const std::scoped_lock lock(m_mutex);
    expected = m_nonce;
  }
  if (expected.empty()) return {};
  const Json answer = Json::parse(response.body, nullptr, false);
  const std::string token = textOf(fieldOf(answer, "id_token"));
  // Where none comes, PKCE alone binds the code to this sign-in.
  if (token.empty() || isNonceOf(token, expected)) return {};
  return fail(ErrorKind::Refused, "yahoo.nonce", "The answer belongs to another sign-in; start the sign-in again and paste the new address.");
}

std::string ShopWire::keyRefusal() const {
  const std::scoped_lock lock(m_mutex);
  return m_keyRefusal;
}

void ShopWire::expectNonce(std::string nonce) {
  const std::scoped_lock lock(m_mutex);
  m_nonce = std::move(nonce);
}

}  // namespace inquiry::yahoo_shopping
