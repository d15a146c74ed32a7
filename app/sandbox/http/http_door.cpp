#include "app/sandbox/http/http_door.h"

#include <httplib.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <mutex>
#include <set>
#include <thread>

namespace inquiry::sandbox {
namespace {

constexpr int kIdleMillis = 15'000;      // a kept connection without a request
constexpr int kExchangeMillis = 30'000;  // one read or write
constexpr std::size_t kThreads = 64;     // each kept connection holds one

// A connection whose answer can be cut. One thread at a time.
class CuttableStream final : public httplib::Stream {
 public:
  explicit CuttableStream(int socket) : m_socket(socket) {}

  void setCut(Cut cut) { m_cut = cut; }
  Cut cut() const { return m_cut; }
  bool waitReadable(int millis) const { return wait(POLLIN, millis); }

  bool is_readable() const override { return true; }
  bool is_writable() const override { return wait(POLLOUT, kExchangeMillis); }
  ssize_t read(char* bytes, size_t size) override {
    if (!wait(POLLIN, kExchangeMillis)) return -1;
    return ::recv(m_socket, bytes, size, 0);
  }
  ssize_t write(const char* bytes, size_t size) override {
    if (m_cut == Cut::Reset) return -1;
    // The library writes the whole header first, then the body.
    if (m_cut == Cut::HalfBody && m_headerWritten) {
      send(bytes, size / 2);
      return -1;
    }
    m_headerWritten = true;
    return send(bytes, size);
  }
  void get_remote_ip_and_port(std::string& ip, int& port) const override {
    ip = "127.0.0.1";
    port = 0;
  }
  void get_local_ip_and_port(std::string& ip, int& port) const override { get_remote_ip_and_port(ip, port); }
  socket_t socket() const override { return m_socket; }

 private:
  bool wait(short events, int millis) const {
    pollfd one{m_socket, events, 0};
    return ::poll(&one, 1, millis) > 0;
  }
  ssize_t send(const char* bytes, size_t size) {
    size_t sent = 0;
    while (sent < size) {
      const ssize_t step = ::send(m_socket, bytes + sent, size - sent, MSG_NOSIGNAL);
      if (step <= 0) return -1;
      sent += static_cast<size_t>(step);
    }
    return static_cast<ssize_t>(sent);
  }

  int m_socket;
  Cut m_cut = Cut::None;
  bool m_headerWritten = false;
};

// The library hands its handlers no connection; each runs on one thread from the first byte to the last, so it is kept here.
thread_local CuttableStream* t_stream = nullptr;

Call callOf(const httplib::Request& request) {
  Call call;
  call.method = request.method;
  const std::size_t question = request.target.find('?');
  call.path = request.path;
  if (question != std::string::npos) call.query = formFields(std::string_view(request.target).substr(question + 1));
  for (const auto& [name, value] : request.headers) call.headers[lowered(name)] = value;
  call.body = request.body;
  if (!request.files.empty()) {
    for (const auto& [name, part] : request.files)
      if (!part.filename.empty() && !call.upload) call.upload = Upload{part.filename, part.content_type, part.content, part.name};
    for (const auto& [name, part] : request.files)
      if (part.filename.empty() && call.upload) call.upload->others[name] = part.content;
  }
  return call;
}

}  // namespace

class HttpDoor::Server final : public httplib::Server {
 public:
  explicit Server(Answerer answerer) : m_answerer(std::move(answerer)) {
    new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    set_tcp_nodelay(true);
    // Not SO_REUSEPORT, the library's default: a second program on the same port must fail instead of sharing it.
    set_socket_options([](socket_t socket) {
      const int yes = 1;
      ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    set_payload_max_length(64 * 1024 * 1024);
    const auto handler = [this](const httplib::Request& request, httplib::Response& response) { answer(request, response); };
    Get(".*", handler);
    Post(".*", handler);
    Put(".*", handler);
    Patch(".*", handler);
    Delete(".*", handler);
  }

  void endAll() {
    stop();
    const std::lock_guard lock(m_mutex);
    for (const int socket : m_open) ::shutdown(socket, SHUT_RDWR);
  }

 private:
  void answer(const httplib::Request& request, httplib::Response& response) {
    const Answer answer = m_answerer(callOf(request));
    if (answer.delay.count() > 0) std::this_thread::sleep_for(answer.delay);
    response.status = answer.status;
    for (const auto& [name, value] : answer.headers) response.set_header(name, value);
    if (answer.status != 204) response.set_content(answer.body, answer.contentType);
    if (t_stream != nullptr) t_stream->setCut(answer.cut);
  }

  bool process_and_close_socket(socket_t socket) override {
    {
      const std::lock_guard lock(m_mutex);
      m_open.insert(socket);
    }
    bool ended = false;
    bool reset = false;
    while (!ended) {
      CuttableStream stream(socket);
      t_stream = &stream;
      bool closed = false;
      ended = svr_sock_ == INVALID_SOCKET || !stream.waitReadable(kIdleMillis) ||
              !process_request(stream, false, closed, nullptr) || closed || stream.cut() != Cut::None;
      reset = stream.cut() == Cut::Reset;
      t_stream = nullptr;
    }
    {
      const std::lock_guard lock(m_mutex);
      m_open.erase(socket);
    }
    if (reset) {
      // Closing with a linger time of zero sends RST instead of FIN.
      const linger hard{1, 0};
      ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    } else {
      ::shutdown(socket, SHUT_RDWR);
    }
    ::close(socket);
    return true;
  }

  Answerer m_answerer;
  std::mutex m_mutex;
  std::set<int> m_open;
};

HttpDoor::HttpDoor(Answerer answerer) : m_server(std::make_unique<Server>(std::move(answerer))) {}

HttpDoor::~HttpDoor() = default;

int HttpDoor::bind(int port) {
  if (port == 0) {
    const int bound = m_server->bind_to_any_port("127.0.0.1");
    return bound > 0 ? bound : 0;
  }
  return m_server->bind_to_port("127.0.0.1", port) ? port : 0;
}

void HttpDoor::serve() { m_server->listen_after_bind(); }

void HttpDoor::stop() { m_server->endAll(); }

}  // namespace inquiry::sandbox
