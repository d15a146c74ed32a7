#include "core/marketplaces/notification_mail.h"

#include <algorithm>
#include <array>

#include "core/domain/mail_copy.h"
#include "core/domain/utf8.h"
#include "core/marketplaces/mail_threading.h"

namespace inquiry {
namespace {

using Place = NotificationWords::Place;
using NameMark = NotificationWords::NameMark;

constexpr std::size_t kLongestName = 64, kShortestItem = 9, kLongestItem = 15;
// A clock of the sender that runs ahead of ours by more than this is wrong.
constexpr Duration kAhead = std::chrono::minutes(10);

// eBay. Mails from other members have a static alias at members.ebay.<site> as their answer address: Trading API user guide, "Communication
// between members". Names of members: letters, digits and a few signs, no spaces and no "@".
constexpr std::array<std::string_view, 18> kEbaySites{"ebay.com", "ebay.co.uk", "ebay.de", "ebay.fr", "ebay.it", "ebay.es", "ebay.ca", "ebay.com.au", "ebay.at",
                                                      "ebay.ch", "ebay.be", "ebay.nl", "ebay.ie", "ebay.pl", "ebay.com.hk", "ebay.com.sg", "ebay.com.my", "ebay.ph"};
constexpr std::array<NameMark, 18> kEbayNames{{{Place::Line, "new message from:", ""}, {Place::Line, "new message from", ""}, {Place::Line, "neue nachricht von:", ""},
                                               {Place::Line, "neue nachricht von", ""}, {Place::Line, "nouveau message de", ""}, {Place::Line, "nuovo messaggio da", ""},
                                               {Place::Line, "nuevo mensaje de", ""}, {Place::Line, "question from:", ""}, {Place::Line, "from member:", ""},
                                               {Place::Subject, "", "sent a message about"}, {Place::Subject, "", "has sent a question about"},
                                               {Place::Subject, "", "has a question about"}, {Place::Subject, "message from ebay member", ""},
                                               {Place::Subject, "new message from", ""}, {Place::Subject, "nachricht von", ""}, {Place::SenderName, "ebay member:", ""},
                                               {Place::SenderName, "ebay -", ""}, {Place::SenderName, "", "via ebay"}}};
constexpr std::array<std::string_view, 8> kEbayItems{"item id", "item number", "item #", "item:", "artikelnummer", "numéro de l'objet", "numero oggetto", "número de artículo"};
constexpr std::array<std::string_view, 13> kEbayEnds{"reply", "respond", "item id", "item number", "item #", "item:", "artikelnummer", "antworten", "répondre", "rispondi",
                                                     "responder", "email reference id", "only purchases on ebay"};

constexpr std::array<NotificationWords, 1> kKnown{{{Marketplace::Ebay, kEbaySites, "members", kEbayNames, kEbayItems, kEbayEnds}}};

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isOfName(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || std::string_view("._*!$-").find(c) != std::string_view::npos; }

enum class Host { Other, Site, Member };
Host hostOf(const MailAddress& address, const NotificationWords& words) {
  const std::string domain = address.domain();
  for (const std::string_view site : words.sites) {
    if (domain == site) return Host::Site;
    if (domain == std::string(words.memberHost) + "." + std::string(site)) return Host::Member;
  }
  return Host::Other;
}

// From the platform itself, and to be answered to a member.
bool isOfMember(const ParsedMail& mail, const NotificationWords& words) {
  if (mail.from.size() != 1) return false;
  const Host from = hostOf(mail.from.front(), words);
  if (from == Host::Other) return false;
  return from == Host::Member || std::any_of(mail.replyTo.begin(), mail.replyTo.end(), [&](const MailAddress& to) { return hostOf(to, words) == Host::Member; });
}

// Nobody forges a failure, so a server that is not known by name may report one, too.
bool isRefuted(const ParsedMail& mail) {
  return mail.authentication == ParsedMail::Authentication::Fail || lower(mail.header("Authentication-Results")).find("dmarc=fail") != std::string::npos;
}

std::string nameAt(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && isOfName(text[end])) ++end;
  std::string name(text.substr(0, end));
  while (!name.empty() && name.back() == '.') name.pop_back();
  return name.size() <= kLongestName ? name : std::string();
}

std::string nameBefore(std::string_view text) {
  text = utf8::trimmed(text);
  std::size_t begin = text.size();
  while (begin > 0 && isOfName(text[begin - 1])) --begin;
  return nameAt(text.substr(begin));
}

std::string nameIn(std::string_view text, const NameMark& mark) {
  const std::string folded = lower(text);
  if (!mark.before.empty()) {
    const std::size_t at = folded.find(mark.before);
    // At the beginning of a line: what a buyer writes inside of one is no heading.
    if (at == std::string::npos || (mark.place == Place::Line && at != 0)) return {};
    return nameAt(utf8::trimmed(text.substr(at + mark.before.size())));
  }
  const std::size_t at = folded.find(mark.after);
  return at == std::string::npos ? std::string() : nameBefore(text.substr(0, at));
}

std::vector<std::string_view> linesOf(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(utf8::trimmed(text.substr(at, end - at)));
    at = end + 1;
  }
  return lines;
}

bool beginsWithOneOf(std::string_view line, std::span<const std::string_view> words) {
  const std::string folded = lower(line);
  return std::any_of(words.begin(), words.end(), [&folded](std::string_view word) { return folded.starts_with(word); });
}

// A button stands alone on its line; a sentence of the buyer may begin with the same word.
bool isEnd(std::string_view line, const NotificationWords& words) { return line.size() <= 60 && beginsWithOneOf(line, words.ends); }

std::string itemIn(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (!isDigit(text[at])) {
      ++at;
      continue;
    }
    const std::size_t from = at;
    while (at < text.size() && isDigit(text[at])) ++at;
    const bool isPart = (from > 0 && text[from - 1] == '-') || (at < text.size() && text[at] == '-');
    if (!isPart && at - from >= kShortestItem && at - from <= kLongestItem) return std::string(text.substr(from, at - from));
  }
  return {};
}

// "12-34567-89012"
std::string orderIn(std::string_view text) {
  constexpr std::string_view kShape = "00-00000-00000";
  for (std::size_t at = 0; at + kShape.size() <= text.size(); ++at) {
    const auto fits = [&](std::size_t i) { return kShape[i] == '-' ? text[at + i] == '-' : isDigit(text[at + i]); };
    bool isOrder = (at == 0 || !isDigit(text[at - 1])) && (at + kShape.size() == text.size() || !isDigit(text[at + kShape.size()]));
    for (std::size_t i = 0; isOrder && i < kShape.size(); ++i) isOrder = fits(i);
    if (isOrder) return std::string(text.substr(at, kShape.size()));
  }
  return {};
}

struct Told {
  std::string buyer, item, order, text;
};

std::string joined(const std::vector<std::string_view>& lines, std::size_t from, std::size_t to) {
  std::string text;
  for (std::size_t i = from; i < to; ++i) text.append(lines[i]).append("\n");
  return std::string(utf8::trimmed(text));
}

Told toldBy(const ParsedMail& mail, const NotificationWords& words) {
  Told told;
  const std::vector<std::string_view> lines = linesOf(mail.text);
  std::size_t begin = 0;
  for (const NameMark& mark : words.names) {
    if (!told.buyer.empty()) break;
    if (mark.place == Place::SenderName) told.buyer = nameIn(mail.from.front().name, mark);
    if (mark.place == Place::Subject) told.buyer = nameIn(mail.subject, mark);
    for (std::size_t i = 0; mark.place == Place::Line && told.buyer.empty() && i < lines.size(); ++i)
      if (told.buyer = nameIn(lines[i], mark); !told.buyer.empty()) begin = i + 1;
  }
  told.item = itemIn(mail.subject);
  told.order = orderIn(mail.subject);
  std::size_t end = lines.size();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (told.item.empty() && beginsWithOneOf(lines[i], words.itemWords)) told.item = itemIn(lines[i]);
    if (told.item.empty() && lines[i].find("/itm/") != std::string_view::npos) told.item = itemIn(lines[i].substr(lines[i].find("/itm/")));
    if (told.order.empty()) told.order = orderIn(lines[i]);
    if (begin > 0 && end == lines.size() && i > begin && isEnd(lines[i], words)) end = i;
  }
  // Without a heading nobody can say where the buyer's words begin: all is shown.
  told.text = joined(lines, begin, end);
  return told;
}

MailVerdict foreign(std::string reason) {
  MailVerdict verdict;
  verdict.kind = MailVerdict::Kind::Foreign;
  verdict.reason = std::move(reason);
  return verdict;
}

}  // namespace

const NotificationWords* notificationWords(Marketplace marketplace) {
  const auto known = std::find_if(kKnown.begin(), kKnown.end(), [marketplace](const NotificationWords& words) { return words.marketplace == marketplace; });
  return known == kKnown.end() ? nullptr : &*known;
}

MailVerdict NotificationClassifier::read(const ReceivedMail& mail, const Store&) const {
  const ParsedMail& parsed = mail.parsed;
  if (mail.role == MailFolder::Role::Sent || mail.role == MailFolder::Role::Drafts) return foreign("written by us");
  if (parsed.isBounce || !isOfMember(parsed, m_words)) return foreign("tells of no member's message");
  if (isRefuted(parsed)) return foreign("not from the platform");
  const Told told = toldBy(parsed, m_words);
  if (told.text.empty() || (told.buyer.empty() && told.item.empty())) return foreign("names neither buyer nor item, or has no text");
  MailVerdict verdict;
  verdict.kind = MailVerdict::Kind::BuyerMessage;
  verdict.reason = told.buyer.empty() ? "member message without a name" : "member message";
  InboundThread& thread = verdict.thread;
  const std::string who = told.buyer.empty() ? parsed.from.front().address : lower(told.buyer);
  thread.remoteId = std::string(kMailCopy) + mailHash(who + "\n" + told.item);
  thread.kind = told.order.empty() ? ThreadKind::Question : ThreadKind::OrderMessage;
  thread.buyerKey = thread.buyerName = told.buyer;
  thread.itemRemoteId = told.item;
  thread.orderRemoteId = told.order;
  thread.subject = parsed.subject;
  thread.sendBlocked = true;
  thread.sendBlockedReason = std::string(kMailCopyBlock);
  if (parsed.authentication != ParsedMail::Authentication::Pass) thread.marks.emplace_back("unverified-sender");
  Message& message = verdict.message.message;
  message.direction = Direction::In;
  message.author = Author::Buyer;
  message.authorName = told.buyer;
  const bool isDated = parsed.date && *parsed.date <= mail.arrivedAt + kAhead;
  message.sentAt = isDated ? *parsed.date : mail.arrivedAt;
  thread.createdAt = message.sentAt;
  message.subject = parsed.subject;
  message.text = told.text;
  return verdict;
}

}  // namespace inquiry
