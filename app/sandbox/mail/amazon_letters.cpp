#include "app/sandbox/mail/amazon_letters.h"

#include <cstdio>
#include <map>

#include "app/sandbox/engine/dice.h"
#include "app/sandbox/mail/letter_parts.h"

namespace inquiry::sandbox {
namespace {

// The words of the frame, in the language of the seller's account.
struct Frame {
  const char *domain, *marketplace, *received, *open, *close, *enquiry, *order, *copyOf;
};

const Frame& frameOf(const std::string& site) {
  static const std::map<std::string, Frame> kFrames{
      {"US", {"amazon.com", "ATVPDKIKX0DER", "You have received a message.", "------------- Message:  -------------", "------------- End message -------------", "Product details enquiry from Amazon customer ", "Order", "Your email to "}},
      {"UK", {"amazon.co.uk", "A1F83G8C2ARO7P", "You have received a message.", "------------- Message:  -------------", "------------- End message -------------", "Delivery enquiry from Amazon customer ", "Order", "Your email to "}},
      {"DE", {"amazon.de", "A1PA6795UKMFR9", "Du hast eine Nachricht erhalten.", "------------- Nachricht:  -------------", "------------- Ende der Nachricht -------------", "Frage von Amazon-Kunde ", "Bestellung", "Ihre E-Mail an "}},
      {"MX", {"amazon.com.mx", "A1AM78C64UM0Y8", "Has recibido un mensaje.", "------------- Mensaje:  -------------", "------------- Fin del mensaje -------------", "Consulta del cliente de Amazon ", "Pedido", "Tu correo a "}},
      {"JP", {"amazon.co.jp", "A1VC38T7YXB528", "メッセージを受信しました。", "------------- メッセージ：  -------------", "------------- メッセージここまで  -------------", "Amazonのカスタマーからのお問い合わせ ", "注文", "送信されたメール: "}}};
  static const Frame kNone{"", "", "", "", "", "", "", ""};
  const auto found = kFrames.find(site);
  return found == kFrames.end() ? kNone : found->second;
}

}  // namespace

std::string amazonMarketplaceOf(const std::string& site) { return frameOf(site).marketplace; }

std::string amazonDomainOf(const std::string& site) { return frameOf(site).domain; }

std::string AmazonLetters::mailbox(const Shop& shop) { return mailboxAddress(shop); }

std::string AmazonLetters::messageId(const Shop& shop, const Post& post) { return post.id + "." + shop.profile().id.value + "@eu-west-1.amazonses.com"; }

RelayAddress AmazonLetters::relayOf(const Conversation& conversation) {
  Dice base(hashOf(m_shop.profile().id.value + conversation.buyerId)), caseDice(hashOf(m_shop.profile().id.value + "/" + conversation.id));
  RelayAddress relay;
  static constexpr char kLetters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
  while (relay.base.size() < 15) relay.base += kLetters[base.below(36)];
  relay.caseId = caseDice.hex(8) + "-" + caseDice.hex(4) + "-4" + caseDice.hex(3) + "-8" + caseDice.hex(3) + "-" + caseDice.hex(12);
  relay.domain = std::string("marketplace.") + frameOf(m_shop.profile().site).domain;
  return relay;
}

std::string AmazonLetters::subjectOf(const Conversation& conversation) {
  const Frame& frame = frameOf(m_shop.profile().site);
  const Buyer* buyer = m_shop.buyer(conversation.buyerId);
  return frame.enquiry + (buyer == nullptr ? std::string("Buyer") : buyer->name) + (conversation.saleId.empty() ? "" : std::string(" (") + frame.order + ": " + conversation.saleId + ")");
}

std::string AmazonLetters::message(const Conversation& conversation, const Post& post) {
  const Frame& frame = frameOf(m_shop.profile().site);
  const Buyer* buyer = m_shop.buyer(conversation.buyerId);
  const Listing* listing = m_shop.listing(conversation.listingId);
  const RelayAddress relay = relayOf(conversation);
  const std::string name = buyer == nullptr ? "Buyer" : buyer->name;
  const std::string central = std::string("https://sellercentral.") + frame.domain;
  std::string text = std::string(frame.received) + "\r\n\r\n";
  if (!conversation.saleId.empty() && listing != nullptr)
    text += "# " + conversation.saleId + ":\r\n1 / " + listing->title + " [ASIN: " + listing->id + "]\r\n\r\n";
  text += std::string(frame.open) + "\r\n\r\n" + post.text + "\r\n\r\n" + frame.close + "\r\n\r\nWas this email helpful? " + central +
          "/gp/satisfaction/survey-form.html?HMDName=NotificationBusEmailHMD&customAttribute1Value=BBC_MESSAGE_SENT_TO_MERCHANT\r\nResolve case " + central +
          "/messaging/no-response-needed?t=A" + post.id + "&m=" + post.id + "&mp=" + frame.marketplace + "&c=ASELLER1&h=0000000000000000000000000000000000000000&s=1\r\n" +
          "Report questionable activity " + central + "/messaging/inbox?fi=caseId&ss=" + relay.caseId + "&cc=" + relay.caseId + "\r\n[commMgrTok:A" + post.id + "]\r\n";
  std::string mail = "Authentication-Results: mx.shop.example; dkim=pass header.d=" + relay.domain + "; spf=pass; dmarc=pass\r\nReturn-Path: <" + relay.address() +
                     ">\r\nFrom: " + (isAscii(name) ? "\"" + name + "\"" : headerText(name)) + " <" + relay.address() + ">\r\nTo: " + mailbox(m_shop) + "\r\nSubject: " + headerText(subjectOf(conversation)) +
                     "\r\nDate: " + mailDate(post.at) + "\r\nMessage-ID: <" + messageId(m_shop, post) +
                     ">\r\nX-Space-Notification-Type: BBC_MESSAGE_SENT_TO_MERCHANT\r\nX-Marketplace-ID: " + frame.marketplace +
                     "\r\nX-AMAZON-MAIL-RELAY-TYPE: notification\r\nMIME-Version: 1.0\r\n";
  const std::string letter = "Content-Type: multipart/alternative; boundary=\"b1\"\r\n\r\n--b1\r\n" + textPart("text/plain", text) + "--b1\r\n" +
                             textPart("text/html", "<html><body><table><tr><td><pre style=\"white-space:pre-wrap\">" + escaped(post.text) + "</pre></td></tr></table></body></html>") + "--b1--\r\n";
  if (post.attachments.empty()) return mail + letter;
  mail += "Content-Type: multipart/mixed; boundary=\"m1\"\r\n\r\n--m1\r\n" + letter;
  for (const Attachment& file : post.attachments) mail += "--m1\r\n" + picturePart(file);
  return mail + "--m1--\r\n";
}

std::string AmazonLetters::sentByHand(const Conversation& conversation, const Post& post, const Post* answered) {
  std::string mail = "From: " + headerText(m_shop.profile().name) + " <" + mailbox(m_shop) + ">\r\nTo: " + relayOf(conversation).address() + "\r\nSubject: " + headerText("Re: " + subjectOf(conversation)) +
                     "\r\nDate: " + mailDate(post.at) + "\r\nMessage-ID: <hand." + post.id + "@shop.example>\r\n";
  if (answered != nullptr) mail += "In-Reply-To: <" + messageId(m_shop, *answered) + ">\r\nReferences: <" + messageId(m_shop, *answered) + ">\r\n";
  return mail + "MIME-Version: 1.0\r\n" + textPart("text/plain", post.text);
}

std::string AmazonLetters::copy(const Conversation& conversation, const Post& post, const std::string& ours) {
  const Frame& frame = frameOf(m_shop.profile().site);
  const Buyer* buyer = m_shop.buyer(conversation.buyerId);
  std::string mail = std::string("Authentication-Results: mx.shop.example; dkim=pass header.d=amazon.com; dmarc=pass\r\nFrom: \"") + frame.domain + "\" <donotreply@amazon.com>\r\nTo: " +
                     mailbox(m_shop) + "\r\nSubject: " + headerText(frame.copyOf + (buyer == nullptr ? std::string() : buyer->name)) + "\r\nDate: " + mailDate(post.at) +
                     "\r\nMessage-ID: <copy." + messageId(m_shop, post) + ">\r\n";
  if (!ours.empty()) mail += "In-Reply-To: <" + ours + ">\r\n";
  mail += std::string("X-Space-Notification-Type: BBC_MESSAGE_CONFIRMATION_TO_MERCHANT\r\nX-Marketplace-ID: ") + frame.marketplace + "\r\nX-AMAZON-MAIL-RELAY-TYPE: notification\r\nMIME-Version: 1.0\r\n";
  const std::string order = conversation.saleId.empty() ? std::string() : "<p># " + conversation.saleId + ":</p>";
  return mail + textPart("text/html", order + "<p>------------- Begin message  -------------</p><p>" + escaped(post.text) + "</p><p>------------- End message  -------------</p>");
}

std::string AmazonLetters::bounce(const Conversation& conversation, const std::string& ours, const std::string& why, Instant at) {
  const std::string to = relayOf(conversation).address();
  return "From: MAILER-DAEMON@amazonses.com\r\nTo: " + mailbox(m_shop) + "\r\nSubject: Delivery Status Notification (Failure)\r\nDate: " + mailDate(at) +
         "\r\nReturn-Path: <>\r\nMessage-ID: <bounce." + ours +
         ">\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"r1\"\r\n\r\n--r1\r\nContent-Type: text/plain\r\n\r\n"
         "Your message could not be delivered.\r\n--r1\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; amazonses.com\r\n\r\nFinal-Recipient: rfc822; " +
         to + "\r\nAction: failed\r\nStatus: 5.7.1\r\nDiagnostic-Code: smtp; 550 5.7.1 " + why + "\r\n--r1\r\nContent-Type: message/rfc822\r\n\r\nFrom: " + mailbox(m_shop) + "\r\nTo: " + to +
         "\r\nMessage-ID: <" + ours + ">\r\n\r\n\r\n--r1--\r\n";
}

std::string AmazonLetters::written(const Notice& notice) {
  const Frame& frame = frameOf(m_shop.profile().site);
  return std::string("Authentication-Results: mx.shop.example; dkim=pass header.d=amazon.com; dmarc=pass\r\nFrom: \"") + frame.domain + "\" <" + notice.from + ">\r\nTo: " + mailbox(m_shop) +
         "\r\nSubject: " + headerText(notice.subject) + "\r\nDate: " + mailDate(notice.at) + "\r\nMessage-ID: <" + notice.id + "." + m_shop.profile().id.value +
         "@amazonses.com>\r\nX-Space-Notification-Type: " + notice.kind + "\r\nX-Marketplace-ID: " + frame.marketplace +
         "\r\nX-AMAZON-MAIL-RELAY-TYPE: notification\r\nMIME-Version: 1.0\r\n" + textPart("text/plain", notice.text);
}

std::string AmazonLetters::cancelRequest(const Conversation& conversation, Instant at) {
  const std::string& order = conversation.saleId;
  return written({"donotreply@amazon.com", "BRC_SELLER_NOTIFICATION", "cancel." + order, "Order cancellation request for " + order,
                  "The buyer of order " + order + " asks you to cancel it.\r\nReason: ordered by mistake.\r\n", at});
}

std::string AmazonLetters::returnRequest(const Conversation& conversation, Instant at, Instant respondBy) {
  const std::string& order = conversation.saleId;
  return written({"donotreply@amazon.com", "RETURN_REQUEST", "return." + order, "Return authorisation request for order " + order,
                  "A buyer asks to return an item of order " + order + ".\r\nPlease respond by " + respondBy.toIso().substr(0, 10) + ".\r\n", at});
}

std::string AmazonLetters::claim(const Conversation& conversation, Instant at, int calendarDays) {
  const std::string& order = conversation.saleId;
  return written({"atoz-guarantee-no-reply@" + amazonDomainOf(m_shop.profile().site), "A_Z_CLAIM_RESPONDENT_NOTIFY", "claim." + order, "Action required: claim for order " + order,
                  "A claim was filed for order " + order + ".\r\nAmount: 49.90\r\nPlease respond within " + std::to_string(calendarDays) + " calendar days.\r\n", at});
}

}  // namespace inquiry::sandbox
