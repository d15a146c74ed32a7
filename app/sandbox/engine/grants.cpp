#include "app/sandbox/engine/grants.h"

namespace inquiry::sandbox {

Grants::Grants(Terms terms, std::uint64_t seed) : m_terms(std::move(terms)), m_dice(seed) { m_refresh = newRefreshToken(); }

std::string Grants::newRefreshToken() { return m_terms.refreshPrefix + m_dice.hex(24) + m_terms.refreshSuffix; }

std::string Grants::newAccessToken(Instant now) {
  std::string token = m_terms.accessPrefix + m_dice.hex(32) + m_terms.accessSuffix;
  m_access[token] = now + m_terms.accessLife;
  return token;
}

std::optional<Grants::Tokens> Grants::refreshed(const std::string& refreshToken, Instant now) {
  if (m_refresh.empty() || refreshToken != m_refresh) return {};
  if (m_terms.rotation == Rotation::SingleUse) m_refresh = newRefreshToken();
  return Tokens{newAccessToken(now), m_refresh};
}

std::string Grants::issueCode(Instant now) {
  std::string code = "sbx-" + m_dice.hex(20);
  m_codes[code] = now + std::chrono::minutes(10);
  return code;
}

std::optional<Grants::Tokens> Grants::exchanged(const std::string& code, Instant now) {
  const auto found = m_codes.find(code);
  if (found == m_codes.end()) return {};
  const bool late = found->second < now;
  m_codes.erase(found);
  if (late) return {};
  m_refresh = newRefreshToken();
  return Tokens{newAccessToken(now), m_refresh};
}

bool Grants::isValid(const std::string& accessToken, Instant now) const {
  const auto found = m_access.find(accessToken);
  return found != m_access.end() && now < found->second;
}

void Grants::revoke() {
  m_refresh.clear();
  m_access.clear();
}

}  // namespace inquiry::sandbox
