#include "core/marketplaces/mercado_libre/sending.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/marketplaces/attachments.h"
#include "core/marketplaces/mercado_libre/action_guide_api.h"
#include "core/marketplaces/mercado_libre/mercado_libre_capabilities.h"
#include "core/marketplaces/mercado_libre/messages_api.h"
#include "core/marketplaces/mercado_libre/orders_api.h"
#include "core/marketplaces/mercado_libre/plain_text.h"
#include "core/marketplaces/mercado_libre/question_mapper.h"
#include "core/marketplaces/mercado_libre/questions_api.h"
#include "core/marketplaces/mercado_libre/refusals.h"
#include "core/marketplaces/mercado_libre/remote_ids.h"
#include "core/marketplaces/mercado_libre/send_outcome.h"

namespace inquiry::mercado_libre {
namespace {

// The two clocks agree only roughly, and what stood in the thread before is known from the baseline anyway.
constexpr Duration kClockTolerance = std::chrono::minutes(5);

bool holds(const std::vector<std::string>& ids, const std::string& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

SendResult cannotAddress() {
  return refusedSend("mercado-libre.thread", "This conversation does not come from Mercado Libre; sync the store, then try again.");
}

ReconcileResult cannotTell(const Error& error) { return {ReconcileResult::Outcome::CannotTell, {}, error}; }

// What the guide still allows of the reason OTHER; empty when it does not name it.
std::optional<std::int64_t> capOfOther(const Json& caps) {
  if (!caps.is_array()) return {};
  for (const Json& row : caps)
    if (textOf(row, "option_id") == "OTHER") return countOf(row, "cap_available");
  return {};
}

}  // namespace

SendResult Sending::send(const Outgoing& outgoing, std::stop_token stop) const {
  if (stop.stop_requested()) return failedSend({ErrorKind::Cancelled, "send.cancelled", "It was stopped before it left.", {}}, Stage::Before);
  if (const auto questionId = questionIn(outgoing.threadRemoteId)) return answer(*questionId, outgoing, stop);
  const auto packId = packIn(outgoing.threadRemoteId);
  if (!packId) return cannotAddress();
  return outgoing.kind == OutgoingKind::FirstContact ? firstContact(*packId, outgoing, stop) : message(*packId, outgoing, stop);
}

SendResult Sending::answer(const std::string& questionId, const Outgoing& outgoing, std::stop_token stop) const {
  if (outgoing.kind == OutgoingKind::FirstContact)
    return refusedSend("mercado-libre.kind", "A question takes an answer, not a first contact.");
  if (utf8::trimmed(outgoing.text).empty()) return refusedSend("mercado-libre.empty", "The answer is empty; write something first.");
  if (utf8::length(outgoing.text) > kAnswerLength)
    return refusedSend("mercado-libre.too-long", "The answer is too long; shorten it to 2000 characters.");
  if (!outgoing.attachments.empty())
    return refusedSend("mercado-libre.attachment", "An answer to a question takes no files; remove them.");
  const auto posted = postAnswer(m_caller, questionId, outgoing.text, stop);
  return posted ? sentAnswer(*posted, questionId) : failedSend(posted.error(), Stage::Call);
}

SendResult Sending::message(const std::string& packId, const Outgoing& outgoing, std::stop_token stop) const {
  if (auto refused = refusedText(outgoing.text, std::max(kMessageLength, outgoing.text.size()))) return *refused;
  const auto thread = readThread(m_caller, packId, stop);
  if (!thread) return failedSend(thread.error(), Stage::Before);
  if (auto refused = refusedText(outgoing.text, thread->maxLength)) return *refused;
  if (thread->state && thread->state->isBlocked())
    return refusedSend("mercado-libre.conversation-blocked", std::string(adviceFor(*thread->state)) + " (" + thread->state->reason + ")");
  if (thread->partner.empty())
    return refusedSend("mercado-libre.no-partner", "The buyer has not written yet; send it as a first contact.");
  const auto files = uploaded(outgoing, thread->siteId.empty() ? m_siteId : thread->siteId, stop);
  if (!files) return failedSend(files.error(), Stage::Before);
  const auto posted = postMessage(m_caller, {packId, thread->partner, outgoing.text, *files}, stop);
  return posted ? sentMessage(*posted) : failedSend(posted.error(), Stage::Call);
}

SendResult Sending::firstContact(const std::string& packId, const Outgoing& outgoing, std::stop_token stop) const {
  if (m_caller.isCrossBorder())
    return refusedSend("mercado-libre.first-contact", "Cross-border shops may not open a conversation; wait for the buyer to write.");
  if (!outgoing.attachments.empty())
    return refusedSend("mercado-libre.attachment", "Files can be sent only after the buyer has answered; remove them.");
  if (auto refused = refusedText(outgoing.text, kMessageLength)) return *refused;
  const auto caps = actionGuideCaps(m_caller, packId, stop);
  if (!caps && caps.error().code == refusal::kExceptedCase) return directly(packId, outgoing, stop);
  if (!caps) return failedSend(caps.error(), Stage::Before);
  const auto left = capOfOther(*caps);
  if (!left) {
    return refusedSend("mercado-libre.first-contact",
                       "Mercado Libre does not offer a free text for this sale (not after the delivery); wait for the buyer to write.");
  }
  if (*left <= 0)
    return refusedSend("mercado-libre.first-contact-used",
                       "The one free message of this sale has been used; wait for the buyer to write.");
  const auto posted = postFirstContact(m_caller, packId, outgoing.text, stop);
  if (posted) return sentMessage(*posted);
  // Refused as such: nothing was stored, and the platform itself names the other way.
  if (posted.error().code == refusal::kExceptedCase) return directly(packId, outgoing, stop);
  return failedSend(posted.error(), Stage::Call);
}

SendResult Sending::directly(const std::string& packId, const Outgoing& outgoing, std::stop_token stop) const {
  const auto pack = packById(m_caller, packId, stop);
  if (!pack) return failedSend(pack.error(), Stage::Before);
  const std::string buyer = idOf(fieldOf(*pack, "buyer"), "id");
  if (buyer.empty())
    return refusedSend("mercado-libre.no-partner", "Mercado Libre does not name the buyer of this sale; write from its own page.");
  const auto posted = postMessage(m_caller, {packId, buyer, outgoing.text, {}}, stop);
  return posted ? sentMessage(*posted) : failedSend(posted.error(), Stage::Call);
}

Result<std::vector<std::string>> Sending::uploaded(const Outgoing& outgoing, const std::string& siteId, std::stop_token stop) const {
  if (auto sound = requireSound(outgoing.attachments, m_files); !sound) return fail(sound.error());
  std::vector<std::string> ids;
  for (const OutgoingAttachment& file : outgoing.attachments) {
    auto bytes = m_files->read(file);
    if (!bytes) return fail(asRefusal(bytes.error()));
    const auto stored = uploadAttachment(m_caller, {file.name, file.type, std::move(*bytes)}, siteId, stop);
    if (!stored) return fail(stored.error());
    ids.push_back(idOf(*stored, "id"));
    if (ids.back().empty())
      return fail(ErrorKind::PlatformDown, "mercado-libre.attachment", "Mercado Libre did not take an attached file; it is tried again.");
  }
  return ids;
}

Result<std::vector<std::string>> Sending::ownMessages(const std::string& threadRemoteId, std::stop_token stop) const {
  std::vector<std::string> ids;
  if (const auto questionId = questionIn(threadRemoteId)) {
    const auto body = question(m_caller, *questionId, stop);
    if (!body) return fail(body.error());
    if (fieldOf(*body, "answer").is_object()) ids.push_back(answerMessage(*questionId));
    return ids;
  }
  const auto packId = packIn(threadRemoteId);
  if (!packId) return ids;
  const auto thread = readThread(m_caller, *packId, stop);
  if (!thread) return fail(thread.error());
  for (const InboundMessage& row : thread->messages)
    if (row.message.direction == Direction::Out) ids.push_back(row.message.remoteId);
  return ids;
}

ReconcileResult Sending::reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) const {
  if (const auto questionId = questionIn(outgoing.threadRemoteId)) return answerFound(*questionId, outgoing, claimed, stop);
  if (const auto packId = packIn(outgoing.threadRemoteId)) return messageFound(*packId, outgoing, claimed, stop);
  return {};
}

ReconcileResult Sending::answerFound(const std::string& questionId, const Outgoing& outgoing, const std::vector<std::string>& claimed,
                                     std::stop_token stop) const {
  const auto body = question(m_caller, questionId, stop);
  if (!body) return cannotTell(body.error());
  const auto reading = mapQuestion(*body);
  if (!reading) return cannotTell(reading.error());
  const std::string id = answerMessage(questionId);
  if (!reading->isAnswered || holds(outgoing.baseline, id) || holds(claimed, id)) return {ReconcileResult::Outcome::NotFound, {}, {}};
  const Message& answer = reading->messages.back().message;
  // A banned answer has lost its text: whose it was cannot be told any more.
  if (answer.text.empty()) return {};
  const bool isOurs = comparableText(answer.text) == comparableText(outgoing.text);
  // Somebody else's answer: sending again is harmless, the platform takes one only and will say so.
  if (!isOurs) return {ReconcileResult::Outcome::NotFound, {}, {}};
  return {ReconcileResult::Outcome::Found, id, {}};
}

ReconcileResult Sending::messageFound(const std::string& packId, const Outgoing& outgoing, const std::vector<std::string>& claimed,
                                      std::stop_token stop) const {
  const auto thread = readThread(m_caller, packId, stop);
  if (!thread) return cannotTell(thread.error());
  const std::string wanted = comparableText(outgoing.text);
  const Message* found = nullptr;
  for (const InboundMessage& row : thread->messages) {
    const Message& candidate = row.message;
    if (candidate.direction != Direction::Out || comparableText(candidate.text) != wanted) continue;
    if (holds(outgoing.baseline, candidate.remoteId) || holds(claimed, candidate.remoteId)) continue;
    if (outgoing.sendingAt && candidate.sentAt < *outgoing.sendingAt + m_caller.session.clockSkew() - kClockTolerance) continue;
    if (!found || candidate.sentAt < found->sentAt) found = &candidate;
  }
  if (found) return {ReconcileResult::Outcome::Found, found->remoteId, {}};
  // Rows that are missing or unreadable may be the one looked for.
  const bool isWhole = static_cast<std::int64_t>(thread->rows) >= thread->total && thread->quarantined.empty();
  return {isWhole ? ReconcileResult::Outcome::NotFound : ReconcileResult::Outcome::CannotTell, {}, {}};
}

}  // namespace inquiry::mercado_libre
