#include "core/marketplaces/mailbox_page.h"

#include <algorithm>

#include "core/domain/utf8.h"

namespace inquiry {
namespace {

using Kind = MailVerdict::Kind;
using Role = MailFolder::Role;

constexpr std::string_view kJunkMark = "junk";

// In Junk the same mail is a thing of its own: brought back to the inbox, it is read anew as what it is there.
std::string junkId(const std::string& id) { return "junk:" + id; }

// Read again although they are known: an answer of ours learns its subject there. All Mail holds what strangers wrote, too.
bool holdsOwnMail(Role role) { return role == Role::Sent; }

// The letters of the text alone: folders, lists and filters change line ends, spaces and widths.
std::string comparable(std::string_view text) {
  std::string letters;
  for (const char c : text)
    if (static_cast<unsigned char>(c) > ' ') letters += c;
  return letters.substr(0, 4000);
}

std::string firstAddress(const std::vector<MailAddress>& list) { return list.empty() ? std::string() : list.front().address; }

std::string megabytes(std::uint64_t bytes) { return std::to_string((bytes + (1U << 20U) - 1) >> 20U) + " MB"; }

void addFiles(const ParsedMail& parsed, const std::string& id, Message& message) {
  if (message.attachments.empty())
    for (const MailPart& part : parsed.attachments)
      message.attachments.push_back({part.name, part.type, static_cast<std::int64_t>(part.bytes.size()), mailFileAddress(id, part.section), ""});
  for (Attachment& attachment : message.attachments) {
    if (!attachment.remoteUrl.empty()) continue;
    const auto part = std::find_if(parsed.attachments.begin(), parsed.attachments.end(), [&](const MailPart& each) { return each.name == attachment.name; });
    if (part != parsed.attachments.end()) attachment.remoteUrl = mailFileAddress(id, part->section);
  }
}

// A mail too large to be taken by itself: what came is shown, and the rest is one click away.
void addWholeOffer(const FetchedMail& mail, const std::string& id, Message& message) {
  message.text += "\n\n[Incomplete: this mail has " + megabytes(mail.size) + "; only its beginning was loaded. The whole mail is attached as a file.]";
  message.attachments = {{"original.eml", "message/rfc822", static_cast<std::int64_t>(mail.size), mailFileAddress(id, "whole"), ""}};
}

}  // namespace

std::string mailFileAddress(std::string_view messageId, std::string_view section) {
  return "mail:" + std::string(messageId) + "/" + std::string(section);
}

MimeOptions mimeOptionsOf(const Store& store, const MailboxAccess& access) {
  MimeOptions options;
  const std::string& site = store.site;
  if (site.size() == 2 || (site.size() > 3 && site[site.size() - 3] == '_')) options.country = site.substr(site.size() - 2);
  options.trustedAuthserv = access.trustedAuthserv();
  return options;
}

std::string MailboxPages::idOf(const ParsedMail& parsed, Role role) const {
  std::string id = mailRemoteId(parsed);
  if (!isStored(id) || holdsOwnMail(role) || isSameMail(id, parsed)) return id;
  // Another mail that bears an id of a stored one: by mistake of its sender, or to hide behind it.
  return id + "#" + parsed.rawHash.substr(0, 16);
}

MailboxPages::Face MailboxPages::faceOf(const ParsedMail& parsed) {
  return {firstAddress(parsed.from), comparable(parsed.subject), comparable(parsed.text), parsed.rawHash, parsed.date};
}

std::optional<MailboxPages::Face> MailboxPages::storedFace(const std::string& id) const {
  if (const auto known = m_inPage.find(id); known != m_inPage.end()) return known->second;
  if (m_parts.originals == nullptr) return {};
  const auto original = m_parts.originals->original(m_parts.access.store().id, id);
  if (!original || !*original || (*original)->empty()) return {};
  return faceOf(readMail(**original, m_options));
}

bool MailboxPages::isSameMail(const std::string& id, const ParsedMail& parsed) const {
  const auto known = storedFace(id);
  // Our own answers have no original here: what comes back under their id is theirs.
  if (!known) return true;
  const Face face = faceOf(parsed);
  return known->from == face.from && known->subject == face.subject && (known->text == face.text || known->rawHash == face.rawHash || (known->date && known->date == face.date));
}

bool MailboxPages::isOfBuyer(const std::string& id) const {
  if (const auto known = m_inPage.find(id); known != m_inPage.end()) return known->second.isOfBuyer;
  if (m_parts.originals == nullptr) return false;
  const auto original = m_parts.originals->original(m_parts.access.store().id, id);
  if (!original || !*original || (*original)->empty()) return false;
  const ParsedMail known = readMail(**original, m_options);
  return m_parts.classifier.read({**original, known, "", Role::Inbox, false, known.date.value_or(Instant())}, m_parts.access.store()).kind == Kind::BuyerMessage;
}

bool MailboxPages::isTwin(const std::string& sameMessageKey, const std::string& id) {
  if (sameMessageKey.empty()) return false;
  const std::string stream = "mailtwin:" + mailHash(sameMessageKey);
  std::string& first = m_firstOf[stream];
  if (first.empty()) first = m_parts.stored.watermark(stream).value_or("");
  if (!first.empty() && first != id && isStored(first)) return true;
  first = id;
  m_page.watermarks.push_back({stream, id});
  return false;
}

bool MailboxPages::isKnown(const FetchedMail& header, const MailboxFolders::Folder& folder) const {
  if (holdsOwnMail(folder.role)) return false;
  const ParsedMail parsed = readMail(header.bytes, m_options);
  if (parsed.messageId.empty()) return false;
  const std::string id = mailRemoteId(parsed);
  if (folder.role == Role::Junk) return isStored(id) || isStored(junkId(id));
  return isStored(id) && hasSameHead(id, parsed);
}

bool MailboxPages::hasSameHead(const std::string& id, const ParsedMail& header) const {
  if (const auto read = m_inPage.find(id); read != m_inPage.end()) return read->second.from == firstAddress(header.from) && read->second.subject == comparable(header.subject);
  if (m_parts.originals == nullptr) return true;
  const auto original = m_parts.originals->original(m_parts.access.store().id, id);
  if (!original || !*original || (*original)->empty()) return true;
  std::size_t end = (*original)->find("\r\n\r\n");
  if (end == std::string::npos) end = (*original)->find("\n\n");
  const ParsedMail known = readMail(std::string_view(**original).substr(0, end), m_options);
  return firstAddress(known.from) == firstAddress(header.from) && comparable(known.subject) == comparable(header.subject);
}

void MailboxPages::add(const FetchedMail& mail, const MailboxFolders::Folder& folder) {
  const ParsedMail parsed = readMail(mail.bytes, m_options);
  const bool isJunk = folder.role == Role::Junk;
  std::string id = idOf(parsed, folder.role);
  if (isStored(id) && !holdsOwnMail(folder.role)) return;
  const ReceivedMail received{mail.bytes, parsed, folder.name, folder.role, isJunk, mail.internalDate.value_or(parsed.date.value_or(Instant()))};
  MailVerdict verdict = m_parts.classifier.read(received, m_parts.access.store());
  if (verdict.kind == Kind::Foreign || isTwin(verdict.sameMessageKey, id)) return;
  if (isJunk && verdict.kind == Kind::Suspicious) {
    id = junkId(id);
    if (isStored(id)) return;
  } else if (!isJunk && isStored(junkId(id))) {
    m_page.deletedMessages.push_back(junkId(id));
  }
  if (isJunk) verdict.thread.marks.emplace_back(kJunkMark);
  Message& message = verdict.message.message;
  message.remoteId = id;
  message.text = utf8::repaired(message.text);
  if (mail.isTruncated) addWholeOffer(mail, id, message);
  else addFiles(parsed, id, message);
  verdict.message.rawPayload = mail.bytes;
  if (!verdict.ownMessageId.empty() && isStored(verdict.ownMessageId)) {
    if (verdict.kind == Kind::Bounce) m_page.deliveries.push_back({verdict.ownMessageId, Delivery::Refused, verdict.refusal});
    // A copy may name the message that was answered; then its words tell which answer it is.
    if (verdict.kind == Kind::OwnCopy && !isOfBuyer(verdict.ownMessageId)) {
      m_page.deliveries.push_back({verdict.ownMessageId, Delivery::Confirmed, ""});
      return;
    }
  }
  verdict.message.isCopy = verdict.kind == Kind::OwnCopy;
  verdict.message.isOwnRecord = verdict.kind == Kind::OwnSent;
  m_bytes += mail.bytes.size();
  Face face = faceOf(parsed);
  face.isOfBuyer = verdict.kind == Kind::BuyerMessage;
  m_inPage.insert_or_assign(id, std::move(face));
  if (verdict.kind == Kind::OwnCopy) {
    // A copy that was recognised is stored nowhere: read again, it finds its place by itself, though the question is answered by then.
    verdict.keys.push_back("ref:copy:" + id);
    verdict.lookUp.insert(verdict.lookUp.begin(), MailThreadKey{verdict.keys.back()});
  }
  // Read back from Sent, an answer stays where it was written, whatever address it went to.
  if (holdsOwnMail(folder.role) && m_parts.stored.knowsMessage(id)) verdict.lookUp.insert(verdict.lookUp.begin(), MailThreadKey{"msg:" + id});
  const MailThreads::Place place = m_threads.place(verdict);
  file(std::move(verdict), place);
}

void MailboxPages::file(MailVerdict verdict, const MailThreads::Place& place) {
  InboundThread thread = std::move(verdict.thread);
  const bool isFound = place.isKnown && place.threadRemoteId != thread.remoteId;
  thread.remoteId = place.threadRemoteId;
  thread.kind = place.kind;
  // What was doubtful about the mail alone is settled by the conversation it belongs to.
  if (isFound) std::erase_if(thread.marks, [](const std::string& mark) { return mark == "check" || mark == "store-unknown"; });
  if (place.isKnown) {
    thread.subject.clear();
    thread.createdAt.reset();
  }
  const bool isOfBuyer = verdict.message.message.author == Author::Buyer;
  if (place.isKnown && !isOfBuyer) thread.buyerName.clear();
  // A mailer that tells of a failure is not the buyer; the buyer's next mail has to find this conversation.
  if (place.hasBuyer && !isOfBuyer) thread.buyerKey.clear();
  verdict.message.threadRemoteId = place.threadRemoteId;
  m_page.threads.push_back(std::move(thread));
  m_page.messages.push_back(std::move(verdict.message));
  m_page.merges.insert(m_page.merges.end(), place.merges.begin(), place.merges.end());
  m_page.orderEvents.insert(m_page.orderEvents.end(), verdict.events.begin(), verdict.events.end());
}

Status MailboxPages::handOver() {
  for (Watermark& learned : m_threads.takeLearned()) m_page.watermarks.push_back(std::move(learned));
  m_page.estimatedTotal = m_total;
  InboundPage page = std::exchange(m_page, {});
  m_inPage.clear();
  m_bytes = 0;
  return m_parts.sink.accept(std::move(page));
}

}  // namespace inquiry
