#include "core/net/mail/mail_transport.h"

namespace inquiry {

MailRoute LiveMailTransport::routed(const MailRoute& route) const {
  MailRoute ours = route;
  if (ours.authoritiesFile.empty()) ours.authoritiesFile = m_authoritiesFile;
  return ours;
}

Result<std::unique_ptr<ImapSession>> LiveMailTransport::openImap(const MailServer& server, const MailLogin& login, const ImapOptions& options,
                                                                 std::stop_token stop) {
  ImapOptions ours = options;
  ours.route = routed(options.route);
  return inquiry::openImap(server, login, ours, std::move(stop));
}

SmtpOutcome LiveMailTransport::submit(const MailServer& server, const MailLogin& login, const SmtpSubmission& mail, const SmtpOptions& options,
                                      std::stop_token stop) {
  SmtpOptions ours = options;
  ours.route = routed(options.route);
  return submitMail(server, login, mail, ours, std::move(stop));
}

SmtpOutcome LiveMailTransport::trySmtp(const MailServer& server, const MailLogin& login, const SmtpOptions& options, std::stop_token stop) {
  SmtpOptions ours = options;
  ours.route = routed(options.route);
  return tryMailServer(server, login, ours, std::move(stop));
}

}  // namespace inquiry
