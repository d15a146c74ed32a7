#include "app/local/local_server.h"

#include <httplib.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <atomic>
#include <thread>

namespace inquiry {
namespace {

constexpr std::size_t kThreads = 4;
constexpr int kSeconds = 5;  // for one request to arrive, one answer to leave

desk::LocalRequest requestOf(const httplib::Request& request) {
  desk::LocalRequest asked;
  asked.method = request.method;
  asked.path = request.path;
  for (const auto& [name, value] : request.params) asked.query.emplace(name, value);
  for (const auto& [name, value] : request.headers) {
    std::string lower = name;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    asked.headers.emplace(lower, value);
  }
  return asked;
}

// Without what was asked for: a search may hold a buyer's name.
std::string pageOf(const std::string& path) { return path.substr(0, path.find('/', path.find("/v1/") == 0 ? 4 : 1)); }

}  // namespace

class LocalServer::Door {
 public:
  explicit Door(desk::LocalInterface& interface) : m_interface(interface) {
    m_server.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    // Not SO_REUSEPORT, the library's default: a second program on the same port must fail instead of sharing it.
    m_server.set_socket_options([](socket_t socket) {
      const int yes = 1;
      ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    m_server.set_read_timeout(kSeconds, 0);
    m_server.set_write_timeout(kSeconds, 0);
    // A body nobody reads must not be taken for the next request.
    m_server.set_keep_alive_max_count(1);
    // Somebody who says nothing must not hold up the end of the desk.
    m_server.set_keep_alive_timeout(1);
    // Every method comes by here, before a body is read.
    m_server.set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
      const desk::LocalAnswer answer = m_interface.answer(requestOf(request));
      response.status = answer.status;
      for (const auto& [name, value] : answer.headers) response.set_header(name, value);
      response.set_header("Cache-Control", "no-store");
      response.set_header("X-Content-Type-Options", "nosniff");
      response.set_content(answer.body, "application/json");
      spdlog::info("local interface page={} status={}", pageOf(request.path), answer.status);
      return httplib::Server::HandlerResponse::Handled;
    });
  }
  ~Door() {
    m_server.stop();
    if (m_thread.joinable()) m_thread.join();
  }

  int bind(int port) { return port == 0 ? m_server.bind_to_any_port("127.0.0.1") : m_server.bind_to_port("127.0.0.1", port) ? port : 0; }
  void serve() {
    m_thread = std::thread([this] {
      m_server.listen_after_bind();
      m_isEnded = true;
    });
    // A stop before the first turn of its loop would not be seen.
    while (!m_server.is_running() && !m_isEnded) std::this_thread::yield();
  }

 private:
  desk::LocalInterface& m_interface;
  httplib::Server m_server;
  std::atomic<bool> m_isEnded = false;
  std::thread m_thread;
};

LocalServer::LocalServer(desk::LocalInterface& interface) : m_door(nullptr), m_interface(interface) {}

LocalServer::~LocalServer() = default;

Result<int> LocalServer::open(int port) {
  close();
  auto door = std::make_unique<Door>(m_interface);
  const int bound = door->bind(port);
  if (bound <= 0) return fail(ErrorKind::Conflict, "local.port", "Another program has port " + std::to_string(port) + ": choose another one.");
  door->serve();
  m_door = std::move(door);
  return bound;
}

void LocalServer::close() { m_door.reset(); }

}  // namespace inquiry
