#pragma once

#include <atomic>

#include "core/marketplaces/shopee/pull_scope.h"

namespace inquiry::shopee {

// Whether this application may use the chat, found out by asking: the two reads are granted apart. Safe from any thread.
class ChatGrant {
 public:
  enum class State { Unknown, Granted, Missing };
  State state() const { return m_state; }
  void set(State state) { m_state = state; }

  // A refusal for want of permission, and not of an address that is not declared.
  static bool isMissing(const Error& error);
  // In a pull: asks again once a day, and after a test that found the chat open. The watermark "chat.refused" is when it was refused last.
  bool mayAsk(const PullScope& scope) const;
  Status note(PullScope& scope, State state);

 private:
  std::atomic<State> m_state = State::Unknown;
};

// What a store without the chat says of itself.
Error orderReturnsOnly();

}  // namespace inquiry::shopee
