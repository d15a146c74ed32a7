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

// The way between sellers and buyers of shops that are reached by e-mail alone: a real IMAP server with a mailbox for each, and a door that takes their
// answers, behaving like Amazon's relay: an answer that may pass is copied back to the seller, one with a link or an address in it comes back as
// undeliverable. The Sandbox holds its lock around every use; the door asks for it.
class MailOffice {
 public:
  explicit MailOffice(SmtpDoor::Taker taker);

  // Whether the shop's buyers write by e-mail.
  static bool serves(const Shop& shop) { return shop.profile().marketplace == Marketplace::Amazon; }
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
  void deliverNew(Shop& shop, Instant now);
  void deliverEvents(Shop& shop, Instant now);
  std::string takeFor(Shop& shop, Conversation& conversation, const HandedMail& mail, Instant now);

  MailServerProcess m_server;
  std::map<std::string, std::set<std::string>> m_delivered;  // ids of posts, by store
  std::set<std::string> m_isTold;                            // stores whose first events are delivered
  std::vector<Later> m_later;
  SmtpDoor m_door;  // the last one: its threads use the rest
};

}  // namespace inquiry::sandbox
