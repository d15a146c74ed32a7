#pragma once

#include <functional>

#include "core/domain/clock.h"
#include "core/marketplaces/platform_actions.h"
#include "core/marketplaces/rakuten/sending.h"

namespace inquiry::rakuten {

inline constexpr const char* kCompleteAction = "inquiryComplete";
inline constexpr const char* kIncompleteAction = "inquiryIncomplete";

// Completing an inquiry about an order, and taking that back: a mark of the shop's own that tells the buyer nothing. Never set by the desk itself.
// Safe from any thread.
class InquiryActions final : public PlatformActions {
 public:
  explicit InquiryActions(const Clock& clock) : m_clock(clock) {}
  std::optional<Error> unavailable() const override { return {}; }
  Result<ActionOffer> offer(const std::string& orderRemoteId, std::stop_token stop) override;
  std::optional<Error> refusalOf(const std::string& action, const std::string& text) const override;

 private:
  const Clock& m_clock;
};

// Empty for an action of another platform.
std::optional<InquiryMark> markOf(const std::string& action);
// How a mark ended that was asked for through the outbox: setting it twice harms nothing, so one that is unclear is set again.
SendResult markSent(const Status& marked);

}  // namespace inquiry::rakuten
