#pragma once

#include <functional>

#include "core/marketplaces/shopee/chat_grant.h"
#include "core/marketplaces/shopee/chat_pull.h"
#include "core/marketplaces/shopee/order_pull.h"
#include "core/marketplaces/shopee/return_pull.h"

namespace inquiry::shopee {

// What a connector has found out and keeps over its pulls.
struct ShopMemory {
  ChatLocks locks;
  ChatGrant grant;
  std::atomic<bool> returnsCountFromOne = false;
};

// One pull from start to end: in which order the parts run, and what a failure of one part means for the others.
class PullRun {
 public:
  using NoteConsent = std::function<void(std::optional<Instant>)>;
  PullRun(PullScope& scope, ShopMemory& memory, std::optional<Instant> historySince, NoteConsent noteConsent)
      : m_scope(scope), m_memory(memory), m_since(historySince.value_or(scope.clock.now() - kAlive)), m_noteConsent(std::move(noteConsent)),
        m_chat(scope, memory.locks), m_orders(scope), m_returns(scope, memory.returnsCountFromOne) {}

  Status pull(PullDepth depth);

 private:
  static constexpr Duration kAlive = std::chrono::hours(24 * 30);
  Status chat(PullDepth depth);
  Status askedChat(PullDepth depth);
  Status orders(PullDepth depth);
  Status returns();
  Status consent();

  PullScope& m_scope;
  ShopMemory& m_memory;
  const Instant m_since;
  const NoteConsent m_noteConsent;
  ChatPull m_chat;
  OrderPull m_orders;
  ReturnPull m_returns;
};

}  // namespace inquiry::shopee
