#include "core/net/url.h"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>
#include <memory>

#include "core/domain/loopback.h"

namespace inquiry {
namespace {

struct UrlFree {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using ParsedUrl = std::unique_ptr<CURLU, UrlFree>;

std::optional<std::string> part(CURLU* url, CURLUPart which, unsigned flags = 0) {
  char* text = nullptr;
  if (curl_url_get(url, which, &text, flags) != CURLUE_OK || !text) return {};
  std::string value(text);
  curl_free(text);
  return value;
}

std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

bool hasControlOrSpace(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f; });
}

}  // namespace

std::optional<UrlParts> urlParts(const std::string& url) {
  const auto authority = url.find("://");
  // curl forgives missing and extra slashes; then a part of the path would become the host.
  if (hasControlOrSpace(url) || authority == std::string::npos || url.compare(authority, 4, ":///") == 0) return {};
  const ParsedUrl parsed(curl_url());
  // Without CURLU_NON_SUPPORT_SCHEME nothing but curl's own protocols gets through.
  if (!parsed || curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), CURLU_DISALLOW_USER) != CURLUE_OK) return {};
  const auto scheme = part(parsed.get(), CURLUPART_SCHEME);
  auto host = part(parsed.get(), CURLUPART_HOST);
  const auto port = part(parsed.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT);
  if (!scheme || !host || host->empty() || !port) return {};
  if (host->size() > 2 && host->front() == '[') *host = host->substr(1, host->size() - 2);
  UrlParts parts{lowered(*scheme), lowered(*host), 0, part(parsed.get(), CURLUPART_PATH).value_or("/")};
  std::from_chars(port->data(), port->data() + port->size(), parts.port);
  if (const auto query = part(parsed.get(), CURLUPART_QUERY)) parts.pathAndQuery += "?" + *query;
  return parts;
}

Result<UrlParts> checkedUrl(const std::string& url, const std::optional<std::string>& proxy) {
  auto parts = urlParts(url);
  if (!parts) return fail(ErrorKind::Refused, "http.url", "The address cannot be read. Check the endpoint of the store.");
  if (parts->scheme != "https" && parts->scheme != "http") {
    return fail(ErrorKind::Refused, "http.protocol", "Only https addresses are called. Check the endpoint of the store.");
  }
  const bool isPlain = parts->scheme == "http";
  if (isPlain && !isLoopbackHost(parts->host)) {
    return fail(ErrorKind::Refused, "http.plain", "http:// is allowed to this machine only. Use https:// for this endpoint.");
  }
  if (!proxy || proxy->empty()) return *parts;
  // Credentials of a proxy are part of its address, so only the scheme and host are looked at here.
  const auto at = proxy->rfind('@');
  const auto scheme = proxy->find("://");
  const std::string bare = at != std::string::npos && scheme != std::string::npos && at > scheme
                               ? proxy->substr(0, scheme + 3) + proxy->substr(at + 1) : *proxy;
  const bool isSocks = bare.starts_with("socks5h://");
  const auto through = urlParts(isSocks ? "http" + bare.substr(7) : bare);
  if (!through || (!isSocks && through->scheme != "http")) {
    return fail(ErrorKind::Refused, "http.proxy_url", "The proxy must be http://host:port or socks5h://host:port.");
  }
  if (isPlain && !isLoopbackHost(through->host)) {
    return fail(ErrorKind::Refused, "http.plain", "http:// does not go through a proxy on another machine. Use https://.");
  }
  return *parts;
}

std::string urlEncoded(std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string encoded;
  encoded.reserve(text.size() * 3 / 2);
  for (const char c : text) {
    const bool isUnreserved = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                              c == '.' || c == '_' || c == '~';
    if (isUnreserved) {
      encoded += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      encoded += '%';
      encoded += kHex[byte >> 4U];
      encoded += kHex[byte & 15U];
    }
  }
  return encoded;
}

std::string formEncoded(const std::vector<std::pair<std::string, std::string>>& fields) {
  std::string form;
  for (const auto& [name, value] : fields) {
    if (!form.empty()) form += '&';
    form += urlEncoded(name) + '=' + urlEncoded(value);
  }
  return form;
}

}  // namespace inquiry
