#include "core/marketplaces/rakuten/inquiry_actions.h"

namespace inquiry::rakuten {

Result<ActionOffer> InquiryActions::offer(const std::string& orderRemoteId, std::stop_token stop) {
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "rakuten.cancelled", "Stopped on request.");
  ActionOffer offer;
  offer.orderRemoteId = orderRemoteId;
  offer.locale = "ja-JP";
  for (const char* name : {kCompleteAction, kIncompleteAction}) offer.actions.push_back({name, PlatformAction::Form::NoText, 0, {}});
  offer.readAt = m_clock.now();
  return offer;
}

std::optional<Error> InquiryActions::refusalOf(const std::string& action, const std::string& text) const {
  if (!markOf(action)) return Error{ErrorKind::Refused, "rakuten.unknown-action", "Rakuten knows no such step: look at the inquiry in R-Messe.", {}};
  if (!text.empty()) return Error{ErrorKind::Refused, "rakuten.action-text", "This step takes no text: remove it.", {}};
  return {};
}

std::optional<InquiryMark> markOf(const std::string& action) {
  if (action == kCompleteAction) return InquiryMark::Complete;
  if (action == kIncompleteAction) return InquiryMark::Incomplete;
  return {};
}

SendResult markSent(const Status& marked) {
  if (!marked) return failedSend(marked.error(), Stage::Before);
  SendResult done;
  done.outcome = SendResult::Outcome::Accepted;
  done.delivery = Delivery::None;
  return done;
}

}  // namespace inquiry::rakuten
