#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace inquiry::sandbox {

// A mail as a client handed it over.
struct HandedMail {
  std::string from;
  std::vector<std::string> to;
  std::string bytes;  // dots unstuffed
};

// Takes mail on a free port of 127.0.0.1 (RFC 5321: EHLO, AUTH PLAIN and LOGIN, MAIL, RCPT, DATA, RSET, NOOP, QUIT), one thread a connection. Signing in
// is needed before a mail; any user name goes with the password.
class SmtpDoor {
 public:
  // Answers "250 ..." or a refusal for the whole mail; nothing: the connection ends without an answer. Called from the connection's thread.
  using Taker = std::function<std::string(const HandedMail& mail)>;

  SmtpDoor(std::string password, Taker taker);
  ~SmtpDoor();
  SmtpDoor(const SmtpDoor&) = delete;
  SmtpDoor& operator=(const SmtpDoor&) = delete;

  int port() const { return m_port; }  // 0: could not listen

 private:
  void listen();
  void serve(int socket);

  const std::string m_password;
  const Taker m_taker;
  int m_socket = -1, m_port = 0;
  std::atomic<bool> m_isEnding{false};
  std::mutex m_mutex;
  std::set<int> m_open;
  std::vector<std::thread> m_conversations;
  std::thread m_listening;
};

}  // namespace inquiry::sandbox
