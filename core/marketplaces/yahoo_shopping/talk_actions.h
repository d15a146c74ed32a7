#pragma once

#include "core/marketplaces/platform_actions.h"
#include "core/marketplaces/yahoo_shopping/caller.h"

namespace inquiry::yahoo_shopping {

// What a person may do about a conversation on an order beside answering: complete it, for one of the platform's five reasons, or begin a new
// conversation with the buyer. The platform does not list conversations by order, so the offer is always the same and costs no call. Safe from any
// thread.
class TalkActions final : public PlatformActions {
 public:
  using MakeCaller = std::function<Result<Caller>()>;
  TalkActions(MakeCaller caller, const Clock& clock) : m_caller(std::move(caller)), m_clock(clock) {}

  std::optional<Error> unavailable() const override { return {}; }
  Result<ActionOffer> offer(const std::string& orderRemoteId, std::stop_token stop) override;
  std::optional<Error> refusalOf(const std::string& action, const std::string& text) const override;
  SendResult send(const Outgoing& item, const std::stop_token& stop);

 private:
  SendResult begin(const Caller& caller, const Outgoing& item, const std::stop_token& stop) const;

  const MakeCaller m_caller;
  const Clock& m_clock;
};

}  // namespace inquiry::yahoo_shopping
