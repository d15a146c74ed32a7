#include "app/sandbox/mail/smtp_door.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/evp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace inquiry::sandbox {
namespace {

constexpr std::size_t kMostBytes = 40U << 20U;

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

std::string decoded(const std::string& base64) {
  std::string bytes(base64.size(), '\0');
  const int count = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()), reinterpret_cast<const unsigned char*>(base64.data()), static_cast<int>(base64.size()));
  if (count < 0) return {};
  bytes.resize(static_cast<std::size_t>(count));
  while (!bytes.empty() && bytes.back() == '\0') bytes.pop_back();
  return bytes;
}

// "MAIL FROM:<a@b> SIZE=1" -> "a@b"
std::string addressOf(const std::string& line) {
  const auto begin = line.find('<'), end = line.find('>');
  return begin == std::string::npos || end == std::string::npos || end < begin ? std::string() : line.substr(begin + 1, end - begin - 1);
}

// One client, from greeting to good-bye.
class Conversation {
 public:
  Conversation(int socket, const std::string& password, const SmtpDoor::Taker& taker) : m_socket(socket), m_password(password), m_taker(taker) {}

  void run() {
    say("220 sandbox.example ESMTP");
    while (auto line = readLine()) {
      const std::string word = upper(line->substr(0, 4));
      if (word == "QUIT") {
        say("221 2.0.0 Bye");
        return;
      }
      answer(word, *line);
    }
  }

 private:
  void answer(const std::string& word, const std::string& line) {
    if (word == "EHLO" || word == "HELO") return say("250-sandbox.example\r\n250-AUTH PLAIN LOGIN\r\n250-8BITMIME\r\n250 SIZE " + std::to_string(kMostBytes));
    if (word == "AUTH") return signIn(line);
    if (word == "RSET" || word == "NOOP") {
      if (word == "RSET") m_mail = {};
      return say("250 2.0.0 Ok");
    }
    if (word == "MAIL" || word == "RCPT" || word == "DATA") {
      if (!m_isSignedIn) return say("530 5.7.0 Authentication required");
      if (word == "DATA") return takeMail();
      const std::string address = addressOf(line);
      if (word == "MAIL") {
        m_mail = {};
        m_mail.from = address;
      } else {
        m_mail.to.push_back(address);
      }
      return say("250 2.1.0 Ok");
    }
    say("502 5.5.2 Command not known");
  }

  void signIn(const std::string& line) {
    const std::string kind = upper(line.substr(0, 10));
    std::string secret;
    if (kind == "AUTH PLAIN") {
      std::string given = line.size() > 11 ? line.substr(11) : std::string();
      if (given.empty()) given = asked("334 ");
      const std::string triple = decoded(given);
      secret = triple.substr(std::min(triple.size(), triple.rfind('\0') + 1));
    } else if (kind == "AUTH LOGIN") {
      if (line.size() <= 11) asked("334 VXNlcm5hbWU6");
      secret = decoded(asked("334 UGFzc3dvcmQ6"));
    } else {
      return say("504 5.5.4 Mechanism not known");
    }
    m_isSignedIn = secret == m_password;
    say(m_isSignedIn ? "235 2.7.0 Signed in" : "535 5.7.8 User name or password wrong");
  }

  void takeMail() {
    if (m_mail.from.empty() || m_mail.to.empty()) return say("503 5.5.1 MAIL and RCPT first");
    say("354 End with a dot on a line of its own");
    while (auto line = readLine()) {
      if (*line == ".") {
        const std::string said = m_mail.bytes.size() > kMostBytes ? "552 5.3.4 Too large" : m_taker(m_mail);
        m_mail = {};
        if (said.empty()) ::shutdown(m_socket, SHUT_RDWR);
        else say(said);
        return;
      }
      if (m_mail.bytes.size() <= kMostBytes) m_mail.bytes += (line->starts_with('.') ? line->substr(1) : *line) + "\r\n";
    }
  }

  std::string asked(const std::string& challenge) {
    say(challenge);
    return readLine().value_or("");
  }

  // Without its line end; none when the client is gone.
  std::optional<std::string> readLine() {
    for (;;) {
      if (const auto end = m_read.find('\n', m_seen); end != std::string::npos) {
        std::string line = m_read.substr(0, end > 0 && m_read[end - 1] == '\r' ? end - 1 : end);
        m_read.erase(0, end + 1);
        m_seen = 0;
        return line;
      }
      m_seen = m_read.size();
      std::array<char, 65536> bytes{};
      const ssize_t got = ::recv(m_socket, bytes.data(), bytes.size(), 0);
      if (got <= 0 || m_read.size() > kMostBytes) return {};
      m_read.append(bytes.data(), static_cast<std::size_t>(got));
    }
  }

  void say(const std::string& line) {
    const std::string bytes = line + "\r\n";
    for (std::size_t at = 0; at < bytes.size();) {
      const ssize_t put = ::send(m_socket, bytes.data() + at, bytes.size() - at, MSG_NOSIGNAL);
      if (put <= 0) return;
      at += static_cast<std::size_t>(put);
    }
  }

  const int m_socket;
  const std::string& m_password;
  const SmtpDoor::Taker& m_taker;
  std::string m_read;
  std::size_t m_seen = 0;
  bool m_isSignedIn = false;
  HandedMail m_mail;
};

}  // namespace

SmtpDoor::SmtpDoor(std::string password, Taker taker) : m_password(std::move(password)), m_taker(std::move(taker)) {
  m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  if (::bind(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || ::listen(m_socket, 64) != 0) return;
  ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &length);
  m_port = ntohs(address.sin_port);
  m_listening = std::thread([this] { listen(); });
}

SmtpDoor::~SmtpDoor() {
  m_isEnding = true;
  ::shutdown(m_socket, SHUT_RDWR);
  {
    const std::lock_guard lock(m_mutex);
    for (const int each : m_open) ::shutdown(each, SHUT_RDWR);
  }
  if (m_listening.joinable()) m_listening.join();
  for (std::thread& each : m_conversations) each.join();
  ::close(m_socket);
}

void SmtpDoor::listen() {
  while (!m_isEnding) {
    const int socket = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
    if (socket < 0) continue;
    const std::lock_guard lock(m_mutex);
    m_open.insert(socket);
    m_conversations.emplace_back([this, socket] { serve(socket); });
  }
}

void SmtpDoor::serve(int socket) {
  Conversation(socket, m_password, m_taker).run();
  const std::lock_guard lock(m_mutex);
  m_open.erase(socket);
  ::close(socket);
}

}  // namespace inquiry::sandbox
