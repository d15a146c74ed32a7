#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

#include "core/domain/instant.h"

namespace inquiry::sandbox {

// A real IMAP server (Dovecot) on a free port of 127.0.0.1, without root and without encryption, its mailboxes in a folder of its own that goes with
// it. Every user name is let in with the password. One thread at a time.
class MailServerProcess {
 public:
  static constexpr const char* kPassword = "sandbox-mailbox";

  MailServerProcess();
  ~MailServerProcess();
  MailServerProcess(const MailServerProcess&) = delete;
  MailServerProcess& operator=(const MailServerProcess&) = delete;

  // What is not installed; empty when all is there.
  static std::string missing();
  bool isRunning() const { return m_process > 0; }
  int port() const { return m_port; }

  // Puts a mail into a folder of a mailbox as a delivery does.
  void deliver(const std::string& user, const std::string& folder, const std::string& bytes, Instant arrived);
  // Every mail of that mailbox is gone, and its folders begin anew.
  void empty(const std::string& user);

 private:
  void configure() const;
  std::string folderPath(const std::string& user, const std::string& folder) const;

  std::string m_folder;
  pid_t m_process = -1;
  int m_port = 0;
  std::uint64_t m_delivered = 0;
};

}  // namespace inquiry::sandbox
