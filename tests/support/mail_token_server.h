#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "tests/support/http_server.h"

namespace inquiry::test {

// The sign-in of a provider of mailboxes on 127.0.0.1, with its state: codes that work once and only with their PKCE verifier, refresh tokens, access
// tokens, and the page where a mail server asks whose a token is. Safe from any thread.
class MailTokenServer {
 public:
  // Tokens are of this mailbox. With `clientSecret` "" the application has none, and one that is sent is refused.
  MailTokenServer(std::string user, std::string clientId, std::string clientSecret);

  // For Store::endpoints "mailAuth".
  std::string base() const;
  std::string tokenInfoUrl() const { return base() + "/tokeninfo?access_token="; }

  // A person signs in on that page and allows everything: the address the browser ends on.
  std::string allow(const std::string& page);
  std::string deny(const std::string& page);
  // Of the page's address.
  static std::string fieldOf(const std::string& page, const std::string& name);

  struct Behaviour {
    int accessLife = 3600;      // seconds
    bool isRotating = false;    // another refresh token with every answer; the one before ends
    bool isRevoked = false;     // no refresh token is known any more
    bool isDown = false;        // 503
    std::string scopes = {};    // granted in place of what was asked for
  };
  void behave(const Behaviour& behaviour);
  // Every access token given so far is refused by the mail server; refresh tokens stay.
  void endAccess();

  std::string newestAccess() const;
  int refreshes() const;
  int codes() const;
  // Fields of the newest question.
  std::map<std::string, std::string> asked() const;

 private:
  struct Code {
    std::string challenge, redirect, scopes;
  };
  std::string answer(const std::string& request);
  std::string token(const std::map<std::string, std::string>& form);
  std::string granted(const std::string& scopes);

  const std::string m_user, m_clientId, m_clientSecret;
  mutable std::mutex m_mutex;
  Behaviour m_behaviour;
  std::map<std::string, Code> m_codes;
  std::set<std::string> m_access;
  std::string m_refresh, m_newest, m_scopes;
  std::map<std::string, std::string> m_asked;
  int m_count = 0, m_refreshes = 0, m_exchanges = 0;
  std::unique_ptr<HttpServer> m_server;
};

}  // namespace inquiry::test
