#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "tests/support/http_certificates.h"

struct ssl_st;
struct ssl_ctx_st;

namespace inquiry::test {

// One accepted connection. The script of a test speaks through it, byte by byte if it likes.
class Wire {
 public:
  Wire(int socket, ssl_st* tls, int stopSignal, std::atomic<std::int64_t>& received);
  ~Wire();
  Wire(const Wire&) = delete;
  Wire& operator=(const Wire&) = delete;

  // The whole request (head and a body of Content-Length); empty when the other side went away.
  std::string readRequest();
  // Up to `most` raw bytes; empty at the end.
  std::string read(std::size_t most);
  bool write(std::string_view bytes);
  // Waits until the other side closes or the server ends.
  void hang();
  // Closes with a TCP reset in place of a good-bye.
  void reset();

 private:
  bool isReadable();

  int m_socket;
  ssl_st* m_tls;
  int m_stopSignal;
  std::atomic<std::int64_t>& m_received;
};

// A server on a free port of 127.0.0.1 that does exactly what its script says, for each connection on a thread of its own.
class HttpServer {
 public:
  using Script = std::function<void(Wire&)>;
  struct Tls {
    Identity identity;
    std::optional<Identity> intermediate;
    int newestVersion = 0;  // a TLS1_x_VERSION of OpenSSL; 0 = whatever is newest
    int oldestVersion = 0;
  };

  explicit HttpServer(Script script, std::optional<Tls> tls = {});
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  int port() const { return m_port; }
  std::string url(const std::string& path = "/") const;
  // Connections so far, also those whose TLS handshake failed.
  int connections() const { return m_connections; }
  // Bytes of requests read, after decryption.
  std::int64_t received() const { return m_received; }

 private:
  void accept();
  void serve(int socket);

  Script m_script;
  std::shared_ptr<ssl_ctx_st> m_tls;
  int m_listener = -1, m_stopRead = -1, m_stopWrite = -1, m_port = 0;
  std::atomic<int> m_connections{0};
  std::atomic<std::int64_t> m_received{0};
  std::mutex m_mutex;
  std::list<std::thread> m_threads;
  std::thread m_acceptor;
};

// "HTTP/1.1 200 OK", length and body.
std::string okAnswer(const std::string& body, const std::string& extraHeaders = {});
// Answers every request of a connection the same way.
HttpServer::Script answering(std::string bytes);
// A TCP port of 127.0.0.1 that nothing listens on.
int closedPort();

}  // namespace inquiry::test
