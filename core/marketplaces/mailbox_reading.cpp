#include "core/marketplaces/mailbox_reading.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/marketplaces/mail_threading.h"
#include "core/marketplaces/mailbox_access.h"
#include "core/net/mail/quote_split.h"

namespace inquiry {
namespace {

using Kind = MailVerdict::Kind;
using Role = MailFolder::Role;

constexpr Duration kSameSubject = std::chrono::hours(24 * 14), kSameIndex = std::chrono::hours(24 * 60);
constexpr std::size_t kMostRecipients = 8;    // a mail to more than these is no answer
constexpr std::size_t kIndexLetters = 29;     // base64 of the 22 bytes of Thread-Index that a conversation shares
constexpr std::size_t kShortestSubject = 4;

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

bool contains(const std::vector<std::string>& list, const std::string& value) { return std::find(list.begin(), list.end(), value) != list.end(); }

// Nobody reads what is sent there.
bool isMachine(const std::string& address) {
  static constexpr std::array<std::string_view, 12> kNames{"noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "nicht-antworten", "mailer-daemon", "postmaster", "notifications", "notification", "mailer", "wordpress"};
  const std::string local = lower(address.substr(0, address.rfind('@')));
  return std::any_of(kNames.begin(), kNames.end(), [&local](std::string_view name) { return local == name || local.starts_with(std::string(name) + "+") || (local.starts_with(name) && name.find("reply") != std::string_view::npos); });
}

// One mail in its making; each step looks at what the ones before left open.
class Reading {
 public:
  Reading(const ReceivedMail& mail, const Store& store) : m_mail(mail), m_parsed(mail.parsed), m_own(ownMailAddresses(store)) {}
  MailVerdict run();

 private:
  bool isOwn(const MailAddress& address) const { return contains(m_own, lower(address.address)); }
  bool isOwnDomain(const MailAddress& address) const;
  const MailAddress* firstOther(const std::vector<MailAddress>& list) const;
  bool answersUs() const;
  bool isRefuted() const;
  void readOwn();
  void readOther();
  void readBounce();
  void asNotice(Kind kind, std::string reason);
  void takeBuyer(const MailAddress& buyer);
  void takeText();
  void fillKeys();

  const ReceivedMail& m_mail;
  const ParsedMail& m_parsed;
  const std::vector<std::string> m_own;
  MailVerdict m_verdict;
  std::string m_buyer;  // address, lower case
};

bool Reading::isOwnDomain(const MailAddress& address) const {
  return std::any_of(m_own.begin(), m_own.end(), [&address](const std::string& own) { return !address.domain().empty() && own.substr(own.rfind('@') + 1) == address.domain(); });
}

const MailAddress* Reading::firstOther(const std::vector<MailAddress>& list) const {
  for (const MailAddress& address : list)
    if (!address.address.empty() && !isOwn(address)) return &address;
  return nullptr;
}

// Names a mail whose id was made by our own side.
bool Reading::answersUs() const {
  const auto isOurs = [this](const std::string& id) {
    const std::string domain = lower(id.substr(id.rfind('@') == std::string::npos ? id.size() : id.rfind('@') + 1));
    return !domain.empty() && std::any_of(m_own.begin(), m_own.end(), [&domain](const std::string& own) { return own.substr(own.rfind('@') + 1) == domain; });
  };
  return std::any_of(m_parsed.inReplyTo.begin(), m_parsed.inReplyTo.end(), isOurs) || std::any_of(m_parsed.references.begin(), m_parsed.references.end(), isOurs);
}

// A receiving server that looked says so on top; nobody forges a failure.
bool Reading::isRefuted() const {
  return m_parsed.authentication == ParsedMail::Authentication::Fail || lower(m_parsed.header("Authentication-Results")).find("dmarc=fail") != std::string::npos;
}

MailVerdict Reading::run() {
  Message& message = m_verdict.message.message;
  message.remoteId = mailRemoteId(m_parsed);
  message.sentAt = m_mail.arrivedAt;
  message.subject = m_parsed.subject;
  m_verdict.thread.kind = ThreadKind::Mail;
  m_verdict.thread.createdAt = m_mail.arrivedAt;
  const MailAddress* from = m_parsed.from.empty() ? nullptr : &m_parsed.from.front();
  const bool isFromUs = from != nullptr && isOwn(*from);
  if (m_parsed.isBounce) readBounce();
  else if (m_mail.role == Role::Sent || (isFromUs && firstOther(m_parsed.replyTo) == nullptr && !m_mail.isJunk)) readOwn();
  else readOther();
  if (m_verdict.kind == Kind::Foreign) return std::move(m_verdict);
  takeText();
  fillKeys();
  return std::move(m_verdict);
}

void Reading::takeBuyer(const MailAddress& buyer) {
  m_buyer = lower(buyer.address);
  // Addresses are no names and no keys that may be read: the thread shows a name or a masked address, and knows the buyer by a hash.
  m_verdict.thread.buyerKey = "mail:" + mailHash(m_buyer);
  m_verdict.thread.buyerName = utf8::trimmed(buyer.name).empty() ? maskedAddress(buyer.address) : buyer.name;
}

void Reading::readOwn() {
  Message& message = m_verdict.message.message;
  const MailAddress* to = firstOther(m_parsed.to);
  if (to == nullptr) to = firstOther(m_parsed.cc);
  if (to == nullptr) {
    // The shop to itself: what its software tells.
    if (m_mail.role == Role::Sent) m_verdict.kind = Kind::Foreign;
    else asNotice(Kind::Notice, "from the shop to itself");
    return;
  }
  if (m_parsed.isList || m_parsed.to.size() + m_parsed.cc.size() > kMostRecipients) {
    m_verdict.kind = Kind::Foreign;
    m_verdict.reason = "ours, to many";
    return;
  }
  // Whoever writes in our name to the inbox would end a wait that nobody answered.
  if (m_mail.role != Role::Sent && isRefuted()) {
    m_verdict.thread.marks.emplace_back("suspicious");
    return asNotice(Kind::Suspicious, "in our name, and refuted by the receiving server");
  }
  m_verdict.kind = Kind::OwnSent;
  m_verdict.reason = "ours";
  takeBuyer(*to);
  message.direction = Direction::Out;
  // Order confirmations and the like answer nobody.
  const std::string submitted = lower(m_parsed.header("Auto-Submitted"));
  message.author = m_parsed.isAutoReply || submitted.starts_with("auto-") ? Author::Automation : Author::External;
  message.delivery = Delivery::Sent;
}

void Reading::readBounce() {
  asNotice(Kind::Bounce, "delivery failed");
  m_verdict.ownMessageId = m_parsed.bouncedMessageId;
  m_verdict.refusal = maskedAddresses(m_parsed.bounceStatus.empty() ? m_parsed.bounceText : m_parsed.bounceStatus + " " + m_parsed.bounceText);
  if (!m_verdict.ownMessageId.empty()) {
    MailThreadKey key;
    key.value = "msg:" + m_verdict.ownMessageId;
    m_verdict.lookUp.push_back(std::move(key));
  }
}

void Reading::asNotice(Kind kind, std::string reason) {
  m_verdict.kind = kind;
  m_verdict.reason = std::move(reason);
  m_verdict.thread.kind = ThreadKind::Notice;
  m_verdict.message.message.author = Author::Platform;
  if (!m_parsed.from.empty() && m_buyer.empty()) takeBuyer(m_parsed.from.front());
  m_verdict.message.message.authorName = m_verdict.thread.buyerName;
}

void Reading::readOther() {
  const MailAddress none;
  const MailAddress& from = m_parsed.from.empty() ? none : m_parsed.from.front();
  const MailAddress* answerTo = firstOther(m_parsed.replyTo);
  // A contact form writes in the name of the shop, or of nobody, and names the customer in Reply-To.
  const bool isForm = answerTo != nullptr && answerTo->address != from.address && (isOwn(from) || isOwnDomain(from) || isMachine(from.address) || from.address.empty());
  takeBuyer(isForm ? *answerTo : from);
  // Whoever borrows a buyer's name would have our answer sent to himself: an address elsewhere is believed of a proven sender only.
  const bool isElsewhere = answerTo != nullptr && !isForm && answerTo->domain() != from.domain() && m_parsed.authentication != ParsedMail::Authentication::Pass;
  m_verdict.replyTo = answerTo != nullptr && !isElsewhere ? answerTo->address : from.address;
  Message& message = m_verdict.message.message;
  message.authorName = m_verdict.thread.buyerName;
  if (m_parsed.isAutoReply && !isForm) {
    asNotice(Kind::AutoReply, "written by a machine");
    return;
  }
  if (m_parsed.isList && !answersUs() && !isForm) return asNotice(Kind::Notice, "to many");
  if (!isForm && answerTo == nullptr && isMachine(from.address)) {
    m_verdict.replyTo.clear();
    return asNotice(Kind::Notice, "from a machine");
  }
  if (m_mail.isJunk && !answersUs()) return asNotice(Kind::Suspicious, "in junk, and answers nothing of ours");
  m_verdict.kind = Kind::BuyerMessage;
  if (isRefuted() || isElsewhere) m_verdict.thread.marks.emplace_back("unverified-sender");
  m_verdict.reason = isForm ? "contact form" : "mail";
}

// History that the answering mail carries along is in the conversation already; a first mail is shown whole, for it may forward something.
void Reading::takeText() {
  Message& message = m_verdict.message.message;
  const bool isAnswer = !m_parsed.inReplyTo.empty() || !m_parsed.references.empty();
  if (!isAnswer || m_parsed.isBounce) {
    message.text = std::string(utf8::trimmed(m_parsed.text));
    return;
  }
  const SplitText split = splitQuotes(m_parsed.text);
  message.text = std::string(utf8::trimmed(split.fresh));
  if (!split.signature.empty()) message.text += "\n\n" + std::string(utf8::trimmed(split.signature));
}

void Reading::fillKeys() {
  m_verdict.thread.subject = baseSubject(m_parsed.subject);
  if (m_verdict.kind == Kind::Suspicious) {
    m_verdict.thread.remoteId = "junk:" + mailHash(m_verdict.message.message.remoteId);
    return;
  }
  ReferenceKeys references = referenceKeys(m_parsed, m_verdict.thread.buyerKey);
  m_verdict.lookUp.insert(m_verdict.lookUp.end(), references.lookUp.begin(), references.lookUp.end());
  m_verdict.keys = std::move(references.keys);
  m_verdict.thread.remoteId = std::move(references.root);
  // What machines wrote stands apart: a person who writes under the same subject or refers to it begins a conversation.
  if (m_verdict.thread.kind == ThreadKind::Notice) m_verdict.thread.remoteId.insert(0, "note:");
  if (m_buyer.empty()) return;  // mails of nobody have nothing in common
  const auto add = [this](std::string value, Duration within) {
    MailThreadKey key;
    key.value = value;
    key.activeWithin = within;
    key.isSameBuyerOnly = true;
    m_verdict.lookUp.push_back(std::move(key));
    m_verdict.keys.push_back(std::move(value));
  };
  // Outlook drops References at times and keeps this.
  const std::string index = m_parsed.header("Thread-Index");
  if (index.size() >= kIndexLetters) add("index:" + mailHash(m_buyer + "\n" + index.substr(0, kIndexLetters)), kSameIndex);
  const std::string subject = lower(m_verdict.thread.subject);
  const bool isAlone = m_parsed.inReplyTo.empty() && m_parsed.references.empty();
  if (isAlone && subject.size() >= kShortestSubject && m_verdict.thread.kind == ThreadKind::Mail) add("subject:" + mailHash(m_buyer + "\n" + subject), kSameSubject);
  else if (!isAlone && subject.size() >= kShortestSubject) m_verdict.keys.push_back("subject:" + mailHash(m_buyer + "\n" + subject));
}

}  // namespace

MailVerdict readGenericMail(const ReceivedMail& mail, const Store& store) { return Reading(mail, store).run(); }

}  // namespace inquiry
