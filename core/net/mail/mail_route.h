#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/store.h"

namespace inquiry {

// How mail servers are reached; the same for reading and sending.
struct MailRoute {
  std::optional<std::string> proxy = {};  // "http://host:port" or "socks5h://host:port"
  // Trusted authorities (PEM) in place of the system's: a file the administrator of the machine provides.
  std::string authoritiesFile = {};
  Duration connectTimeout = std::chrono::seconds(20);  // name, TCP, proxy, TLS and greeting together
  Duration idleTimeout = std::chrono::seconds(60);     // without a byte while an answer is due
};

// "none" only to a literal loopback address and without a proxy; host and port such that no URL can be made to say something else.
Status checkMailServer(const MailServer& server, const MailRoute& route);
// "imaps://host:993" and the like; `scheme` is "imap" or "smtp".
std::string mailUrl(std::string_view scheme, const MailServer& server);

}  // namespace inquiry
