#include "tests/support/mail_relay.h"

#include <poll.h>

#include <algorithm>
#include <array>
#include <utility>

#include "tests/support/loopback_socket.h"

namespace inquiry::test {
namespace {

constexpr int kSlice = 20;  // milliseconds until the end of the test is noticed

void closeWithReset(int socket) {
  const linger now{1, 0};
  ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

}  // namespace

struct MailRelay::Side {
  int socket = -1;
  bool isOpen = true;  // its bytes are still read
};

MailRelay::MailRelay(int serverPort) : m_serverPort(serverPort) {
  m_listener = boundSocket(m_port);
  ::listen(m_listener, 16);
  m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

MailRelay::~MailRelay() {
  m_thread.request_stop();
  m_thread.join();
  ::close(m_listener);
}

void MailRelay::plan(Way way, std::size_t bytes, Act act, std::function<void()> call) {
  waitForEnd();
  const std::scoped_lock lock(m_mutex);
  m_plan = Plan{way, bytes, act, std::move(call)};
}

std::string MailRelay::asked() const {
  const std::scoped_lock lock(m_mutex);
  return m_asked;
}

void MailRelay::waitForEnd() const {
  for (int tries = 0; tries < 10'000 && m_ended != m_begun; ++tries) ::poll(nullptr, 0, 1);
}

std::string MailRelay::passed(Way way) const {
  waitForEnd();
  const std::scoped_lock lock(m_mutex);
  return way == Way::ToServer ? m_toServer : m_toClient;
}

void MailRelay::run(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    pollfd waiting{m_listener, POLLIN, 0};
    if (::poll(&waiting, 1, kSlice) <= 0) continue;
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0) continue;
    ++m_begun;
    serve(client, stop);
    ::close(client);
    ++m_ended;
  }
}

std::string MailRelay::readUntil(int client, const std::function<bool(const std::string&)>& isWhole) {
  std::string got;
  while (!isWhole(got)) {
    char byte = 0;
    if (::recv(client, &byte, 1, 0) != 1) return {};
    got.push_back(byte);
  }
  return got;
}

bool MailRelay::answerAsProxy(int client) {
  const auto say = [client](std::string_view bytes) { return ::send(client, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size()); };
  const auto note = [this](const std::string& asked) {
    const std::scoped_lock lock(m_mutex);
    m_asked = asked;
  };
  char first = 0;
  if (::recv(client, &first, 1, MSG_PEEK) != 1) return false;
  if (first != 5) {
    const auto request = readUntil(client, [](const auto& got) { return got.ends_with("\r\n\r\n"); });
    note(request.substr(0, request.find("\r\n")));
    return !request.empty() && say("HTTP/1.1 200 OK\r\n\r\n");
  }
  // SOCKS 5 (RFC 1928): the ways to sign in, then the name of the host as it was typed.
  readUntil(client, [](const auto& got) { return got.size() >= 2 && got.size() == 2U + static_cast<unsigned char>(got[1]); });
  if (!say(std::string_view("\x05\x00", 2))) return false;
  const auto request = readUntil(client, [](const auto& got) {
    if (got.size() < 5) return false;
    return got.size() == (got[3] == 3 ? 7U + static_cast<unsigned char>(got[4]) : got[3] == 1 ? 10U : 22U);
  });
  if (request.size() < 10) return false;
  note(request[3] == 3 ? "SOCKS5 name " + request.substr(5, request.size() - 7) : "SOCKS5 number");
  return say(std::string_view("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
}

void MailRelay::serve(int client, const std::stop_token& stop) {
  std::optional<Plan> plan;  // this connection's own: the next one may be planned while this one still ends
  {
    const std::scoped_lock lock(m_mutex);
    plan = std::exchange(m_plan, std::nullopt);
    m_toServer.clear();
    m_toClient.clear();
  }
  if (m_isProxy && !answerAsProxy(client)) return;
  const int server = connectedSocket(m_serverPort);
  if (server < 0) return;
  Side ours{client, true}, theirs{server, true};
  bool goesOn = true;
  if (plan && plan->place == 0) goesOn = plan->way == Way::ToServer ? act(*plan, ours, theirs) : act(*plan, theirs, ours);
  while (goesOn && (ours.isOpen || theirs.isOpen) && !stop.stop_requested()) {
    std::array<pollfd, 2> waiting{pollfd{ours.isOpen ? client : -1, POLLIN, 0}, pollfd{theirs.isOpen ? server : -1, POLLIN, 0}};
    if (::poll(waiting.data(), waiting.size(), kSlice) <= 0) continue;
    if (waiting[0].revents != 0) goesOn = pass(ours, theirs, Way::ToServer, plan);
    if (goesOn && waiting[1].revents != 0) goesOn = pass(theirs, ours, Way::ToClient, plan);
  }
  ::close(server);
}

bool MailRelay::pass(Side& from, Side& to, Way way, const std::optional<Plan>& plan) {
  std::string& passed = way == Way::ToServer ? m_toServer : m_toClient;
  const bool isHere = plan && plan->way == way && passed.size() < plan->place;
  std::array<char, 4096> bytes{};
  const std::size_t most = isHere ? std::min(bytes.size(), plan->place - passed.size()) : bytes.size();
  const auto got = ::recv(from.socket, bytes.data(), most, 0);
  if (got <= 0) {
    from.isOpen = false;
    ::shutdown(to.socket, SHUT_WR);
    return got == 0;
  }
  {
    const std::scoped_lock lock(m_mutex);
    passed.append(bytes.data(), static_cast<std::size_t>(got));
  }
  // Whoever reset the line is not coming back: the other side would be kept waiting, and with it every connection behind this one.
  if (::send(to.socket, bytes.data(), static_cast<std::size_t>(got), MSG_NOSIGNAL) < 0) return false;
  return isHere && passed.size() == plan->place ? act(*plan, from, to) : true;
}

bool MailRelay::act(const Plan& plan, Side& from, Side& to) {
  if (plan.act == Act::Cut) {
    // What passed reaches the reader before the reset does only if nothing of it is thrown away: so the reading side is ended softly.
    ::shutdown(to.socket, SHUT_WR);
    closeWithReset(from.socket);
    return false;
  }
  if (plan.act == Act::Close) {
    from.isOpen = false;
    ::shutdown(to.socket, SHUT_WR);
  } else if (plan.call) {
    plan.call();
  }
  return true;
}

}  // namespace inquiry::test
