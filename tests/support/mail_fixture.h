#pragma once

#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <string>

#include "core/net/mail/imap_session.h"
#include "tests/support/mail_server.h"

// Names a HostSession of the shared server, or leaves the test with a warning where Dovecot is not installed.
#define MAIL_HOST(name)                                                            \
  if (!inquiry::test::MailHost::missing().empty()) SKIP("Not tested here: install " + inquiry::test::MailHost::missing()); \
  REQUIRE(inquiry::test::sharedMailHost() != nullptr);                             \
  const inquiry::test::HostSession name(*inquiry::test::sharedMailHost())

namespace inquiry::test {

// How tests sign in at a MailHost.
class HostSession {
 public:
  explicit HostSession(MailHost& host) : m_host(host) {}
  MailHost* operator->() const { return &m_host; }
  MailHost& operator*() const { return m_host; }
  ImapOptions options() const {
    ImapOptions options;
    options.route.authoritiesFile = m_host.authoritiesFile();
    options.route.connectTimeout = std::chrono::seconds(5);
    options.route.idleTimeout = std::chrono::seconds(5);
    return options;
  }
  MailLogin login(const std::string& user) const { return {user, Secret(MailHost::kPassword), {}}; }
  Result<std::unique_ptr<ImapSession>> open(const std::string& user, const std::string& security = "tls", std::stop_token stop = {}) const {
    return openImap(m_host.server(user, security), login(user), options(), std::move(stop));
  }

 private:
  MailHost& m_host;
};

// A whole mail from an invented buyer; its Message-ID is "<name@shop.example>".
inline std::string mailNamed(const std::string& name, const std::string& body = "Hello.\r\n") {
  return "From: Anna Beispiel <anna@example.com>\r\nTo: support@demo-store.example\r\nSubject: " + name + "\r\nMessage-ID: <" + name +
         "@shop.example>\r\nDate: Sat, 21 Nov 2026 11:05:09 +0100\r\n\r\n" + body;
}

}  // namespace inquiry::test
