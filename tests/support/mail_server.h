#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/domain/instant.h"
#include "core/domain/store.h"
#include "tests/support/mail_child.h"
#include "tests/support/temporary_folder.h"

namespace inquiry::test {

// A real IMAP server (Dovecot) on free ports of 127.0.0.1, with TLS and STARTTLS, certificates of its own, and folders INBOX, Sent, Junk, Drafts
// and Trash. Runs without root. Every user name exists, all with the password kPassword.
class MailHost {
 public:
  static constexpr const char* kPassword = "correct_horse";

  struct Wish {
    std::string capabilities = {};  // what the server says it can do in place of the truth; "" = the truth
    int connectionsPerUser = 100;
    bool canSignInPlain = true;  // false: only LOGIN, no AUTH=PLAIN
    std::string tokenInfoUrl = {};  // where it asks whose an access token is (XOAUTH2, OAUTHBEARER); "" takes no tokens
  };

  MailHost() : MailHost(Wish()) {}
  explicit MailHost(const Wish& wish);

  // What must be installed and is not; "" when all is there.
  static std::string missing();
  bool isRunning() const { return m_isRunning; }
  // `security` as in MailServer.
  MailServer server(const std::string& user, const std::string& security = "tls") const;
  // PEM file of the authority that vouches for the server.
  std::string authoritiesFile() const { return m_folder.file("authority.pem"); }

  // Puts a mail into a folder as a delivery does; `arrived` becomes its INTERNALDATE. Flags as Maildir writes them: "S" seen, "R" answered.
  void deliver(const std::string& user, const std::string& bytes, const std::string& folder = "INBOX", Instant arrived = {},
               const std::string& flags = {});
  // Thousands at once: bytes and when each arrived.
  void deliverMany(const std::string& user, const std::vector<std::pair<std::string, Instant>>& mails);
  // Every remembered UID of the folder becomes void.
  void changeUidValidity(const std::string& user, const std::string& folder = "INBOX");
  // Takes away the mails of a folder that hold this text.
  void remove(const std::string& user, const std::string& text, const std::string& folder = "INBOX");
  // The mails of a folder as files: name and bytes.
  std::vector<std::pair<std::string, std::string>> mails(const std::string& user, const std::string& folder = "INBOX") const;
  // Ends every connection at once.
  void killConnections();
  // Away and back: nobody listens meanwhile, and everything is where it was.
  void stop() { m_process.reset(); }
  bool start();
  // The server's own log, for a failed test.
  std::string log() const;

 private:
  void writeConfiguration(const Wish& wish);
  std::string folderPath(const std::string& user, const std::string& folder) const;

  TemporaryFolder m_folder;
  int m_port = 0, m_tlsPort = 0, m_delivered = 0;
  bool m_isRunning = false;
  std::unique_ptr<ChildProcess> m_process;
};

// One server for all tests of the program that need nothing special of it; null when it cannot run here.
MailHost* sharedMailHost();
// Puts authority.pem, server.pem and server.key for 127.0.0.1 and localhost into a folder.
void writeMailCertificates(const std::string& folder);
// A user name nobody had before.
std::string newMailUser();

}  // namespace inquiry::test
