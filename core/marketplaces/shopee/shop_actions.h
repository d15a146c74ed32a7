#pragma once

#include <functional>

#include "core/marketplaces/platform_actions.h"
#include "core/marketplaces/shopee/shopee_caller.h"

namespace inquiry::shopee {

// What Shopee offers on an order beside the chat: its ratings with the one answer each takes, and cards of the order and its articles where the chat
// is granted. Safe from any thread.
class ShopActions final : public PlatformActions {
 public:
  ShopActions(std::function<ShopCaller()> caller, std::function<bool()> hasChat, const Clock& clock)
      : m_caller(std::move(caller)), m_hasChat(std::move(hasChat)), m_clock(clock) {}
  std::optional<Error> unavailable() const override { return {}; }
  Result<ActionOffer> offer(const std::string& orderRemoteId, std::stop_token stop) override;
  std::optional<Error> refusalOf(const std::string& action, const std::string& text) const override;

 private:
  const std::function<ShopCaller()> m_caller;
  const std::function<bool()> m_hasChat;
  const Clock& m_clock;
};

}  // namespace inquiry::shopee
