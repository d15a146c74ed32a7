#pragma once

#include <cstdint>

#include "tests/support/fake_transport.h"

namespace inquiry::test {

// A platform with single-use refresh tokens, as an answer function of FakeTransport: only the newest refresh token works, once.
// Tokens are "refresh-canary-<n>" and "access-canary-<n>", so that the whole state is one number, which may live in memory shared with a forked process.
// Not locked: one call at a time, or counters that a test reads at the end only.
class TokenServer {
 public:
  enum class Fault { None, LostBefore, LostAfter, Half, NotJson, NoToken, Down, Offline, Throttled };
  struct State {
    int generation = 1;
    int refreshes = 0;    // that were granted
    int rejections = 0;   // invalid_grant
  };

  explicit TokenServer(State& state) : m_state(state) {}

  std::string accessLife = "10800";
  bool isRotating = true;
  bool isRevoked = false;
  // Answers to a used token within the grace some platforms give.
  bool hasGrace = false;
  // One per call to the token endpoint, first to last; then None.
  std::vector<Fault> faults;

  Result<HttpResponse> operator()(const SeenRequest& request);
  static std::string access(int generation) { return "access-canary-" + std::to_string(generation); }
  static std::string refresh(int generation) { return "refresh-canary-" + std::to_string(generation); }

 private:
  HttpResponse token(const SeenRequest& request);
  HttpResponse granted();

  State& m_state;
};

}  // namespace inquiry::test
