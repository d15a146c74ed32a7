#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/sandbox/engine/faults.h"
#include "app/sandbox/engine/sandbox.h"
#include "app/sandbox/mail/mail_server_process.h"
#include "app/sandbox/mail/smtp_door.h"

namespace inquiry::sandbox {

// The way between sellers and buyers of shops that are reached by e-mail: a real IMAP server with a mailbox for each, and a door that takes their
// answers. For Amazon it behaves like its relay: an answer that may pass is copied back to the seller, one with a link or an address in it comes back as
// undeliverable. Buyers of Shopify and WooCommerce shops have addresses of their own. The Sandbox holds its lock around every use; the door asks for it.
class MailOffice {
 public:
  explicit MailOffice(SmtpDoor::Taker taker);

  // Whether the shop's buyers write by e-mail.
  static bool serves(const Shop& shop) { return hasRelay(shop) || hasOwnPages(shop); }
  bool isOpen() const { return m_server.isRunning() && m_door.port() > 0; }

  // Puts everything into the mailboxes that was written since the last time and is visible now.
  void deliver(Shops& shops, Instant now);
  // What the relay says to a mail of a seller; empty: it hangs up without a word. A fault that waits for a send is counted off.
  std::string take(Shops& shops, FaultPlan& faults, const HandedMail& mail, Instant now);
  void reset(const Shops& shops);
  // "mailbox" of a store file.
  Json mailboxOf(const Shop& shop) const;

 private:
  struct Later {
    Instant at;
    std::string user, bytes;
  };
  static bool hasRelay(const Shop& shop) { return shop.profile().marketplace == Marketplace::Amazon; }
  static bool hasOwnPages(const Shop& shop) { return shop.profile().marketplace == Marketplace::Shopify || shop.profile().marketplace == Marketplace::WooCommerce; }
  void deliverNew(Shop& shop, Instant now);
  void deliverEvents(Shop& shop, Instant now);
  void deliverOfShop(Shop& shop, Instant now);
  Conversation* conversationFor(Shop& shop, const HandedMail& mail);
  std::string takeFor(Shop& shop, Conversation& conversation, const HandedMail& mail, Instant now);
  std::string takeForShop(Shop& shop, Conversation& conversation, const HandedMail& mail, Instant now);

  MailServerProcess m_server;
  std::map<std::string, std::set<std::string>> m_delivered;  // ids of posts, by store
  std::set<std::string> m_isTold;                            // stores whose first events are delivered
  std::vector<Later> m_later;
  std::map<std::string, std::map<std::string, std::string>> m_sentIds;  // Message-IDs of answers by post, by store of its own pages
  SmtpDoor m_door;  // the last one: its threads use the rest
};

}  // namespace inquiry::sandbox
