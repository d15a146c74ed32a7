#pragma once

#include <memory>

#include "core/desk/local_access.h"
#include "core/desk/local_interface.h"

namespace inquiry {

// The door of the local interface: HTTP on 127.0.0.1, on threads of its own. Opened and closed by one thread at a time; the interface is asked from several.
class LocalServer final : public desk::LocalDoor {
 public:
  explicit LocalServer(desk::LocalInterface& interface);
  ~LocalServer() override;
  LocalServer(const LocalServer&) = delete;
  LocalServer& operator=(const LocalServer&) = delete;

  // 0 picks a free port; answers the port. Conflict "local.port" when another program has it.
  Result<int> open(int port) override;
  // Ends what is under way. Closing twice is fine.
  void close() override;

 private:
  class Door;
  std::unique_ptr<Door> m_door;
  desk::LocalInterface& m_interface;
};

}  // namespace inquiry
