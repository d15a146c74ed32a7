#include "core/marketplaces/mailbox_traces.h"

#include <algorithm>

#include "core/marketplaces/mailbox_page.h"

namespace inquiry {
namespace {

using Kind = MailVerdict::Kind;

constexpr std::size_t kMostHeaders = 500, kMostWhole = 60;
// Clocks differ, and a server may date a mail by its own.
constexpr Duration kSlack = std::chrono::minutes(10);

std::string comparable(std::string_view text) {
  std::string letters;
  for (const char c : text)
    if (static_cast<unsigned char>(c) > ' ') letters += c;
  return letters;
}

bool contains(const std::vector<std::string>& list, const std::string& value) { return std::find(list.begin(), list.end(), value) != list.end(); }

ReceivedMail received(const FetchedMail& mail, const ParsedMail& parsed) {
  return {mail.bytes, parsed, "INBOX", MailFolder::Role::Inbox, false, mail.internalDate.value_or(Instant())};
}

}  // namespace

MailboxTraces::MailboxTraces(const Parts& parts, const Outgoing& outgoing, std::string messageId)
    : m_parts(parts), m_outgoing(outgoing), m_messageId(std::move(messageId)) {
  if (parts.originals == nullptr) return;
  const Store& store = parts.access.store();
  const auto newest = parts.originals->newestFromBuyer(store.id, outgoing.threadRemoteId);
  if (!newest || !*newest) return;
  const ParsedMail parsed = readMail((*newest)->bytes, mimeOptionsOf(store, parts.access));
  const MailVerdict verdict = parts.classifier.read({(*newest)->bytes, parsed, "", MailFolder::Role::Inbox, false, (*newest)->sentAt}, store);
  m_buyer = verdict.thread.buyerName;
  m_order = verdict.thread.orderRemoteId;
}

// The same words may have gone to several buyers: it has to name this one, or the order.
bool MailboxTraces::isCopyOfIt(const MailVerdict& verdict) const {
  if (verdict.kind != Kind::OwnCopy) return false;
  if (!verdict.ownMessageId.empty()) return verdict.ownMessageId == m_messageId;
  const bool isSameOrder = !m_order.empty() && verdict.thread.orderRemoteId == m_order;
  const bool isSameBuyer = !m_buyer.empty() && verdict.thread.buyerName == m_buyer;
  return (isSameOrder || isSameBuyer) && comparable(verdict.message.message.text) == comparable(m_outgoing.text);
}

bool MailboxTraces::refersToIt(const ParsedMail& mail) const { return contains(mail.inReplyTo, m_messageId) || contains(mail.references, m_messageId); }

bool MailboxTraces::isHint(const FetchedMail& header) const {
  const ParsedMail mail = readMail(header.bytes, mimeOptionsOf(m_parts.access.store(), m_parts.access));
  if (m_outgoing.sendingAt && header.internalDate && *header.internalDate < *m_outgoing.sendingAt - kSlack) return false;
  // Our own side may answer its own mail.
  const bool isOurs = !mail.from.empty() && contains(m_parts.access.ownAddresses(), mail.from.front().address);
  if (mail.isBounce || (refersToIt(mail) && !isOurs)) return true;
  const MailVerdict verdict = m_parts.classifier.read(received(header, mail), m_parts.access.store());
  return verdict.kind == Kind::OwnCopy || verdict.kind == Kind::Bounce || verdict.kind == Kind::Unmatched;
}

void MailboxTraces::weigh(const FetchedMail& mail) {
  const ParsedMail parsed = readMail(mail.bytes, mimeOptionsOf(m_parts.access.store(), m_parts.access));
  const MailVerdict verdict = m_parts.classifier.read(received(mail, parsed), m_parts.access.store());
  const bool isOfIt = verdict.ownMessageId == m_messageId || parsed.bouncedMessageId == m_messageId || refersToIt(parsed);
  if (verdict.kind == Kind::Bounce || parsed.isBounce) {
    if (isOfIt) m_refusal = verdict.refusal;
    return;
  }
  // Strangers who never got it cannot name it: its id is random.
  m_isProven = m_isProven || isCopyOfIt(verdict) || refersToIt(parsed);
}

Result<ReconcileResult> MailboxTraces::read(ImapSession& session) {
  const auto folders = mailboxFolders(session, m_parts.access.store());
  if (!folders) return fail(folders.error());
  if (auto opened = session.examine(folders->inbox()->wireName); !opened) return fail(opened.error());
  if (!m_outgoing.sendingAt) return ReconcileResult{ReconcileResult::Outcome::NotFound, "", {}};
  auto uids = session.uidsSince(*m_outgoing.sendingAt - kSlack);
  if (!uids) return fail(uids.error());
  if (uids->size() > kMostHeaders) uids->erase(uids->begin(), uids->end() - kMostHeaders);
  std::vector<std::uint32_t> hints;
  const auto looked = session.fetchHeaders(*uids, [&](FetchedMail header) -> Status {
    if (isHint(header)) hints.push_back(header.uid);
    return {};
  });
  if (!looked) return fail(looked.error());
  if (hints.size() > kMostWhole) hints.erase(hints.begin(), hints.end() - kMostWhole);
  if (!hints.empty()) {
    const auto read = session.fetch(hints, kBeginningBytes, [&](FetchedMail mail) -> Status {
      weigh(mail);
      return {};
    });
    if (!read) return fail(read.error());
  }
  if (m_refusal) {
    const std::string why = m_refusal->empty() ? "the other side gave no reason." : *m_refusal;
    return ReconcileResult{ReconcileResult::Outcome::Returned, m_messageId, Error{ErrorKind::Refused, "mail.returned", why, {}}};
  }
  return ReconcileResult{m_isProven ? ReconcileResult::Outcome::Found : ReconcileResult::Outcome::NotFound, m_isProven ? m_messageId : "", {}};
}

}  // namespace inquiry
