#pragma once

#include <map>
#include <string>

#include "app/sandbox/engine/shop.h"

namespace inquiry::sandbox {

// Mail of a shop that sells on its own pages: buyers write from their own addresses or through the shop's contact form, and the shop system tells of orders.
// Ids are the posts' own, so the same post always makes the same mail.
class ShopLetters {
 public:
  // `sent`: the Message-IDs of the mails our side's posts came by, by post.
  ShopLetters(Shop& shop, const std::map<std::string, std::string>& sent) : m_shop(shop), m_sent(sent) {}

  // "emma.b42@post.example"
  static std::string addressOf(const Buyer& buyer);
  std::string addressOf(const Conversation& conversation);
  std::string messageId(const Post& post) const;

  // A buyer's message; some conversations begin in the contact form.
  std::string message(const Conversation& conversation, const Post& post);
  // An answer that left by the seller's own mail program, as its Sent folder holds it.
  std::string sentByHand(const Conversation& conversation, const Post& post);
  // The shop system tells of a new order.
  std::string orderNotice(const Sale& sale);

 private:
  std::string subjectOf(const Conversation& conversation) const;
  std::string threadHeaders(const Conversation& conversation, const Post& post) const;
  std::string contactForm(const Conversation& conversation, const Post& post);

  Shop& m_shop;
  const std::map<std::string, std::string>& m_sent;
};

}  // namespace inquiry::sandbox
