#include "core/marketplaces/amazon/amazon_verdicts.h"

#include <algorithm>
#include <array>

#include "core/domain/thread_facts.h"
#include "core/domain/utf8.h"
#include "core/marketplaces/amazon/amazon_text.h"
#include "core/marketplaces/amazon/amount_text.h"
#include "core/marketplaces/amazon/deadline_text.h"
#include "core/marketplaces/amazon/return_label.h"
#include "core/marketplaces/mail_threading.h"
#include "core/net/mail/quote_split.h"

namespace inquiry::amazon {
namespace {

constexpr Duration kSameBuyer = std::chrono::hours(24 * 30);
constexpr std::size_t kMaxReferences = 10;
constexpr std::size_t kMaxSubject = 500;
// When the text names no deadline. Claims: the seller answers within 72 hours, an appeal is open for 30 calendar days; return requests
// and contacts: 48 hours.
constexpr Duration kClaimAnswer = std::chrono::hours(72), kClaimAppeal = std::chrono::hours(24 * 30), kReturnAnswer = std::chrono::hours(48);

std::string subjectOf(const ParsedMail& mail) { return utf8::excerpt(bareSubject(mail.subject), kMaxSubject); }

MailVerdict begun(MailVerdict::Kind kind, const ReceivedMail& mail, const AmazonMail& facts) {
  MailVerdict verdict;
  verdict.kind = kind;
  verdict.site = facts.site ? std::string(facts.site->code) : "";
  verdict.thread.subject = subjectOf(mail.parsed);
  verdict.thread.createdAt = facts.writtenAt;
  Message& message = verdict.message.message;
  message.remoteId = mailRemoteId(mail.parsed);
  message.sentAt = facts.writtenAt;
  message.subject = utf8::excerpt(mail.parsed.subject, kMaxSubject);
  return verdict;
}

void writtenByAmazon(MailVerdict& verdict, const ReceivedMail& mail) {
  Message& message = verdict.message.message;
  message.direction = Direction::In;
  message.author = Author::Platform;
  message.authorName = "Amazon";
  message.text = std::string(trimmed(mail.parsed.text));
}

// What a person wrote now; the whole when nothing would be left.
std::string freshText(const MessageFrame& frame) {
  auto split = splitQuotes(frame.text);
  return split.fresh.empty() ? frame.text : split.fresh;
}

void lookUpReferences(MailVerdict& verdict, const ParsedMail& mail) {
  std::vector<std::string> ids = mail.inReplyTo;
  ids.insert(ids.end(), mail.references.rbegin(), mail.references.rend());
  for (const auto& id : ids) {
    const bool isNew = std::none_of(verdict.lookUp.begin(), verdict.lookUp.end(), [&](const MailThreadKey& key) { return key.value == "msg:" + id; });
    if (isNew && verdict.lookUp.size() < kMaxReferences) verdict.lookUp.push_back({"msg:" + id});
  }
}

std::string nameKey(std::string_view name) {
  const auto plain = folded(name);
  return trimmed(plain).empty() ? "" : "name:" + std::string(trimmed(plain));
}

// The keys of a conversation, in the order of their strength.
void takeConversation(MailVerdict& verdict, const ReceivedMail& mail, const AmazonMail& facts) {
  lookUpReferences(verdict, mail.parsed);
  if (!facts.caseId.empty()) verdict.keys.push_back("case:" + facts.caseId);
  for (std::size_t i = 0; i < facts.ordersOfAmazon; ++i) verdict.keys.push_back("order:" + facts.orders[i]);
  for (const auto& key : verdict.keys) verdict.lookUp.push_back({key});
  // Anybody can write down the number of somebody else's order: it leads to the same buyer's conversation only, and is no name of this one.
  for (std::size_t i = facts.ordersOfAmazon; i < facts.orders.size(); ++i) {
    verdict.lookUp.push_back({"order:" + facts.orders[i]});
    verdict.lookUp.back().isSameBuyerOnly = true;
  }
  if (facts.sender.buyer) {
    const auto key = "buyer:" + facts.sender.buyer->identity();
    // Two explicit cases are two conversations, however soon one follows the other.
    verdict.lookUp.push_back({key, kSameBuyer, facts.caseId.empty() ? "" : "case:"});
    verdict.keys.push_back(key);
    verdict.thread.buyerKey = facts.sender.buyer->identity();
  }
  if (const auto key = nameKey(facts.buyerName); !key.empty()) verdict.keys.push_back(key);
  verdict.thread.kind = facts.orders.empty() ? ThreadKind::Question : ThreadKind::OrderMessage;
  verdict.thread.buyerName = facts.buyerName;
  verdict.thread.orderRemoteId = facts.orders.empty() ? "" : facts.orders.front();
  // A number that only the writer names may be of somebody else's order.
  if (facts.ordersOfAmazon == 0 && !facts.orders.empty()) verdict.thread.marks.emplace_back(kOrderUnconfirmed);
  verdict.thread.itemRemoteId = facts.asin;
  verdict.thread.remoteId = !facts.caseId.empty() ? "case:" + facts.caseId : "mail:" + verdict.message.message.remoteId;
}

// "Your email to Maria Silva": the copy names its buyer only there. Two of these were seen, the others are their translations.
std::string buyerOfCopy(const std::string& subject) {
  static constexpr std::array<std::string_view, 9> kBegins{"your email to ", "your e-mail to ", "seu e-mail para ", "ihre e-mail an ", "deine e-mail an ",
                                                           "votre e-mail à ", "la tua e-mail a ", "tu correo electrónico a ", "su correo electrónico a "};
  constexpr std::size_t kLongest = 64;
  // Folding changes how many bytes a letter takes: each place behind a whole letter is tried.
  for (std::size_t at = 0; at < std::min(subject.size(), kLongest);) {
    utf8::next(subject, at);
    if (std::find(kBegins.begin(), kBegins.end(), folded(std::string_view(subject).substr(0, at))) != kBegins.end())
      return std::string(trimmed(std::string_view(subject).substr(at)));
  }
  return {};
}

OrderEvent::Kind eventKind(MailClass mailClass) {
  switch (mailClass) {
    case MailClass::CancellationRequest: return OrderEvent::Kind::CancellationRequested;
    case MailClass::ReturnRequest: return OrderEvent::Kind::ReturnRequested;
    case MailClass::ClaimOpened: return OrderEvent::Kind::ClaimOpened;
    case MailClass::ClaimDecided: return OrderEvent::Kind::ClaimDecided;
    default: return OrderEvent::Kind::RefundIssued;
  }
}

std::string_view caseWord(MailClass mailClass) {
  if (mailClass == MailClass::CancellationRequest) return "cancellation:";
  return mailClass == MailClass::ReturnRequest ? "return:" : "claim:";
}

std::optional<Instant> deadlineOf(const ReceivedMail& mail, const AmazonMail& facts, const Store& store) {
  const auto told = deadlineIn(mail.parsed.text, {facts.writtenAt, facts.site, store.timeZone});
  if (told) return told;
  switch (facts.mailClass) {
    case MailClass::ClaimOpened: return facts.writtenAt + kClaimAnswer;
    case MailClass::ClaimDecided: return facts.writtenAt + kClaimAppeal;
    case MailClass::ReturnRequest: return facts.writtenAt + kReturnAnswer;
    default: return {};
  }
}

void takeEvents(MailVerdict& verdict, const ReceivedMail& mail, const AmazonMail& facts) {
  OrderEvent event;
  event.kind = eventKind(facts.mailClass);
  event.at = facts.writtenAt;
  event.deadline = verdict.thread.platformDueAt;
  event.amount = amountIn(mail.parsed.text, facts.site);
  if (verdict.kind == MailVerdict::Kind::Case) event.caseRemoteId = verdict.thread.remoteId;
  if (facts.mailClass == MailClass::ReturnRequest) {
    const auto label = returnLabelIn(mail.parsed.text);
    event.carrier = label.carrier;
    event.trackingNumber = label.trackingNumber;
  }
  for (const auto& order : facts.orders) {
    event.orderRemoteId = order;
    event.remoteId = verdict.message.message.remoteId + (facts.orders.size() > 1 ? "#" + order : "");
    verdict.events.push_back(event);
  }
}

}  // namespace

MailVerdict buyerVerdict(const ReceivedMail& mail, const AmazonMail& facts) {
  auto verdict = begun(MailVerdict::Kind::BuyerMessage, mail, facts);
  takeConversation(verdict, mail, facts);
  Message& message = verdict.message.message;
  message.direction = Direction::In;
  message.author = Author::Buyer;
  message.authorName = facts.buyerName;
  message.text = freshText(facts.frame);
  if (!facts.links.messageToken.empty()) verdict.sameMessageKey = "amazon-message:" + facts.links.messageToken;
  if (facts.sender.buyer) verdict.replyTo = facts.sender.buyer->address;
  if (verdict.replyTo.empty()) {
    verdict.thread.sendBlocked = true;
    verdict.thread.sendBlockedReason = "no_relay_address";
  }
  if (facts.isPassedOnByHand) verdict.thread.marks.emplace_back("unverified-sender");
  return verdict;
}

MailVerdict autoReplyVerdict(const ReceivedMail& mail, const AmazonMail& facts) {
  auto verdict = buyerVerdict(mail, facts);
  verdict.kind = MailVerdict::Kind::AutoReply;
  // A machine of the buyer wrote it: no clock starts.
  verdict.message.message.author = Author::Platform;
  return verdict;
}

MailVerdict answerCopyVerdict(const ReceivedMail& mail, const AmazonMail& facts) {
  auto verdict = begun(MailVerdict::Kind::OwnCopy, mail, facts);
  lookUpReferences(verdict, mail.parsed);
  if (!facts.caseId.empty()) verdict.lookUp.push_back({"case:" + facts.caseId});
  for (const auto& order : facts.orders) {
    verdict.lookUp.push_back({"order:" + order});
    verdict.keys.push_back("order:" + order);  // the message it answers may be read after it
  }
  const auto buyer = buyerOfCopy(subjectOf(mail.parsed));
  if (facts.orders.empty())
    if (auto key = nameKey(buyer); !key.empty()) verdict.lookUp.push_back({std::move(key), {}, {}, MailThreadKey::Candidates::OnlyOneOpen});
  verdict.thread.kind = facts.orders.empty() ? ThreadKind::Question : ThreadKind::OrderMessage;
  verdict.thread.buyerName = buyer;
  verdict.thread.orderRemoteId = facts.orders.empty() ? "" : facts.orders.front();
  verdict.thread.remoteId = std::string(kProvisionalThread) + verdict.message.message.remoteId;
  // Which conversation it belongs to is for a person to say when none is found.
  verdict.thread.marks.emplace_back("check");
  Message& message = verdict.message.message;
  message.direction = Direction::Out;
  message.author = Author::External;
  message.delivery = Delivery::Confirmed;
  message.text = freshText(facts.frame);
  if (!mail.parsed.inReplyTo.empty()) verdict.ownMessageId = mail.parsed.inReplyTo.front();
  return verdict;
}

MailVerdict ownSentVerdict(const ReceivedMail& mail, const RelayAddress& to) {
  AmazonMail facts;
  facts.writtenAt = writtenAt(mail);
  facts.site = to.site;
  facts.sender.buyer = to;
  facts.caseId = to.caseId;
  facts.orders = orderIdsIn(mail.parsed.subject);
  facts.ordersOfAmazon = facts.orders.size();
  auto verdict = begun(MailVerdict::Kind::OwnSent, mail, facts);
  takeConversation(verdict, mail, facts);
  Message& message = verdict.message.message;
  message.direction = Direction::Out;
  message.author = Author::External;
  message.delivery = Delivery::Sent;
  const auto split = splitQuotes(mail.parsed.text);
  message.text = split.fresh.empty() ? mail.parsed.text : split.fresh;
  verdict.ownMessageId = mail.parsed.messageId;
  verdict.replyTo = to.address;
  return verdict;
}

MailVerdict caseVerdict(const ReceivedMail& mail, const AmazonMail& facts, const Store& store) {
  auto verdict = begun(MailVerdict::Kind::Case, mail, facts);
  writtenByAmazon(verdict, mail);
  verdict.thread.kind = ThreadKind::Case;
  const std::string word(caseWord(facts.mailClass));
  verdict.thread.remoteId = word + (facts.orders.empty() ? "mail:" + verdict.message.message.remoteId : facts.orders.front());
  verdict.thread.orderRemoteId = facts.orders.empty() ? "" : facts.orders.front();
  for (const auto& order : facts.orders) verdict.keys.push_back(word + order);
  for (const auto& key : verdict.keys) verdict.lookUp.push_back({key});
  verdict.thread.platformDueAt = deadlineOf(mail, facts, store);
  verdict.thread.itemRemoteId = facts.asin;
  takeEvents(verdict, mail, facts);
  return verdict;
}

MailVerdict refundVerdict(const ReceivedMail& mail, const AmazonMail& facts) {
  auto verdict = begun(MailVerdict::Kind::OrderEvent, mail, facts);
  writtenByAmazon(verdict, mail);
  verdict.thread.kind = ThreadKind::Notice;
  verdict.thread.orderRemoteId = facts.orders.empty() ? "" : facts.orders.front();
  verdict.thread.remoteId = "refund:" + (facts.orders.empty() ? "mail:" + verdict.message.message.remoteId : facts.orders.front());
  for (const auto& order : facts.orders) verdict.lookUp.push_back({"order:" + order});
  takeEvents(verdict, mail, facts);
  return verdict;
}

MailVerdict bounceVerdict(const ReceivedMail& mail, const AmazonMail& facts, const std::string& refusal) {
  auto verdict = begun(MailVerdict::Kind::Bounce, mail, facts);
  writtenByAmazon(verdict, mail);
  if (mail.parsed.isBounce) verdict.message.message.authorName.clear();
  verdict.ownMessageId = mail.parsed.bouncedMessageId;
  if (verdict.ownMessageId.empty() && !mail.parsed.inReplyTo.empty()) verdict.ownMessageId = mail.parsed.inReplyTo.front();
  if (verdict.ownMessageId.empty() && !mail.parsed.references.empty()) verdict.ownMessageId = mail.parsed.references.back();
  if (!verdict.ownMessageId.empty()) verdict.lookUp.push_back({"msg:" + verdict.ownMessageId});
  if (!facts.caseId.empty()) verdict.lookUp.push_back({"case:" + facts.caseId});
  for (const auto& order : facts.orders) verdict.lookUp.push_back({"order:" + order});
  if (facts.sender.buyer) verdict.lookUp.push_back({"buyer:" + facts.sender.buyer->identity(), kSameBuyer});
  verdict.thread.kind = ThreadKind::Notice;
  verdict.thread.orderRemoteId = facts.orders.empty() ? "" : facts.orders.front();
  verdict.thread.remoteId = "bounce:" + verdict.message.message.remoteId;
  verdict.thread.marks.emplace_back("check");
  verdict.refusal = refusal;
  return verdict;
}

MailVerdict noticeVerdict(MailVerdict::Kind kind, const ReceivedMail& mail, const AmazonMail& facts) {
  auto verdict = begun(kind, mail, facts);
  writtenByAmazon(verdict, mail);
  verdict.thread.kind = ThreadKind::Notice;
  verdict.thread.remoteId = "notice:" + verdict.message.message.remoteId;
  verdict.thread.orderRemoteId = facts.orders.empty() ? "" : facts.orders.front();
  if (kind == MailVerdict::Kind::Suspicious) {
    verdict.thread.marks.emplace_back("suspicious");
    verdict.message.message.authorName = mail.parsed.from.empty() ? "" : utf8::excerpt(mail.parsed.from.front().address, 120);
  }
  if (kind == MailVerdict::Kind::Unmatched) verdict.thread.marks.emplace_back("check");
  return verdict;
}

}  // namespace inquiry::amazon
