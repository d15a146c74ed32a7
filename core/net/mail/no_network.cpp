#include "core/net/mail/no_network.h"

namespace inquiry {
namespace {

Error refusal() { return {ErrorKind::Offline, "network.none", "A reviewer's file is read without a network: nothing was asked for and nothing was sent.", {}}; }

SmtpOutcome notSent() {
  SmtpOutcome outcome;
  outcome.kind = SmtpOutcome::Kind::NotSent;
  outcome.error = refusal();
  return outcome;
}

}  // namespace

Result<HttpResponse> NoHttp::perform(const HttpRequest& /*request*/, std::stop_token /*stop*/) { return tl::unexpected<Error>(refusal()); }

Result<std::unique_ptr<ImapSession>> NoMail::openImap(const MailServer& /*server*/, const MailLogin& /*login*/, const ImapOptions& /*options*/, std::stop_token /*stop*/) {
  return tl::unexpected<Error>(refusal());
}

SmtpOutcome NoMail::submit(const MailServer& /*server*/, const MailLogin& /*login*/, const SmtpSubmission& /*mail*/, const SmtpOptions& /*options*/, std::stop_token /*stop*/) {
  return notSent();
}

SmtpOutcome NoMail::trySmtp(const MailServer& /*server*/, const MailLogin& /*login*/, const SmtpOptions& /*options*/, std::stop_token /*stop*/) { return notSent(); }

}  // namespace inquiry
