#include "core/marketplaces/yahoo_shopping/talk_actions.h"

#include <algorithm>
#include <array>

#include "core/marketplaces/yahoo_shopping/plain_text.h"
#include "core/marketplaces/yahoo_shopping/send_outcome.h"
#include "core/marketplaces/yahoo_shopping/talk_api.h"
#include "core/marketplaces/yahoo_shopping/talk_mapper.h"
#include "core/marketplaces/yahoo_shopping/yahoo_shopping_capabilities.h"

namespace inquiry::yahoo_shopping {
namespace {

constexpr std::string_view kBegin = "externalStoreTopic";

// Stored in the outbox: never change.
constexpr std::array<std::pair<std::string_view, Completion>, 5> kCompletions{{{"complete", Completion::Normal},
                                                                               {"complete-phone", Completion::ByPhone},
                                                                               {"complete-mail", Completion::ByMail},
                                                                               {"complete-same-question", Completion::SameQuestion},
                                                                               {"complete-no-answer", Completion::NoAnswerNeeded}}};

const Completion* completionOf(const std::string& action) {
  const auto found = std::find_if(kCompletions.begin(), kCompletions.end(), [&action](const auto& row) { return row.first == action; });
  return found == kCompletions.end() ? nullptr : &found->second;
}

PlatformAction actionOf(std::string_view name, PlatformAction::Form form, std::size_t maxText) {
  PlatformAction action;
  action.name = name;
  action.form = form;
  action.maxText = maxText;
  return action;
}

}  // namespace

Result<ActionOffer> TalkActions::offer(const std::string& orderRemoteId, std::stop_token stop) {
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "yahoo.cancelled", "Stopped on request.");
  ActionOffer offer;
  offer.orderRemoteId = orderRemoteId;
  offer.locale = "ja-JP";
  for (const auto& row : kCompletions) offer.actions.push_back(actionOf(row.first, PlatformAction::Form::NoText, 0));
  offer.actions.push_back(actionOf(kBegin, PlatformAction::Form::Text, kMaxText));
  offer.readAt = m_clock.now();
  return offer;
}

std::optional<Error> TalkActions::refusalOf(const std::string& action, const std::string& text) const {
  if (completionOf(action) != nullptr) return {};
  if (action != kBegin) return Error{ErrorKind::Refused, "yahoo.unknown-action", "This version does not know this action. Use Store Creator Pro.", {}};
  const auto refused = refusedText(text);
  return refused ? refused->error : std::nullopt;
}

SendResult TalkActions::send(const Outgoing& item, const std::stop_token& stop) {
  if (stop.stop_requested()) return failedAction({ErrorKind::Cancelled, "yahoo.cancelled", "Stopped on request.", {}}, ActionStage::Before);
  if (auto no = refusalOf(item.action, item.text)) return failedAction(*no, ActionStage::Before);
  const auto caller = m_caller();
  if (!caller) return failedAction(caller.error(), ActionStage::Before);
  const Completion* completion = completionOf(item.action);
  if (completion == nullptr) return begin(*caller, item, stop);
  const Status done = completeTalk(*caller, item.threadRemoteId, *completion, stop);
  if (!done && done.error().code == "yahoo.refused" && *completion == Completion::Normal) {
    return failedAction({ErrorKind::Refused, "yahoo.not-answered",
                         "Yahoo completes a question as answered only after an answer from here: answer it, or complete it for another reason.", {}},
                        ActionStage::After);
  }
  // Completing twice is completing once: whatever became of it, it may be asked for again.
  if (!done) return failedAction(done.error(), ActionStage::Before);
  SendResult sent;
  sent.outcome = SendResult::Outcome::Accepted;
  return sent;
}

// The new conversation gets the subject and the category of the one it is begun from.
SendResult TalkActions::begin(const Caller& caller, const Outgoing& item, const std::stop_token& stop) const {
  const auto body = talkDetail(caller, item.threadRemoteId, stop);
  const auto topic = body ? mapTalkDetail(*body, item.threadRemoteId, {caller.base, caller.sellerId}) : Result<TalkReading>(fail(body.error()));
  if (!topic) return failedAction(topic.error(), ActionStage::Before);
  if (!topic->categoryId || topic->thread.subject.empty()) {
    return failedAction({ErrorKind::Refused, "yahoo.no-category", "Yahoo does not say what this conversation is about; begin the new one in Store Creator Pro.", {}}, ActionStage::Before);
  }
  const auto answer = addStoreTopic(caller, {item.actionOrder, topic->thread.subject, plainText(item.text), *topic->categoryId}, stop);
  if (!answer) return failedAction(answer.error(), ActionStage::After);
  SendResult sent;
  sent.outcome = SendResult::Outcome::Accepted;
  return sent;
}

}  // namespace inquiry::yahoo_shopping
