#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/store.h"
#include "core/marketplaces/connector.h"
#include "core/net/mail/mail_transport.h"

namespace inquiry {

// How the mailbox of a store is reached: servers as the store says, password as the secret store has it at that moment. Safe from any thread.
class MailboxAccess {
 public:
  MailboxAccess(const Store& store, const ConnectorParts& parts);

  // InvalidInput "mailbox.not_set_up" where the store names no IMAP server.
  Status check() const;
  bool canSend() const { return m_store.mailbox && m_store.mailbox->smtp; }
  // A signed-in session; blocks.
  Result<std::unique_ptr<ImapSession>> open(std::stop_token stop) const;
  SmtpOutcome submit(const SmtpSubmission& mail, std::stop_token stop) const;

  // The address our mails come from; "" when the store names none.
  const std::string& from() const { return m_from; }
  // As buyers see it beside the address; "" when the settings name none.
  const std::string& fromName() const { return m_fromName; }
  // Every address that is ours: of sending, and the user names that are addresses. Lower case.
  const std::vector<std::string>& ownAddresses() const { return m_own; }
  // The receiving server whose Authentication-Results may be believed; "" when nobody knows its name.
  std::string trustedAuthserv() const;
  // These keep a copy of every submitted mail in Sent by themselves (mailbox.md 6.4).
  bool filesCopiesItself() const;
  const Store& store() const { return m_store; }

 private:
  Result<MailLogin> loginAs(const std::string& user) const;

  const Store m_store;
  MailTransport* m_mail;
  SecretStore& m_secrets;
  const Clock& m_clock;
  std::string m_from, m_fromName;
  std::vector<std::string> m_own;
};

// The addresses a store sends from and signs in with, lower case.
std::vector<std::string> ownMailAddresses(const Store& store);

// The folders of a mailbox that are read, in this order: what our side wrote first, so that nobody waits for an answer that was given.
struct MailboxFolders {
  struct Folder {
    std::string name, wireName;
    MailFolder::Role role = MailFolder::Role::Inbox;
  };
  std::vector<Folder> read;
  std::vector<std::string> missing;  // named by the settings or needed, but not there
  const Folder* sent() const;
  const Folder* inbox() const;
};
Result<MailboxFolders> mailboxFolders(ImapSession& session, const Store& store);

}  // namespace inquiry
