#include "core/marketplaces/mailbox_sending.h"

#include <algorithm>
#include <set>

#include "core/domain/crash_point.h"
#include "core/domain/utf8.h"
#include "core/marketplaces/attachments.h"
#include "core/marketplaces/mail_threading.h"
#include "core/marketplaces/mailbox_page.h"
#include "core/marketplaces/mailbox_traces.h"

namespace inquiry {
namespace {

using Outcome = SendResult::Outcome;

constexpr std::size_t kMostIds = 200, kMostSent = 300;
// A server that files a copy does so within this time.
constexpr Duration kCopyWithin = std::chrono::seconds(3), kDay = std::chrono::hours(24);

SendResult result(Outcome outcome, Error error) {
  SendResult sent;
  sent.outcome = outcome;
  sent.delivery = Delivery::None;
  sent.error = std::move(error);
  return sent;
}

Error refusedBy(std::string code, std::string text) { return {ErrorKind::Refused, std::move(code), std::move(text), {}}; }

SendResult accepted(const std::string& messageId) {
  SendResult sent;
  sent.outcome = Outcome::Accepted;
  sent.remoteId = messageId;
  return sent;
}

// Kept back by ourselves: what a person must change is final, everything else waits.
SendResult keptBack(Error error) {
  const bool isFinal = error.kind == ErrorKind::Refused || error.kind == ErrorKind::InvalidInput;
  if (isFinal) error.kind = ErrorKind::Refused;
  return result(isFinal ? Outcome::Refused : Outcome::NotSent, std::move(error));
}

}  // namespace

std::string MailboxSending::messageIdOf(const Outgoing& outgoing) const {
  const std::string& from = m_parts.access.from();
  const auto at = from.rfind('@');
  // One that was accepted before and came back undelivered goes out as a mail of its own: under its old id it would be taken for the one that lies in Sent.
  const std::string again = outgoing.remoteId.empty() ? "" : "." + mailHash(outgoing.remoteId).substr(0, 8);
  return outgoing.clientId + again + "@" + (at == std::string::npos ? "localhost" : from.substr(at + 1));
}

std::optional<Error> MailboxSending::refusal(const Outgoing& outgoing) const {
  if (outgoing.kind == OutgoingKind::MarkRead) return refusedBy("mail.no_read_mark", "Mailboxes are read without changing anything in them, so nothing is marked there.");
  if (outgoing.kind == OutgoingKind::FirstContact || outgoing.threadRemoteId.empty())
    return refusedBy("mail.no_conversation", "This desk answers mails it has read. Write the first mail in your mail program.");
  if (utf8::trimmed(outgoing.text).empty() && outgoing.attachments.empty()) return refusedBy("mail.empty", "There is nothing to send. Write a text.");
  const ChannelCapabilities* channel = m_parts.capabilities.channel(ThreadKind::Mail);
  if (channel == nullptr) channel = m_parts.capabilities.channels.empty() ? nullptr : &m_parts.capabilities.channels.front();
  if (channel == nullptr) return {};
  if (channel->maxText > 0 && utf8::length(outgoing.text) > channel->maxText)
    return refusedBy("mail.too_long", "The text is longer than " + std::to_string(channel->maxText) + " characters. Shorten it and send it again.");
  if (outgoing.attachments.size() > channel->maxAttachments)
    return refusedBy("mail.too_many_files", "More than " + std::to_string(channel->maxAttachments) + " files go with no mail from here. Remove some and send it again.");
  std::int64_t all = 0;
  for (const OutgoingAttachment& file : outgoing.attachments) all += file.size;
  if (all > static_cast<std::int64_t>(channel->maxAttachmentBytes))
    return refusedBy("mail.files_too_large", "The files together are larger than the " + std::to_string(channel->maxAttachmentBytes >> 20U) + " MB that go with a mail. Remove some and send it again.");
  return {};
}

Result<std::vector<MailPart>> MailboxSending::filesOf(const Outgoing& outgoing) const {
  std::vector<MailPart> parts;
  if (auto sound = requireSound(outgoing.attachments, m_parts.files); !sound) return fail(sound.error());
  for (const OutgoingAttachment& file : outgoing.attachments) {
    auto bytes = m_parts.files->read(file);
    if (!bytes) return fail(asRefusal(bytes.error()));
    MailPart part;
    part.type = file.type.empty() ? "application/octet-stream" : file.type;
    part.name = file.name;
    part.bytes = std::move(*bytes);
    parts.push_back(std::move(part));
  }
  return parts;
}

// An answer to the newest mail of the buyer, which says where it goes.
Result<NewMail> MailboxSending::answer(const Outgoing& outgoing) const {
  const Store& store = m_parts.access.store();
  if (m_parts.access.from().empty())
    return fail(ErrorKind::InvalidInput, "mailbox.no_from", "This store has no address to send from: add it to the settings of the store.");
  const auto newest = m_parts.originals ? m_parts.originals->newestFromBuyer(store.id, outgoing.threadRemoteId) : Result<std::optional<StoredOriginal>>();
  if (!newest) return fail(newest.error());
  if (!*newest)
    return fail(ErrorKind::Refused, "mail.no_original", "The mail that this answers is not kept here any more, so nobody knows where the answer goes. Answer it in your mail program.");
  const ParsedMail parsed = readMail((*newest)->bytes, mimeOptionsOf(store, m_parts.access));
  const ReceivedMail received{(*newest)->bytes, parsed, "", MailFolder::Role::Inbox, false, (*newest)->sentAt};
  const MailVerdict verdict = m_parts.classifier.read(received, store);
  if (verdict.replyTo.empty())
    return fail(ErrorKind::Refused, "mail.no_address", "The newest mail of this conversation names no address that takes answers. Write to the buyer another way.");
  NewMail mail;
  mail.from = {m_parts.access.fromName(), m_parts.access.from()};
  mail.to = {{"", verdict.replyTo}};
  const std::string base = baseSubject(parsed.subject);
  mail.subject = "Re: " + (base.empty() ? verdict.thread.subject : base);
  mail.messageId = messageIdOf(outgoing);
  mail.inReplyTo = parsed.messageId;
  mail.references = parsed.references;
  if (mail.references.empty() && !parsed.inReplyTo.empty()) mail.references.push_back(parsed.inReplyTo.front());
  if (!parsed.messageId.empty()) mail.references.push_back(parsed.messageId);
  mail.text = outgoing.text;
  mail.date = m_parts.clock.now();
  mail.isAutomatic = outgoing.actor.starts_with("rule:");
  mail.conversationId = mailHash(store.id.value + "\n" + outgoing.threadRemoteId);
  return mail;
}

SendResult MailboxSending::send(const Outgoing& outgoing, std::stop_token stop) {
  if (stop.stop_requested()) return result(Outcome::NotSent, {ErrorKind::Cancelled, "mail.cancelled", "Stopped on request.", {}});
  if (auto no = refusal(outgoing)) return result(Outcome::Refused, *no);
  auto mail = answer(outgoing);
  if (!mail) return keptBack(mail.error());
  auto files = filesOf(outgoing);
  if (!files) return keptBack(files.error());
  mail->attachments = std::move(*files);
  const SmtpSubmission submission{m_parts.access.from(), {mail->to.front().address}, writeMail(*mail)};
  if (outgoing.attempts > 1) {
    // An attempt before this one may have arrived after all.
    auto session = m_parts.access.open(stop);
    if (!session) return keptBack(session.error());
    const auto isThere = isInSent(**session, mail->messageId);
    if (!isThere) return keptBack(isThere.error());
    if (*isThere) return accepted(mail->messageId);
  }
  INQUIRY_CRASH_POINT("mail.submit.before");
  const SmtpOutcome outcome = m_parts.access.submit(submission, stop);
  INQUIRY_CRASH_POINT("mail.submit.after");
  const Error error = outcome.error.value_or(Error{ErrorKind::Ambiguous, "mail.sent_unknown", "The mail server gave no clear answer.", {}});
  switch (outcome.kind) {
    case SmtpOutcome::Kind::Accepted: break;
    case SmtpOutcome::Kind::Refused: return result(Outcome::Refused, error);
    case SmtpOutcome::Kind::NotSent: return keptBack(error);
    case SmtpOutcome::Kind::Unknown: return result(Outcome::Unknown, error);
  }
  fileCopy(submission.bytes, mail->messageId, stop);
  return accepted(mail->messageId);
}

Result<bool> MailboxSending::isInSent(ImapSession& session, const std::string& messageId) const {
  const auto folders = mailboxFolders(session, m_parts.access.store());
  if (!folders) return fail(folders.error());
  const MailboxFolders::Folder* sent = folders->sent();
  if (sent == nullptr) return fail(ErrorKind::NotFound, "mail.no_sent", "This mailbox has no folder for sent mail: create one named Sent.");
  if (auto opened = session.examine(sent->wireName); !opened) return fail(opened.error());
  const auto uids = session.uidsWithMessageId(messageId);
  if (!uids) return fail(uids.error());
  return !uids->empty();
}

// So that webmail shows the answer, too. The mail has left: whatever fails here never brings it out again.
void MailboxSending::fileCopy(const std::string& bytes, const std::string& messageId, const std::stop_token& stop) {
  if (m_copies == Copies::ByServer || m_parts.access.filesCopiesItself()) return;
  auto session = m_parts.access.open(stop);
  if (!session) return;
  auto isThere = isInSent(**session, messageId);
  if (isThere && !*isThere && m_copies == Copies::Unknown) {
    if (!m_parts.pause(kCopyWithin, stop)) return;
    isThere = isInSent(**session, messageId);
  }
  if (!isThere) return;
  m_copies = *isThere ? Copies::ByServer : Copies::ByUs;
  if (!*isThere) {
    const auto folders = mailboxFolders(**session, m_parts.access.store());
    if (folders && folders->sent() != nullptr && folders->sent()->role == MailFolder::Role::Sent)
      static_cast<void>((*session)->append(folders->sent()->wireName, bytes, true, m_parts.clock.now()));
  }
  if ((*session)->isUsable()) (*session)->logout();
}

Result<std::vector<std::string>> MailboxSending::ownMessages(const Outgoing& outgoing, std::stop_token stop) {
  const StoreId& store = m_parts.access.store().id;
  auto session = m_parts.access.open(stop);
  if (!session) {
    // While the spare mailbox is read, answers need not wait for the first one: an uncertain one is looked up by its Message-ID, not by what was there.
    const bool isAway = session.error().kind == ErrorKind::Offline || session.error().kind == ErrorKind::PlatformDown;
    if (isAway && m_parts.access.hasSpare()) return std::vector<std::string>();
    return fail(session.error());
  }
  const auto folders = mailboxFolders(**session, m_parts.access.store());
  if (!folders) return fail(folders.error());
  const MailboxFolders::Folder* sent = folders->sent();
  const auto known = m_parts.originals ? m_parts.originals->messageIds(store, outgoing.threadRemoteId, kMostIds) : Result<std::vector<std::string>>();
  if (!known) return fail(known.error());
  const auto newest = m_parts.originals ? m_parts.originals->newestFromBuyer(store, outgoing.threadRemoteId) : Result<std::optional<StoredOriginal>>();
  if (!newest) return fail(newest.error());
  std::vector<std::string> own;
  if (sent == nullptr || !*newest) return own;
  if (auto opened = (*session)->examine(sent->wireName); !opened) return fail(opened.error());
  auto uids = (*session)->uidsSince((*newest)->sentAt - kDay);
  if (!uids) return fail(uids.error());
  if (uids->size() > kMostSent) uids->erase(uids->begin(), uids->end() - kMostSent);
  const std::set<std::string> ids(known->begin(), known->end());
  const auto isOf = [&ids](const ParsedMail& mail) {
    const auto has = [&ids](const std::vector<std::string>& list) { return std::any_of(list.begin(), list.end(), [&ids](const std::string& id) { return ids.contains(id); }); };
    return has(mail.inReplyTo) || has(mail.references);
  };
  const auto read = (*session)->fetchHeaders(*uids, [&](FetchedMail header) -> Status {
    const ParsedMail mail = readMail(header.bytes);
    const auto& addresses = m_parts.access.ownAddresses();
    const bool isOurs = !mail.from.empty() && std::find(addresses.begin(), addresses.end(), mail.from.front().address) != addresses.end();
    if ((isOurs || sent->role == MailFolder::Role::Sent) && isOf(mail)) own.push_back(mailRemoteId(mail));
    return {};
  });
  if (!read) return fail(read.error());
  if ((*session)->isUsable()) (*session)->logout();
  return own;
}

ReconcileResult MailboxSending::reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) {
  using Outcome = ReconcileResult::Outcome;
  auto session = m_parts.access.open(stop);
  if (!session) return {Outcome::CannotTell, "", session.error()};
  const std::string messageId = messageIdOf(outgoing);
  if (std::find(claimed.begin(), claimed.end(), messageId) != claimed.end()) return {Outcome::NotFound, "", {}};
  const auto isThere = isInSent(**session, messageId);
  // What the other side says of it weighs more than where it lies: a server may file what it never passes on.
  auto told = MailboxTraces({m_parts.access, m_parts.classifier, m_parts.originals}, outgoing, messageId).read(**session);
  if ((*session)->isUsable()) (*session)->logout();
  if (told && told->outcome != Outcome::NotFound) return std::move(*told);
  if (isThere && *isThere) return {Outcome::Found, messageId, {}};
  if (!isThere) return {Outcome::CannotTell, "", isThere.error()};
  if (!told) return {Outcome::CannotTell, "", told.error()};
  return {Outcome::NotFound, "", {}};
}

}  // namespace inquiry
