#pragma once

#include <string>

#include "app/sandbox/engine/shop.h"

namespace inquiry::sandbox {

// The address a buyer and a seller meet at: "<base>+<case>@marketplace.amazon.<site>".
struct RelayAddress {
  std::string base;    // of this buyer at this seller
  std::string caseId;  // of this conversation
  std::string domain;
  std::string address() const { return base + "+" + caseId + "@" + domain; }
};

// Mail as Amazon's relay writes it for one conversation of a shop; the frame is in the language of the site. Ids are the posts' own, so the same post
// always makes the same mail.
class AmazonLetters {
 public:
  explicit AmazonLetters(Shop& shop) : m_shop(shop) {}

  // Where the seller reads: "amazon-uk@shop.example".
  static std::string mailbox(const Shop& shop);
  RelayAddress relayOf(const Conversation& conversation);
  static std::string messageId(const Shop& shop, const Post& post);

  // A buyer's message.
  std::string message(const Conversation& conversation, const Post& post);
  // An answer that left by the seller's own mail program, as its Sent folder holds it.
  std::string subjectOf(const Conversation& conversation);
  std::string sentByHand(const Conversation& conversation, const Post& post, const Post* answered);
  // The copy that Amazon sends of every answer. `ours` is the Message-ID of the mail it came by, empty when it was written in Seller Central.
  std::string copy(const Conversation& conversation, const Post& post, const std::string& ours);
  // The relay refused a mail of ours.
  std::string bounce(const Conversation& conversation, const std::string& ours, const std::string& why, Instant at);

  // Events of an order, each a mail of its class.
  std::string cancelRequest(const Conversation& conversation, Instant at);
  std::string returnRequest(const Conversation& conversation, Instant at, Instant respondBy);
  std::string claim(const Conversation& conversation, Instant at, int calendarDays);

 private:
  struct Notice {
    std::string from, kind, id, subject, text;
    Instant at;
  };
  std::string written(const Notice& notice);

  Shop& m_shop;
};

// "amazon.co.uk" for "UK"; empty for a site the sandbox does not play.
std::string amazonDomainOf(const std::string& site);
// "A1F83G8C2ARO7P" for "UK".
std::string amazonMarketplaceOf(const std::string& site);

}  // namespace inquiry::sandbox
