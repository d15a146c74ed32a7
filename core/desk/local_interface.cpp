#include "core/desk/local_interface.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/desk/local_pages.h"
#include "core/desk/parts.h"
#include "core/domain/loopback.h"
#include "core/storage/sign_in_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kBearer = "Bearer ";

LocalAnswer refused(int status, const char* code, const std::string& text) { return {status, Json{{"error", {{"code", code}, {"text", text}}}}.dump(), {}}; }

LocalAnswer refused(const Error& error) {
  const int status = error.kind == ErrorKind::InvalidInput ? 400 : error.kind == ErrorKind::NotFound ? 404 : error.kind == ErrorKind::Refused ? 403 : 503;
  return {status, Json{{"error", {{"code", error.code}, {"text", error.text}}}}.dump(-1, ' ', false, Json::error_handler_t::replace), {}};
}

std::string header(const LocalRequest& request, const char* name) {
  const auto found = request.headers.find(name);
  return found == request.headers.end() ? std::string() : found->second;
}

// "127.0.0.1:8787", "[::1]:8787", "localhost".
bool isOurHost(const std::string& host) {
  const std::size_t colon = host.rfind(':'), bracket = host.rfind(']');
  const bool hasPort = colon != std::string::npos && (bracket == std::string::npos || colon > bracket);
  if (hasPort && host.find_first_not_of("0123456789", colon + 1) != std::string::npos) return false;
  return isLoopbackHost(std::string_view(host).substr(0, hasPort ? colon : host.size()));
}

// A browser says on whose behalf it asks.
bool isOfWebPage(const LocalRequest& request) {
  const std::string site = header(request, "sec-fetch-site");
  return request.headers.contains("origin") || (!site.empty() && site != "none");
}

// What is read is what the person at the desk may see: of nobody that is nothing, not zeros.
Status requireSomebody(const Parts& parts) {
  if (!parts.me.isNobody()) return {};
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  const auto needed = storage::SignInRepository((*reader)->connection()).isAny();
  if (!needed) return fail(needed.error());
  return *needed ? fail(ErrorKind::Refused, "rights.signed_out", "Nobody is signed in: sign in with your own name and password first.") : Status();
}

}  // namespace

bool LocalInterface::mayPass() {
  const Duration now = m_parts.clock.steady();
  const std::scoped_lock lock(m_mutex);
  if (!m_isCounting) m_countedAt = now;
  m_isCounting = true;
  m_left = std::min<double>(kBurst, m_left + static_cast<double>((now - m_countedAt).count()) * kPerSecond / 1000.0);
  m_countedAt = now;
  if (m_left < 1) return false;
  m_left -= 1;
  return true;
}

LocalAnswer LocalInterface::answer(const LocalRequest& request) {
  if (!mayPass()) {
    LocalAnswer busy = refused(429, "local.pace", "Too many requests: wait a second.");
    busy.headers["Retry-After"] = "1";
    return busy;
  }
  if (request.method != "GET") {
    LocalAnswer other = refused(405, "local.method", "Only GET is answered: nothing can be written here.");
    other.headers["Allow"] = "GET";
    return other;
  }
  if (!isOurHost(header(request, "host"))) return refused(403, "local.host", "Ask for 127.0.0.1 or localhost.");
  if (isOfWebPage(request)) return refused(403, "local.web_page", "Web pages are not answered, only programs of this computer.");
  const std::string authorization = header(request, "authorization");
  const bool isBearer = authorization.starts_with(kBearer);
  if (!m_tokens.admits(isBearer ? std::string_view(authorization).substr(kBearer.size()) : std::string_view())) {
    LocalAnswer stranger = refused(401, "local.token", "Send the header \"Authorization: Bearer KEY\" with a key made in the settings, local interface.");
    stranger.headers["WWW-Authenticate"] = "Bearer";
    return stranger;
  }
  if (const auto somebody = requireSomebody(m_parts); !somebody) return refused(somebody.error());
  const auto page = localPage(m_parts, request.path, request.query);
  if (!page) return refused(page.error());
  return {200, page->dump(-1, ' ', false, Json::error_handler_t::replace), {}};
}

}  // namespace inquiry::desk
