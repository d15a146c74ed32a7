#pragma once

#include <curl/curl.h>

#include "core/domain/error.h"

namespace inquiry {

// What can go wrong with a mail server, one code each ("mail.auth", ...; mailbox.md section 7). The text says what to do and holds nothing of
// the server's words: they could carry addresses.
enum class MailFault {
  Settings,        // mail.settings: host, port or security cannot be used
  Plain,           // mail.plain: no encryption, and not this computer
  Dns,             // mail.dns
  Connect,         // mail.offline
  Proxy,           // mail.proxy
  Certificate,     // mail.certificate
  Tls,             // mail.tls
  ConnectTimeout,  // mail.connect_timeout
  Lost,            // mail.lost: the connection ended amid the work
  Timeout,         // mail.timeout: no byte for too long, or the work took too long
  Cancelled,       // mail.cancelled
  Protocol,        // mail.protocol: the answer cannot be read
  TooLarge,        // mail.too_large: more bytes than allowed
  Auth,            // mail.auth: user name, password or token is not accepted
  AppPassword,     // mail.app_password: this provider wants an app password or its own sign-in
  BasicAuthOff,    // mail.basic_auth_off: passwords are switched off for this mailbox
  AuthMethod,      // mail.auth_method: no way to sign in that both sides know
  UnsafeLogin,     // mail.unsafe_login: NetEase refuses the program
  Limit,           // mail.limit: too many connections or too fast
  Unavailable,     // mail.unavailable
  FolderMissing,   // mail.folder_missing
  NoPermission,    // mail.no_permission
  Quota,           // mail.quota: the mailbox is full
  Refused,         // mail.refused: the server said no without a reason we know
  NotSelected,     // mail.no_folder: a folder must be opened first
  BadMail,         // mail.bad_mail: the bytes of a mail or its addresses break the rules of SMTP
  // Of sending:
  Later,             // mail.later: the server asks to try again later
  RecipientRefused,  // mail.recipient_refused
  SenderRefused,     // mail.sender_refused
  MailRefused,       // mail.mail_refused
  MailTooLarge,      // mail.mail_too_large
  SentUnknown,       // mail.sent_unknown: the mail left us and no answer came
};

Error mailError(MailFault fault);
tl::unexpected<Error> failMail(MailFault fault);
// Why a connection could not be made, or broke.
MailFault mailFaultOf(CURLcode code);

}  // namespace inquiry
