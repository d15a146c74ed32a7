#include "core/marketplaces/rakuten/sending.h"

#include <algorithm>

#include "core/marketplaces/attachments.h"
#include "core/marketplaces/rakuten/attachments_api.h"
#include "core/marketplaces/rakuten/inquiry_mapper.h"
#include "core/marketplaces/rakuten/reply_rules.h"

namespace inquiry::rakuten {
namespace {

using Outcome = SendResult::Outcome;
// The two clocks agree only roughly, and what stood in the inquiry before is known from the baseline anyway.
constexpr Duration kClockTolerance = std::chrono::minutes(5);

bool holds(const std::vector<std::string>& ids, const std::string& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

// Line breaks and blanks aside: Rakuten may keep others than it was given.
std::string comparable(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r') out += c;
  return out;
}

SendResult result(Outcome outcome, Error error) {
  SendResult sent;
  sent.outcome = outcome;
  sent.error = std::move(error);
  return sent;
}

SendResult refused(std::string code, std::string text) { return result(Outcome::Refused, {ErrorKind::Refused, std::move(code), std::move(text), {}}); }

SendResult unnamed() {
  return result(Outcome::Unknown, {ErrorKind::Ambiguous, "rakuten.no-id", "Rakuten took the reply without naming it; the desk looks into the inquiry.", {}});
}

std::vector<const Message*> ours(const InquiryReading& reading) {
  std::vector<const Message*> all;
  for (const InboundMessage& row : reading.messages)
    if (row.message.direction == Direction::Out) all.push_back(&row.message);
  return all;
}

Result<InquiryReading> readBack(const Caller& caller, const std::string& number, const std::stop_token& stop) {
  const auto body = inquiryByNumber(caller, number, stop);
  return body ? mapInquiry(*body, caller.base()) : fail(body.error());
}

// Ours with that text, written since the attempt began, and nobody else's. Oldest first.
std::vector<const Message*> candidates(const InquiryReading& reading, const Outgoing& outgoing, Duration skew) {
  std::vector<const Message*> found;
  const std::string wanted = comparable(outgoing.text);
  for (const Message* message : ours(reading)) {
    if (comparable(message->text) != wanted || holds(outgoing.baseline, message->remoteId)) continue;
    if (outgoing.sendingAt && message->sentAt < *outgoing.sendingAt + skew - kClockTolerance) continue;
    found.push_back(message);
  }
  std::stable_sort(found.begin(), found.end(), [](const Message* a, const Message* b) { return a->sentAt < b->sentAt; });
  return found;
}

}  // namespace

SendResult failedSend(const Error& error, Stage stage) {
  switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Throttled:
    case ErrorKind::Unauthorised:  // a 401 proves that it was not processed
    case ErrorKind::MissingGrant:
    case ErrorKind::Locked:
    case ErrorKind::Storage: return result(Outcome::NotSent, error);
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput: return result(Outcome::Refused, error);
    case ErrorKind::Cancelled: return result(stage == Stage::Before || error.code != "http.cancelled_sent" ? Outcome::NotSent : Outcome::Unknown, error);
    default: return result(stage == Stage::Before ? Outcome::NotSent : Outcome::Unknown, error);
  }
}

SendResult Sending::send(const Outgoing& outgoing, std::stop_token stop) const {
  if (stop.stop_requested()) return result(Outcome::NotSent, {ErrorKind::Cancelled, "send.cancelled", "It was stopped before it left.", {}});
  if (outgoing.kind == OutgoingKind::FirstContact || !isInquiryNumber(outgoing.threadRemoteId))
    return refused("rakuten.first-contact", "Rakuten lets nobody open a conversation from outside: open it in R-Messe, and answer here.");
  if (auto rule = refusedReply(outgoing)) return result(Outcome::Refused, std::move(*rule));
  if (const auto sound = requireSound(outgoing.attachments, m_files); !sound) return failedSend(sound.error(), Stage::Before);
  std::string shopId = m_shopId;
  if (shopId.empty()) {
    const auto inquiry = inquiryByNumber(m_caller, outgoing.threadRemoteId, stop);
    if (!inquiry) return failedSend(inquiry.error(), Stage::Before);
    shopId = textOf(*inquiry, "shopId");
  }
  auto files = uploaded(outgoing, stop);
  if (!files) return failedSend(files.error(), Stage::Before);
  const auto posted = postReply(m_caller, {outgoing.threadRemoteId, shopId, outgoing.text, std::move(*files)}, stop);
  if (posted) return named(outgoing, stop);
  if (posted.error().code == "api.conflict") return doubled(outgoing, posted.error(), stop);
  return failedSend(posted.error(), Stage::Call);
}

Result<std::vector<UploadedFile>> Sending::uploaded(const Outgoing& outgoing, const std::stop_token& stop) const {
  std::vector<UploadedFile> all;
  for (const OutgoingAttachment& file : outgoing.attachments) {
    auto bytes = m_files->read(file);
    if (!bytes) return fail(asRefusal(bytes.error()));
    auto stored = uploadFile(m_caller, {"file", file.name, file.type, std::move(*bytes)}, stop);
    if (!stored) return fail(stored.error());
    all.push_back(std::move(*stored));
  }
  return all;
}

// The newest of several is the one that was just taken.
SendResult Sending::named(const Outgoing& outgoing, const std::stop_token& stop) const {
  const auto reading = readBack(m_caller, outgoing.threadRemoteId, stop);
  if (!reading) return unnamed();
  const auto found = candidates(*reading, outgoing, m_caller.clockSkew());
  if (found.empty()) return unnamed();
  SendResult sent;
  sent.outcome = Outcome::Accepted;
  sent.remoteId = found.back()->remoteId;
  return sent;
}

// 409: Rakuten saw the same reply before. Either an attempt of ours whose answer was lost, or the person writes the same once more.
SendResult Sending::doubled(const Outgoing& outgoing, const Error& conflict, const std::stop_token& stop) const {
  const auto reading = readBack(m_caller, outgoing.threadRemoteId, stop);
  if (!reading) return failedSend(conflict, Stage::Call);
  // Whether it is this one, the look-up says, which knows what others have claimed.
  if (!candidates(*reading, outgoing, m_caller.clockSkew()).empty()) return failedSend(conflict, Stage::Call);
  const auto all = ours(*reading);
  const bool isRepeated = std::any_of(all.begin(), all.end(), [&](const Message* message) {
    return holds(outgoing.baseline, message->remoteId) && comparable(message->text) == comparable(outgoing.text);
  });
  if (!isRepeated) return failedSend(conflict, Stage::Call);
  return refused("rakuten.duplicate", "The inquiry holds the same reply already and Rakuten takes it once only. Change the text and send again.");
}

Result<std::vector<std::string>> Sending::ownMessages(const std::string& number, std::stop_token stop) const {
  if (!isInquiryNumber(number)) return std::vector<std::string>{};
  const auto reading = readBack(m_caller, number, stop);
  if (!reading) return fail(reading.error());
  std::vector<std::string> ids;
  for (const Message* message : ours(*reading)) ids.push_back(message->remoteId);
  return ids;
}

ReconcileResult Sending::reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) const {
  if (!isInquiryNumber(outgoing.threadRemoteId)) return {};
  const auto reading = readBack(m_caller, outgoing.threadRemoteId, stop);
  if (!reading) return {ReconcileResult::Outcome::CannotTell, {}, reading.error()};
  for (const Message* message : candidates(*reading, outgoing, m_caller.clockSkew()))
    if (!holds(claimed, message->remoteId)) return {ReconcileResult::Outcome::Found, message->remoteId, {}};
  // A reply that could not be read, or one that was removed since, may be the one looked for.
  const auto all = ours(*reading);
  const bool isDoubtful = !reading->quarantined.empty() || std::any_of(all.begin(), all.end(), [&](const Message* message) {
    return message->deleted && !holds(outgoing.baseline, message->remoteId) && !holds(claimed, message->remoteId);
  });
  return {isDoubtful ? ReconcileResult::Outcome::CannotTell : ReconcileResult::Outcome::NotFound, {}, {}};
}

Status Sending::mark(InquiryMark mark, const std::string& number, std::stop_token stop) const {
  if (!isInquiryNumber(number)) return fail(ErrorKind::Refused, "rakuten.thread", "This conversation does not come from R-Messe; nothing was changed.");
  const auto answer = patchInquiries(m_caller, mark, {number}, stop);
  if (!answer) return fail(answer.error());
  const Json& outcome = fieldOf(*answer, "result");
  for (const Json& row : listOf(outcome, "error")) {
    if (textOf(row, "inquiryNumber") != number) continue;
    if (textOf(row, "errorMessage").find("already set") != std::string::npos) return {};
    return fail(ErrorKind::Refused, "rakuten.mark", "Rakuten did not change the inquiry: look at it in R-Messe.");
  }
  const Json& done = listOf(outcome, "ok");
  if (std::any_of(done.begin(), done.end(), [&](const Json& row) { return row.is_string() && row.get_ref<const std::string&>() == number; })) return {};
  return fail(ErrorKind::Ambiguous, "rakuten.mark-unclear", "Rakuten did not say whether the inquiry was changed: sync the store and look.");
}

}  // namespace inquiry::rakuten
