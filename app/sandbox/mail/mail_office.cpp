#include "app/sandbox/mail/mail_office.h"

#include <algorithm>
#include <array>

#include "app/sandbox/mail/amazon_letters.h"
#include "app/sandbox/mail/letter_parts.h"
#include "app/sandbox/mail/shop_letters.h"
#include "core/domain/utf8.h"
#include "core/net/mail/mime_reader.h"
#include "core/net/mail/quote_split.h"

namespace inquiry::sandbox {
namespace {

// After so long the relay's copy of an answer is there.
constexpr Duration kCopyTakes = std::chrono::seconds(6);
constexpr std::size_t kLively = 10;  // conversations of a shop that tells of itself

// Why the relay does not hand a text on; empty when it does.
std::string whyForbidden(const std::string& text) {
  for (const char* link : {"http://", "https://", "www."})
    if (text.find(link) != std::string::npos) return "message contains a link";
  const auto at = text.find('@');
  if (at != std::string::npos && text.find('.', at) != std::string::npos) return "message contains an e-mail address";
  return {};
}

}  // namespace

MailOffice::MailOffice(SmtpDoor::Taker taker) : m_door(MailServerProcess::kPassword, std::move(taker)) {}

Json MailOffice::mailboxOf(const Shop& shop) const {
  const std::string user = mailboxAddress(shop);
  return {{"imap", {{"host", "127.0.0.1"}, {"port", m_server.port()}, {"security", "none"}, {"user", user}}},
          {"smtp", {{"host", "127.0.0.1"}, {"port", m_door.port()}, {"security", "none"}, {"user", user}, {"from", user}}},
          {"folders", {"INBOX", "Junk"}}};
}

void MailOffice::deliver(Shops& shops, Instant now) {
  if (!isOpen()) return;
  for (auto& [id, shop] : shops) {
    if (hasOwnPages(*shop)) deliverOfShop(*shop, now);
    if (!hasRelay(*shop)) continue;
    deliverNew(*shop, now);
    deliverEvents(*shop, now);
  }
  const auto due = std::stable_partition(m_later.begin(), m_later.end(), [now](const Later& one) { return one.at > now; });
  for (auto one = due; one != m_later.end(); ++one) m_server.deliver(one->user, "INBOX", one->bytes, now);
  m_later.erase(due, m_later.end());
}

void MailOffice::deliverNew(Shop& shop, Instant now) {
  AmazonLetters letters(shop);
  const std::string user = AmazonLetters::mailbox(shop);
  std::set<std::string>& delivered = m_delivered[shop.profile().id.value];
  for (const Conversation& conversation : shop.conversations()) {
    const Post* asked = nullptr;
    for (const Post& post : conversation.posts) {
      if (post.visibleAt > now) break;
      const bool isNew = delivered.insert(post.id).second;
      if (isNew && post.author == Author::Buyer) m_server.deliver(user, "INBOX", letters.message(conversation, post), post.at);
      // What was answered before the desk was there: mostly from the seller's own mail program, now and then on Amazon's page.
      const bool byHand = (shop.dice().roll() & 3) != 0 || conversation.saleId.empty();
      if (isNew && post.author == Author::Seller && byHand) m_server.deliver(user, "Sent", letters.sentByHand(conversation, post, asked), post.at);
      if (isNew && post.author == Author::Seller && !byHand) m_server.deliver(user, "INBOX", letters.copy(conversation, post, ""), post.at);
      if (post.author == Author::Buyer) asked = &post;
    }
  }
}

// Once a store: a buyer who wants to cancel, one who sends something back, and a claim. Small scenarios made for a test hold what they name.
void MailOffice::deliverEvents(Shop& shop, Instant now) {
  if (shop.conversations().size() < kLively) return;
  if (!m_isTold.insert(shop.profile().id.value).second) return;
  AmazonLetters letters(shop);
  const std::string user = AmazonLetters::mailbox(shop);
  int told = 0;
  for (const Conversation& conversation : shop.conversations()) {
    if (conversation.saleId.empty()) continue;
    const Instant at = now - std::chrono::hours(3 + 5 * told);
    if (told == 0) m_server.deliver(user, "INBOX", letters.cancelRequest(conversation, at), at);
    if (told == 1) m_server.deliver(user, "INBOX", letters.returnRequest(conversation, at, at + std::chrono::hours(24 * 7)), at);
    if (told == 2) m_server.deliver(user, "INBOX", letters.claim(conversation, at, 3), at);
    if (++told == 3) return;
  }
}

std::string MailOffice::take(Shops& shops, FaultPlan& faults, const HandedMail& mail, Instant now) {
  for (auto& [id, shop] : shops) {
    if (!serves(*shop) || mailboxAddress(*shop) != mail.from) continue;
    const std::optional<Fault> fault = faults.next(id, CallKind::Send);
    if (fault && fault->kind == FaultKind::Throttle) return "451 4.7.1 Too many mails, try again later";
    if (fault && fault->kind == FaultKind::Error500) return "554 5.3.0 The server cannot take the mail";
    if (fault && fault->kind == FaultKind::ResetBefore) return "";
    if (Conversation* conversation = conversationFor(*shop, mail)) {
      const std::string said = hasRelay(*shop) ? takeFor(*shop, *conversation, mail, now) : takeForShop(*shop, *conversation, mail, now);
      return fault && (fault->kind == FaultKind::ResetAfterAccept || fault->kind == FaultKind::Error500AfterAccept) ? "" : said;
    }
    return "550 5.1.1 No buyer is reached at this address";
  }
  return "550 5.7.1 The sender is not approved under Messaging Permissions";
}

// Amazon's addresses name the conversation. A buyer of a shop has one address for all of them: then the mail that is answered decides, else the newest one.
Conversation* MailOffice::conversationFor(Shop& shop, const HandedMail& mail) {
  const auto isTo = [&mail](const std::string& address) { return std::find(mail.to.begin(), mail.to.end(), address) != mail.to.end(); };
  if (hasRelay(shop)) {
    AmazonLetters letters(shop);
    for (Conversation& conversation : shop.conversations())
      if (isTo(letters.relayOf(conversation).address())) return &conversation;
    return nullptr;
  }
  ShopLetters letters(shop, m_sentIds[shop.profile().id.value]);
  const ParsedMail read = readMail(mail.bytes);
  Conversation* newest = nullptr;
  for (Conversation& conversation : shop.conversations()) {
    if (conversation.posts.empty() || !isTo(letters.addressOf(conversation))) continue;
    for (const Post& post : conversation.posts) {
      const std::string id = letters.messageId(post);
      if (std::find(read.inReplyTo.begin(), read.inReplyTo.end(), id) != read.inReplyTo.end() || std::find(read.references.begin(), read.references.end(), id) != read.references.end()) return &conversation;
    }
    if (newest == nullptr || newest->posts.back().at < conversation.posts.back().at) newest = &conversation;
  }
  return newest;
}

std::string MailOffice::takeForShop(Shop& shop, Conversation& conversation, const HandedMail& mail, Instant now) {
  const ParsedMail read = readMail(mail.bytes);
  Post post;
  post.author = Author::Seller;
  post.text = utf8::trimmed(splitQuotes(read.text).fresh);
  post.at = now;
  for (const MailPart& part : read.attachments) post.attachments.push_back({part.section, part.name, part.type, part.bytes.size(), {}});
  const Post& taken = shop.accept(conversation, std::move(post));
  m_delivered[shop.profile().id.value].insert(taken.id);
  m_sentIds[shop.profile().id.value][taken.id] = read.messageId;
  return "250 2.0.0 Queued as " + taken.id;
}

void MailOffice::deliverOfShop(Shop& shop, Instant now) {
  ShopLetters letters(shop, m_sentIds[shop.profile().id.value]);
  const std::string user = mailboxAddress(shop);
  std::set<std::string>& delivered = m_delivered[shop.profile().id.value];
  for (const Conversation& conversation : shop.conversations()) {
    for (const Post& post : conversation.posts) {
      if (post.visibleAt > now) break;
      if (!delivered.insert(post.id).second) continue;
      const bool isBuyer = post.author == Author::Buyer;
      const Sale* sale = conversation.channel == Channel::Notice ? shop.sale(conversation.saleId) : nullptr;
      if (sale != nullptr) m_server.deliver(user, "INBOX", letters.orderNotice(*sale), post.at);
      else m_server.deliver(user, isBuyer ? "INBOX" : "Sent", isBuyer ? letters.message(conversation, post) : letters.sentByHand(conversation, post), post.at);
    }
  }
}

std::string MailOffice::takeFor(Shop& shop, Conversation& conversation, const HandedMail& mail, Instant now) {
  const ParsedMail read = readMail(mail.bytes);
  AmazonLetters letters(shop);
  const std::string user = AmazonLetters::mailbox(shop), text(utf8::trimmed(splitQuotes(read.text).fresh));
  if (const std::string why = whyForbidden(text); !why.empty()) {
    m_later.push_back({now + kCopyTakes, user, letters.bounce(conversation, read.messageId, why, now)});
    return "250 2.0.0 Queued";
  }
  Post post;
  post.author = Author::Seller;
  post.text = text;
  post.at = now;
  for (const MailPart& part : read.attachments) post.attachments.push_back({part.section, part.name, part.type, part.bytes.size(), {}});
  const Post& taken = shop.accept(conversation, std::move(post));
  m_delivered[shop.profile().id.value].insert(taken.id);
  m_later.push_back({now + kCopyTakes, user, letters.copy(conversation, taken, read.messageId)});
  return "250 2.0.0 Queued as " + taken.id;
}

void MailOffice::reset(const Shops& shops) {
  m_delivered.clear();
  m_isTold.clear();
  m_later.clear();
  m_sentIds.clear();
  for (const auto& [id, shop] : shops)
    if (serves(*shop)) m_server.empty(mailboxAddress(*shop));
}

}  // namespace inquiry::sandbox
