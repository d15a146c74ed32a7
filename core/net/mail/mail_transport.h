#pragma once

#include <memory>
#include <stop_token>
#include <string>

#include "core/net/mail/imap_session.h"
#include "core/net/mail/smtp_sender.h"

namespace inquiry {

// The seam through which connectors reach mail servers, so that tests can stand in for them. Safe from any thread.
class MailTransport {
 public:
  virtual ~MailTransport() = default;
  // As the free openImap(): blocks, and ends within a second once told to stop.
  virtual Result<std::unique_ptr<ImapSession>> openImap(const MailServer& server, const MailLogin& login, const ImapOptions& options,
                                                        std::stop_token stop) = 0;
  // As submitMail(): one attempt, never repeated, with an outcome that is never guessed.
  virtual SmtpOutcome submit(const MailServer& server, const MailLogin& login, const SmtpSubmission& mail, const SmtpOptions& options,
                             std::stop_token stop) = 0;
  // As tryMailServer(): signs in and sends nothing.
  virtual SmtpOutcome trySmtp(const MailServer& server, const MailLogin& login, const SmtpOptions& options, std::stop_token stop) = 0;
};

// The real one. A proxy is the store's and comes with every call; which authorities are trusted is the machine's matter and told here once.
class LiveMailTransport final : public MailTransport {
 public:
  // `authoritiesFile` (PEM) stands in for the system's authorities wherever a call names none; "" = the system's.
  explicit LiveMailTransport(std::string authoritiesFile = {}) : m_authoritiesFile(std::move(authoritiesFile)) {}

  Result<std::unique_ptr<ImapSession>> openImap(const MailServer& server, const MailLogin& login, const ImapOptions& options,
                                                std::stop_token stop) override;
  SmtpOutcome submit(const MailServer& server, const MailLogin& login, const SmtpSubmission& mail, const SmtpOptions& options,
                     std::stop_token stop) override;
  SmtpOutcome trySmtp(const MailServer& server, const MailLogin& login, const SmtpOptions& options, std::stop_token stop) override;

 private:
  MailRoute routed(const MailRoute& route) const;

  std::string m_authoritiesFile;
};

}  // namespace inquiry
