#pragma once

#include "core/net/http.h"
#include "core/net/mail/mail_transport.h"

namespace inquiry {

// Where nothing may reach a network, whoever asks: every call fails with Offline "network.none" before anything leaves. Safe from any thread.
class NoHttp final : public HttpTransport {
 public:
  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override;
};

class NoMail final : public MailTransport {
 public:
  Result<std::unique_ptr<ImapSession>> openImap(const MailServer& server, const MailLogin& login, const ImapOptions& options, std::stop_token stop) override;
  SmtpOutcome submit(const MailServer& server, const MailLogin& login, const SmtpSubmission& mail, const SmtpOptions& options, std::stop_token stop) override;
  SmtpOutcome trySmtp(const MailServer& server, const MailLogin& login, const SmtpOptions& options, std::stop_token stop) override;
};

}  // namespace inquiry
