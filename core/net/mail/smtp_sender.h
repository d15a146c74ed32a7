#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/domain/error.h"
#include "core/net/mail/mail_login.h"
#include "core/net/mail/mail_route.h"

namespace inquiry {

// One mail on its way out. The addresses are bare: no name, no angle brackets.
struct SmtpSubmission {
  std::string from;
  std::vector<std::string> to;  // the mail is sent to all of them or to none
  std::string bytes;            // the whole mail, lines ended by CRLF
};

struct SmtpOptions {
  MailRoute route = {};
  // RFC 1047: between the final dot and the server's word both sides own the mail. Who hangs up too early sends it twice.
  Duration dotPatience = std::chrono::seconds(600);
  Duration firstPause = std::chrono::minutes(1);  // how long to wait after "try again later"
  const Clock* clock = nullptr;                   // for Error::until; left out, the system's
};

// What became of it.
struct SmtpOutcome {
  enum class Kind {
    Accepted,  // the server said 2xx to the whole mail
    Refused,   // 5xx, or a rule of ours: final
    NotSent,   // nothing can have been delivered: may be tried again, not before error->until
    Unknown,   // the final dot may have left us and no answer came: look into Sent before anything else
  } kind = Kind::Unknown;
  int code = 0;         // the server's last word, 0 when there was none
  std::string reply;    // its text as evidence, at most 500 characters, every address in it masked
  std::optional<Error> error;  // unset when accepted
};

// Sends one mail over one new connection and never repeats anything. Encryption as the settings say before the sign-in; the computer's name is not
// given away. An empty user name means: without signing in. Blocks; ends within a second when told so. Safe from any thread.
SmtpOutcome submitMail(const MailServer& server, const MailLogin& login, const SmtpSubmission& mail, const SmtpOptions& options,
                       std::stop_token stop);
// Connects and signs in as for a mail, and sends none. Accepted when a mail could follow, else NotSent with why.
SmtpOutcome tryMailServer(const MailServer& server, const MailLogin& login, const SmtpOptions& options, std::stop_token stop);

}  // namespace inquiry
