#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/domain/error.h"

namespace inquiry {

// The parts of an absolute address that decide whether it may be called.
struct UrlParts {
  std::string scheme;  // lower case
  std::string host;    // lower case, IPv6 without brackets, IPv4 in dotted form whatever way it was written
  int port = 0;        // the scheme's own when none is given
  std::string pathAndQuery;
};

// Read by the same parser that later makes the call, so that the two cannot disagree about the host. Empty when it is not an
// absolute address or holds a user name or password.
std::optional<UrlParts> urlParts(const std::string& url);

// https to anywhere; http only to a loopback host, and then not through a proxy on another machine. `proxy` may be
// "http://host:port" or "socks5h://host:port". Fails with Refused: "http.protocol", "http.plain", "http.url", "http.proxy_url".
Result<UrlParts> checkedUrl(const std::string& url, const std::optional<std::string>& proxy);

// Percent-encodes for a query value or path segment (RFC 3986 unreserved stay).
std::string urlEncoded(std::string_view text);
// "a=1&b=x%20y" in the given order.
std::string formEncoded(const std::vector<std::pair<std::string, std::string>>& fields);

}  // namespace inquiry
