#include "core/marketplaces/yahoo_shopping/sending.h"

#include <algorithm>
#include <array>

#include "core/marketplaces/attachments.h"
#include "core/marketplaces/yahoo_shopping/plain_text.h"
#include "core/marketplaces/yahoo_shopping/public_text.h"
#include "core/marketplaces/yahoo_shopping/send_outcome.h"
#include "core/marketplaces/yahoo_shopping/yahoo_shopping_capabilities.h"

namespace inquiry::yahoo_shopping {
namespace {

// The two clocks agree only roughly, and what stood in the topic before is known from the baseline anyway.
constexpr Duration kClockTolerance = std::chrono::minutes(5);

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kExtensions{
    {{"image/jpeg", "jpg"}, {"image/png", "png"}, {"image/gif", "gif"}, {"application/pdf", "pdf"}}};

std::string extensionOf(const std::string& type) {
  for (const auto& [known, extension] : kExtensions)
    if (known == type) return std::string(extension);
  return {};
}

bool holds(const std::vector<std::string>& ids, const std::string& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

// What can be told of the files without a look at the question.
std::optional<SendResult> refusedFiles(const Outgoing& outgoing) {
  if (outgoing.attachments.size() > kMaxFiles) return refusedSend("yahoo.too-many-files", "There are too many files; send five at most.");
  for (const OutgoingAttachment& file : outgoing.attachments) {
    if (extensionOf(file.type).empty()) return refusedSend("yahoo.file-type", "Yahoo takes JPEG, PNG and GIF pictures and PDF files; remove the others.");
    if (file.size > static_cast<std::int64_t>(kMaxFileBytes)) return refusedSend("yahoo.file-size", "A file is larger than 5 MB; make it smaller.");
  }
  return {};
}

}  // namespace

Result<TalkReading> Sending::topic(const std::string& topicId, const std::stop_token& stop) const {
  const auto body = talkDetail(m_caller, topicId, stop);
  if (!body) return fail(body.error());
  return mapTalkDetail(*body, topicId, {m_caller.base, m_caller.sellerId});
}

std::optional<SendResult> Sending::refusedFor(const Outgoing& outgoing, const TalkReading& topic) const {
  if (!outgoing.attachments.empty() && topic.isAuction) return refusedSend("yahoo.auction-files", "Questions about auctions take no files; remove them.");
  if (topic.isPrivate) return {};
  if (!outgoing.attachments.empty())
    return refusedSend("yahoo.public-files", "Everybody can read this question, and it takes no files; remove them, or make it private in Store Creator Pro first.");
  if (!holdsPersonalData(outgoing.text, m_caller.sellerId)) return {};
  return refusedSend("yahoo.public-text",
                     "Everybody can read this question: take out order numbers, mail addresses, telephone numbers and postcodes, or make it private in Store Creator Pro first.");
}

SendResult Sending::send(const Outgoing& outgoing, std::stop_token stop) const {
  if (stop.stop_requested()) return failedSend({ErrorKind::Cancelled, "send.cancelled", "It was stopped before it left.", {}}, Stage::Before);
  if (outgoing.kind == OutgoingKind::FirstContact || outgoing.threadRemoteId.empty())
    return refusedSend("yahoo.first-contact", "An answer needs a question; begin a new conversation from the order instead.");
  if (auto refused = refusedText(outgoing.text)) return *refused;
  if (auto refused = refusedFiles(outgoing)) return *refused;
  const auto question = topic(outgoing.threadRemoteId, stop);
  if (!question) return failedSend(question.error(), Stage::Before);
  if (auto refused = refusedFor(outgoing, *question)) return *refused;
  auto files = uploaded(outgoing, stop);
  if (!files) return failedSend(files.error(), Stage::Before);
  const auto answer = addTalk(m_caller, {outgoing.threadRemoteId, plainText(outgoing.text), std::move(*files)}, stop);
  return answer ? sentTalk(*answer, outgoing.threadRemoteId) : failedSend(answer.error(), Stage::Call);
}

Result<std::vector<TalkFile>> Sending::uploaded(const Outgoing& outgoing, const std::stop_token& stop) const {
  if (auto sound = requireSound(outgoing.attachments, m_files); !sound) return fail(sound.error());
  std::vector<TalkFile> files;
  for (const OutgoingAttachment& file : outgoing.attachments) {
    auto bytes = m_files->read(file);
    if (!bytes) return fail(asRefusal(bytes.error()));
    auto key = addFile(m_caller, outgoing.threadRemoteId, {file.name, file.type, std::move(*bytes)}, stop);
    if (!key) return fail(key.error());
    files.push_back({file.name, std::move(*key), extensionOf(file.type)});
  }
  return files;
}

Result<std::vector<std::string>> Sending::ownMessages(const std::string& topicId, std::stop_token stop) const {
  const auto question = topic(topicId, stop);
  if (!question) return fail(question.error());
  std::vector<std::string> ids;
  for (const InboundMessage& row : question->messages)
    if (row.message.direction == Direction::Out) ids.push_back(row.message.remoteId);
  return ids;
}

ReconcileResult Sending::reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) const {
  const auto question = topic(outgoing.threadRemoteId, stop);
  if (!question) return {ReconcileResult::Outcome::CannotTell, {}, question.error()};
  const std::string wanted = comparableText(outgoing.text);
  const Message* found = nullptr;
  for (const InboundMessage& row : question->messages) {
    const Message& candidate = row.message;
    if (candidate.direction != Direction::Out || comparableText(candidate.text) != wanted) continue;
    if (holds(outgoing.baseline, candidate.remoteId) || holds(claimed, candidate.remoteId)) continue;
    if (outgoing.sendingAt && candidate.sentAt < *outgoing.sendingAt + m_caller.session.clockSkew() - kClockTolerance) continue;
    if (!found || candidate.sentAt < found->sentAt) found = &candidate;
  }
  if (found) return {ReconcileResult::Outcome::Found, found->remoteId, {}};
  // A row that could not be read may be the one looked for.
  return {question->quarantined.empty() ? ReconcileResult::Outcome::NotFound : ReconcileResult::Outcome::CannotTell, {}, {}};
}

}  // namespace inquiry::yahoo_shopping
