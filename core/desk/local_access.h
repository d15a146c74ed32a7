#pragma once

#include <atomic>
#include <mutex>
#include <optional>
#include <vector>

#include "core/desk/local_tokens.h"

namespace inquiry::desk {

// The door through which other programs of this computer ask. Its owner knows HTTP.
class LocalDoor {
 public:
  virtual ~LocalDoor() = default;
  // Answers the port; Conflict "local.port" when another program has it.
  virtual Result<int> open(int port) = 0;
  virtual void close() = 0;
};

struct LocalState {
  static constexpr int kPort = 8787;
  bool isOn = false;  // as chosen
  int port = kPort;   // as chosen
  bool isOpen = false;
  std::optional<Error> problem;  // why it is not open although it should be
  std::vector<LocalToken> tokens;
};

// Whether other programs may read while the desk runs: off until somebody switches it on, and shut while the desk is locked. The door follows what was chosen
// in settle(), which may be called as often as one likes. Blocks on the database and on the door, so never from the window's thread, but for setLocked() and
// setDoor(); safe from any thread.
class LocalAccess {
 public:
  LocalAccess(Parts& parts, LocalTokens& tokens) : m_parts(parts), m_tokens(tokens) {}

  // Null takes it away, shut: afterwards it may be destroyed.
  void setDoor(LocalDoor* door);
  // Counts from the next settle() on.
  void setLocked(bool isLocked) { m_isLocked = isLocked; }
  // Opens or shuts the door as chosen, and says how things stand.
  Result<LocalState> settle();
  // InvalidInput "local.port_range"; Refused without the right to settings. Journalled.
  Result<LocalState> choose(bool isOn, int port);
  Result<NewLocalToken> make(const std::string& name) { return m_tokens.make(name); }
  Status revoke(const std::string& id) { return m_tokens.revoke(id); }

 private:
  void shut();
  Parts& m_parts;
  LocalTokens& m_tokens;
  std::atomic<bool> m_isLocked = false;
  std::mutex m_mutex;  // of the door and what is below
  LocalDoor* m_door = nullptr;
  int m_openPort = 0;  // 0: shut
};

}  // namespace inquiry::desk
