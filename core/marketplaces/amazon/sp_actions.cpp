#include "core/marketplaces/amazon/sp_actions.h"

#include <algorithm>

#include "core/marketplaces/amazon/sp_calls.h"
#include "core/marketplaces/amazon/sp_health.h"
#include "core/marketplaces/amazon/sp_json.h"
#include "core/marketplaces/amazon/sp_messages.h"

namespace inquiry::amazon {
namespace {

using Form = PlatformAction::Form;

Error notAllowed(bool isReview) {
  const char* text = isReview ? "Amazon allows a request for a review once an order, from 5 to 30 days after delivery: not for this one now."
                              : "Amazon does not allow this message for the order now. Answer a message of the buyer, or use Seller Central.";
  return {ErrorKind::Refused, "amazon.action_not_allowed", text, {}};
}

PlatformAction actionOf(const std::string& name) {
  PlatformAction action;
  action.name = name;
  const ProactiveKind* kind = proactiveKind(name);
  if (kind == nullptr) {
    action.form = Form::Unsendable;
    action.whyNot = "This version does not know this kind of message yet. Use Seller Central.";
  } else if (kind->needsFiles) {
    action.form = Form::Unsendable;
    action.whyNot = "Amazon takes this message with files only, and this version sends it without. Use Seller Central.";
  } else {
    action.maxText = kind->maxText;
  }
  return action;
}

Result<std::vector<std::string>> namesIn(const Result<HttpResponse>& answer) {
  if (!answer) return fail(answer.error());
  return actionsIn(answer->body);
}

bool has(const std::vector<std::string>& names, const std::string& name) { return std::find(names.begin(), names.end(), name) != names.end(); }

}  // namespace

std::optional<Error> SpActions::unavailable() const {
  if (m_access.isSetUp()) return {};
  return Error{ErrorKind::MissingGrant, "amazon.no_application",
               "Orders, messages Amazon allows and the account report need an application of your own at Amazon, or the relay of your company. Enter its keys in the settings of the store.", {}};
}

Result<ActionOffer> SpActions::offer(const std::string& orderRemoteId, std::stop_token stop) {
  if (auto no = unavailable()) return fail(std::move(*no));
  ActionOffer offer;
  offer.orderRemoteId = orderRemoteId;
  const auto names = namesIn(getMessagingActions(m_access, orderRemoteId, stop));
  if (!names) return fail(names.error());
  for (const std::string& name : *names) offer.actions.push_back(actionOf(name));
  // Another role than that of messages: without it the messages stay.
  const auto reviews = namesIn(getSolicitationActions(m_access, orderRemoteId, stop));
  if (!reviews && reviews.error().kind == ErrorKind::Cancelled) return fail(reviews.error());
  if (reviews && has(*reviews, kReviewRequest)) {
    PlatformAction review;
    review.name = kReviewRequest;
    review.form = Form::NoText;
    offer.actions.push_back(review);
  }
  if (!offer.actions.empty()) {
    const auto locale = buyerLocale(m_access, orderRemoteId, stop);
    if (!locale && locale.error().kind == ErrorKind::Cancelled) return fail(locale.error());
    offer.locale = locale.value_or("");
  }
  offer.readAt = m_clock.now();
  return offer;
}

std::optional<Error> SpActions::refusalOf(const std::string& action, const std::string& text) const {
  if (action == kReviewRequest) return {};
  const ProactiveKind* kind = proactiveKind(action);
  if (kind == nullptr) return Error{ErrorKind::Refused, "amazon.unknown_action", "This version does not know this kind of message yet. Use Seller Central.", {}};
  return amazon::refusalOf(*kind, text);
}

Result<bool> SpActions::isAllowed(const Outgoing& item, const std::stop_token& stop) {
  const bool isReview = item.action == kReviewRequest;
  const auto names = namesIn(isReview ? getSolicitationActions(m_access, item.actionOrder, stop) : getMessagingActions(m_access, item.actionOrder, stop));
  if (!names) return fail(names.error());
  return has(*names, item.action);
}

SendResult SpActions::send(const Outgoing& item, const std::stop_token& stop) {
  const bool isReview = item.action == kReviewRequest;
  if (stop.stop_requested()) return failedAction({ErrorKind::Cancelled, "amazon.cancelled", "Stopped on request.", {}}, ActionStage::Before);
  if (auto no = unavailable()) return failedAction(*no, ActionStage::Before);
  if (auto no = refusalOf(item.action, item.text)) return failedAction(*no, ActionStage::Before);
  const auto allowed = isAllowed(item, stop);
  if (!allowed) return failedAction(allowed.error(), ActionStage::Before);
  if (!*allowed) return failedAction(notAllowed(isReview), ActionStage::Before);
  const auto answer = isReview ? postSolicitation(m_access, item.actionOrder, stop)
                               : postMessage(m_access, item.actionOrder, item.action, Json{{"text", item.text}}.dump(-1, ' ', false, Json::error_handler_t::replace), stop);
  if (!answer) return failedAction(answer.error(), ActionStage::After);
  SendResult sent;
  sent.outcome = SendResult::Outcome::Accepted;
  return sent;
}

Result<AccountReport> SpActions::accountReport(std::stop_token stop) {
  if (auto no = unavailable()) return fail(std::move(*no));
  const auto health = accountHealth(m_access, m_pause, std::move(stop));
  if (!health) return fail(health.error());
  AccountReport report;
  report.status = health->status;
  report.warnings = health->warnings;
  for (const HealthFigure& figure : health->figures) report.figures.push_back({figure.name, figure.status, figure.rate, figure.target});
  report.readAt = m_clock.now();
  return report;
}

}  // namespace inquiry::amazon
