#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/store.h"
#include "core/marketplaces/connector.h"
#include "core/marketplaces/mailbox_grant.h"
#include "core/net/mail/mail_transport.h"

namespace inquiry {

// How the mailbox of a store is reached: servers as the store says, password as the secret store has it at that moment, or the token of its provider's
// sign-in, which is renewed once when the server refuses it. Safe from any thread.
class MailboxAccess {
 public:
  MailboxAccess(const Store& store, const ConnectorParts& parts);

  // InvalidInput "mailbox.not_set_up" where the store names no IMAP server.
  Status check() const;
  bool canSend() const { return m_store.mailbox && m_store.mailbox->smtp; }
  // A signed-in session with the first mailbox; blocks.
  Result<std::unique_ptr<ImapSession>> open(std::stop_token stop) const;
  enum class Box { First, Spare };
  struct Reading {
    std::unique_ptr<ImapSession> session;
    Box box = Box::First;
  };
  // The same, but with the spare mailbox where the first one cannot be reached or does not work; a sign-in that is refused is a person's affair and
  // leads to no spare. remark() tells which is read.
  Result<Reading> openToRead(std::stop_token stop) const;
  // Connects to the spare mailbox alone. InvalidInput "mailbox.no_spare" where the store names none.
  Result<std::unique_ptr<ImapSession>> openSpare(std::stop_token stop) const;
  bool hasSpare() const { return m_store.mailbox && m_store.mailbox->spare; }
  SmtpOutcome submit(const SmtpSubmission& mail, std::stop_token stop) const;
  // Connects to the SMTP server and signs in, and sends nothing: Accepted when a mail could follow.
  SmtpOutcome trySubmission(std::stop_token stop) const;
  // Null where a password is used.
  MailboxGrant* grant() const { return m_grant.get(); }
  // As Connector::remark().
  std::string remark() const;
  // What mail servers wanted people to read since it was last taken, without secrets and addresses.
  std::vector<std::string> takeAlerts() const;

  // The address our mails come from; "" when the store names none.
  const std::string& from() const { return m_from; }
  // As buyers see it beside the address; "" when the settings name none.
  const std::string& fromName() const { return m_fromName; }
  // Every address that is ours: of sending, and the user names that are addresses. Lower case.
  const std::vector<std::string>& ownAddresses() const { return m_own; }
  // The receiving server whose Authentication-Results may be believed, as the store says or as is known of the provider; "" for nobody's.
  std::string trustedAuthserv(Box box = Box::First) const;
  // These keep a copy of every submitted mail in Sent by themselves (mailbox.md 6.4).
  bool filesCopiesItself() const;
  const Store& store() const { return m_store; }

 private:
  struct Login {
    MailLogin login;
    std::optional<std::int64_t> generation;  // of the token
  };
  Result<Login> loginAs(const std::string& user, std::stop_token stop) const;
  // Once more with another token when the server refused this one. False when there is nothing to be tried again; then `error` says what to tell.
  bool renew(Login& login, Error& error, const std::stop_token& stop) const;
  Result<std::unique_ptr<ImapSession>> connect(const MailServer& server, const MailLogin& login, std::stop_token stop) const;
  template <class Act>
  SmtpOutcome atSmtp(Act&& act, const std::stop_token& stop) const;

  const Store m_store;
  MailTransport* m_mail;
  SecretStore& m_secrets;
  const Clock& m_clock;
  std::string m_from, m_fromName;
  std::vector<std::string> m_own;
  const std::unique_ptr<MailboxGrant> m_grant;
  // Shared with every session, which may end later than this object.
  struct Remarks {
    std::mutex mutex;
    bool isSpareRead = false;
    std::string newestAlert;
    std::optional<Instant> alertAt;
    std::vector<std::string> alerts;
    void note(const std::string& said, const Secret& password, Instant now);
  };
  const std::shared_ptr<Remarks> m_remarks = std::make_shared<Remarks>();
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
