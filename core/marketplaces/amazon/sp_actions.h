#pragma once

#include "core/marketplaces/amazon/sp_access.h"
#include "core/marketplaces/platform_actions.h"

namespace inquiry::amazon {

// The request for a review among the actions of an order, beside the kinds of messages.
inline constexpr const char* kReviewRequest = "productReviewAndSellerFeedback";

// The messages Amazon lets a seller begin on an order, the request for a review, and the account health report. Needs SpAccess to be set up. Safe
// from any thread.
class SpActions final : public PlatformActions {
 public:
  // All of it outlives the object.
  SpActions(SpAccess& access, const Clock& clock, Pause pause) : m_access(access), m_clock(clock), m_pause(std::move(pause)) {}

  std::optional<Error> unavailable() const override;
  bool hasAccountReport() const override { return true; }
  // Two calls for what is allowed and one for the language; a request for a review that cannot be asked about is left out, not the rest.
  Result<ActionOffer> offer(const std::string& orderRemoteId, std::stop_token stop) override;
  std::optional<Error> refusalOf(const std::string& action, const std::string& text) const override;
  Result<AccountReport> accountReport(std::stop_token stop) override;

  // Asks whether it is still allowed, then sends it. Accepted has no remote id: the text cannot be read back.
  SendResult send(const Outgoing& item, const std::stop_token& stop);

 private:
  Result<bool> isAllowed(const Outgoing& item, const std::stop_token& stop);

  SpAccess& m_access;
  const Clock& m_clock;
  const Pause m_pause;
};

}  // namespace inquiry::amazon
