#pragma once

#include <memory>

#include "core/desk/local_interface.h"

namespace inquiry {

// The door of the local interface: HTTP on 127.0.0.1, on threads of its own. Made, opened and closed on one thread; the interface is asked from several.
class LocalServer {
 public:
  explicit LocalServer(desk::LocalInterface& interface);
  ~LocalServer();
  LocalServer(const LocalServer&) = delete;
  LocalServer& operator=(const LocalServer&) = delete;

  // 0 picks a free port; answers the port. Conflict "local.port" when another program has it.
  Result<int> open(int port);
  // Ends what is under way. Closing twice is fine.
  void close();

 private:
  class Door;
  std::unique_ptr<Door> m_door;
  desk::LocalInterface& m_interface;
};

}  // namespace inquiry
