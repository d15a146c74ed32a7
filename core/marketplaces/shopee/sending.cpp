#include "core/marketplaces/shopee/sending.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/marketplaces/attachments.h"
#include "core/marketplaces/shopee/chat_api.h"
#include "core/marketplaces/shopee/remote_ids.h"
#include "core/marketplaces/shopee/send_outcome.h"

namespace inquiry::shopee {
namespace {

// The two clocks agree only roughly, and messages are dated by whole seconds; what stood there before is known from the baseline anyway.
constexpr Duration kClockTolerance = std::chrono::minutes(5);
constexpr Duration kOneSecond = std::chrono::seconds(1);
constexpr std::size_t kMostPages = 40;

bool holds(const std::vector<std::string>& ids, const std::string& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

ReconcileResult cannotTell(const Error& error) { return {ReconcileResult::Outcome::CannotTell, {}, error}; }

SendResult otherThread() {
  return refusedSend("shopee.thread", "Shopee takes no words here: take one of the steps of the case, or answer in the chat with the buyer.");
}

bool isWordless(const Outgoing& outgoing) { return utf8::trimmed(outgoing.text).empty(); }

// Whether this message of ours is the one looked for. A picture has no words: any picture of ours of that time is it.
bool isWanted(const Message& candidate, const Outgoing& outgoing) {
  if (candidate.direction != Direction::Out) return false;
  if (isWordless(outgoing)) return !candidate.attachments.empty();
  return comparableText(candidate.text) == comparableText(outgoing.text);
}

}  // namespace

Instant Sending::platformTime(Instant ours) const { return ours + m_caller.wire.clockSkew(); }

Result<ConversationRow> Sending::conversation(const std::string& id, std::stop_token stop) const {
  const auto answer = conversationById(m_caller, id, stop);
  if (!answer) return fail(answer.error());
  return mapConversation(responseOf(*answer));
}

Result<MessagePage> Sending::readBackTo(const ConversationRow& row, Instant since, std::stop_token stop) const {
  MessagePage whole;
  std::string offset;
  for (std::size_t count = 0; count < kMostPages; ++count) {
    const auto answer = messagesOf(m_caller, row.id, offset, stop);
    if (!answer) return fail(answer.error());
    auto page = mapMessages(responseOf(*answer), {row.id, m_caller.shopId, row.buyerId});
    if (!page) return fail(page.error());
    const bool isEmpty = page->rows == 0;
    absorb(whole, std::move(*page));
    const bool isFarEnough = whole.oldestAt && *whole.oldestAt < since;
    if (isEmpty || isFarEnough || whole.next.empty() || whole.next == offset) break;
    offset = whole.next;
  }
  return whole;
}

SendResult Sending::send(const Outgoing& outgoing, std::stop_token stop) const {
  if (stop.stop_requested()) return failedSend({ErrorKind::Cancelled, "send.cancelled", "It was stopped before it left.", {}}, Stage::Before);
  const auto id = conversationIn(outgoing.threadRemoteId);
  if (!id) return otherThread();
  if (outgoing.kind == OutgoingKind::FirstContact)
    return refusedSend("shopee.first-contact", "Shopee allows no first contact from outside: open the chat from the order in the Seller Centre.");
  if (auto no = refusedText(outgoing)) return *no;
  if (outgoing.attachments.size() > 1) return refusedSend("shopee.attachments", "One answer takes one picture; send the others with answers of their own.");
  if (const Status sound = requireSound(outgoing.attachments, m_files); !sound) return failedSend(sound.error(), Stage::Before);
  const auto row = conversation(*id, stop);
  if (!row) return failedSend(row.error(), Stage::Before);
  if (row->buyerId.empty()) return refusedSend("shopee.no-buyer", "Shopee does not name the buyer of this conversation; answer in the Seller Centre.");
  if (outgoing.attachments.empty()) return words(*row, outgoing, stop);
  const SendResult picture = pictureBefore(*row, outgoing, stop);
  if (picture.outcome != SendResult::Outcome::Accepted || isWordless(outgoing)) return picture;
  SendResult said = words(*row, outgoing, stop);
  if (said.outcome == SendResult::Outcome::Refused && said.error)
    said.error = Error{said.error->kind, "shopee.picture-only", "The picture went out, the words did not: " + said.error->text, {}};
  return said;
}

SendResult Sending::pictureBefore(const ConversationRow& row, const Outgoing& outgoing, std::stop_token stop) const {
  if (outgoing.attempts > 1) {
    const Instant since = platformTime(outgoing.createdAt) - kOneSecond;
    const auto reading = readBackTo(row, since, stop);
    if (!reading) return failedSend(reading.error(), Stage::Before);
    for (const InboundMessage& known : reading->messages) {
      if (known.message.direction != Direction::Out || known.message.attachments.empty() || known.message.sentAt < since) continue;
      SendResult there;
      there.outcome = SendResult::Outcome::Accepted;
      there.remoteId = known.message.remoteId;
      return there;
    }
  }
  const OutgoingAttachment& file = outgoing.attachments.front();
  auto bytes = m_files->read(file);
  if (!bytes) return failedSend(asRefusal(bytes.error()), Stage::Before);
  const auto stored = uploadPicture(m_caller, {file.name, file.type, std::move(*bytes)}, stop);
  if (!stored) return failedSend(stored.error(), Stage::Before);
  const std::string url = textOf(responseOf(*stored), "url");
  if (url.empty()) return failedSend({ErrorKind::PlatformDown, "shopee.picture", "Shopee did not take the picture; it is tried again.", {}}, Stage::Before);
  const auto posted = postPicture(m_caller, row.buyerId, url, stop);
  return posted ? sentMessage(responseOf(*posted)) : refused(row, outgoing, posted.error(), stop);
}

SendResult Sending::words(const ConversationRow& row, const Outgoing& outgoing, std::stop_token stop) const {
  const auto posted = postText(m_caller, row.buyerId, outgoing.text, stop);
  return posted ? sentMessage(responseOf(*posted)) : refused(row, outgoing, posted.error(), stop);
}

SendResult Sending::refused(const ConversationRow& row, const Outgoing& outgoing, const Error& error, std::stop_token stop) const {
  const bool isClosed = error.code == refusal::kBuyerSilent || error.code == refusal::kFiveMessages || error.code == refusal::kBlocked;
  if (isClosed) m_locks.lock(row.id, error.text, m_clock.now());
  // The block against repetition also meets a second try of one that arrived although nobody saw it.
  if (error.code == refusal::kRepeated && outgoing.attempts > 1) {
    const Instant since = platformTime(outgoing.createdAt) - kOneSecond;
    const auto reading = readBackTo(row, since, stop);
    if (!reading) return failedSend({ErrorKind::Ambiguous, error.code, error.text, {}}, Stage::Call);
    for (const InboundMessage& known : reading->messages) {
      if (known.message.sentAt < since || !isWanted(known.message, outgoing)) continue;
      SendResult arrived;
      arrived.outcome = SendResult::Outcome::Accepted;
      arrived.remoteId = known.message.remoteId;
      return arrived;
    }
  }
  return failedSend(error, Stage::Call);
}

SendResult Sending::markRead(const std::string& threadRemoteId, std::stop_token stop) const {
  const auto id = conversationIn(threadRemoteId);
  if (!id) return refusedSend("shopee.no-read-flag", "Shopee keeps no read flag here; nothing was changed.");
  const auto row = conversation(*id, stop);
  if (!row) return failedSend(row.error(), Stage::Before);
  const auto done = readConversation(m_caller, *id, row->latestMessageId, stop);
  if (!done) return failedSend(done.error(), Stage::Before);
  SendResult result;
  result.outcome = SendResult::Outcome::Accepted;
  return result;
}

Result<std::vector<std::string>> Sending::ownMessages(const std::string& threadRemoteId, std::stop_token stop) const {
  std::vector<std::string> ids;
  const auto id = conversationIn(threadRemoteId);
  if (!id) return ids;
  ConversationRow row;
  row.id = *id;
  // Whatever is older than this is no answer of today.
  const auto reading = readBackTo(row, platformTime(m_clock.now()) - std::chrono::hours(24), stop);
  if (!reading) return fail(reading.error());
  for (const InboundMessage& known : reading->messages)
    if (known.message.direction == Direction::Out) ids.push_back(known.message.remoteId);
  return ids;
}

ReconcileResult Sending::reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) const {
  const auto id = conversationIn(outgoing.threadRemoteId);
  if (!id) return {};
  ConversationRow row;
  row.id = *id;
  const Instant since = platformTime(outgoing.sendingAt.value_or(outgoing.createdAt)) - kClockTolerance;
  const auto reading = readBackTo(row, since, stop);
  if (!reading) return cannotTell(reading.error());
  const Message* found = nullptr;
  for (const InboundMessage& known : reading->messages) {
    const Message& candidate = known.message;
    if (candidate.sentAt < since || !isWanted(candidate, outgoing)) continue;
    if (holds(outgoing.baseline, candidate.remoteId) || holds(claimed, candidate.remoteId)) continue;
    if (!found || candidate.sentAt < found->sentAt || (candidate.sentAt == found->sentAt && candidate.remoteId < found->remoteId)) found = &candidate;
  }
  if (found) return {ReconcileResult::Outcome::Found, found->remoteId, {}};
  // What could not be read may be the one looked for, and so may what lies behind the last page.
  const bool isWhole = reading->quarantined.empty() && (reading->next.empty() || reading->rows == 0 || (reading->oldestAt && *reading->oldestAt < since));
  return {isWhole ? ReconcileResult::Outcome::NotFound : ReconcileResult::Outcome::CannotTell, {}, {}};
}

}  // namespace inquiry::shopee
