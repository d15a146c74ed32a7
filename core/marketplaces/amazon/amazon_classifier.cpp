#include "core/marketplaces/amazon/amazon_classifier.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/marketplaces/amazon/amazon_text.h"
#include "core/marketplaces/amazon/amazon_verdicts.h"
#include "core/marketplaces/amazon/store_attribution.h"
#include "core/net/mail/mime_reader.h"

namespace inquiry::amazon {
namespace {

constexpr std::size_t kMaxScan = 256 * 1024;
constexpr std::size_t kMaxRefusal = 400;

MailVerdict foreign(std::string reason) {
  MailVerdict verdict;
  verdict.kind = MailVerdict::Kind::Foreign;
  verdict.storeMatch = MailVerdict::StoreMatch::Ours;
  verdict.reason = std::move(reason);
  return verdict;
}

std::optional<RelayAddress> relayRecipient(const ParsedMail& mail) {
  for (const auto* list : {&mail.to, &mail.cc})
    for (const auto& address : *list)
      if (auto relay = relayAddress(address.address)) return relay;
  return {};
}

std::string refusalOf(const ParsedMail& mail) {
  std::string words = mail.bounceStatus;
  if (!mail.bounceText.empty()) words += (words.empty() ? "" : " ") + mail.bounceText;
  return utf8::excerpt(maskedAddresses(words), kMaxRefusal);
}

// Amazon's own word for a message it did not pass on, as one seller's mail had it; in every language such a notice refers to ours.
bool isRefusalNotice(const AmazonMail& facts, const ParsedMail& mail) {
  if (facts.mailClass == MailClass::OptedOut) return true;
  if (facts.mailClass != MailClass::None || facts.sender.kind != MailSender::Kind::Amazon) return false;
  if (!mail.inReplyTo.empty() || !mail.references.empty()) return true;
  return folded(std::string_view(mail.text).substr(0, kMaxScan)).find("unable to deliver the message you sent") != std::string::npos;
}

std::string_view word(AmazonMail::ToldBy toldBy) {
  switch (toldBy) {
    case AmazonMail::ToldBy::Header: return "header";
    case AmazonMail::ToldBy::Footer: return "footer";
    case AmazonMail::ToldBy::Sender: return "sender";
    case AmazonMail::ToldBy::Nothing: return "nothing";
  }
  return "nothing";
}

std::string_view word(MailSender::Kind kind) {
  switch (kind) {
    case MailSender::Kind::Buyer: return "buyer";
    case MailSender::Kind::Amazon: return "amazon";
    case MailSender::Kind::Own: return "own";
    case MailSender::Kind::Foreign: return "foreign";
  }
  return "foreign";
}

std::string_view word(MailSender::Trust trust) {
  if (trust == MailSender::Trust::Proven) return "proven";
  return trust == MailSender::Trust::Refuted ? "refuted" : "unproven";
}

std::string_view word(MessageFrame::How how) {
  static constexpr std::array<std::string_view, 5> kWords{"words", "preformatted", "dashes", "open-ended", "none"};
  return kWords[static_cast<std::size_t>(how)];
}

std::string reasonOf(const AmazonMail& facts) {
  std::string reason = "class=" + (facts.className.empty() ? "none" : facts.className);
  reason += " by=" + std::string(word(facts.toldBy)) + " sender=" + std::string(word(facts.sender.kind));
  reason += " trust=" + std::string(word(facts.sender.trust)) + " frame=" + std::string(word(facts.frame.how));
  return reason + " site=" + (facts.site ? std::string(facts.site->code) : "none");
}

class Reading {
 public:
  Reading(const ReceivedMail& mail, const Store& store) : m_mail(mail), m_parsed(mail.parsed), m_store(store) {}

  // The mail and what it is, before it is known whose store it belongs to.
  MailVerdict verdict() {
    if (m_mail.role == MailFolder::Role::Drafts) return foreign("a draft");
    m_facts = readAmazonMail(m_mail, m_store);
    auto verdict = decided();
    if (verdict.reason.empty()) verdict.reason = reasonOf(m_facts);
    return verdict;
  }
  const AmazonMail& facts() const { return m_facts; }

 private:
  MailVerdict decided() {
    if (const auto to = relayRecipient(m_parsed); to && isOurs(*to)) {
      m_facts.site = to->site;
      return ownSentVerdict(m_mail, *to);
    }
    if (m_mail.role == MailFolder::Role::Sent) return foreign("sent to somebody who is no buyer of Amazon");
    if (m_parsed.isBounce) return bounce();
    const auto kind = m_facts.sender.kind;
    const bool isAmazons = kind == MailSender::Kind::Buyer || kind == MailSender::Kind::Amazon;
    const bool isPassedOn = kind == MailSender::Kind::Own && m_facts.mailClass != MailClass::None;
    if (kind == MailSender::Kind::Foreign && !m_facts.sender.claimsAmazon) return foreign("not from Amazon");
    if (kind == MailSender::Kind::Own && !isPassedOn) return forwardedFile();
    const bool isRefuted = m_facts.sender.trust == MailSender::Trust::Refuted;
    if (kind == MailSender::Kind::Foreign || isRefuted) return noticeVerdict(MailVerdict::Kind::Suspicious, m_mail, m_facts);
    return isAmazons || isPassedOn ? ofClass() : foreign("not from Amazon");
  }

  // Written by us: it lies in Sent, or our address stands in From and no list rewrote it.
  bool isOurs(const RelayAddress&) const {
    if (m_mail.role == MailFolder::Role::Sent) return true;
    return m_facts.sender.kind == MailSender::Kind::Own && m_parsed.replyTo.empty() && m_facts.sender.trust != MailSender::Trust::Refuted;
  }

  MailVerdict ofClass() {
    switch (m_facts.mailClass) {
      case MailClass::BuyerMessage: return buyerMessage();
      case MailClass::AnswerCopy: return answerCopyVerdict(m_mail, m_facts);
      case MailClass::CancellationRequest:
      case MailClass::ReturnRequest:
      case MailClass::ClaimOpened:
      case MailClass::ClaimDecided: return caseVerdict(m_mail, m_facts, m_store);
      case MailClass::RefundIssued: return refundVerdict(m_mail, m_facts);
      case MailClass::OptedOut: return bounceVerdict(m_mail, m_facts, "The buyer takes no messages that are not needed for the order.");
      case MailClass::Unknown: return noticeVerdict(MailVerdict::Kind::Unmatched, m_mail, m_facts);
      case MailClass::None: break;
    }
    if (isRefusalNotice(m_facts, m_parsed)) return bounceVerdict(m_mail, m_facts, "Amazon did not deliver it; its notice says why.");
    // A frame around words of a person, but nothing that says what it is.
    const bool isRiddle = m_facts.frame.how == MessageFrame::How::Words || m_facts.sender.domain->isRelay();
    return noticeVerdict(isRiddle ? MailVerdict::Kind::Unmatched : MailVerdict::Kind::Notice, m_mail, m_facts);
  }

  MailVerdict buyerMessage() {
    const bool isToldByAmazon = m_facts.toldBy == AmazonMail::ToldBy::Header || m_facts.toldBy == AmazonMail::ToldBy::Footer;
    // Amazon's notification mails carry marks of machines themselves: only without any word of Amazon it is the buyer's machine.
    if (m_parsed.isAutoReply && !isToldByAmazon) return autoReplyVerdict(m_mail, m_facts);
    const bool isAnswerable = m_facts.sender.buyer.has_value();
    if (!isAnswerable && m_facts.frame.how == MessageFrame::How::None) return noticeVerdict(MailVerdict::Kind::Unmatched, m_mail, m_facts);
    return buyerVerdict(m_mail, m_facts);
  }

  MailVerdict bounce() {
    const auto to = relayAddressIn(m_mail.bytes.substr(0, kMaxScan));
    if (to) {
      m_facts.sender.buyer = to;
      m_facts.caseId = to->caseId;
      m_facts.site = to->site;
    } else if (m_mail.bytes.substr(0, kMaxScan).find("Final-Recipient") != std::string_view::npos || !m_parsed.header("X-Failed-Recipients").empty()) {
      return foreign("a bounce of mail to somebody else");
    }
    return bounceVerdict(m_mail, m_facts, refusalOf(m_parsed));
  }

  // A colleague sent Amazon's mail along as a file: that one is read, but nothing proves who wrote it.
  MailVerdict forwardedFile() {
    for (const auto& part : m_parsed.attachments) {
      if (part.type != "message/rfc822") continue;
      const auto inner = readMail(part.bytes);
      const ReceivedMail mail{part.bytes, inner, m_mail.folder, MailFolder::Role::Inbox, m_mail.isJunk, m_mail.arrivedAt};
      auto facts = readAmazonMail(mail, m_store);
      if (facts.mailClass != MailClass::BuyerMessage || facts.sender.kind != MailSender::Kind::Buyer) continue;
      if (facts.sender.trust == MailSender::Trust::Refuted) return noticeVerdict(MailVerdict::Kind::Suspicious, m_mail, m_facts);
      if (facts.frame.text.empty()) return noticeVerdict(MailVerdict::Kind::Unmatched, m_mail, m_facts);
      facts.isPassedOnByHand = true;
      m_facts = facts;
      return buyerVerdict(mail, facts);
    }
    return foreign("written by us to somebody who is no buyer of Amazon");
  }

  const ReceivedMail& m_mail;
  const ParsedMail& m_parsed;
  const Store& m_store;
  AmazonMail m_facts;
};

}  // namespace

void AmazonClassifier::share(std::vector<Store> stores) {
  const std::scoped_lock lock(m_mutex);
  m_sharing = std::move(stores);
}

std::vector<Store> AmazonClassifier::sharing() const {
  const std::scoped_lock lock(m_mutex);
  return m_sharing;
}

MailVerdict AmazonClassifier::read(const ReceivedMail& mail, const Store& store) const {
  Reading reading(mail, store);
  auto verdict = reading.verdict();
  if (verdict.kind == MailVerdict::Kind::Foreign) return verdict;
  verdict.storeMatch = storeMatchOf(mail.parsed, reading.facts().site, store, sharing());
  if (verdict.storeMatch == MailVerdict::StoreMatch::Unknown) verdict.thread.marks.emplace_back("store-unknown");
  if (verdict.storeMatch != MailVerdict::StoreMatch::Other) return verdict;
  auto elsewhere = foreign(verdict.reason);
  elsewhere.storeMatch = MailVerdict::StoreMatch::Other;
  elsewhere.site = verdict.site;
  // What this store took before another one joined is still answered from here.
  elsewhere.replyTo = verdict.replyTo;
  elsewhere.thread.subject = verdict.thread.subject;
  return elsewhere;
}

}  // namespace inquiry::amazon
