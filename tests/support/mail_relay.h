#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace inquiry::test {

// Stands between a mail program and its server on 127.0.0.1, remembers what passed and does something at an exact byte. One connection at a time.
class MailRelay {
 public:
  enum class Way { ToServer, ToClient };
  enum class Act {
    Cut,    // both sides see the connection reset; bytes behind the place never pass
    Close,  // that way ends at the place as by a good-bye, the other one stays open
    Call,   // calls back once and passes everything on
  };

  explicit MailRelay(int serverPort);
  ~MailRelay();
  MailRelay(const MailRelay&) = delete;
  MailRelay& operator=(const MailRelay&) = delete;

  int port() const { return m_port; }
  // For the next connection: after exactly so many bytes in that way. 0 acts before the first. `call` is called by the relay's own thread and may
  // come after the client has gone: it must own what it touches.
  void plan(Way way, std::size_t bytes, Act act, std::function<void()> call = {});
  // For the next connections: speaks like a proxy first, HTTP or SOCKS 5, whichever it is asked for. asked() then holds
  // "CONNECT host:port HTTP/1.1", "SOCKS5 name host" or "SOCKS5 number".
  void beProxy() { m_isProxy = true; }
  std::string asked() const;
  // What passed on the last connection that is over, waited for at most ten seconds.
  std::string passed(Way way) const;

 private:
  struct Side;
  struct Plan {
    Way way = Way::ToServer;
    std::size_t place = 0;
    Act act = Act::Call;
    std::function<void()> call;
  };
  void waitForEnd() const;
  void run(const std::stop_token& stop);
  void serve(int client, const std::stop_token& stop);
  static std::string readUntil(int client, const std::function<bool(const std::string&)>& isWhole);
  bool answerAsProxy(int client);
  // false: the connection is over.
  bool pass(Side& from, Side& to, Way way, const std::optional<Plan>& plan);
  static bool act(const Plan& plan, Side& from, Side& to);

  int m_serverPort, m_port = 0, m_listener = -1;
  std::atomic<bool> m_isProxy{false};
  mutable std::mutex m_mutex;
  std::optional<Plan> m_plan;
  std::string m_asked, m_toServer, m_toClient;
  std::atomic<std::size_t> m_begun{0}, m_ended{0};
  std::jthread m_thread;
};

}  // namespace inquiry::test
