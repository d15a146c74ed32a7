#pragma once

#include <vector>

#include "core/desk/local_access.h"

namespace inquiry::test {

// A door that remembers what was asked of it.
struct FakeLocalDoor final : desk::LocalDoor {
  Result<int> open(int wanted) override {
    if (isTaken) return fail(ErrorKind::Conflict, "local.port", "Another program has port " + std::to_string(wanted) + ": choose another one.");
    opened.push_back(wanted);
    return port = wanted;
  }
  void close() override { port = 0; }

  std::vector<int> opened;
  int port = 0;  // 0: shut
  bool isTaken = false;
};

}  // namespace inquiry::test
