#include "app/sandbox/mail/shop_letters.h"

#include "app/sandbox/engine/wire.h"
#include "app/sandbox/mail/letter_parts.h"

namespace inquiry::sandbox {
namespace {

constexpr const char* kBuyers = "post.example";

bool beginsInForm(const Conversation& conversation) { return hashOf(conversation.id) % 6 == 0; }

std::string nameOf(const Buyer* buyer) { return buyer == nullptr ? std::string("Buyer") : buyer->name; }

std::string quotedName(const std::string& name) { return isAscii(name) ? "\"" + name + "\"" : headerText(name); }

std::string signature(const std::string& domain) { return "Authentication-Results: mx.shop.example; dkim=pass header.d=" + domain + "; spf=pass; dmarc=pass\r\n"; }

}  // namespace

std::string ShopLetters::addressOf(const Buyer& buyer) {
  std::string local;
  for (const char c : lowered(buyer.username)) local += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ? c : '-';
  return local + "@" + kBuyers;
}

std::string ShopLetters::addressOf(const Conversation& conversation) {
  const Buyer* buyer = m_shop.buyer(conversation.buyerId);
  return buyer == nullptr ? std::string() : addressOf(*buyer);
}

std::string ShopLetters::messageId(const Post& post) const {
  if (const auto sent = m_sent.find(post.id); sent != m_sent.end()) return sent->second;
  return post.author == Author::Seller ? "hand." + post.id + "@shop.example" : post.id + "." + m_shop.profile().id.value + "@" + kBuyers;
}

std::string ShopLetters::subjectOf(const Conversation& conversation) const {
  if (conversation.saleId.empty()) return conversation.title;
  return (conversation.language == "es" ? "Pedido " : "Order ") + conversation.saleId;
}

std::string ShopLetters::threadHeaders(const Conversation& conversation, const Post& post) const {
  std::string references;
  const Post* before = nullptr;
  for (const Post& other : conversation.posts) {
    if (other.id == post.id) break;
    references += (before == nullptr ? "References: <" : " <") + messageId(other) + ">";
    before = &other;
  }
  const std::string subject = (before == nullptr ? "" : "Re: ") + subjectOf(conversation);
  return "Subject: " + headerText(subject) + "\r\nDate: " + mailDate(post.at) + "\r\nMessage-ID: <" + messageId(post) + ">\r\n" +
         (before == nullptr ? "" : "In-Reply-To: <" + messageId(*before) + ">\r\n" + references + "\r\n") + "MIME-Version: 1.0\r\n";
}

std::string ShopLetters::message(const Conversation& conversation, const Post& post) {
  if (beginsInForm(conversation) && &post == &conversation.posts.front() && post.attachments.empty()) return contactForm(conversation, post);
  const Buyer* buyer = m_shop.buyer(conversation.buyerId);
  std::string mail = signature(kBuyers) + "Return-Path: <" + addressOf(conversation) + ">\r\nFrom: " + quotedName(nameOf(buyer)) + " <" + addressOf(conversation) + ">\r\nTo: " +
                     mailboxAddress(m_shop) + "\r\n" + threadHeaders(conversation, post);
  const std::string letter = textPart("text/plain", post.text);
  if (post.attachments.empty()) return mail + letter;
  mail += "Content-Type: multipart/mixed; boundary=\"m1\"\r\n\r\n--m1\r\n" + letter;
  for (const Attachment& file : post.attachments) mail += "--m1\r\n" + picturePart(file);
  return mail + "--m1--\r\n";
}

// Shopify's theme form, or Contact Form 7 of a WordPress page.
std::string ShopLetters::contactForm(const Conversation& conversation, const Post& post) {
  const bool isShopify = m_shop.profile().marketplace == Marketplace::Shopify;
  const std::string name = nameOf(m_shop.buyer(conversation.buyerId)), address = addressOf(conversation), shop = m_shop.profile().name;
  const std::string domain = isShopify ? "shopify.com" : "shop.example", from = isShopify ? "mailer@shopify.com" : "wordpress@shop.example";
  const std::string subject = isShopify ? "New customer message on " + mailDate(post.at).substr(5, 17) : "[" + shop + "] \"" + subjectOf(conversation) + "\"";
  const std::string text = isShopify ? "You received a new message from your online store's contact form.\r\n\r\nCountry Code:\r\nUS\r\n\r\nName:\r\n" + name + "\r\n\r\nEmail:\r\n" + address +
                                           "\r\n\r\nPhone:\r\n\r\n\r\nBody:\r\n" + post.text + "\r\n"
                                     : "From: " + name + " <" + address + ">\r\nSubject: " + subjectOf(conversation) + "\r\n\r\nMessage Body:\r\n" + post.text +
                                           "\r\n\r\n-- \r\nThis e-mail was sent from a contact form on " + shop + " (https://shop.example)\r\n";
  return signature(domain) + "From: " + headerText(shop) + (isShopify ? " (Shopify)" : "") + " <" + from + ">\r\nReply-To: " + address + "\r\nTo: " + mailboxAddress(m_shop) + "\r\nSubject: " +
         headerText(subject) + "\r\nDate: " + mailDate(post.at) + "\r\nMessage-ID: <" + messageId(post) + ">\r\nMIME-Version: 1.0\r\n" + textPart("text/plain", text);
}

std::string ShopLetters::sentByHand(const Conversation& conversation, const Post& post) {
  return "From: " + headerText(m_shop.profile().name) + " <" + mailboxAddress(m_shop) + ">\r\nTo: " + addressOf(conversation) + "\r\n" + threadHeaders(conversation, post) +
         textPart("text/plain", post.text);
}

std::string ShopLetters::orderNotice(const Sale& sale) {
  const bool isShopify = m_shop.profile().marketplace == Marketplace::Shopify;
  const std::string shop = m_shop.profile().name, name = nameOf(m_shop.buyer(sale.buyerId)), domain = isShopify ? "shopify.com" : "shop.example";
  const std::string subject = isShopify ? "[" + shop + "] Order " + sale.id + " placed by " + name : "[" + shop + "]: Nuevo pedido n.º " + sale.id;
  return signature(domain) + "From: " + headerText(shop) + " <" + (isShopify ? "mailer@shopify.com" : "wordpress@shop.example") + ">\r\nTo: " + mailboxAddress(m_shop) + "\r\nSubject: " + headerText(subject) +
         "\r\nDate: " + mailDate(sale.createdAt) + "\r\nMessage-ID: <order." + sale.packId + "@" + domain + ">\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n" +
         textPart("text/plain", (isShopify ? name + " placed a new order with your store.\r\nOrder " : "Has recibido el siguiente pedido de " + name + ":\r\nPedido ") + sale.id + "\r\n");
}

}  // namespace inquiry::sandbox
