#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/domain/error.h"
#include "core/domain/grant.h"
#include "core/integrations/alert_channel.h"

namespace inquiry {

class HttpTransport;
struct HttpRequest;
class MailTransport;

// A file that goes along with a mail.
struct AlertFile {
  std::string name, type, bytes;
};

// One message on its way out.
struct AlertMessage {
  std::string uid;    // the same over every attempt: a receiver that saw it before may drop it
  std::string step;   // "deadline-near", "test", or the kind of an event
  std::string text;   // plain sentences, already in the channel's language
  std::string facts;  // JSON object for receivers that are programs
  Instant at;
  std::vector<AlertFile> files = {};  // Mail only; other channels say the text alone
};

// What came of one attempt. `status`: the server's number, 0 when there was none.
struct AlertAttempt {
  Status outcome;
  int status = 0;
};

// Brings one message through one channel, one attempt a call. Offline, Ambiguous, PlatformDown and Throttled are worth another try; the rest is
// final until somebody changes the settings. A message told twice is better than none, and its uid says so. Blocks for seconds; safe from any thread.
class AlertSender {
 public:
  // `mail` may be null: then mail channels are refused.
  AlertSender(HttpTransport& http, MailTransport* mail, SecretStore& secrets, const Clock& clock) : m_http(http), m_mail(mail), m_secrets(secrets), m_clock(clock) {}
  AlertAttempt send(const AlertChannel& channel, const AlertMessage& message, std::stop_token stop);

 private:
  // The message for the channel's address, not signed yet.
  Result<HttpRequest> requestTo(const AlertChannel& channel, const AlertMessage& message) const;
  AlertAttempt post(const AlertChannel& channel, const AlertMessage& message, std::stop_token stop);
  AlertAttempt sendMail(const AlertChannel& channel, const AlertMessage& message, std::stop_token stop);
  AlertAttempt sendSms(const AlertChannel& channel, const AlertMessage& message, std::stop_token stop);

  HttpTransport& m_http;
  MailTransport* m_mail;
  SecretStore& m_secrets;
  const Clock& m_clock;
};

// The host of an address a channel may post to, for display. InvalidInput as Webhook::hostOf(), but for private addresses where they are meant.
Result<std::string> channelHost(const AlertChannel& channel, const Secret& url);
// The mail server of a channel as far as it can be judged without it: encryption everywhere but on this computer.
Status checkServer(const AlertChannel& channel);
// Whether another attempt may help.
bool isWorthAnotherTry(ErrorKind kind);

}  // namespace inquiry
