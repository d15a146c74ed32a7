#include "core/marketplaces/rakuten/shop_keys.h"

#include "core/domain/utf8.h"
#include "core/net/pkce.h"

namespace inquiry::rakuten {
namespace {

// After a key was reissued calls may fail for 10 to 30 minutes.
constexpr Duration kFresh = std::chrono::minutes(30);
constexpr const char* kProven = "proven";

bool isSame(const std::optional<Secret>& one, const Secret& other) { return one && one->reveal() == other.reveal(); }

Error missingKeys() {
  return {ErrorKind::Unauthorised, "rakuten.no-keys", "The keys of the shop are missing: paste the service secret and the licence key from RMS.", {}};
}

}  // namespace

Secret esaHeader(const Secret& serviceSecret, const Secret& licenseKey) {
  // The pair is put together as for RFC 7617; only the scheme is Rakuten's own.
  const Secret basic = basicAuthorization(serviceSecret, licenseKey);
  return Secret("ESA" + std::string(basic.reveal().substr(basic.reveal().find(' '))));
}

Result<Secret> ShopKeys::licenseKey() const {
  auto key = m_secrets.credential(m_store, "licenseKey");
  if (!key && key.error().kind == ErrorKind::NotFound) return fail(missingKeys());
  return key;
}

Result<Secret> ShopKeys::header() {
  const auto service = m_secrets.credential(m_store, "serviceSecret");
  if (!service) return fail(service.error().kind == ErrorKind::NotFound ? missingKeys() : service.error());
  const auto license = licenseKey();
  if (!license) return fail(license.error());
  // Pasted with the blanks around it.
  Secret header = esaHeader(Secret(std::string(utf8::trimmed(service->reveal()))), Secret(std::string(utf8::trimmed(license->reveal()))));
  const std::scoped_lock lock(m_mutex);
  if (isSame(m_refused, header)) {
    return fail(ErrorKind::Unauthorised, "rakuten.key-refused",
                "Rakuten does not accept the keys any more, so nothing is asked with them: issue a new licence key in RMS and paste it here.");
  }
  if (isSame(m_known, header)) return header;
  if (!grantOf(header)) {
    Grant grant;
    grant.accessToken = header.clone();
    grant.accessExpiresAt = m_clock.now() + kFresh;
    save(std::move(grant));
  }
  m_known = header.clone();
  return header;
}

std::optional<Grant> ShopKeys::grantOf(const Secret& header) const {
  auto grant = m_secrets.grant(m_store);
  if (!grant || grant->accessToken.reveal() != header.reveal()) return {};
  return std::move(*grant);
}

// What cannot be kept is found out again.
void ShopKeys::save(Grant grant) {
  if (const auto before = m_secrets.grant(m_store)) grant.generation = before->generation + 1;
  static_cast<void>(m_secrets.saveGrant(m_store, std::move(grant)));
}

void ShopKeys::accepted(const Secret& header) {
  const std::scoped_lock lock(m_mutex);
  if (isSame(m_proven, header)) return;
  m_proven = header.clone();
  m_refused.reset();
  auto grant = grantOf(header);
  if (!grant || grant->scopes == kProven) return;
  grant->scopes = kProven;
  save(std::move(*grant));
}

std::optional<Instant> ShopKeys::freshUntil(const Secret& header) const {
  const std::scoped_lock lock(m_mutex);
  const auto grant = grantOf(header);
  if (!grant || grant->scopes == kProven || grant->accessExpiresAt <= m_clock.now()) return {};
  return grant->accessExpiresAt;
}

void ShopKeys::refused(const Secret& header) {
  const std::scoped_lock lock(m_mutex);
  m_refused = header.clone();
  m_proven.reset();
}

void ShopKeys::askAgain() {
  const std::scoped_lock lock(m_mutex);
  m_refused.reset();
}

void ShopKeys::endsAt(Instant end) {
  const std::scoped_lock lock(m_mutex);
  if (!m_known) return;
  auto grant = grantOf(*m_known);
  if (!grant || grant->refreshExpiresAt == end) return;
  grant->refreshExpiresAt = end;
  save(std::move(*grant));
}

std::optional<Instant> ShopKeys::end() const {
  const std::scoped_lock lock(m_mutex);
  const auto grant = m_secrets.grant(m_store);
  // Of other keys than those in use nothing is known.
  if (!grant || (m_known && grant->accessToken.reveal() != m_known->reveal())) return {};
  return grant->refreshExpiresAt;
}

}  // namespace inquiry::rakuten
