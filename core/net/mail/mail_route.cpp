#include "core/net/mail/mail_route.h"

#include <algorithm>

#include "core/domain/loopback.h"
#include "core/net/mail/mail_fault.h"

namespace inquiry {
namespace {

bool isHostCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

bool isHost(std::string_view host) {
  if (host.empty() || host.size() > 253) return false;
  if (host.find(':') == std::string_view::npos) return std::all_of(host.begin(), host.end(), isHostCharacter);
  if (host.front() == '[' && host.back() == ']') host = host.substr(1, host.size() - 2);
  return host.find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
}

}  // namespace

Status checkMailServer(const MailServer& server, const MailRoute& route) {
  if (!isHost(server.host) || server.port < 1 || server.port > 65535) return failMail(MailFault::Settings);
  if (server.security == "tls" || server.security == "starttls") return {};
  if (server.security != "none") return failMail(MailFault::Settings);
  if (!isLoopbackHost(server.host) || (route.proxy && !route.proxy->empty())) return failMail(MailFault::Plain);
  return {};
}

std::string mailUrl(std::string_view scheme, const MailServer& server) {
  std::string host = server.host;
  if (host.find(':') != std::string::npos && host.front() != '[') host = "[" + host + "]";
  return std::string(scheme) + (server.security == "tls" ? "s://" : "://") + host + ":" + std::to_string(server.port);
}

}  // namespace inquiry
