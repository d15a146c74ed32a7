#include "core/marketplaces/amazon/amazon_mail.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/marketplaces/amazon/amazon_text.h"

namespace inquiry::amazon {
namespace {

constexpr Duration kClockTolerance = std::chrono::minutes(10);
constexpr std::int64_t kYear2000 = 946684800000;
constexpr std::size_t kMaxName = 120;

struct ClassWord {
  std::string_view word;
  MailClass mailClass;
};
constexpr std::array<ClassWord, 8> kClasses{{{"BBC_MESSAGE_SENT_TO_MERCHANT", MailClass::BuyerMessage},
                                             {"BBC_MESSAGE_CONFIRMATION_TO_MERCHANT", MailClass::AnswerCopy},
                                             {"BRC_SELLER_NOTIFICATION", MailClass::CancellationRequest},
                                             {"RETURN_REQUEST", MailClass::ReturnRequest},
                                             {"REFUND_ISSUED", MailClass::RefundIssued},
                                             {"A_Z_CLAIM_RESPONDENT_NOTIFY", MailClass::ClaimOpened},
                                             {"A_Z_CLAIM_RESPONDENT_CLOSE", MailClass::ClaimDecided},
                                             {"BUYER_OPTED_OUT_BSM_MESSAGES", MailClass::OptedOut}}};

std::string plainWord(std::string_view text) {
  const bool isPlain = text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z') || c == '_'; });
  return isPlain ? std::string(text) : std::string();
}

std::string upper(std::string_view text) {
  std::string word(text);
  std::transform(word.begin(), word.end(), word.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 0x20) : c; });
  return word;
}

// The claim mails have a sender of their own; whether one opens or decides a claim is only in the subject then.
MailClass claimClass(std::string_view subject) {
  static constexpr std::array<std::string_view, 11> kDecided{"decision", "decided", "closed", "granted", "denied", "entscheidung",
                                                             "décision", "decisione", "chius", "decisión", "決定"};
  const auto words = folded(subject);
  const bool isDecided = std::any_of(kDecided.begin(), kDecided.end(), [&](std::string_view word) { return words.find(word) != words.npos; });
  return isDecided ? MailClass::ClaimDecided : MailClass::ClaimOpened;
}

void takeClass(AmazonMail& facts, std::string_view word, AmazonMail::ToldBy toldBy) {
  const auto name = upper(trimmed(word));
  if (name.empty() || facts.toldBy != AmazonMail::ToldBy::Nothing) return;
  const auto known = mailClassOf(name);
  facts.mailClass = known == MailClass::None ? MailClass::Unknown : known;
  facts.className = plainWord(name);
  facts.toldBy = toldBy;
}

void takeClassOfSender(AmazonMail& facts, const ParsedMail& mail) {
  if (facts.toldBy != AmazonMail::ToldBy::Nothing) return;
  const bool isClaim = facts.sender.kind == MailSender::Kind::Amazon && lowered(mail.from.front().localPart()) == "atoz-guarantee-no-reply";
  const bool isRewritten = facts.sender.kind == MailSender::Kind::Own && !mail.replyTo.empty() && relayAddress(mail.replyTo.front().address);
  if (facts.sender.kind == MailSender::Kind::Buyer || isRewritten || facts.isPassedOnByHand) {
    facts.mailClass = MailClass::BuyerMessage;
  } else if (isClaim) {
    facts.mailClass = claimClass(mail.subject);
  } else {
    return;
  }
  facts.toldBy = AmazonMail::ToldBy::Sender;
}

// A colleague's forward shows the relay address in the lines above the text.
void takeForwarder(AmazonMail& facts, const ParsedMail& mail) {
  if (facts.sender.kind != MailSender::Kind::Own || facts.sender.buyer || !isForwardSubject(mail.subject)) return;
  if (facts.frame.how == MessageFrame::How::None) return;
  facts.sender.buyer = relayAddressIn(facts.frame.intro);
  if (!facts.sender.buyer) facts.sender.buyer = relayAddressIn(mail.text);
  facts.isPassedOnByHand = facts.sender.buyer.has_value();
}

void takeOrders(AmazonMail& facts, const ParsedMail& mail) {
  const auto add = [&facts](std::string_view text) {
    for (auto& id : orderIdsIn(text))
      if (std::find(facts.orders.begin(), facts.orders.end(), id) == facts.orders.end() && facts.orders.size() < 50) facts.orders.push_back(std::move(id));
  };
  add(mail.subject);
  add(facts.frame.intro);
  facts.ordersOfAmazon = facts.orders.size();
  add(facts.frame.text);
  facts.asin = asinIn(facts.frame.intro);
  if (facts.asin.empty()) facts.asin = asinIn(mail.text);
}

// The name in From; Amazon's own word behind it goes.
std::string buyerNameOf(const AmazonMail& facts, const ParsedMail& mail) {
  if (!facts.sender.buyer) return {};
  std::string name;
  const auto take = [&](const std::vector<MailAddress>& addresses) {
    for (const auto& one : addresses)
      if (const auto relay = relayAddress(one.address); name.empty() && relay && relay->base == facts.sender.buyer->base) name = one.name;
  };
  take(mail.from);
  take(mail.replyTo);
  if (const auto at = name.find(" - Amazon"); at != std::string::npos && at > 0) name.resize(at);
  if (name.find('@') != std::string::npos) return {};
  return utf8::excerpt(name, kMaxName);
}

// "Amazon.co.uk" as a display name.
const Site* siteOfName(const ParsedMail& mail) {
  if (mail.from.empty()) return nullptr;
  const auto domain = amazonDomain(lowered(trimmed(mail.from.front().name)));
  return domain && domain->host.empty() ? domain->site : nullptr;
}

const Site* siteOf(const AmazonMail& facts, const ParsedMail& mail) {
  if (const auto* site = siteOfMarketplace(trimmed(mail.header("X-Marketplace-ID")))) return site;
  if (facts.sender.buyer) return facts.sender.buyer->site;
  if (const auto* site = siteOfMarketplace(facts.links.marketplaceId)) return site;
  if (const auto* site = siteOfName(mail)) return site;
  // "donotreply@amazon.com" writes for every site.
  const bool isTelling = facts.sender.domain && facts.sender.domain->site->code != "US";
  return isTelling ? facts.sender.domain->site : nullptr;
}

}  // namespace

MailClass mailClassOf(std::string_view word) {
  const auto found = std::find_if(kClasses.begin(), kClasses.end(), [&](const ClassWord& known) { return known.word == word; });
  return found == kClasses.end() ? MailClass::None : found->mailClass;
}

Instant writtenAt(const ReceivedMail& mail) {
  const auto& date = mail.parsed.date;
  const bool isSound = date && date->millis() >= kYear2000 && *date <= mail.arrivedAt + kClockTolerance;
  return isSound ? *date : mail.arrivedAt;
}

AmazonMail readAmazonMail(const ReceivedMail& mail, const Store& store) {
  const auto& parsed = mail.parsed;
  AmazonMail facts;
  facts.sender = senderOf(parsed, store);
  facts.writtenAt = writtenAt(mail);
  const auto html = parsed.html.empty() ? HtmlDocument{} : readHtml(parsed.html);
  facts.frame = frameOf(parsed, html);
  facts.links = footerLinks(facts.frame, html);
  takeForwarder(facts, parsed);
  const bool isAmazons = facts.sender.kind == MailSender::Kind::Buyer || facts.sender.kind == MailSender::Kind::Amazon;
  // Another sender can write any header; a list of ours keeps Amazon's.
  const bool isOurList = facts.sender.kind == MailSender::Kind::Own && facts.sender.buyer;
  if (isAmazons || isOurList) {
    takeClass(facts, parsed.header("X-Space-Notification-Type"), AmazonMail::ToldBy::Header);
    takeClass(facts, facts.links.mailClass, AmazonMail::ToldBy::Footer);
  }
  takeClassOfSender(facts, parsed);
  takeOrders(facts, parsed);
  facts.caseId = facts.sender.buyer ? facts.sender.buyer->caseId : "";
  if (facts.caseId.empty()) facts.caseId = facts.links.caseId;
  facts.buyerName = buyerNameOf(facts, parsed);
  facts.site = siteOf(facts, parsed);
  return facts;
}

}  // namespace inquiry::amazon
