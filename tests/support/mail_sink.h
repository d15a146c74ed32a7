#pragma once

#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/domain/store.h"
#include "tests/support/mail_child.h"
#include "tests/support/temporary_folder.h"

// Leaves the test with a warning where the SMTP server of the tests cannot run.
#define NEEDS_MAIL_SINK() \
  if (!inquiry::test::MailSink::missing().empty()) SKIP("Not tested here: install " + inquiry::test::MailSink::missing())

namespace inquiry::test {

// A real SMTP server beside the test (tests/support/smtp_sink.py) that keeps every mail and misbehaves on demand.
class MailSink {
 public:
  struct Wish {
    std::string security = "none";  // as in MailServer
    bool needsSignIn = false;
    std::size_t largest = 40'000'000;
    std::string onlyMechanism = {};  // "PLAIN", "LOGIN", "XOAUTH2" or "OAUTHBEARER"; "" offers all
  };

  MailSink() : MailSink(Wish()) {}
  explicit MailSink(const Wish& wish);

  static std::string missing();
  bool isRunning() const { return m_port > 0; }
  int port() const { return m_port; }
  MailServer server() const { return {"127.0.0.1", m_port, m_security, "", ""}; }
  std::string authoritiesFile() const { return m_folder.file("authority.pem"); }
  // What to do with the next mail, see the script.
  void order(const std::string& at, const std::string& action);
  // From now on only this token, besides "good-token", lets anybody in.
  void acceptToken(const std::string& token);
  // Reads events until `count` connections are closed in all; what was stored is known then.
  void waitForClosed(std::size_t count);
  std::size_t closed() const { return m_closed; }
  // Mails kept, as far as events were read.
  std::size_t stored() const { return m_stored; }
  // The bytes of the mails kept so far.
  std::vector<std::string> mails() const;
  // Events as the server told them: "stored", "auth", "ehlo".
  const std::vector<nlohmann::json>& events() const { return m_events; }

 private:
  bool readEvent();

  TemporaryFolder m_folder;
  std::string m_security;
  std::unique_ptr<ChildProcess> m_process;
  int m_port = 0;
  std::size_t m_closed = 0, m_heard = 0, m_stored = 0;
  std::vector<nlohmann::json> m_events;
};

}  // namespace inquiry::test
