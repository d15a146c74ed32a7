#pragma once

#include <functional>
#include <memory>

#include "app/sandbox/engine/wire.h"

namespace inquiry::sandbox {

// The HTTP server on 127.0.0.1. It can do what servers should not: reset a connection, or end it in the middle of an answer.
// start() and stop() from one thread; the answering function is called from many.
class HttpDoor {
 public:
  using Answerer = std::function<Answer(Call)>;

  explicit HttpDoor(Answerer answerer);
  ~HttpDoor();
  HttpDoor(const HttpDoor&) = delete;
  HttpDoor& operator=(const HttpDoor&) = delete;

  // 0 picks a free port. The port in use, or 0 when it is taken.
  int bind(int port);
  // Returns after stop().
  void serve();
  // From any thread. Ends open connections at once.
  void stop();

 private:
  class Server;
  std::unique_ptr<Server> m_server;
};

}  // namespace inquiry::sandbox
