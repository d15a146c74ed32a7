#include "tests/support/http_server.h"

#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <signal.h>

#include <array>
#include <charconv>

#include "tests/support/loopback_socket.h"

namespace inquiry::test {
namespace {

std::size_t contentLength(const std::string& head) {
  const auto at = head.find("Content-Length: ");
  std::size_t length = 0;
  if (at != std::string::npos) std::from_chars(head.data() + at + 16, head.data() + head.size(), length);
  return length;
}

}  // namespace

Wire::Wire(int socket, ssl_st* tls, int stopSignal, std::atomic<std::int64_t>& received)
    : m_socket(socket), m_tls(tls), m_stopSignal(stopSignal), m_received(received) {}

Wire::~Wire() {
  if (m_tls) {
    SSL_shutdown(m_tls);
    SSL_free(m_tls);
  }
  if (m_socket >= 0) ::close(m_socket);
}

bool Wire::isReadable() {
  if (m_tls && SSL_pending(m_tls) > 0) return true;
  std::array<pollfd, 2> waited{pollfd{m_socket, POLLIN, 0}, pollfd{m_stopSignal, POLLIN, 0}};
  ::poll(waited.data(), waited.size(), -1);
  return waited[1].revents == 0;
}

std::string Wire::read(std::size_t most) {
  std::string bytes(most, '\0');
  if (!isReadable()) return {};
  const auto got = m_tls ? SSL_read(m_tls, bytes.data(), static_cast<int>(most)) : ::recv(m_socket, bytes.data(), most, 0);
  bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
  m_received += static_cast<std::int64_t>(bytes.size());
  return bytes;
}

std::string Wire::readRequest() {
  std::string request;
  for (;;) {
    const auto head = request.find("\r\n\r\n");
    if (head != std::string::npos && request.size() >= head + 4 + contentLength(request)) return request;
    const std::string more = read(16384);
    if (more.empty()) return {};
    request += more;
  }
}

bool Wire::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto put = m_tls ? SSL_write(m_tls, bytes.data(), static_cast<int>(bytes.size()))
                           : ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (put <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

void Wire::hang() {
  while (!read(16384).empty()) {
  }
}

void Wire::reset() {
  const linger now{1, 0};
  ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
  if (m_tls) SSL_free(m_tls);
  m_tls = nullptr;
  ::close(m_socket);
  m_socket = -1;
}

HttpServer::HttpServer(Script script, std::optional<Tls> tls) : m_script(std::move(script)) {
  if (tls) {
    m_tls.reset(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    // The server is as careless as it is told to be: refusing is the client's part.
    SSL_CTX_set_security_level(m_tls.get(), 0);
    SSL_CTX_set_cipher_list(m_tls.get(), "ALL:@SECLEVEL=0");
    SSL_CTX_set_min_proto_version(m_tls.get(), tls->oldestVersion ? tls->oldestVersion : TLS1_VERSION);
    SSL_CTX_set_max_proto_version(m_tls.get(), tls->newestVersion);
    SSL_CTX_use_certificate(m_tls.get(), tls->identity.certificate.get());
    SSL_CTX_use_PrivateKey(m_tls.get(), tls->identity.key.get());
    if (tls->intermediate) SSL_CTX_add1_chain_cert(m_tls.get(), tls->intermediate->certificate.get());
  }
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) return;
  m_stopRead = ends[0];
  m_stopWrite = ends[1];
  m_listener = boundSocket(m_port);
  ::listen(m_listener, 256);
  m_acceptor = std::thread([this] { accept(); });
}

HttpServer::~HttpServer() {
  ::close(m_stopWrite);  // every poll wakes up with a hang-up
  m_acceptor.join();
  for (auto& thread : m_threads) thread.join();
  ::close(m_stopRead);
  ::close(m_listener);
}

std::string HttpServer::url(const std::string& path) const {
  return (m_tls ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(m_port) + path;
}

void HttpServer::accept() {
  for (;;) {
    std::array<pollfd, 2> waited{pollfd{m_listener, POLLIN, 0}, pollfd{m_stopRead, POLLIN, 0}};
    ::poll(waited.data(), waited.size(), -1);
    if (waited[1].revents != 0) return;
    const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (socket < 0) continue;
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    ++m_connections;
    const std::scoped_lock lock(m_mutex);
    m_threads.emplace_back([this, socket] { serve(socket); });
  }
}

void HttpServer::serve(int socket) {
  // OpenSSL writes without MSG_NOSIGNAL. Blocked in this thread only: the code under test has to look after itself.
  sigset_t pipe;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
  ssl_st* tls = nullptr;
  if (m_tls) {
    tls = SSL_new(m_tls.get());
    SSL_set_fd(tls, socket);
    if (SSL_accept(tls) != 1) {
      SSL_free(tls);
      ::close(socket);
      return;
    }
  }
  Wire wire(socket, tls, m_stopRead, m_received);
  m_script(wire);
}

std::string okAnswer(const std::string& body, const std::string& extraHeaders) {
  return "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + extraHeaders + "\r\n" + body;
}

HttpServer::Script answering(std::string bytes) {
  return [bytes = std::move(bytes)](Wire& wire) {
    while (!wire.readRequest().empty()) {
      if (!wire.write(bytes)) return;
    }
  };
}

int closedPort() {
  int port = 0;
  ::close(boundSocket(port));
  return port;
}

}  // namespace inquiry::test
